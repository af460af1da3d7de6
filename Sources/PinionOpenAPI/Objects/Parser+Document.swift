import PinionDiagnostics
import PinionYAML

extension Parser {
    /// The OpenAPI Object (OpenAPI 3.1 section 4.8.1); nil, and reported, when this is no OpenAPI 3.
    mutating func document(_ root: Node) -> Document? {
        guard root.kind == .mapping else {
            report(
                OpenAPIRules.wrongType,
                "expected a description, which is a mapping, found \(Self.phrase(root))",
                at: root.location, help: "a description starts with `openapi: 3.1.1`")
            return nil
        }
        guard let versionText = readVersion(root), let members = members(of: root, .document) else {
            return nil
        }
        let nothing = Document.Located("", at: root.location)
        var document = Document(
            version: version, versionText: versionText, source: file.tree.source, location: root.location,
            info: Document.Info(location: root.location, title: nothing, version: nothing))
        var hasInfo = false
        var hasContent = false
        for (key, value) in members {
            switch file.keyword(key) {
            case .openapi: break
            case .selfURI: document.selfURI = string(key, value)
            case .jsonSchemaDialect:
                document.jsonSchemaDialect = string(key, value)
                if let dialect = document.jsonSchemaDialect { dialects[0] = dialect }
            case .info:
                hasInfo = true
                if let info = info(value) { document.info = info }
            case .servers:
                document.servers = list(key, value, at: pointer(0, .servers)) { parser, node, _ in
                    parser.server(node)
                }
            case .paths:
                hasContent = true
                document.paths = paths(key, value, &document.extensions)
            case .webhooks:
                hasContent = true
                document.webhooks = map(key, value, at: pointer(0, .webhooks)) { $0.pathItem($1, at: $2) }
            case .components:
                hasContent = true
                if let components = components(value, at: pointer(0, .components)) {
                    document.components = components
                }
            case .security: document.security = security(key, value)
            case .tags: document.tags = list(key, value, at: 0) { parser, node, _ in parser.tag(node) }
            case .externalDocs: document.externalDocs = externalDocumentation(value)
            default: unknown(key, value, in: .document, &document.extensions)
            }
        }
        if !hasInfo { missing(.info, in: .document, root, help: "add `info: {title: ..., version: ...}`") }
        if version == .v30 ? root["paths"] == nil : !hasContent { reportNoContent(root) }
        return document
    }

    private mutating func reportNoContent(_ root: Node) {
        guard version == .v30 else {
            return report(
                OpenAPIRules.missingField, "the description needs `paths`, `components` or `webhooks`",
                at: root.location)
        }
        missing(.paths, in: .document, root, help: "`paths: {}` says that there are none")
    }

    /// `paths`: path items by path. Its `x-` members are added to `extensions`.
    private mutating func paths(
        _ key: Node, _ value: Node, _ extensions: inout [Document.Extension]
    ) -> [Document.Named<Document.PathItem>] {
        guard let members = members(key, value) else { return [] }
        let pointer = pointer(0, .paths)
        var paths: [Document.Named<Document.PathItem>] = []
        paths.reserveCapacity(members.count)
        for (key, value) in members {
            if let found = Self.extensionMember(key, value) {
                extensions.append(found)
                continue
            }
            let name = key.text
            if key.utf8.first != UInt8(ascii: "/") {
                report(
                    OpenAPIRules.pathKey, "the path `\(name)` does not start with `/`", at: key.location,
                    help: "write `/\(name)`")
            }
            guard let item = pathItem(value, at: self.pointer(pointer, name)) else { continue }
            paths.append(Document.Named(name, at: key.location, item))
        }
        return paths
    }

    private mutating func readVersion(_ root: Node) -> Document.Located<String>? {
        guard let (_, value) = root.member("openapi") else {
            reportNoVersion(root)
            return nil
        }
        let text = value.text
        let editions: [(prefix: String, version: Document.Version)] = [
            ("3.0", .v30), ("3.1", .v31), ("3.2", .v32),
        ]
        for (prefix, version) in editions {
            guard text.utf8.starts(with: prefix.utf8) else { continue }
            let rest = text.utf8.dropFirst(prefix.utf8.count)
            guard rest.isEmpty || rest.first == UInt8(ascii: ".") else { continue }
            self.version = version
            return Document.Located(text, at: value.location)
        }
        report(
            OpenAPIRules.version, "`openapi` is `\(text)`, which is no edition that can be read",
            at: value.location,
            help: "editions 3.0, 3.1 and 3.2 can be read, such as `openapi: 3.1.1`")
        return nil
    }

    private mutating func reportNoVersion(_ root: Node) {
        if let (key, value) = root.member("swagger") {
            report(
                OpenAPIRules.version, "this is a Swagger \(value.text) description; OpenAPI 3 is needed",
                at: key.location, why: "Swagger 2.0 says most things in other words",
                help:
                    "convert it once, with `npx swagger2openapi --outfile openapi.yaml FILE`, and keep the result"
            )
        } else {
            let nearest = root.members.first { spelling.nearest(to: $0.key.text, among: ["openapi"]) != nil }
            report(
                OpenAPIRules.version, "`openapi`, which says the edition, is missing",
                at: nearest?.key.location ?? root.location,
                help: nearest == nil
                    ? "start the description with `openapi: 3.1.1`" : "did you mean `openapi`?")
        }
    }
}
