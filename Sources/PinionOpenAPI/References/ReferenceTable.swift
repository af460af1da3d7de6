import PinionDiagnostics
import PinionJSON
import PinionYAML

/// What the `$ref`s met so far ask for, each once.
struct ReferenceTable {
    /// What to look up.
    struct Request {
        var kind: ObjectKind
        var text: String
        /// The file and the schema resource that a relative reference is relative to.
        var file: Int
        var resource: Int
        /// Where it was first met.
        var location: SourceLocation
        /// A few of the places where it was met again.
        var repeats: [SourceLocation] = []
    }

    private struct Key: Hashable {
        var text: ExactText
        var kind: ObjectKind
        var file: Int
        var resource: Int

        /// Without the kind, which hardly ever differs, and the file, which the resource tells.
        func hash(into hasher: inout Hasher) {
            hasher.combine(text)
            hasher.combine(resource)
        }
    }

    /// Parallel to `requests`.
    var targets: [Document.Target] = []
    private(set) var requests: [Request] = []
    private var known: [Key: Int] = [:]

    mutating func add(_ request: Request) -> Document.TargetIndex {
        let key = Key(
            text: ExactText(request.text), kind: request.kind, file: request.file, resource: request.resource)
        if let index = known[key] {
            if requests[index].repeats.count < 3 { requests[index].repeats.append(request.location) }
            return Document.TargetIndex(rawValue: Int32(truncatingIfNeeded: index))
        }
        let index = requests.count
        known[key] = index
        requests.append(request)
        targets.append(Document.Target(path: "", fragment: ""))
        return Document.TargetIndex(rawValue: Int32(truncatingIfNeeded: index))
    }
}

/// The schema resources (JSON Schema Core section 4.3.5) and anchors of a run.
struct ResourceTable {
    struct Resource {
        /// The absolute URI, when `$id` gives one.
        var uri: String?
        var file: Int
        var root: Node
        /// Where the root stands in its file.
        var pointer: PointerTable.Index
    }

    struct Place {
        var node: Node
        var pointer: PointerTable.Index
        var resource: Int
    }

    private struct AnchorKey: Hashable {
        var resource: Int
        var name: ExactText
    }

    private(set) var resources: [Resource] = []
    private var byURI: [ExactText: Int] = [:]
    private var anchors: [AnchorKey: Place] = [:]

    /// Adds a resource, or finds the one with the same root.
    mutating func add(_ resource: Resource) -> Int {
        if let uri = resource.uri {
            if let known = byURI[ExactText(uri)], resources[known].root == resource.root { return known }
            byURI[ExactText(uri)] = byURI[ExactText(uri)] ?? resources.count
        }
        resources.append(resource)
        return resources.count - 1
    }

    func find(uri: String) -> Int? { byURI[ExactText(uri)] }

    mutating func addAnchor(_ name: String, _ place: Place) {
        let key = AnchorKey(resource: place.resource, name: ExactText(name))
        if anchors[key] == nil { anchors[key] = place }
    }

    func anchor(_ name: String, in resource: Int) -> Place? {
        anchors[AnchorKey(resource: resource, name: ExactText(name))]
    }
}
