internal import PinionDiagnostics

extension NodeTreeBuilder {
    private static let prefix = "tag:yaml.org,2002:"

    /// How a scalar with an explicit tag is read. Reports a tag beyond the core schema and text that does not
    /// fit its tag.
    mutating func scalarStyle(
        tag: UnsafeMutablePointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>, written: NodeRecord.Style,
        _ place: NodePlace
    ) -> NodeRecord.Style {
        let name = String(decoding: YAMLReader.bytes(tag), as: UTF8.self)
        let style: NodeRecord.Style
        switch name {
        // The non-specific tag: a string, whatever its text.
        case "!", Self.prefix + "str": style = written == .quoted ? .quoted : .taggedString
        case Self.prefix + "int": style = .taggedInteger
        case Self.prefix + "float": style = .taggedFloat
        case Self.prefix + "bool": style = .taggedBoolean
        case Self.prefix + "null": style = .taggedNull
        case Self.prefix + "seq", Self.prefix + "map":
            reportTagMismatch(name, place)
            return written
        default:
            reportUnknownTag(name, place)
            return written
        }
        if !CoreSchema.allows(value[...], as: style) { reportTagMismatch(name, place) }
        return style
    }

    /// Checks the explicit tag of a sequence or mapping.
    mutating func checkTag(_ tag: UnsafeMutablePointer<UInt8>, ofMapping isMapping: Bool, _ place: NodePlace)
    {
        let name = String(decoding: YAMLReader.bytes(tag), as: UTF8.self)
        switch name {
        case "!", Self.prefix + (isMapping ? "map" : "seq"):
            break
        case Self.prefix + "seq", Self.prefix + "map", Self.prefix + "str", Self.prefix + "int",
            Self.prefix + "float", Self.prefix + "bool", Self.prefix + "null":
            reportTagMismatch(name, place)
        default:
            reportUnknownTag(name, place)
        }
    }

    private mutating func reportTagMismatch(_ name: String, _ place: NodePlace) {
        report(
            Diagnostic(
                rule: YAMLRules.tag, message: "the value does not fit its tag \(Self.short(name))",
                location: location(place), suggestion: "remove the tag or correct the value"))
    }

    private mutating func reportUnknownTag(_ name: String, _ place: NodePlace) {
        report(
            Diagnostic(
                rule: YAMLRules.tag, message: "tag \(Self.short(name)) is not one of YAML's core schema",
                location: location(place),
                consequence: "what the value means would depend on the program that reads it",
                suggestion: "remove the tag; put a value that starts with `!` in quotes"))
    }

    private static func short(_ name: String) -> String {
        let shown =
            name.utf8.starts(with: prefix.utf8) ? "!!" + name.utf8.dropFirst(prefix.utf8.count).text : name
        return NodeTreeBuilder.quoted("", shown.utf8)
    }
}

extension Substring.UTF8View {
    /// As a `String`.
    fileprivate var text: String { String(Substring(self)) }
}
