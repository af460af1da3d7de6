import PinionDiagnostics
import PinionJSON
import PinionYAML

extension Parser {
    /// The node that `fragment` leads to within a resource of the current file; nil, and reported, when it leads
    /// nowhere.
    mutating func find(
        _ fragment: String, in resource: Int, _ request: ReferenceTable.Request
    ) -> ResourceTable.Place? {
        let root = resources.resources[resource]
        guard fragment.isEmpty || fragment.utf8.first == UInt8(ascii: "/") else {
            return findAnchor(fragment, in: resource, request)
        }
        guard let tokens = JSONPointer(fragment)?.tokens else {
            reportPointer(
                request, "`\(request.text)` is no JSON Pointer",
                help: "`~` is written `~0` and `/` is written `~1`")
            return nil
        }
        if let node = root.root.resolve(pointer: tokens) {
            return place(node, fragment, root.pointer, resource)
        }
        // Within a schema with `$id`, `#/components/...` means the schema and not the file; everybody who writes
        // it means the file.
        if root.root != file.tree.root, let node = file.tree.root.resolve(pointer: tokens),
            let whole = fileResources[fileIndex]
        {
            return place(node, fragment, 0, whole)
        }
        reportNothing(request, tokens, from: root.root)
        return nil
    }

    private mutating func place(
        _ node: Node, _ fragment: String, _ start: Pointer, _ resource: Int
    ) -> ResourceTable.Place {
        let pointer = fragment.isEmpty ? start : pointers.add(.start(fragment), to: start)
        return ResourceTable.Place(node: node, pointer: pointer, resource: resource)
    }

    private mutating func findAnchor(
        _ name: String, in resource: Int, _ request: ReferenceTable.Request
    ) -> ResourceTable.Place? {
        if let place = resources.anchor(name, in: resource) { return place }
        let root = resources.resources[resource]
        // A file nobody has named as a whole yet may be a schema with anchors in it.
        if request.kind == .schema, file.roles[root.root.number] == .none,
            root.root[Keyword.openapi.rawValue] == nil
        {
            self.resource = resource
            _ = schema(root.root, at: root.pointer)
            if let place = resources.anchor(name, in: resource) { return place }
        }
        reportPointer(
            request, "`\(request.text)` names no anchor", help: "a pointer into a file starts with `#/`")
        return nil
    }

    /// Parses what was found as the kind of object that the reference expects; nil, and reported, when it was
    /// taken for something else before.
    mutating func component(
        _ request: ReferenceTable.Request, _ place: ResourceTable.Place
    ) -> Document.Component? {
        let node = place.node
        let pointer = place.pointer
        switch file.roles[node.number] {
        case .object(let kind) where kind != request.kind:
            reportKind(request, kind.phrase, node)
            return nil
        case .container:
            reportKind(request, "a map or a list", node)
            return nil
        case .none where node == file.tree.root && node[Keyword.openapi.rawValue] != nil:
            reportKind(request, "a whole description", node)
            return nil
        default: break
        }
        resource = place.resource
        dialect = 0
        enterDialect(resources.resources[resource].root)
        switch request.kind {
        case .schema: return schema(node, at: pointer).map { .schema($0) }
        case .pathItem: return pathItem(node, at: pointer).map { .pathItem($0) }
        case .parameter:
            return referenceable(node, .parameter, at: pointer) { $0.parameter($1, at: $2) }.map {
                .parameter($0)
            }
        case .header:
            return referenceable(node, .header, at: pointer) { $0.header($1, at: $2) }.map { .header($0) }
        case .response:
            return referenceable(node, .response, at: pointer) { $0.response($1, at: $2) }.map {
                .response($0)
            }
        case .requestBody:
            return referenceable(node, .requestBody, at: pointer) { $0.requestBody($1, at: $2) }
                .map { .requestBody($0) }
        case .example:
            return referenceable(node, .example, at: pointer) { $0.example($1, at: $2) }.map { .example($0) }
        case .link: return referenceable(node, .link, at: pointer) { $0.link($1, at: $2) }.map { .link($0) }
        case .callback:
            return referenceable(node, .callback, at: pointer) { $0.callback($1, at: $2) }.map {
                .callback($0)
            }
        case .securityScheme:
            return referenceable(node, .securityScheme, at: pointer) { $0.securityScheme($1, at: $2) }
                .map { .securityScheme($0) }
        case .mediaType:
            return referenceable(node, .mediaType, at: pointer) { $0.mediaType($1, at: $2) }.map {
                .mediaType($0)
            }
        default: return nil
        }
    }
}
