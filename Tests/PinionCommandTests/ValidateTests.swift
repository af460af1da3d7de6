import Foundation
import PinionValidation
import TemporaryFolders
import Testing

/// `pinion validate`.
@Suite struct ValidateTests {
    private static let description = """
        openapi: 3.1.0
        info: {title: Shop, version: '1'}
        paths: {}
        components:
          schemas:
            Customer:
              title: Tax number
              type: object
              required: [id, name]
              properties:
                id: {type: integer, readOnly: true}
                name: {type: string, maxLength: 5}
                password: {type: string, format: password, minLength: 8}
                country: {$ref: 'types.yaml#/Country'}
                since: {type: string, format: date}
              if: {required: [country], properties: {country: {const: AM}}}
              then: {required: [taxNumber]}
            Choice:
              oneOf:
                - $ref: '#/components/schemas/Customer'
                - type: array
        """
    private static let types = """
        Country:
          type: string
          pattern: '^[A-Z]{2}$'
        """
    private static let schema = "api.yaml#/components/schemas/Customer"

    private func folder(_ data: [String: String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.description, to: "api.yaml")
        try folder.write(Self.types, to: "types.yaml")
        for (name, text) in data { try folder.write(text, to: name) }
        return folder
    }

    @Test func validDataSaysNothing() throws {
        let folder = try folder(["a.json": #"{"id": 1, "name": "Gena"}"#, "b.yaml": "id: 1\nname: Gena\n"])
        let result = try Command(folder: folder.path).run([
            "validate", "--schema", Self.schema, "a.json", "b.yaml",
        ])
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        #expect(result.error.isEmpty)
    }

    @Test func violationsHaveTheirPlacesInTheDataAndInTheSchema() throws {
        let folder = try folder([
            "a.json": #"""
            {
              "id": 1.5, "name": "Gena é Soto", "country": "AM",
              "password": "hunter2", "since": "2026-02-30"
            }
            """#,
            "b.json": #"{"id": 1, "name": "Gena", "country": "arm"}"#,
        ])
        let result = try Command(folder: folder.path).run([
            "validate", "--schema", Self.schema, "a.json", "b.json",
        ])
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(
            result.error == #"""
                a.json:1:1: error: taxNumber is missing [validate/required]
                    {
                    ^
                api.yaml:17:14: note: the rule "Tax number" is here
                          then: {required: [taxNumber]}
                                 ^~~~~~~~
                why: it is required because /country is "AM"
                a.json:2:9: error: `/id`: must be an integer, not a number [validate/type]
                      "id": 1.5, "name": "Gena é Soto", "country": "AM",
                            ^~~
                api.yaml:11:14: note: the rule is here
                            id: {type: integer, readOnly: true}
                                 ^~~~
                a.json:2:22: error: `/name`: has 11 characters; at most 5 are allowed [validate/maxLength]
                      "id": 1.5, "name": "Gena é Soto", "country": "AM",
                                         ^~~~~~~~~~~~~
                api.yaml:12:30: note: the rule is here
                            name: {type: string, maxLength: 5}
                                                 ^~~~~~~~~
                a.json:3:15: error: `/password`: has 7 characters; at least 8 are needed [validate/minLength]
                      "password": *********, "since": "2026-02-30"
                                  ^~~~~~~~~
                api.yaml:13:52: note: the rule is here
                            password: {type: string, format: password, minLength: 8}
                                                                       ^~~~~~~~~
                a.json:3:35: error: `/since`: is not in the format date [validate/format]
                      "password": *********, "since": "2026-02-30"
                                                      ^~~~~~~~~~~~
                api.yaml:15:31: note: the rule is here
                            since: {type: string, format: date}
                                                  ^~~~~~
                b.json:1:38: error: `/country`: does not match the pattern ^[A-Z]{2}$ [validate/pattern]
                    {"id": 1, "name": "Gena", "country": "arm"}
                                                         ^~~~~
                types.yaml:3:3: note: the rule is here
                      pattern: '^[A-Z]{2}$'
                      ^~~~~~~

                """#, "\(result.error)")
    }

    @Test func secretsAreNotShownEvenInTextThatIsNoJSON() throws {
        let folder = try folder(["a.json": #"{"id": 1, "password": "hunter2" "name": 1}"#])
        let result = try Command(folder: folder.path).run(["validate", "--schema", Self.schema, "a.json"])
        #expect(result.status == 1)
        #expect(
            result.error == #"""
                a.json:1:33: error: not JSON: expected ',' or '}' [validate/json]
                    {"**": *, "********": "*******" "****": *}
                                                    ^

                """#, "\(result.error)")
    }

    @Test func directionAndFormatsDecide() throws {
        let folder = try folder(["a.json": #"{"name": "Gena", "since": "yesterday"}"#])
        let command = Command(folder: folder.path)
        func status(_ options: [String]) throws -> Int32 {
            try command.run(["validate", "--schema", Self.schema, "a.json"] + options).status
        }
        #expect(try status(["--direction", "request", "--formats", "annotate"]) == 0)
        #expect(try status(["--direction", "response", "--formats", "annotate"]) == 1)
        #expect(try status(["--direction", "request"]) == 1)
    }

    @Test func anyPointerNamesASchemaAndAnyFileOfSchemasWillDo() throws {
        let folder = try folder([
            "a.json": #""AM""#, "b.json": #"{"id": 1, "name": "Gena"}"#,
            "schema.json": ##"{"$ref": "#/$defs/a%20b~1c", "$defs": {"a b/c": {"type": "integer"}}}"##,
            "c.json": "7",
        ])
        let command = Command(folder: folder.path)
        for (schema, data, status) in [
            ("types.yaml#/Country", "a.json", 0), ("types.yaml#/Country", "b.json", 1),
            ("\(Self.schema)/properties/country", "a.json", 0),
            ("\(Self.schema)/properties/name", "c.json", 1),
            ("api.yaml#/components/schemas/Choice", "b.json", 0),
            ("api.yaml#/components/schemas/Choice", "c.json", 1),
            ("schema.json", "c.json", 0), ("schema.json", "a.json", 1),
            ("schema.json#/$defs/a%20b~1c", "c.json", 0),
        ] {
            let result = try command.run(["validate", "--schema", schema, data])
            #expect(result.status == Int32(status), "\(schema) \(data): \(result.error)")
        }
    }

    @Test func onlyDigitsAreDecodedInANameOfASchema() {
        #expect(SchemaName("a.json#/a%20b%2Fc").pointer == "/a b/c")
        #expect(SchemaName("a.json#/%+1%-0%4").pointer == "/%+1%-0%4")
    }

    @Test func whatCannotBeReadIsToldWithStatusTwo() throws {
        let folder = try folder(["a.json": "{}", "schema.json": #"{"$defs": {"word": {"type": "strng"}}}"#])
        let command = Command(folder: folder.path)
        for (arguments, error) in [
            (
                ["api.yaml", "a.json"],
                """
                error: `api.yaml` is a description, not a schema: which of its schemas is meant is missing [validate/schema]
                help: write `api.yaml#/components/schemas/Customer`; it has `#/components/schemas/Customer`, `#/components/schemas/Choice`

                """
            ),
            (
                ["api.yaml#/components/schemas/Custmer", "a.json"],
                """
                error: there is no schema at `api.yaml#/components/schemas/Custmer` [validate/schema]
                help: did you mean `api.yaml#/components/schemas/Customer`?

                """
            ),
            (
                ["api.yaml#customer", "a.json"],
                """
                error: there is no schema at `api.yaml#customer` [validate/schema]
                help: did you mean `api.yaml#/components/schemas/Customer`?

                """
            ),
            (
                ["schema.json#/$defs/wrd", "a.json"],
                """
                error: `schema.json#/$defs/wrd` names nothing: `/$defs` has no `wrd` [openapi/reference-pointer]
                help: did you mean `word`?

                """
            ),
            (
                ["none.json", "a.json"],
                """
                error: the file `none.json` does not exist [openapi/reference-file]
                help: check the path to the description

                """
            ),
            (
                [Self.schema, "none.json"],
                "error: `none.json` cannot be read: No such file or directory [output/failed]\n"
            ),
        ] {
            let result = try command.run(["validate", "--schema"] + arguments)
            #expect(result.status == 2, "\(arguments)")
            #expect(result.error == error, "\(arguments): \(result.error)")
        }
        #expect(try command.run(["validate", "--schema", "schema.json#/$defs/word", "a.json"]).status == 2)
    }

    @Test func standardInputAndFormatsForPrograms() throws {
        let folder = try folder(["a.json": #"{"id": 1, "name": "Gena Soto"}"#])
        let command = Command(folder: folder.path)
        let github = try command.run([
            "validate", "--schema", Self.schema, "--diagnostics", "github", "a.json",
        ])
        #expect(github.status == 1)
        let place = "::error file=a.json,line=1,col=19,endColumn=30,title=validate/maxLength::"
        #expect(github.output.hasPrefix(place), "\(github.output)")
        let json = try command.run(["validate", "--schema", Self.schema, "--diagnostics", "json", "a.json"])
        #expect(json.output.contains(#""rule": "validate/maxLength""#), "\(json.output)")
        let sarif = try command.run(["validate", "--schema", Self.schema, "--diagnostics", "sarif", "a.json"])
        #expect(sarif.output.contains(#""ruleId": "validate/maxLength""#), "\(sarif.output)")
    }

    @Test func patternsAndHostnamesAsInTheConfiguration() throws {
        let folder = try folder([
            "twice.json": #"{"pattern": "^(a+)\\1$"}"#, "four.json": #""aaaa""#, "five.json": #""aaaaa""#,
            "host.json": #"{"format": "idn-hostname"}"#, "mark.json": "\"\u{302E}실례.테스트\"",
        ])
        let command = Command(folder: folder.path)
        func status(_ arguments: String...) throws -> Int32 {
            try command.run(["validate", "--schema"] + arguments).status
        }
        #expect(try status("twice.json", "four.json") == 2)
        #expect(try status("twice.json", "--patterns", "bounded", "four.json") == 0)
        #expect(try status("twice.json", "--patterns", "bounded", "five.json") == 1)
        // A label must not begin with a mark; only Unicode's tables tell what is one.
        #expect(try status("host.json", "mark.json") == 0)
        #expect(try status("host.json", "--hostnames", "internationalized", "mark.json") == 1)
    }
}
