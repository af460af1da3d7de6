import PinionOpenAPI
import Testing

/// Words of one edition in a description of another are honoured and told, with the rewrite.
@Suite struct EditionTests {
    @Test(arguments: [
        (
            "3.1.1", "type: integer\nminimum: 5\nexclusiveMinimum: true",
            "api.yaml:9:25: warning: `exclusiveMinimum` is a number from OpenAPI 3.1 on [openapi/edition]",
            "  help: write `exclusiveMinimum: 5` and remove `minimum`"
        ),
        (
            "3.1.1", "type: integer\nexclusiveMaximum: true\nmaximum: 7",
            "api.yaml:8:25: warning: `exclusiveMaximum` is a number from OpenAPI 3.1 on [openapi/edition]",
            "  help: write `exclusiveMaximum: 7` and remove `maximum`"
        ),
        (
            "3.2.0", "type: integer\nexclusiveMinimum: false",
            "api.yaml:8:25: warning: `exclusiveMinimum` is a number from OpenAPI 3.1 on [openapi/edition]",
            "  help: remove it"
        ),
        (
            "3.0.3", "type: integer\nexclusiveMinimum: 5",
            "api.yaml:8:25: warning: `exclusiveMinimum` is a boolean in OpenAPI 3.0 [openapi/edition]",
            "  help: write `minimum: 5` and `exclusiveMinimum: true`, or `openapi: 3.1.1`"
        ),
    ])
    func exclusiveBounds(_ edition: String, _ schema: String, _ finding: String, _ help: String) throws {
        let parsing = Parsing.schema(schema, openapi: edition)
        #expect(parsing.findings.contains(finding) && parsing.findings.contains(help), "\(parsing.findings)")
        #expect(parsing.findings.count == 3)
        let number = try #require(parsing.schema?.number)
        #expect(number.exclusiveMinimum != nil || number.exclusiveMaximum != nil)
    }

    @Test(arguments: ["3.0.3", "3.1.1"]) func boundsOfTheirOwnEditionAreFine(_ edition: String) {
        let schema = edition == "3.0.3" ? "minimum: 5\nexclusiveMinimum: true" : "exclusiveMinimum: 5"
        #expect(Parsing.schema("type: integer\n" + schema, openapi: edition).findings == [])
    }
}
