internal import PinionJSON
internal import PinionOpenAPI

extension Resolver {
    /// A named list of values. Whether it is open is decided when it is known where it is used
    /// (`API.openEnumerations`), unless the description says so.
    mutating func enumeration(
        _ values: [JSONValue], _ place: Place, isText: Bool, isExtensible: Bool
    ) -> TypeReference {
        if values.isEmpty { return .scalar(.null) }
        var base = EnumerationShape.Base.string
        if !isText {
            switch SchemaTypes(of: values).single {
            case .string?: break
            case .integer?: base = .integer
            case .boolean?: return .scalar(.boolean)
            case .number?: return .scalar(.double)
            default: return .json
            }
        }
        var shape = EnumerationShape(
            base: base, values: [], isOpen: isExtensible,
            matching: facts(of: place.parts, only: nil).comparison,
            acceptsAnyScalar: isText)
        var seen: Set<[UInt8]> = []
        let words = EnumerationWords(place.parts.map { document[$0.index].extensions })
        for (position, value) in values.enumerated() {
            let text = value.scalarText
            guard seen.insert(Array(text.utf8)).inserted else { continue }
            shape.values.append(
                EnumerationShape.Value(
                    text: text, name: NameRequest(text, pinned: words.name(of: text, at: position)),
                    documentation: Documentation(description: words.description(of: text, at: position))))
        }
        let id = place.id ?? reserve(place)
        types[Int(id.rawValue)].shape = .enumeration(shape)
        return .declared(id)
    }

    /// An enumeration whose values are the constants of a union's branches, each with its own title.
    mutating func enumeration(
        branches: [(value: JSONValue, branch: Document.SchemaIndex)], isOpen: Bool, _ place: Place
    ) -> TypeReference {
        var shape = EnumerationShape(
            base: .string, values: [], isOpen: isOpen, matching: facts(of: place.parts, only: nil).comparison)
        var seen: Set<[UInt8]> = []
        for (value, branch) in branches {
            let text = value.scalarText
            guard seen.insert(Array(text.utf8)).inserted else { continue }
            let schema = document[branch]
            let name = NameRequest(text, pinned: schema.extensions.text(.name))
            let documentation = Documentation(
                summary: schema.annotations.title?.value, description: schema.annotations.description?.value)
            shape.values.append(EnumerationShape.Value(text: text, name: name, documentation: documentation))
        }
        let id = place.id ?? reserve(place)
        types[Int(id.rawValue)].shape = .enumeration(shape)
        return .declared(id)
    }
}

/// What extensions say about the values of an enumeration.
private struct EnumerationWords {
    private var names: [String] = []
    private var descriptions: [String] = []
    private var named: [(value: [UInt8], name: String?, description: String?)] = []

    init(_ extensions: [[Document.Extension]]) {
        for list in extensions where !list.isEmpty {
            if let names = list.texts(.enumNames) { self.names = names }
            if let descriptions = list.texts(.enumDescriptions) { self.descriptions = descriptions }
            guard case .array(let values)? = list.value(.msEnum)?.member("values") else { continue }
            for value in values {
                guard let text = value.member("value")?.scalarText else { continue }
                named.append(
                    (
                        Array(text.utf8), value.member("name")?.scalarText,
                        value.member("description")?.scalarText
                    ))
            }
        }
    }

    func name(of text: String, at position: Int) -> String? {
        if position < names.count { return names[position] }
        return named.first { $0.value.elementsEqual(text.utf8) }?.name
    }

    func description(of text: String, at position: Int) -> String? {
        if position < descriptions.count, !descriptions[position].isEmpty { return descriptions[position] }
        return named.first { $0.value.elementsEqual(text.utf8) }?.description
    }
}

extension SchemaTypes {
    /// The types of some values; whole numbers count as integers.
    init(of values: [JSONValue]) {
        self = []
        for value in values {
            switch value {
            case .null: insert(.null)
            case .bool: insert(.boolean)
            case .number(let number): insert(Int64(number.text) == nil ? .number : .integer)
            case .string: insert(.string)
            case .array: insert(.array)
            case .object: insert(.object)
            }
        }
    }
}
