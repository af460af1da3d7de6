internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI
internal import PinionPattern

/// Rules: each schema of the document becomes one of the IR, keyword by keyword.
extension Resolver {
    /// The rules of a schema for values that travel in `direction`. They are filled in later, by
    /// `drainSchemas`, so that no chain of references can exhaust the stack.
    func schemaID(
        _ index: Document.SchemaIndex, _ direction: Direction, skipsUnion: Bool = false,
        from scope: DynamicScopes.ID = .none
    ) -> SchemaID {
        let key = SchemaKey(
            index: index, direction: normalize(direction, for: index), skipsUnion: skipsUnion,
            scope: scopes.entering(document[index].resource, from: scope))
        if let id = schemaIDs[key] { return id }
        let id = SchemaID(schemas.count)
        let written = document[index]
        schemas.append(
            Schema(origin: origin(index), title: written.title?.value))
        schemaIDs[key] = id
        pendingSchemas.append((id, key))
        return id
    }

    /// A schema that another one applies.
    private func child(
        _ index: Document.SchemaIndex, of key: SchemaKey, skipsUnion: Bool = false
    ) -> SchemaID {
        schemaID(index, key.direction, skipsUnion: skipsUnion, from: key.scope)
    }

    func drainSchemas() {
        while let (id, key) = pendingSchemas.popLast() {
            lower(key, id, schemas[Int(id.rawValue)])
        }
    }

    private func lower(_ key: SchemaKey, _ id: SchemaID, _ schema: Schema) {
        let written = document[key.index]
        schema.memberMatching = written.extensions.textMatching(.memberNames) ?? memberMatching
        switch written.kind {
        case .always: break
        case .never: schema.assertions = [LocatedAssertion(.never, at: written.location)]
        case .object: schema.assertions = assertions(written, key)
        }
        if let value = written.defaultValue, !damaged.contains(key.index) {
            defaults.append((id, value))
        }
    }

    private func assertions(_ schema: Document.Schema, _ key: SchemaKey) -> [LocatedAssertion] {
        var list = AssertionList(minimumCapacity: schema.assertionEstimate)
        if let reference = schema.reference, let target = document.schema(reference) {
            let skipsUnion = withoutUnion.contains(key.index)
            list.add(
                .reference(child(target, of: key, skipsUnion: skipsUnion)), at: reference.location)
            // A Reference Object of 3.0 ignores what stands beside it (section 4.7.23).
            if document.version == .v30 { return list.assertions }
        }
        addGeneral(schema, to: &list)
        if !schema.number.isEmpty { addNumber(schema.number, to: &list) }
        addString(schema, to: &list)
        if !schema.array.isEmpty { addArray(schema, key, to: &list) }
        if !schema.object.isEmpty { addObject(schema, key, to: &list) }
        addComposition(schema, key, to: &list)
        let assertions =
            document.validates(schema)
            ? list.assertions : list.assertions.filter { !$0.assertion.isOfValidation }
        return nullable(schema, assertions, key)
    }

    /// 3.0's `nullable` where more than `type` and `enum` decide: what they say, or `null`.
    private func nullable(
        _ schema: Document.Schema, _ assertions: [LocatedAssertion], _ key: SchemaKey
    ) -> [LocatedAssertion] {
        guard let nullable = schema.nullable, nullable.value, !isNullableByType(schema), !assertions.isEmpty
        else { return assertions }
        let origin = origin(key.index)
        let rest = SchemaID(schemas.count)
        schemas.append(Schema(origin: origin, assertions: assertions, memberMatching: memberMatching))
        let null = SchemaID(schemas.count)
        let isNull = LocatedAssertion(.type(.null), at: nullable.location)
        schemas.append(Schema(origin: origin, assertions: [isNull]))
        return [LocatedAssertion(.anyOf([null, rest]), at: nullable.location)]
    }

    /// Whether 3.0's `nullable` can be said by adding `null` to `type` and `enum`.
    private func isNullableByType(_ schema: Document.Schema) -> Bool {
        schema.nullable?.value == true && schema.types != nil && schema.constant == nil
            && schema.reference == nil && schema.composition.isEmpty
    }

    private func addGeneral(_ schema: Document.Schema, to list: inout AssertionList) {
        if let types = schema.types, !types.value.isEmpty {
            var set = SchemaTypes(types.value)
            if isNullableByType(schema) { set.insert(.null) }
            list.add(.type(set), at: types.location)
        }
        if let constant = schema.constant { list.add(.constant(constant.json), at: constant.location) }
        if let enumeration = schema.enumeration {
            var values = enumeration.value.map(\.json)
            if isNullableByType(schema), !values.contains(.null) { values.append(.null) }
            let matching = schema.extensions.textMatching(.comparison) ?? .exact
            list.add(.enumeration(values, matching: matching), at: enumeration.location)
        }
    }

    private func addNumber(
        _ number: Document.Group<Document.Schema.NumberKeywords>, to list: inout AssertionList
    ) {
        if let bound = number.multipleOf { list.add(.multipleOf(bound.value), at: bound.location) }
        var excludesMinimum = false
        var excludesMaximum = false
        switch number.exclusiveMinimum?.value {
        case .flag(let flag)?: excludesMinimum = flag
        case .bound(let bound)?:
            list.add(.exclusiveMinimum(bound), at: number.exclusiveMinimum?.location)
        case nil: break
        }
        switch number.exclusiveMaximum?.value {
        case .flag(let flag)?: excludesMaximum = flag
        case .bound(let bound)?:
            list.add(.exclusiveMaximum(bound), at: number.exclusiveMaximum?.location)
        case nil: break
        }
        if let bound = number.minimum {
            list.add(
                excludesMinimum ? .exclusiveMinimum(bound.value) : .minimum(bound.value), at: bound.location)
        }
        if let bound = number.maximum {
            list.add(
                excludesMaximum ? .exclusiveMaximum(bound.value) : .maximum(bound.value), at: bound.location)
        }
    }

    private func addString(_ schema: Document.Schema, to list: inout AssertionList) {
        if !schema.string.isEmpty {
            let string = schema.string
            if let length = string.minLength { list.add(.minLength(length.value), at: length.location) }
            if let length = string.maxLength { list.add(.maxLength(length.value), at: length.location) }
            if let pattern = string.pattern, let matcher = matcher(pattern) {
                list.add(.pattern(source: pattern.value, matcher), at: pattern.location)
            }
        }
        if let format = schema.format { list.add(.format(format.value), at: format.location) }
    }

    private func addArray(
        _ schema: Document.Schema, _ key: SchemaKey, to list: inout AssertionList
    ) {
        let array = schema.array
        if let count = array.minItems { list.add(.minItems(count.value), at: count.location) }
        if let count = array.maxItems { list.add(.maxItems(count.value), at: count.location) }
        if let unique = array.uniqueItems, unique.value { list.add(.uniqueItems, at: unique.location) }
        if let prefix = array.prefixItems {
            list.add(.prefixItems(prefix.map { child($0, of: key) }), at: schema.location)
        }
        if let items = array.items {
            let assertion = Assertion.items(child(items, of: key), from: array.prefixItems?.count ?? 0)
            list.add(assertion, at: document[items].location)
        }
        if let contains = array.contains {
            let assertion = Assertion.contains(
                child(contains, of: key), minimum: array.minContains?.value ?? 1,
                maximum: array.maxContains?.value)
            list.add(assertion, at: document[contains].location)
        }
        if let unevaluated = array.unevaluatedItems {
            list.addLast(
                .unevaluatedItems(child(unevaluated, of: key)), at: document[unevaluated].location)
        }
    }

    private func addObject(
        _ schema: Document.Schema, _ key: SchemaKey, to list: inout AssertionList
    ) {
        let object = schema.object
        if let count = object.minProperties { list.add(.minProperties(count.value), at: count.location) }
        if let count = object.maxProperties { list.add(.maxProperties(count.value), at: count.location) }
        if let required = object.required {
            let names =
                key.direction == .both
                ? required : travelling(required, object.properties ?? [], key.direction)
            if let first = names.first { list.add(.required(names.map(\.value)), at: first.location) }
        }
        if let first = object.dependentRequired.first {
            let names = object.dependentRequired.map { (name: $0.name, requires: $0.value.map(\.value)) }
            list.add(.dependentRequired(names), at: first.location)
        }
        if let properties = object.properties, let first = properties.first {
            let members = properties.map { (name: $0.name, schema: child($0.value, of: key)) }
            list.add(.properties(members), at: first.location)
        }
        var isComplete = true
        if let patterns = object.patternProperties, let first = patterns.first {
            let members = patterns.compactMap { member in
                matcher(Document.Located(member.name, at: member.location)).map {
                    (source: member.name, matcher: $0, schema: child(member.value, of: key))
                }
            }
            isComplete = members.count == patterns.count
            list.add(.patternProperties(members), at: first.location)
        }
        // Where a pattern cannot be decided, nobody knows which members are left for this.
        if let additional = object.additionalProperties, isComplete {
            list.add(
                .additionalProperties(child(additional, of: key)), at: document[additional].location)
        }
        if let names = object.propertyNames {
            list.add(.propertyNames(child(names, of: key)), at: document[names].location)
        }
        if let first = object.dependentSchemas.first {
            let members = object.dependentSchemas.map {
                (name: $0.name, schema: child($0.value, of: key))
            }
            list.add(.dependentSchemas(members), at: first.location)
        }
        if let unevaluated = object.unevaluatedProperties, isComplete {
            list.addLast(
                .unevaluatedProperties(child(unevaluated, of: key)), at: document[unevaluated].location)
        }
    }

    /// The names of members that travel this way: what does not cannot be asked for.
    private func travelling(
        _ names: [Document.Located<String>], _ properties: [Document.Named<Document.SchemaIndex>],
        _ direction: Direction
    ) -> [Document.Located<String>] {
        let leftOut = Set(
            properties.filter { isLeftOut($0.value, direction) }.map { ExactText($0.name) })
        return names.filter { !leftOut.contains(ExactText($0.value)) }
    }

    /// The schema that `$dynamicRef` leads to, if the way by which `key` was reached has a say in it.
    private func dynamicTarget(
        of reference: Document.Reference, _ key: SchemaKey
    ) -> Document.SchemaIndex? {
        let target = document.dynamicAnchor(of: reference).flatMap { scopes.target($0, in: key.scope) }
        if scopes.isExhausted, !hasReportedScopes {
            hasReportedScopes = true
            diagnostics.report(
                Diagnostic(
                    rule: .tooDeep, severity: .error,
                    message:
                        "this `$dynamicRef` can be reached with too many combinations of `$dynamicAnchor`s",
                    location: reference.location))
        }
        return target
    }

    private func addComposition(
        _ schema: Document.Schema, _ key: SchemaKey, to list: inout AssertionList
    ) {
        if !schema.core.isEmpty, let reference = schema.core.dynamicReference,
            let target = dynamicTarget(of: reference, key) ?? document.schema(reference)
        {
            list.add(.reference(child(target, of: key)), at: reference.location)
        }
        guard !schema.composition.isEmpty else { return }
        let composition = schema.composition
        if let all = composition.allOf {
            list.add(.allOf(all.map { child($0, of: key) }), at: schema.location)
        }
        if let any = composition.anyOf, !key.skipsUnion {
            list.add(.anyOf(any.map { child($0, of: key) }), at: schema.location)
        }
        if let one = composition.oneOf, !key.skipsUnion {
            let branches = one.map { child($0, of: key) }
            list.add(
                .oneOf(branches, discriminator: discriminator(schema, branches: one)), at: schema.location)
        }
        if let not = composition.not {
            list.add(.not(child(not, of: key)), at: document[not].location)
        }
        if let condition = composition.ifSchema {
            let assertion = Assertion.conditional(
                if: child(condition, of: key),
                then: composition.thenSchema.map { child($0, of: key) },
                else: composition.elseSchema.map { child($0, of: key) })
            list.add(assertion, at: document[condition].location)
        }
    }

    private func discriminator(
        _ schema: Document.Schema, branches: [Document.SchemaIndex]
    ) -> Assertion.Discriminator? {
        guard let discriminator = schema.discriminator else { return nil }
        let values = discriminatorValues(discriminator, branches: branches)
        return Assertion.Discriminator(
            member: discriminator.propertyName.value,
            values: values.map { (text: $0.text, branch: $0.caseIndex) })
    }
}

/// Assertions in the order they are to be checked.
private struct AssertionList {
    private var first: [LocatedAssertion] = []
    private var last: [LocatedAssertion] = []

    init(minimumCapacity: Int) { first.reserveCapacity(minimumCapacity) }

    /// `unevaluated*` see what everything else has evaluated, so they come after it.
    var assertions: [LocatedAssertion] { last.isEmpty ? first : first + last }

    mutating func add(_ assertion: Assertion, at location: SourceLocation?) {
        if let location { first.append(LocatedAssertion(assertion, at: location)) }
    }

    mutating func addLast(_ assertion: Assertion, at location: SourceLocation) {
        last.append(LocatedAssertion(assertion, at: location))
    }
}

extension Document.Schema {
    /// About how many assertions it has: to add one by one took a second and third allocation for most objects.
    fileprivate var assertionEstimate: Int {
        (types == nil ? 0 : 1) + (enumeration == nil ? 0 : 1) + (format == nil ? 0 : 1)
            + (object.isEmpty ? 0 : 2) + (array.isEmpty ? 0 : 1) + (string.isEmpty ? 0 : 2)
            + (composition.isEmpty ? 0 : 1)
    }
}

extension Document.Schema.TypeName {
    var jsonType: SchemaType {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .integer: .integer
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }
}

extension Assertion {
    /// Whether it is of the vocabulary of assertions (JSON Schema Validation section 6).
    fileprivate var isOfValidation: Bool {
        switch self {
        case .type, .enumeration, .constant, .multipleOf, .maximum, .exclusiveMaximum, .minimum,
            .exclusiveMinimum, .maxLength, .minLength, .pattern, .maxItems, .minItems, .uniqueItems,
            .maxProperties, .minProperties, .required, .dependentRequired:
            true
        default: false
        }
    }
}
