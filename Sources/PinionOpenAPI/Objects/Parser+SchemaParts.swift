import PinionDiagnostics
import PinionYAML

extension Parser {
    /// `type`: one name or a list of names.
    mutating func types(_ key: Node, _ value: Node) -> Document.Located<Document.Schema.TypeNames>? {
        guard value.kind == .sequence else {
            return type(key, value).map {
                Document.Located(Document.Schema.TypeNames(CollectionOfOne($0.value)), at: $0.location)
            }
        }
        file.roles[value.number] = .container
        if version == .v30 {
            report(
                OpenAPIRules.edition, .note,
                "a list of types is of OpenAPI 3.1, and this description follows 3.0",
                at: value.location, why: "it is honoured here; other tools ignore or refuse it",
                help: "write `openapi: 3.1.1`")
        }
        var types: [Document.Located<Document.Schema.TypeName>] = []
        for element in value.elements {
            guard let type = type(key, element) else { continue }
            if let first = types.first(where: { $0.value == type.value }) {
                reportDuplicate(
                    "`type` lists `\(type.value.rawValue)` twice", type.location, first: first.location)
            } else {
                types.append(type)
            }
        }
        return Document.Located(
            Document.Schema.TypeNames(types.map(\.value)), at: types.first?.location ?? value.location)
    }

    private mutating func type(_ key: Node, _ value: Node) -> Document.Located<Document.Schema.TypeName>? {
        // Without making a text of it: a large description has 6,500.
        if let type = Document.Schema.TypeName.all.first(where: { value.textIs($0.rawValue) }),
            type != .null || value.isQuoted
        {
            return Document.Located(type, at: value.location)
        }
        if value.scalar == .null, value.textIs("null") {
            report(
                OpenAPIRules.schemaType, .warning, "`null` is a value here, not the name of a type",
                at: value.location, why: "it is read as the name; other tools may refuse it",
                help: "write `'null'`")
            return Document.Located(.null, at: value.location)
        }
        guard let name = string(key, value) else { return nil }
        report(
            OpenAPIRules.schemaType, "`\(name.value)` is no type", at: name.location,
            help: typeAdvice(name.value))
        return nil
    }

    private mutating func typeAdvice(_ name: String) -> String {
        let names = Document.Schema.TypeName.allCases.map(\.rawValue)
        switch name.lowercased() {
        case "int", "int32", "int64", "long", "short", "byte": return "did you mean `integer`?"
        case "str", "text", "varchar", "char": return "did you mean `string`?"
        case "bool": return "did you mean `boolean`?"
        case "float", "double", "decimal": return "did you mean `number`?"
        case "list", "tuple", "set": return "did you mean `array`?"
        case "map", "dict", "hash", "dictionary", "struct": return "did you mean `object`?"
        case "none", "nil", "nullable": return "did you mean `'null'`?"
        case "any", "mixed": return "leave `type` out to allow every type"
        case "file", "binary": return "write `type: string` and `format: binary`"
        case "date", "time", "uuid", "email", "uri", "password":
            return "write `type: string` and `format: \(name)`"
        case "datetime", "date-time", "timestamp": return "write `type: string` and `format: date-time`"
        default:
            return spelling.nearest(to: name, among: names).map { "did you mean `\($0)`?" }
                ?? "use one of \(names.quotedList)"
        }
    }

    mutating func discriminator(_ node: Node) -> Document.Discriminator? {
        guard let members = members(of: node, .discriminator) else { return nil }
        var discriminator = Document.DiscriminatorFields(
            location: node.location, propertyName: Document.Located("", at: node.location))
        var hasName = false
        for (key, value) in members {
            switch file.keyword(key) {
            case .propertyName:
                guard let name = string(key, value) else { return nil }
                hasName = true
                discriminator.propertyName = name
            case .mapping:
                guard let entries = self.members(key, value) else { continue }
                for (name, value) in entries {
                    guard let reference = schemaName(name, value) else { continue }
                    discriminator.mapping.append(Document.Named(name.text, at: name.location, reference))
                }
            case .defaultMapping: discriminator.defaultMapping = schemaName(key, value)
            default: unknown(key, value, in: .discriminator, &discriminator.extensions)
            }
        }
        guard hasName else {
            missing(
                .propertyName, in: .discriminator, node,
                help: "name the property that tells the schemas apart")
            return nil
        }
        return Document.Discriminator(discriminator)
    }

    mutating func xml(_ node: Node) -> Document.XML? {
        guard let members = members(of: node, .xml) else { return nil }
        var xml = Document.XMLFields(location: node.location)
        for (key, value) in members {
            switch file.keyword(key) {
            case .name: xml.name = string(key, value)
            case .namespace: xml.namespace = string(key, value)
            case .prefix: xml.prefix = string(key, value)
            case .attribute: xml.attribute = boolean(key, value)
            case .wrapped: xml.wrapped = boolean(key, value)
            case .nodeType: xml.nodeType = string(key, value)
            default: unknown(key, value, in: .xml, &xml.extensions)
            }
        }
        return Document.XML(xml)
    }
}
