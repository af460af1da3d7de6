internal import PinionDiagnostics
internal import PinionOpenAPI

extension Resolver {
    /// Schemas that apply themselves to the very same value again (JSON Schema Core section 9.4.1): a validator
    /// would never end. The step that closes the circle is replaced by a schema that allows everything.
    func breakEndlessSchemas() {
        let edges = BackEdges(schemas.indices.map { applied(by: $0) }) { !schemas[$0].isReference }
        if let deep = edges.depths.firstIndex(of: Self.deepestApplication + 1) {
            reportApplications(at: schemas[deep].origin.location)
        }
        let circles = edges.all
        if circles.isEmpty { return }
        let anything = SchemaID(schemas.count)
        schemas.append(Schema(origin: Origin(pointer: "#", location: document.location)))
        for (node, target) in circles {
            schemas[node].replace(SchemaID(target), with: anything)
            diagnostics.report(
                Diagnostic(
                    rule: .endless, severity: .warning,
                    message: "this schema applies itself to the same value again, without end",
                    location: schemas[node].origin.location,
                    consequence: "the step that closes the circle is not checked",
                    notes: [
                        Diagnostic.Note(
                            "the schema it leads back to", location: schemas[target].origin.location)
                    ]))
        }
    }
}

extension Resolver {
    /// The most schemas that each apply the next to the same value, without those that are a mere `$ref`. A validator
    /// calls itself for each: 250 take 300 KB of stack in a debug build, and 400 exhaust the 512 KB that a thread may
    /// have. Real descriptions have some ten.
    private static let deepestApplication = 256

    /// Whether `$ref`s and `allOf`s are within that limit: all that is put together from them takes time for each that
    /// is deeper.
    func checkApplications() -> Bool {
        let edges = appliedSchemas.map { $0.map { Int($0.index.rawValue) } }
        let depths = BackEdges(edges) { pureTarget(of: Document.SchemaIndex(rawValue: Int32($0))) == nil }
            .depths
        guard let deep = depths.firstIndex(of: Self.deepestApplication + 1) else { return true }
        reportApplications(at: document.schemas[deep].location)
        return false
    }

    /// At the schema with which they become too many; those that lead to it are no other fault.
    private func reportApplications(at location: SourceLocation) {
        diagnostics.report(
            Diagnostic(
                rule: .tooDeep, severity: .error,
                message:
                    "more than \(Self.deepestApplication) schemas apply one another to the same value from here",
                location: location,
                suggestion: "make the chain of `allOf`, `anyOf`, `oneOf` and `$ref` shorter"))
    }

    /// Schemas that one applies to the same value, whether or not they have to hold.
    private func applied(by schema: Int) -> [Int] {
        var applied: [Int] = []
        for position in schemas[schema].assertions.indices {
            schemas[schema].assertions[position].assertion.forEachApplied { applied.append(Int($0.rawValue)) }
        }
        return applied
    }
}

extension Schema {
    /// Whether it is a `$ref` and says nothing else.
    fileprivate var isReference: Bool {
        guard assertions.count == 1, case .reference = assertions[0].assertion else { return false }
        return true
    }

    fileprivate func replace(_ id: SchemaID, with other: SchemaID) {
        for index in assertions.indices {
            assertions[index].assertion = assertions[index].assertion.replacing(id, with: other)
        }
    }
}

extension Assertion {
    fileprivate func forEachApplied(_ visit: (SchemaID) -> Void) {
        switch self {
        case .reference(let id), .not(let id): visit(id)
        case .allOf(let list), .anyOf(let list), .oneOf(let list, _): list.forEach(visit)
        case .dependentSchemas(let entries): for entry in entries { visit(entry.schema) }
        case .conditional(let condition, let then, let otherwise):
            visit(condition)
            if let then { visit(then) }
            if let otherwise { visit(otherwise) }
        default: break
        }
    }

    fileprivate func replacing(_ id: SchemaID, with other: SchemaID) -> Assertion {
        func new(_ old: SchemaID) -> SchemaID { old == id ? other : old }
        switch self {
        case .reference(let old): return .reference(new(old))
        case .not(let old): return .not(new(old))
        case .allOf(let list): return .allOf(list.map(new))
        case .anyOf(let list): return .anyOf(list.map(new))
        case .oneOf(let list, let discriminator): return .oneOf(list.map(new), discriminator: discriminator)
        case .dependentSchemas(let entries):
            return .dependentSchemas(entries.map { (name: $0.name, schema: new($0.schema)) })
        case .conditional(let condition, let then, let otherwise):
            return .conditional(if: new(condition), then: then.map(new), else: otherwise.map(new))
        default: return self
        }
    }
}
