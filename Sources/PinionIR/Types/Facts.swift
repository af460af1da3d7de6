internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

/// What the parts of a schema say together about the kind of a value.
struct Facts {
    /// Types the value may have, `null` apart; empty when nothing is said.
    var types: SchemaTypes = []
    var format: ScalarFormat?
    /// `enum` and `const` of all parts, `null` apart.
    var values: [JSONValue]?
    /// Whether `const` is among them: no other value will ever be added.
    var isConstant = false
    /// `format: password`, in any part.
    var isSecret = false
    /// `x-extensible-enum`.
    var extensibleValues: [JSONValue]?
    var comparison = TextMatching.exact
    /// `x-pinion-scalar: text`.
    var isText = false
    /// Two places that cannot hold of one value together.
    var conflict: Conflict?

    struct Conflict {
        var message: String
        var location: SourceLocation
        var other: SourceLocation
    }
}

extension Resolver {
    func facts(of parts: [Conjunct], only: SchemaType?) -> Facts {
        var facts = Facts()
        var stated: SchemaTypes?
        var statedAt: SourceLocation?
        var valuesAt: SourceLocation?
        var implied: SchemaTypes = []
        for part in parts {
            let schema = document[part.index]
            if let types = schema.types, !types.value.isEmpty {
                let location = types.location
                let set = SchemaTypes(types.value)
                if let known = stated, let other = statedAt {
                    let common = known.intersection(set.widenedToIntegers)
                    if common.subtracting(.null).isEmpty, !known.subtracting(.null).isEmpty,
                        !set.subtracting(.null).isEmpty
                    {
                        facts.conflict =
                            facts.conflict
                            ?? Facts.Conflict(
                                message: "nothing is both \(known.phrase) and \(set.phrase)",
                                location: location, other: other)
                    }
                    stated = common
                } else {
                    stated = set.widenedToIntegers
                    statedAt = location
                }
            }
            implied.formUnion(impliedTypes(schema))
            let format =
                schema.format.flatMap { ScalarFormat($0.value) }
                ?? (schema.string.isEmpty ? nil : ScalarFormat(encoding: schema.string))
            facts.format = facts.format ?? format
            if format == .password { facts.isSecret = true }
            if let constant = schema.constant, constant.json != .null { facts.isConstant = true }
            if let (values, location) = values(of: schema) {
                if let known = facts.values, let other = valuesAt {
                    let allowed = Set(values)
                    let common = known.filter { allowed.contains($0) }
                    if common.isEmpty, !known.isEmpty, !values.isEmpty {
                        facts.conflict =
                            facts.conflict
                            ?? Facts.Conflict(
                                message: "these values and those of another part have none in common",
                                location: location, other: other)
                    }
                    facts.values = common
                } else {
                    facts.values = values
                    valuesAt = location
                }
            }
            guard !schema.extensions.isEmpty else { continue }
            if case .array(let values)? = schema.extensions.value(.extensibleEnum) {
                facts.extensibleValues = values.filter { $0 != .null }
            }
            if let comparison = schema.extensions.textMatching(.comparison) { facts.comparison = comparison }
            if schema.extensions.text(.scalar) == "text" { facts.isText = true }
        }
        facts.types = stated ?? implied
        // `number` admits integers; keep the wider one unless only integers are left.
        if facts.types.contains(.number) { facts.types.remove(.integer) }
        if facts.types != .null { facts.types.remove(.null) }
        if let only { facts.types = SchemaTypes(only) }
        return facts
    }

    /// Tells of two parts that contradict each other, at both places.
    func report(_ conflict: Facts.Conflict, _ parts: [Conjunct]) {
        let secrets = holdsSecret(parts) ? ", and the secrets in it are printed like any other value" : ""
        diagnostics.report(
            Diagnostic(
                rule: .conflict, severity: .warning, message: conflict.message, location: conflict.location,
                consequence: "no value is valid; in Swift it is any JSON value" + secrets,
                notes: [Diagnostic.Note("the part it contradicts", location: conflict.other)]))
    }

    private func values(of schema: Document.Schema) -> ([JSONValue], SourceLocation)? {
        if let constant = schema.constant {
            return ([constant.json].filter { $0 != .null }, constant.location)
        }
        return schema.enumeration.map { ($0.value.map(\.json).filter { $0 != .null }, $0.location) }
    }

    /// Types that keywords speak about, for schemas that leave `type` out.
    private func impliedTypes(_ schema: Document.Schema) -> SchemaTypes {
        var types: SchemaTypes = []
        if !schema.object.isEmpty {
            let object = schema.object
            if object.properties != nil || object.additionalProperties != nil
                || object.patternProperties != nil
            {
                types.insert(.object)
            }
        }
        if !schema.array.isEmpty && (schema.array.items != nil || schema.array.prefixItems != nil) {
            types.insert(.array)
        }
        if types.isEmpty && !schema.string.isEmpty { types.insert(.string) }
        if types.isEmpty && !schema.number.isEmpty { types.insert(.number) }
        if types.isEmpty, let format = schema.format.flatMap({ ScalarFormat($0.value) }) {
            types.insert(SchemaTypes(format.impliedType))
        }
        return types
    }
}

extension SchemaTypes {
    /// The types of these names.
    init(_ names: Document.Schema.TypeNames) {
        self = []
        for name in names { insert(SchemaTypes(name.jsonType)) }
    }

    /// With `integer` wherever there is `number`.
    var widenedToIntegers: SchemaTypes { contains(.number) ? union(.integer) : self }

    /// The only member, if there is just one.
    var single: SchemaType? {
        SchemaType.allCases.first { self == SchemaTypes($0) }
    }

    /// The members, in the order of `SchemaType`.
    var members: [SchemaType] { SchemaType.allCases.filter { contains(SchemaTypes($0)) } }

    /// "string or integer".
    var phrase: String { members.map { "\($0)" }.joined(separator: " or ") }
}
