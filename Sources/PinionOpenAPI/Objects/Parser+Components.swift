import PinionDiagnostics
import PinionYAML

extension Parser {
    mutating func components(_ node: Node, at pointer: Pointer) -> Document.Components? {
        guard let members = members(of: node, .components) else { return nil }
        var components = Document.Components(location: node.location)
        for (key, value) in members {
            guard let keyword = file.keyword(key) else {
                unknown(key, value, in: .components, &components.extensions)
                continue
            }
            let place = self.pointer(pointer, keyword)
            switch keyword {
            case .schemas: components.schemas = map(key, value, at: place) { $0.schema($1, at: $2) }
            case .responses:
                components.responses = map(key, value, at: place) {
                    $0.referenceable($1, .response, at: $2) { $0.response($1, at: $2) }
                }
            case .parameters:
                components.parameters = map(key, value, at: place) {
                    $0.referenceable($1, .parameter, at: $2) { $0.parameter($1, at: $2) }
                }
            case .examples: components.examples = examples(key, value, at: place)
            case .requestBodies:
                components.requestBodies = map(key, value, at: place) {
                    $0.referenceable($1, .requestBody, at: $2) { $0.requestBody($1, at: $2) }
                }
            case .headers: components.headers = headers(key, value, at: place)
            case .securitySchemes:
                components.securitySchemes = map(key, value, at: place) {
                    $0.referenceable($1, .securityScheme, at: $2) { $0.securityScheme($1, at: $2) }
                }
            case .links: components.links = links(key, value, at: place)
            case .callbacks: components.callbacks = callbacks(key, value, at: place)
            case .pathItems: components.pathItems = map(key, value, at: place) { $0.pathItem($1, at: $2) }
            case .mediaTypes: components.mediaTypes = content(key, value, at: place)
            default: unknown(key, value, in: .components, &components.extensions)
            }
        }
        return components
    }
}
