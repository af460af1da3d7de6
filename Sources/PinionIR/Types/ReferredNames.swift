internal import PinionJSON
internal import PinionOpenAPI

/// Names for schemas that are no components and that a `$ref` leads to: in another file, in `$defs`, or in
/// the middle of something else.
extension Resolver {
    /// Where such a schema's type is declared, so that its name does not depend on who refers to it first.
    func referredContext(_ index: Document.SchemaIndex) -> NamingContext? {
        referredNames[index].map { NamingContext(owner: .module, name: NameRequest($0)) }
    }

    /// The name that the place of a shared parameter, body or response suggests.
    func name(of target: Document.TargetIndex) -> NameRequest {
        if let known = targetNames[target] { return known }
        let name = NameRequest(
            ReferredName(path: document[target].path, fragment: document[target].fragment).text)
        targetNames[target] = name
        return name
    }

    func nameReferredSchemas() {
        for target in document.targets {
            guard case .schema(let index)? = target.component, componentNames[index] == nil,
                referredNames[index] == nil
            else { continue }
            // Its place, and not the text of the reference: that may be the name of an anchor.
            let pointer = String(decoding: document.pointer(to: index).utf8.dropFirst(), as: UTF8.self)
            referredNames[index] = ReferredName(path: target.path, fragment: pointer).text
        }
    }
}

/// The name that a place in a file suggests: `#/$defs/Pet` and `pet.yaml` are `Pet` and `pet`,
/// `#/components/schemas/Pet/properties/owner` is `Pet owner`.
struct ReferredName {
    let text: String

    init(path: String, fragment: String) {
        var names: [[UInt8]] = []
        var isMediaType = false
        // What is no pointer is the name of an anchor.
        for token in JSONPointer(fragment)?.tokens ?? [fragment] {
            let bytes = Array(token.utf8)
            defer { isMediaType = bytes.elementsEqual("content".utf8) }
            let isNumber = bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            let isStructure = Self.structure.contains { $0.utf8.elementsEqual(bytes) }
            if !isMediaType && !isNumber && !isStructure { names.append(bytes) }
            // What is defined inside of something is no part of it.
            if bytes.elementsEqual("$defs".utf8) || bytes.elementsEqual("definitions".utf8) { names = [] }
        }
        if names.isEmpty {
            let file = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
            names = [Array(file.split(separator: UInt8(ascii: ".")).first ?? file)]
        }
        text = String(decoding: Array(names.suffix(3).joined(separator: " ".utf8)), as: UTF8.self)
    }

    /// Tokens that say how a description is built and not what it is about.
    private static let structure = [
        "components", "schemas", "properties", "patternProperties", "items", "prefixItems", "$defs",
        "definitions", "allOf", "oneOf", "anyOf", "content", "schema", "responses", "parameters",
        "requestBodies", "requestBody", "headers", "paths", "get", "put", "post", "delete", "patch",
        "additionalProperties",
    ]
}
