import PinionDiagnostics
import Testing

@testable import PinionOpenAPI

/// The tables of keywords, which advice is given from, and the code that reads them say the same.
@Suite struct KeywordTableTests {
    /// A description with one object of the kind, whose only member is `@`.
    private static func description(_ kind: ObjectKind, _ member: String) -> String? {
        let start = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\n"
        let path = start + "paths: {/a: "
        switch kind {
        case .document: return "openapi: 3.2.0\n" + (member == "openapi: ~" ? "" : member)
        case .info: return "openapi: 3.2.0\ninfo: {\(member)}"
        case .contact: return "openapi: 3.2.0\ninfo: {contact: {\(member)}}"
        case .license: return "openapi: 3.2.0\ninfo: {license: {\(member)}}"
        case .server: return start + "servers: [{\(member)}]"
        case .serverVariable: return start + "servers: [{variables: {a: {\(member)}}}]"
        case .tag: return start + "tags: [{\(member)}]"
        case .externalDocumentation: return start + "externalDocs: {\(member)}"
        case .components: return start + "components: {\(member)}"
        case .pathItem: return path + "{\(member)}}"
        case .operation: return path + "{get: {\(member)}}}"
        case .parameter: return start + "components: {parameters: {a: {\(member)}}}"
        case .header: return start + "components: {headers: {a: {\(member)}}}"
        case .requestBody: return start + "components: {requestBodies: {a: {\(member)}}}"
        case .response: return start + "components: {responses: {a: {\(member)}}}"
        case .mediaType: return start + "components: {mediaTypes: {a: {\(member)}}}"
        case .encoding: return start + "components: {mediaTypes: {a: {encoding: {b: {\(member)}}}}}"
        case .example: return start + "components: {examples: {a: {\(member)}}}"
        case .link: return start + "components: {links: {a: {\(member)}}}"
        case .securityScheme: return start + "components: {securitySchemes: {a: {\(member)}}}"
        case .oauthFlows: return start + "components: {securitySchemes: {a: {flows: {\(member)}}}}"
        case .oauthFlow: return start + "components: {securitySchemes: {a: {flows: {implicit: {\(member)}}}}}"
        case .schema: return start + "components: {schemas: {a: {\(member)}}}"
        case .discriminator: return start + "components: {schemas: {a: {discriminator: {\(member)}}}}"
        case .xml: return start + "components: {schemas: {a: {xml: {\(member)}}}}"
        // A callback's members are expressions; a reference is read as what it stands for.
        case .callback, .reference: return nil
        }
    }

    private static let referenceable: Set<ObjectKind> = [
        .parameter, .header, .requestBody, .response, .mediaType, .example, .link, .securityScheme, .pathItem,
        .schema,
    ]

    @Test(arguments: ObjectKind.allCases) func tablesAgreeWithTheCode(_ kind: ObjectKind) {
        for keyword in Keyword.allCases {
            if keyword == .ref, Self.referenceable.contains(kind) { continue }
            guard let text = Self.description(kind, "\(keyword.rawValue): ~") else { continue }
            let findings = Parsing(text).diagnostics.all.filter {
                ($0.rule == OpenAPIRules.unknownKeyword || $0.rule == OpenAPIRules.misplacedKeyword)
                    && $0.message.contains("`\(keyword.rawValue)`")
            }
            #expect(
                findings.isEmpty == kind.keywords.contains(keyword), "\(keyword.rawValue) in \(kind.phrase)")
        }
    }

    @Test func keywordsAreFoundByTheirBytes() {
        for keyword in Keyword.allCases { #expect(Keyword(keyword.rawValue.utf8) == keyword) }
        #expect(Keyword("Type".utf8) == nil)
        #expect(Keyword("".utf8) == nil)
        // A Kelvin sign is canonically equivalent to a K, and is no K.
        #expect(Keyword("lin\u{212A}s".utf8) == nil)
    }

    @Test func everyKeywordBelongsSomewhere() {
        let known = Set(ObjectKind.allCases.flatMap(\.keywords))
        #expect(Keyword.allCases.filter { !known.contains($0) } == [])
    }

    @Test(arguments: [
        ("proprties", "properties"), ("Type", "type"), ("minlength", "minLength"), ("tpye", "type"),
        ("requried", "required"), ("enums", "enum"),
    ]) func misspellingsAreRecognized(_ word: String, _ meant: String) {
        var spelling = Spelling()
        #expect(spelling.nearest(to: word, among: ObjectKind.schema.keywords.map(\.rawValue)) == meant)
    }

    @Test(arguments: ["id", "strange", "x", "", "completelyDifferent"])
    func otherWordsAreLeftAlone(_ word: String) {
        var spelling = Spelling()
        #expect(spelling.nearest(to: word, among: ["type", "properties", "required"]) == nil)
    }
}
