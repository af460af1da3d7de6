import PinionDiagnostics
import PinionOpenAPI
import PinionValidation
import Testing

/// What of data with secrets is left for messages to show.
@Suite struct SecretDataTests {
    private static let password = """
        {"properties": {"password": {"type": "string", "format": "password"}, "name": {"type": "string"}}}
        """

    private func shown(_ text: String, as path: String, schema: String = password) throws -> String {
        var diagnostics = Diagnostics()
        var sourceMap = SourceMap()
        let schema = try #require(
            SchemaFile.read(
                SchemaName("schema.json"), path: "schema.json", sources: OneFile(text: schema),
                diagnostics: &diagnostics, sourceMap: &sourceMap))
        _ = try #require(
            DataFile.read(
                path, Array(text.utf8), for: schema, diagnostics: &diagnostics, sourceMap: &sourceMap))
        return String(decoding: try #require(sourceMap.files.last).bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("password: abc # Why.\nname: x\n", "password: *** # Why.\nname: x\n"),
        ("password: a b\n  c\nname: x\n", "password: ***\n***\nname: x\n"),
        ("{password: \"a\n  b\", name: x}\n", "{password: **\n******name: x}\n"),
        ("{password: 'a\n\n  b',\n name: x}\n", "{password: **\n\n*****\n*name: x}\n"),
        ("password: |\n  a\n\n  b\nname: x\n", "password: *\n***\n\n***\nname: x\n"),
        ("name: x\npassword: >-\n  a\n  b\n# End.\n", "name: x\npassword: **\n***\n***\n******\n"),
        ("password: !!str\n  abc\nname: x\n", "password: *****\n*****\nname: x\n"),
        (
            "name: &other\n  a\n  b\npassword: *other\nlast: x\n",
            "name: ******\n***\n***\npassword: *other\nlast: x\n"
        ),
        ("name: x\rpassword: abc\rlast: x\r", "name: x\rpassword: ***\rlast: x\r"),
        ("name: x\r\npassword: abc\r\nlast: x\r\n", "name: x\r\npassword: ***\r\nlast: x\r\n"),
        ("\u{FEFF}{password: abc, name: x}\n", "\u{FEFF}{password: ***, name: x}\n"),
    ])
    func nothingOfASecretIsShown(_ text: String, _ expected: String) throws {
        let shown = try shown(text, as: "a.yaml")
        #expect(shown == expected)
    }

    /// What holds a secret in a list is called as the list is.
    @Test func elementsOfAListMayBeSecret() throws {
        let schema = """
            {"properties": {"tokens": {"items": {"$ref": "#/$defs/token"}}, "pair": {"prefixItems": [true, \
            {"$ref": "#/$defs/token"}]}}, "$defs": {"token": {"type": "string", "format": "password"}}}
            """
        #expect(
            try shown("{tokens: [[abc]], pair: [x, y], name: x}", as: "a.yaml", schema: schema)
                == "{tokens: [[***]], pair: [*, *], name: x}")
    }

    /// No name tells which values are secret.
    @Test func valuesWithoutANameAreSecretWhereAnyAre() throws {
        #expect(try shown("[abc, {name: x}]", as: "a.yaml") == "[***, {name: x}]")
        #expect(try shown(#""abc""#, as: "a.json", schema: #"{"format": "password"}"#) == "*****")
    }
}

private struct OneFile: SourceProvider {
    let text: String

    mutating func bytes(at path: String) -> Result<[UInt8], SourceFailure> {
        path == "schema.json" ? .success(Array(text.utf8)) : .failure(.missing)
    }
}
