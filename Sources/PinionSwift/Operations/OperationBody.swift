import PinionIR

/// The ways to give an operation's body.
///
/// Media types that a program would write from the same value are one: of several with the same type and the same
/// encoding (and of all multipart ones) the first is used, and next to JSON those are left out that have JSON's type (a
/// form of the same members). What remains is one type, or a nested enumeration `RequestContent`.
struct OperationBody {
    struct Option {
        let content: Content
        /// Its case, where there are several.
        let name: SwiftIdentifier
    }
    let isRequired: Bool
    let options: [Option]
    let documentation: Documentation

    init?(_ operation: Operation, _ names: OperationNames) {
        guard let body = operation.body else { return nil }
        var options: [Option] = []
        for (index, content) in body.contents.enumerated() {
            let isRepetition = options.contains {
                $0.content.encoding == content.encoding
                    && ($0.content.type == content.type || content.encoding == .multipart)
            }
            guard !isRepetition, names.bodyContents.indices.contains(index) else { continue }
            options.append(Option(content: content, name: names.bodyContents[index]))
        }
        if let json = options.first(where: { $0.content.encoding == .json })?.content {
            options.removeAll { $0.content.encoding != .json && $0.content.type == json.type }
        }
        guard !options.isEmpty else { return nil }
        isRequired = body.isRequired
        self.options = options
        documentation = body.documentation
    }
}

extension Content {
    /// The media type to send, in quotes: a range (`image/*`) is no media type, and neither is text that could not
    /// stand in a header.
    var sentMediaType: SwiftStringLiteral {
        let isSound =
            !mediaType.utf8.isEmpty && mediaType.utf8.allSatisfy { (0x20...0x7E).contains($0) }
            && !mediaType.utf8.contains(UInt8(ascii: "*"))
        if isSound { return SwiftStringLiteral(mediaType) }
        return switch encoding {
        case .json: SwiftStringLiteral("application/json")
        case .text: SwiftStringLiteral("text/plain")
        case .multipart: SwiftStringLiteral("multipart/form-data")
        case .form, .binary, .stream: SwiftStringLiteral("application/octet-stream")
        }
    }
}

extension EmissionContext {
    /// The type a body of some content is given in.
    func bodyType(_ content: Content) -> SwiftCode {
        switch content.encoding {
        case .json, .form: spell(content.type)
        case .text: isText(content.type) ? spell(content.type) : spell(.string)
        case .binary, .stream: spell(.scalar(.binary))
        case .multipart: multipartShape(content) == nil ? spell(.multipartForm) : "MultipartContent"
        }
    }

    /// Whether values of a type are JSON strings, numbers or booleans.
    func isText(_ type: TypeReference) -> Bool {
        switch resolvingAliases(type) {
        case .scalar(let scalar): scalar != .binary && scalar != .null
        case .declared(let id): if case .enumeration = api[id].shape { true } else { false }
        case .array, .dictionary, .nullable, .json: false
        }
    }

    /// The object whose members are the parts of a form; `nil` if the description does not name them.
    func multipartShape(_ content: Content) -> (id: TypeID, object: ObjectShape)? {
        guard content.encoding == .multipart, case .declared(let id) = resolvingAliases(content.type),
            case .object(let object) = api[id].shape, object.layout == .members
        else { return nil }
        return (id, object)
    }
}
