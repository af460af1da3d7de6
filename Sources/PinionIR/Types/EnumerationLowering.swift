internal import PinionJSON
internal import PinionOpenAPI

extension Resolver {
    /// A named list of values. Whether it is open is decided when it is known where it is used
    /// (`API.openEnumerations`), unless the description says so.
    func enumeration(
        _ values: [JSONValue], _ place: Place, isText: Bool, isExtensible: Bool
    ) -> TypeReference {
        if values.isEmpty { return .scalar(.null) }
        let stated = facts(of: place.parts, only: nil)
        let types = isText ? .string : SchemaTypes(of: values)
        guard types == .string || types == .integer else { return unnamed(values, types, stated, place) }
        let base = types == .integer ? EnumerationShape.Base.integer : .string
        if stated.isSecret && !isText {
            reportUnnamed("a secret", place)
            return .scalar(base == .integer ? .secretInteger : .secret)
        }
        let words = EnumerationWords(place.parts.map { document[$0.index] })
        let listed = values.map { value in
            let text = base == .integer ? value.integerText : value.scalarText
            return EnumerationShape.Value(
                text: text, name: NameRequest(text, pinned: words[value.scalarText].name),
                documentation: Documentation(description: words[value.scalarText].description))
        }
        let isOpen = isExtensible || stated.extensibleValues != nil || saysExtensible(place.parts)
        let shape = EnumerationShape(
            base: base, values: listed.withoutRepeats, isOpen: isOpen, matching: stated.comparison,
            isConstant: stated.isConstant, acceptsAnyScalar: isText)
        return declare(shape, place)
    }

    /// The type of listed values that get no names, which is reported: numbers, booleans, objects, all sorts.
    private func unnamed(
        _ values: [JSONValue], _ types: SchemaTypes, _ stated: Facts, _ place: Place
    ) -> TypeReference {
        let numbers = values.compactMap { value -> JSONNumber? in
            if case .number(let number) = value { number } else { nil }
        }
        if types == .boolean {
            if stated.isSecret { reportPrinted("a boolean", place) }
            // Both values are all there are.
            if Set(values).count == 1 { reportUnnamed("a boolean", place) }
            return .scalar(.boolean)
        }
        guard numbers.count == values.count else {
            reportUnnamed("any JSON value", place)
            return .json
        }
        if stated.isSecret {
            reportUnnamed("a secret", place)
            return .scalar(.secretNumber)
        }
        if stated.format == nil, numbers.allSatisfy(\.isInteger) { return wideInteger(numbers, place) }
        reportUnnamed("a number", place)
        return .scalar(stated.format?.numberScalar ?? .double)
    }

    private func reportUnnamed(_ type: String, _ place: Place) {
        guard
            let part = place.parts.first(where: {
                document[$0.index].enumeration != nil || document[$0.index].constant != nil
            }) ?? place.parts.first
        else { return }
        let schema = document[part.index]
        reportLossy(
            "these values get no names",
            at: schema.enumeration?.location ?? schema.constant?.location ?? schema.location, place.parts,
            consequence: "in Swift it is \(type); validators check that it is one of them")
    }

    /// An enumeration whose values are the constants of a union's branches, each with its own title.
    func enumeration(
        branches: [(value: JSONValue, branch: Document.SchemaIndex)], base: EnumerationShape.Base,
        isOpen: Bool, _ place: Place
    ) -> TypeReference {
        // Where each branch has one value, its title is that value's name.
        let hasTitles = Set(branches.map(\.branch)).count == branches.count
        let listed = branches.map { value, branch in
            let schema = document[branch]
            let words = EnumerationWords(flatten([Conjunct(branch)]).map { document[$0.index] })
            let known = words[value.scalarText]
            let text = base == .integer ? value.integerText : value.scalarText
            let title = hasTitles ? schema.title?.value : nil
            return EnumerationShape.Value(
                text: text,
                name: NameRequest(
                    title.flatMap { $0.isWord ? $0 : nil } ?? text,
                    pinned: schema.extensions.text(.name) ?? known.name),
                documentation: Documentation(
                    summary: title, description: known.description ?? schema.description?.value))
        }
        let shape = EnumerationShape(
            base: base, values: listed.withoutRepeats, isOpen: isOpen,
            matching: facts(of: place.parts, only: nil).comparison)
        return declare(shape, place)
    }

    private func declare(_ shape: EnumerationShape, _ place: Place) -> TypeReference {
        let id = reserve(place)
        types[Int(id.rawValue)].shape = .enumeration(shape)
        return .declared(id)
    }

    /// AutoRest's `x-ms-enum: {modelAsString: true}`: other values will come.
    private func saysExtensible(_ parts: [Conjunct]) -> Bool {
        parts.contains { part in
            let schema = document[part.index]
            return schema.extensions.value(.msEnum)?.member("modelAsString") == .bool(true)
                || schema.extensions.flag(.extensibleEnum) == true
        }
    }
}

extension [EnumerationShape.Value] {
    /// Each text once, where it came first.
    fileprivate var withoutRepeats: [EnumerationShape.Value] {
        var seen: Set<ExactText> = []
        return filter { seen.insert(ExactText($0.text)).inserted }
    }
}

extension String {
    /// One word, as a name is and a sentence is not.
    fileprivate var isWord: Bool {
        !utf8.isEmpty && utf8.count <= 64 && !utf8.contains { $0 <= UInt8(ascii: " ") }
    }
}

extension JSONValue {
    /// An integer in decimal digits: "10" for `1e1`.
    fileprivate var integerText: String {
        if case .number(let number) = self, let integer = number.int64 { String(integer) } else { scalarText }
    }
}

extension SchemaTypes {
    /// The types of some values; whole numbers of at most 64 bits count as integers.
    init(of values: [JSONValue]) {
        self = []
        for value in values {
            switch value {
            case .null: insert(.null)
            case .bool: insert(.boolean)
            case .number(let number): insert(number.int64 == nil ? .number : .integer)
            case .string: insert(.string)
            case .array: insert(.array)
            case .object: insert(.object)
            }
        }
    }
}
