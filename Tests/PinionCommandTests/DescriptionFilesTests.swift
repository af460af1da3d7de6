import Foundation
import TemporaryFolders
import Testing

/// Descriptions of many files, and files that are none, on a real disk.
@Suite struct DescriptionFilesTests {
    private let temporary: TemporaryFolder
    private let command: Command

    init() throws {
        temporary = try TemporaryFolder()
        command = Command(folder: temporary.path)
    }

    private static let start = "openapi: 3.1.1\ninfo: {title: T, version: '1'}\n"

    private func lint(_ file: String, root: String? = nil) throws -> Command.Result {
        try command.run(["lint", file] + (root.map { ["--root", $0] } ?? []))
    }

    @Test func everyFindingIsInItsOwnFile() throws {
        try temporary.write(
            Self.start + """
                paths:
                  /pets: {$ref: 'paths/pets.yaml'}
                  /shops: {$ref: 'paths/all.yaml#/shops'}
                components:
                  schemas:
                    Pet: {$ref: 'schemas/pet.yaml'}
                """, to: "api/openapi.yaml")
        try temporary.write(
            """
            parameters: [{$ref: '../shared/parameters.yaml#/limit'}]
            get:
              operationId: listPets
              responses:
                '200': {$ref: '../shared/response.yaml'}
            """, to: "api/paths/pets.yaml")
        try temporary.write(
            """
            shops:
              get:
                operationId: listShops
                responses: {'200': {$ref: ../shared/absent.yaml}}
            """, to: "api/paths/all.yaml")
        try temporary.write(
            "limit: {name: limit, in: qury, schema: {type: integer}}", to: "api/shared/parameters.yaml")
        try temporary.write(
            "description: d\ncontent: {application/json: {schema: {$ref: '../schemas/pet.yaml#/properties/nme'}}}",
            to: "api/shared/response.yaml")
        try temporary.write("type: object\nproperties:\n  name: {type: strng}", to: "api/schemas/pet.yaml")
        let result = try lint("api/openapi.yaml")
        #expect(result.status == 1)
        let errors = result.error.split(separator: "\n").filter { $0.contains(": error: ") }.map { line in
            String(line.prefix { $0 != "[" })
        }
        #expect(
            Set(errors) == [
                "api/paths/all.yaml:4:31: error: the file `api/shared/absent.yaml` does not exist ",
                "api/shared/parameters.yaml:1:26: error: `in` cannot be `qury` ",
                "api/shared/response.yaml:2:45: error: `../schemas/pet.yaml#/properties/nme` names nothing: `/properties` has no `nme` ",
                "api/schemas/pet.yaml:3:16: error: `strng` is no type ",
            ])
    }

    @Test func wholeFilesOfEachKindGenerate() throws {
        try temporary.write(
            Self.start + "paths:\n  '/pets/{id}': {$ref: paths/pet.yaml}\n", to: "openapi.yaml")
        try temporary.write(
            """
            parameters: [{$ref: ../parts/id.yaml}]
            get:
              operationId: getPet
              responses: {'200': {$ref: ../parts/response.json}, default: {$ref: ../parts/error.yaml}}
            """, to: "paths/pet.yaml")
        try temporary.write(
            "{name: id, in: path, required: true, schema: {$ref: 'schemas/id.yaml'}}", to: "parts/id.yaml")
        try temporary.write(
            #"{"description": "d", "content": {"application/json": {"schema": {"$ref": "schemas/pet.yaml"}}}}"#,
            to: "parts/response.json")
        try temporary.write(
            "description: d\ncontent: {application/problem+json: {schema: {$ref: 'schemas/pet.yaml#/$defs/Problem'}}}",
            to: "parts/error.yaml")
        try temporary.write("{type: string, maxLength: 9}", to: "parts/schemas/id.yaml")
        try temporary.write(
            """
            $id: https://example.com/schemas/pet
            type: object
            properties:
              id: {$ref: id.yaml}
              friend: {$ref: friend}
              problem: {$ref: '#problem'}
            $defs:
              Friend: {$id: friend, type: object, properties: {pet: {$ref: pet}}}
              Problem: {$anchor: problem, type: object, properties: {title: {type: string}}}
            """, to: "parts/schemas/pet.yaml")
        let result = try command.run([
            "generate", "--schema", "openapi.yaml", "--module", "Pets", "--output", "out",
        ])
        #expect(result.status == 0, "\(result.error)")
        let files = try temporary.names(in: "out")
        let code = try files.map { try temporary.text(of: "out/" + $0) }.joined()
        for part in ["struct GetPet:", "struct Problem", "var friend: Friend?", "parts/schemas/id.yaml"] {
            #expect(code.contains(part), "\(part)")
        }
    }

    /// None of these leads out of the root, over a network, or to a secret.
    @Test(arguments: [
        "../secret.yaml", "/etc/passwd", "file:///etc/passwd", "http://127.0.0.1:9/a.yaml",
        "https://example.com/a.yaml", "//example.com/a.yaml", "%2e%2e/secret.yaml", "..%2Fsecret.yaml",
        "a/../../secret.yaml", "a/%2E%2E/%2e%2e/secret.yaml", "link.yaml", "folder/secret.yaml", "a%00.yaml",
        "..\\secret.yaml", "%2Fetc%2Fpasswd", "folder", ".", "loop.yaml",
    ])
    func nothingOutsideTheRootIsRead(_ reference: String) throws {
        try temporary.write("type: object\nproperties: {topSecret: {type: strng}}\n", to: "secret.yaml")
        try temporary.write(
            Self.start + "paths: {}\ncomponents: {schemas: {A: {$ref: '\(reference)'}}}\n",
            to: "root/openapi.yaml")
        try temporary.write("type: string", to: "root/a/b.yaml")
        let links = [("link.yaml", "../secret.yaml"), ("folder", ".."), ("loop.yaml", "loop.yaml")]
        for (name, target) in links {
            try FileManager.default.createSymbolicLink(
                atPath: temporary.path + "/root/" + name, withDestinationPath: target)
        }
        let result = try lint("root/openapi.yaml")
        #expect(result.status == 1)
        #expect(!result.error.contains("topSecret") && !result.error.contains("strng"), "\(result.error)")
        #expect(
            result.error.contains("root/openapi.yaml:4:34: error:")
                && result.error.contains("[openapi/reference-"),
            "\(result.error)")
    }

    @Test func aWiderRootOrALinkWithinItIsFine() throws {
        try temporary.write("type: string", to: "shared/a.yaml")
        try temporary.write(
            Self.start
                + "paths: {}\ncomponents: {schemas: {A: {$ref: ../shared/a.yaml}, B: {$ref: b.yaml}}}\n",
            to: "api/openapi.yaml")
        try FileManager.default.createSymbolicLink(
            atPath: temporary.path + "/api/b.yaml", withDestinationPath: "../shared/a.yaml")
        #expect(try lint("api/openapi.yaml").status == 1)
        let wider = try lint("api/openapi.yaml", root: ".")
        #expect(wider.status == 0, "\(wider.error)")
    }

    @Test(arguments: [
        ("folder", "`folder` is a folder or a device, not a file"),
        (".", "`.` is a folder or a device, not a file"),
        ("..", "`..` is a folder or a device, not a file"), ("empty.yaml", "the file is empty"),
        ("comment.yaml", "the file is empty"), ("absent.yaml", "the file `absent.yaml` does not exist"),
        ("pipe", "`pipe` is a folder or a device, not a file"),
        ("list.yaml", "which is a mapping, found a list"),
        ("picture.yaml", "is not valid UTF-8"),
    ])
    func whatIsNoDescriptionIsToldInTheRightWords(_ name: String, _ words: String) throws {
        try temporary.write("", to: "empty.yaml")
        try temporary.write("# nothing\n", to: "comment.yaml")
        try temporary.write("[]", to: "list.yaml")
        try temporary.write("x", to: "folder/x")
        try Data([0x89, 0x50, 0x4E, 0x47, 0xFF, 0xFE]).write(
            to: URL(fileURLWithPath: temporary.path + "/picture.yaml"))
        #expect(mkfifo(temporary.path + "/pipe", 0o600) == 0)
        let result = try lint(name)
        #expect(result.status == 1 && result.error.contains(words), "\(result.error)")
        #expect(result.error.split(separator: "\n").filter { $0.contains("error:") }.count == 1)
    }

    @Test func swagger2IsRefusedWithWhatToDo() throws {
        try temporary.write(
            #"{"swagger": "2.0", "info": {}, "paths": {"/a": {"get": {}}}, "definitions": {}}"#, to: "a.json")
        let result = try lint("a.json")
        #expect(
            result.status == 1
                && result.error.contains("a.json:1:2: error: this is a Swagger 2.0 description"))
        #expect(result.error.contains("swagger2openapi --outfile openapi.yaml"))
        #expect(result.error.split(separator: "\n").filter { $0.contains("error:") }.count == 1)
    }
}
