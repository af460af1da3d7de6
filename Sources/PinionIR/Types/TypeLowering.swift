internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

/// Types: what a program holds in place of a JSON value.
extension Resolver {
    /// The type of a schema's values. `context` is used if it needs a declaration and is no component.
    mutating func typed(
        _ index: Document.SchemaIndex, _ direction: Direction, _ context: NamingContext
    ) -> Typed {
        typed([Conjunct(index)], direction, context)
    }

    /// The type of values that satisfy all of `conjuncts`.
    mutating func typed(
        _ conjuncts: [Conjunct], _ direction: Direction, _ context: NamingContext, only: SchemaType? = nil
    ) -> Typed {
        let isDirectional = conjuncts.contains { directional.contains($0.index) }
        let key = TypeKey(conjuncts: conjuncts, direction: isDirectional ? direction : .both, only: only)
        if let known = typed[key] { return known }
        guard depth < 200 else {
            if let first = conjuncts.first {
                diagnostics.report(
                    Diagnostic(
                        rule: .tooDeep, message: "schemas nest more than 200 deep here",
                        location: document[first.index].location))
            }
            return Typed(reference: .json)
        }
        depth += 1
        defer { depth -= 1 }
        if let component = component(key) {
            return declare(component: component, key)
        }
        let result = shape(key, context, declaring: nil)
        typed[key] = result
        return result
    }

    /// The component that a key stands for: itself, or the one its essence comes down to.
    private func component(_ key: TypeKey) -> Document.SchemaIndex? {
        guard key.only == nil else { return nil }
        if let only = key.conjuncts.first, key.conjuncts.count == 1, !only.skipsUnion,
            componentNames[only.index] != nil
        {
            return only.index
        }
        let essence = essence(of: key.conjuncts)
        guard essence.count == 1, let element = essence.first, !element.skipsUnion,
            componentNames[element.index] != nil
        else { return nil }
        return element.index
    }

    /// The other component that a component comes down to, if it says nothing of its own.
    private func aliased(_ key: TypeKey) -> Document.SchemaIndex? {
        let essence = essence(of: key.conjuncts)
        guard essence.count == 1, let element = essence.first, !element.skipsUnion,
            componentNames[element.index] != nil, element != key.conjuncts.first
        else { return nil }
        return element.index
    }

    /// Declares a component, or finds it declared. The id is known before its parts are looked at, so that
    /// they can refer to it.
    private mutating func declare(component index: Document.SchemaIndex, _ key: TypeKey) -> Typed {
        let direction = normalize(key.direction, for: index)
        let own = TypeKey(conjuncts: [Conjunct(index)], direction: direction)
        var result: Typed
        if let known = typed[own] {
            result = known
        } else {
            guard let name = componentName(index, direction) else { return Typed(reference: .json) }
            let id = TypeID(types.count)
            types.append(
                TypeDeclaration(
                    name: name, owner: .module, shape: .alias(.json),
                    schema: schemaID(index, direction), usage: [],
                    documentation: documentation(of: flatten([Conjunct(index)])), origin: origin(index)))
            // While its parts are looked at, nobody knows yet whether it may be null.
            typed[own] = Typed(reference: .declared(id), isNullable: isNullable(flatten([Conjunct(index)])))
            result = shape(own, NamingContext(owner: .module, name: name), declaring: id)
            if result.reference != .declared(id) {
                types[Int(id.rawValue)].shape = .alias(result.reference)
                result.reference = .declared(id)
            }
            typed[own] = result
        }
        if key != own { result.isNullable = result.isNullable || isNullable(flatten(key.conjuncts)) }
        return result
    }

    /// Decides what kind of type the conjuncts make. `id` is the declaration to fill if there is one already.
    private mutating func shape(_ key: TypeKey, _ context: NamingContext, declaring id: TypeID?) -> Typed {
        let parts = flatten(key.conjuncts)
        if id != nil, let other = aliased(key) { return typed(other, key.direction, context) }
        var result = Typed(reference: .json, isNullable: key.only == nil && isNullable(parts))
        let facts = facts(of: parts, only: key.only)
        let place = Place(key: key, parts: parts, context: context, id: id)
        if facts.isText {
            let values = facts.extensibleValues ?? facts.values ?? []
            result.reference =
                values.isEmpty ? .scalar(.text) : enumeration(values, place, isText: true, isExtensible: true)
        } else if let values = facts.values {
            result.reference = enumeration(values, place, isText: false, isExtensible: false)
        } else if let values = facts.extensibleValues {
            result.reference = enumeration(values, place, isText: false, isExtensible: true)
        } else if let union = parts.first(where: { !$0.skipsUnion && unionMembers(of: $0.index) != nil }) {
            let typed = self.union(union, place)
            result.reference = typed.reference
            result.isNullable = result.isNullable || typed.isNullable
        } else {
            result.reference = plain(facts, place)
        }
        return result
    }

    /// A type told by `type` and the keywords that imply one.
    private mutating func plain(_ facts: Facts, _ place: Place) -> TypeReference {
        var types = facts.types
        if types.contains(.number) { types.remove(.integer) }
        guard let type = types.single else {
            return types.isEmpty ? .json : unionOfTypes(types, place)
        }
        switch type {
        case .null: return .scalar(.null)
        case .boolean: return .scalar(.boolean)
        case .integer: return .scalar(facts.format?.integerScalar ?? .int64)
        case .number:
            switch facts.format {
            case .int32?, .int64?: return .scalar(facts.format?.integerScalar ?? .int64)
            default: return .scalar(facts.format?.numberScalar ?? .double)
            }
        case .string:
            if facts.comparison != .exact { return .scalar(.caseInsensitiveString) }
            return .scalar(facts.format?.stringScalar ?? .string)
        case .array: return array(place)
        case .object: return object(place)
        }
    }

    private mutating func array(_ place: Place) -> TypeReference {
        var items: [Conjunct] = []
        for part in place.parts where !document[part.index].$array.isEmpty {
            let array = document[part.index].array
            if array.prefixItems != nil { return .array(.json) }
            if let item = array.items, document[item].kind == .object { items.append(Conjunct(item)) }
        }
        if items.isEmpty { return .array(.json) }
        let element = typed(items, place.key.direction, place.partContext("Element"))
        return .array(element.orNull)
    }

    /// Whether any part lets `null` stand for the value.
    func isNullable(_ parts: [Conjunct]) -> Bool {
        parts.contains { part in
            let schema = document[part.index]
            if schema.nullable?.value == true { return true }
            if let types = schema.types, types.count > 1, types.contains(where: { $0.value == .null }) {
                return true
            }
            guard let values = schema.enumeration?.value, values.count > 1, schema.types == nil else {
                return false
            }
            return values.contains { if case .null = $0.json { true } else { false } }
        }
    }
}

/// What is being lowered, and where its declaration goes.
struct Place {
    var key: TypeKey
    var parts: [Conjunct]
    var context: NamingContext
    /// The declaration to fill, when there is one already.
    var id: TypeID?

    /// The context of the elements or values of this list or map, which has no declaration of its own that
    /// they could live in.
    func partContext(_ suffix: String) -> NamingContext {
        let name = id == nil ? context.name.singular : NameRequest(context.name.suggestion + suffix)
        return NamingContext(owner: context.owner, name: name)
    }
}

extension NameRequest {
    /// The name of one element of a list of these: `addresses` -> `address`, `values` -> `value`.
    var singular: NameRequest {
        let text = suggestion
        for (ending, replacement) in [
            ("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"),
        ]
        where text.hasSuffix(ending) && text.count > ending.count + 1 {
            return NameRequest(text.dropLast(ending.count) + replacement)
        }
        if text.hasSuffix("s") && !text.hasSuffix("ss") && !text.hasSuffix("us") && text.count > 2 {
            return NameRequest(String(text.dropLast()))
        }
        return NameRequest(text + "Item")
    }
}

extension SchemaTypes {
    /// The only member, if there is just one.
    var single: SchemaType? {
        SchemaType.allCases.first { self == SchemaTypes($0) }
    }

    /// The members, in the order of `SchemaType`.
    var members: [SchemaType] { SchemaType.allCases.filter { contains(SchemaTypes($0)) } }
}
