public import PinionJSON

extension [Violation] {
    /// The violations as problem details (RFC 9457), with the `errors` extension of its section 3: for each a
    /// `detail` for people and a `pointer` into the body as a URI fragment, or the `parameter` that it is in.
    ///
    /// - Parameters:
    ///   - type: A URI for this kind of problem.
    ///   - title: What is wrong, in a few words.
    ///   - status: The HTTP status this goes with.
    ///   - instance: What was validated, to tell the `value` that breaks each rule; without it no value is told,
    ///     since it may be a secret.
    public func problemDetails(
        type: String = "about:blank", title: String = "The value does not follow its schema",
        status: Int = 422, showing instance: JSONValue? = nil
    ) -> JSONValue {
        .object(
            JSONObject([
                ("type", .string(type)),
                ("title", .string(title)),
                ("status", .number(JSONNumber(status))),
                ("errors", .array(map { $0.problem(showing: instance) })),
            ]))
    }

    /// The violations as JSON Schema's `basic` output (core 2020-12, section 12.4.2).
    ///
    /// The way through references is not kept: `keywordLocation` is the place of the keyword itself in its file, and
    /// `absoluteKeywordLocation` has the file too, relative to that of the description.
    public var basicOutput: JSONValue {
        .object(
            JSONObject([
                ("valid", .bool(isEmpty)),
                ("errors", .array(flatMap(\.unitsOfOutput))),
            ]))
    }
}

extension Violation {
    fileprivate func problem(showing value: JSONValue?) -> JSONValue {
        var members: [(name: String, value: JSONValue)] = [("detail", .string(message))]
        if case .parameter(let name) = part { members.append(("parameter", .string(name))) }
        members.append(("pointer", .string("#" + (memberPointer ?? instance).fragment)))
        members.append(("keyword", .string(keyword.name)))
        members.append(("schema", .string(schemaLocation.pointer)))
        if let value = value?[instance] { members.append(("value", value)) }
        return .object(JSONObject(members))
    }

    /// What stands behind `#`.
    private var keywordLocation: String {
        let pointer = schemaLocation.pointer
        return pointer.utf8.firstIndex(of: UInt8(ascii: "#")).map {
            String(pointer[pointer.index(after: $0)...])
        }
            ?? pointer
    }

    private var absoluteKeywordLocation: String {
        let file = schemaLocation.pointer.utf8.prefix { $0 != UInt8(ascii: "#") }
        return String(decoding: file, as: UTF8.self) + "#"
            + (JSONPointer(keywordLocation)?.fragment ?? keywordLocation)
    }

    fileprivate var unitsOfOutput: [JSONValue] {
        let unit = JSONObject([
            ("valid", .bool(false)),
            ("keywordLocation", .string(keywordLocation)),
            ("absoluteKeywordLocation", .string(absoluteKeywordLocation)),
            ("instanceLocation", .string(instance.description)),
            ("error", .string(problemText)),
        ])
        return [.object(unit)] + causes.flatMap { $0.violations.flatMap(\.unitsOfOutput) }
    }
}

extension JSONPointer {
    /// The pointer as it stands in a URI fragment (RFC 6901 section 6): everything but unreserved characters,
    /// `/`, and the sub-delimiters is percent-encoded.
    fileprivate var fragment: String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in description.utf8 {
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"),
                UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("),
                UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"),
                UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "?"):
                bytes.append(byte)
            case let byte where byte.isASCIIAlphanumeric: bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
