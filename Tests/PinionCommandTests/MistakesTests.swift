import Foundation
import TemporaryFolders
import Testing

/// One run tells everything that is wrong.
@Suite struct MistakesTests {
    /// Ten mistakes, each of another kind, and nothing else wrong.
    private static let description = """
        openapi: 3.1.0
        info: {title: Shop, version: '1'}
        paths:
          /orders/{id}:
            get:
              operationId: getOrder
              responses:
                '200': {description: The order.}
          /orders:
            get:
              operationId: listOrders
              parameters:
                - {name: page, in: qeury, schema: {type: integer}}
                - {name: size, in: query, schema: {type: integer}}
                - {name: size, in: query, schema: {type: integer}}
              responses:
                '20': {description: All of them.}
            post:
              operationId: listOrders
              security: [{tokn: []}]
              requestBody: {}
              responses:
                '201': {description: Created.}
        components:
          securitySchemes:
            token: {type: http, scheme: bearer}
          schemas:
            Order:
              type: object
              properties:
                state: {type: strng}
                customer: {$ref: '#/components/schemas/Custmer'}
                note: {type: string, maxLength: ten}
            Customer: {type: object}
        """

    private static let expected = [
        "api.yaml:5:5: error: `{id}` is not declared as a path parameter of GET [openapi/path-parameter]",
        "api.yaml:13:28: error: `in` cannot be `qeury` [openapi/invalid-value]",
        "api.yaml:15:18: error: the query parameter `size` is listed twice [openapi/duplicate-parameter]",
        "api.yaml:17:9: error: `20` is no response status [openapi/status-key]",
        "api.yaml:19:20: error: `operationId` `listOrders` is used twice [openapi/duplicate-operation-id]",
        "api.yaml:20:19: error: there is no security scheme `tokn` [openapi/security-scheme]",
        "api.yaml:21:20: error: a request body needs `content` [openapi/missing-field]",
        "api.yaml:31:23: error: `strng` is no type [openapi/schema-type]",
        "api.yaml:32:26: error: `#/components/schemas/Custmer` names nothing: `/components/schemas` has no `Custmer` [openapi/reference-pointer]",
        "api.yaml:33:41: error: expected a number for `maxLength`, found a string [openapi/wrong-type]",
    ]

    @Test func tenMistakesAreTenErrorsAndNoFile() throws {
        let temporary = try TemporaryFolder()
        try temporary.write(Self.description, to: "api.yaml")
        let command = Command(folder: temporary.path)
        let arguments = ["generate", "--schema", "api.yaml", "--module", "Shop", "--output", "out"]
        let result = try command.run(arguments)
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(try temporary.names() == ["api.yaml"])

        let lines = result.error.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let errors = lines.indices.filter { lines[$0].contains(": error: ") }
        #expect(errors.map { lines[$0] } == Self.expected, "\(result.error)")
        let source = Self.description.split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        for index in errors {
            let place = lines[index].split(separator: ":")
            let number = try #require(Int(place[1]))
            let column = try #require(Int(place[2]))
            try #require(index + 2 < lines.count)
            // The source line, indented, and a caret below the column that the first line names.
            #expect(lines[index + 1] == "    " + source[number - 1])
            let mark = lines[index + 2]
            #expect(mark.prefix { $0 == " " }.count == 4 + column - 1, "\(lines[index])")
            #expect(mark.drop { $0 == " " }.hasPrefix("^"), "\(lines[index])")
        }

        try temporary.write("old", to: "out/Old.swift")
        #expect(try command.run(arguments).status == 1)
        #expect(try temporary.names(in: "out") == ["Old.swift"])
        #expect(try temporary.text(of: "out/Old.swift") == "old")
    }
}
