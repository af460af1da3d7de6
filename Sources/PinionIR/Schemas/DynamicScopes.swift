internal import PinionJSON
internal import PinionOpenAPI

/// Where `$dynamicRef` leads (JSON Schema Core section 8.2.3.2): to the anchor of the outermost resource in which
/// validation has been. A schema is lowered once for each combination of anchors that it is reached with, of which
/// there are finitely many, so that validators keep no account of it.
struct DynamicScopes {
    /// Which anchors are in scope.
    struct ID: Hashable {
        fileprivate var position = 0
        /// No anchors: where validation begins.
        static let none = ID()
    }

    private struct Step: Hashable {
        let scope: ID
        let resource: Int32
    }

    /// More than this many combinations are no description that anybody wrote.
    private static let limit = 1_000

    /// By resource.
    private let anchors: [Int32: [Document.DynamicAnchor]]
    private var scopes: [[ExactText: Document.SchemaIndex]] = [[:]]
    private var ids: [[ExactText: Document.SchemaIndex]: ID] = [[:]: .none]
    private var known: [Step: ID] = [:]
    /// Whether there were more combinations than `limit`, so that some references lead to the wrong anchor.
    private(set) var isExhausted = false

    init(_ document: Document) {
        anchors = Dictionary(grouping: document.dynamicAnchors, by: \.resource)
    }

    /// What is in scope inside a resource.
    mutating func entering(_ resource: Int32, from scope: ID) -> ID {
        // Almost every description has none.
        guard !anchors.isEmpty, let own = anchors[resource] else { return scope }
        let step = Step(scope: scope, resource: resource)
        if let id = known[step] { return id }
        var names = scopes[scope.position]
        for anchor in own where names[ExactText(anchor.name)] == nil {
            names[ExactText(anchor.name)] = anchor.schema
        }
        let id = ids[names] ?? add(names) ?? scope
        known[step] = id
        return id
    }

    private mutating func add(_ names: [ExactText: Document.SchemaIndex]) -> ID? {
        guard scopes.count < Self.limit else {
            isExhausted = true
            return nil
        }
        let id = ID(position: scopes.count)
        scopes.append(names)
        ids[names] = id
        return id
    }

    /// The schema of the outermost dynamic anchor of a name; `nil` if none is in scope.
    func target(_ name: String, in scope: ID) -> Document.SchemaIndex? {
        scopes[scope.position][ExactText(name)]
    }
}
