import PinionDiagnostics
import PinionYAML
import Testing

/// One row: an input and every finding it gives, notes included.
struct HostileInput: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let findings: [String]

    init(_ name: String, _ text: String, _ findings: String...) {
        self.init(name, bytes: Array(text.utf8), findings)
    }

    init(_ name: String, bytes: [UInt8], _ findings: [String]) {
        self.name = name
        self.bytes = bytes
        self.findings = findings
    }

    var testDescription: String { name }
}

@Suite struct HostileInputTests {
    static let inputs: [HostileInput] = [
        HostileInput(
            "duplicate", "a: 1\nb: 2\na: 3\n",
            "3:1: duplicate key `a` [yaml/duplicate-key]",
            "  1:1: first written here"),
        HostileInput(
            "duplicate, other quotes", "r:\n  200: x\n  '200': y\n",
            "3:3: duplicate key `200` [yaml/duplicate-key]",
            "  2:3: first written here"),
        HostileInput(
            "duplicates, two", "{a: 1, a: 2, b: {c: 1, c: 2}}x: 1",
            "1:1: a sequence or mapping is used as a key [yaml/complex-key]",
            "1:8: duplicate key `a` [yaml/duplicate-key]",
            "  1:2: first written here",
            "1:24: duplicate key `c` [yaml/duplicate-key]",
            "  1:18: first written here",
            "1:30: expected another key of the mapping [yaml/syntax]",
            "  1:1: the mapping starts here"),
        HostileInput(
            "duplicate through an alias", "&k a: 1\n*k : 2\n",
            "2:1: duplicate key `a` [yaml/duplicate-key]",
            "  1:1: first written here"),
        HostileInput(
            "duplicate merge", "a: &a {}\nb: {<<: *a, <<: *a}\n",
            "2:13: duplicate key `<<` [yaml/duplicate-key]",
            "  2:5: first written here"),
        HostileInput(
            "normalization", "\u{E9}: 1\ne\u{301}: 2\n",
            "2:1: key `é` differs from another only in its Unicode normalization [yaml/equivalent-keys]",
            "  1:1: the other one is here"),
        HostileInput(
            "complex key, sequence", "? [a, b]\n: c\n",
            "1:3: a sequence or mapping is used as a key [yaml/complex-key]"),
        HostileInput(
            "complex key, mapping", "? {a: b}\n: c\n? [x]\n",
            "1:3: a sequence or mapping is used as a key [yaml/complex-key]",
            "3:3: a sequence or mapping is used as a key [yaml/complex-key]"),
        HostileInput(
            "complex key through an alias", "a: &x [1]\n*x : 2\n",
            "2:1: a sequence or mapping is used as a key [yaml/complex-key]"),
        HostileInput(
            "complex key in a merge", "<<: {[a]: b, ? {c: d}}\n",
            "1:6: a sequence or mapping is used as a key [yaml/complex-key]",
            "1:16: a sequence or mapping is used as a key [yaml/complex-key]"),
        HostileInput(
            "undefined alias", "a: *nope\n",
            "1:4: no anchor `&nope` comes before this alias [yaml/alias]"),
        HostileInput(
            "undefined alias as key", "{*nope : 1, b: 2}\n",
            "1:2: no anchor `&nope` comes before this alias [yaml/alias]"),
        HostileInput(
            "cyclic alias", "&a [*a]\n",
            "1:5: alias `*a` is inside the node it stands for [yaml/alias]",
            "  1:1: inside the node anchored as `&a`"),
        HostileInput(
            "cyclic merge", "&a {<<: *a}\n",
            "1:9: alias `*a` is inside the node it stands for [yaml/alias]",
            "  1:1: inside the node anchored as `&a`"),
        HostileInput(
            "cyclic key", "&a {*a : 1}\n",
            "1:5: alias `*a` is inside the node it stands for [yaml/alias]",
            "  1:1: inside the node anchored as `&a`"),
        HostileInput(
            "merge of a scalar", "<<: 3\n",
            "1:5: the merge key `<<` needs a mapping or a sequence of mappings [yaml/merge-key]"),
        HostileInput(
            "merge of scalars", "a: &a {}\nb: {<<: [*a, 3]}\n",
            "2:14: the merge key `<<` needs a mapping or a sequence of mappings [yaml/merge-key]"),
        HostileInput(
            "tag of a language", "a: !!python/object:os.system x\n",
            "1:4: tag `!!python/object:os.system` is not one of YAML's core schema [yaml/tag]"),
        HostileInput(
            "binary tag", "a: !!binary aGk=\n",
            "1:4: tag `!!binary` is not one of YAML's core schema [yaml/tag]"),
        HostileInput(
            "local tag", "a: !foo {b: 1}\n",
            "1:4: tag `!foo` is not one of YAML's core schema [yaml/tag]"),
        HostileInput(
            "tag directive", "%TAG ! tag:example.com,2000:\n---\na: !x 1\n",
            "3:4: tag `tag:example.com,2000:x` is not one of YAML's core schema [yaml/tag]"),
        HostileInput("undefined tag handle", "a: !e!x 1\n", "1:4: undefined tag handle [yaml/syntax]"),
        HostileInput(
            "tag that does not fit", "a: !!int x\nb: !!seq {}\nc: !!map x\n",
            "1:4: the value does not fit its tag `!!int` [yaml/tag]",
            "2:4: the value does not fit its tag `!!seq` [yaml/tag]",
            "3:4: the value does not fit its tag `!!map` [yaml/tag]"),
        HostileInput(
            "two documents", "a: 1\n---\nb: 2\n",
            "2:1: a second document starts here [yaml/document]"),
        HostileInput("empty", "", "1:1: the file is empty [yaml/document]"),
        HostileInput("only a comment", "# nothing\n", "1:1: the file is empty [yaml/document]"),
        HostileInput("byte order mark alone", "\u{FEFF}", "1:1: the file is empty [yaml/document]"),
        HostileInput(
            "U+2028 in plain text", "a: b\u{2028}c: d\n",
            "1:5: U+2028 is no line break [yaml/line-separator]",
            "1:7: a `:` is not allowed here [yaml/syntax]"),
        HostileInput(
            "U+2029 in a comment", "a: b # x\u{2029}c: d\n",
            "1:9: U+2029 outside quotes [yaml/line-separator]"),
        HostileInput(
            "U+0085 in block text", "a: |\n  b\u{85}c: d\n",
            "2:4: U+0085 outside quotes [yaml/line-separator]"),
        HostileInput(
            "U+2028 in quotes and out", "é: \"\u{2028}\"\nb: 'x\u{85}y' \u{2029}\n",
            "2:10: expected another key of the mapping [yaml/syntax]",
            "  1:1: the mapping starts here",
            "2:10: U+2029 is no line break [yaml/line-separator]"),
        HostileInput("NUL", "a: b\u{0}c\n", "1:5: control character U+0000 at byte 4 [yaml/encoding]"),
        HostileInput(
            "escape character", "é: b\n# \u{1B}[2J\n",
            "2:3: control character U+001B at byte 8 [yaml/encoding]"),
        HostileInput("DEL", "a: \"\u{7F}\"\n", "1:5: control character U+007F at byte 4 [yaml/encoding]"),
        HostileInput(
            "stray continuation", bytes: Array("a: ".utf8) + [0x80],
            [
                "1:4: byte 3 is not valid UTF-8 (invalid leading UTF-8 octet) [yaml/encoding]"
            ]),
        HostileInput(
            "overlong", bytes: Array("a: b\nc: ".utf8) + [0xC0, 0xAF, 0x0A],
            [
                "2:4: byte 8 is not valid UTF-8 (invalid length of a UTF-8 sequence) [yaml/encoding]"
            ]),
        HostileInput(
            "surrogate", bytes: Array("a: ".utf8) + [0xED, 0xA0, 0x80],
            [
                "1:4: byte 3 is not valid UTF-8 (invalid Unicode character) [yaml/encoding]"
            ]),
        HostileInput(
            "cut off", bytes: Array("a: ".utf8) + [0xE2, 0x82],
            [
                "1:4: byte 3 is not valid UTF-8 (incomplete UTF-8 octet sequence) [yaml/encoding]"
            ]),
        HostileInput(
            "UTF-16 with mark", bytes: [0xFF, 0xFE, 0x61, 0, 0x3A, 0],
            [
                "1:1: the file is UTF-16; it must be UTF-8 [yaml/encoding]"
            ]),
        HostileInput(
            "UTF-16 without mark", bytes: [0, 0x61, 0, 0x3A],
            [
                "1:1: the file is UTF-16; it must be UTF-8 [yaml/encoding]"
            ]),
        HostileInput(
            "UTF-32", bytes: [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61],
            [
                "1:1: the file is UTF-32; it must be UTF-8 [yaml/encoding]"
            ]),
        HostileInput(
            "tab as indentation", "a:\n\tb: 1\n",
            "2:1: a tab is used for indentation [yaml/syntax]"),
        HostileInput("value with a colon", "a: b: c\n", "1:5: a `:` is not allowed here [yaml/syntax]"),
        HostileInput("reserved start", "a: @b\n", "1:4: a value cannot start with `@` [yaml/syntax]"),
        HostileInput("percent", "a: %b\n", "1:4: a value cannot start with `%` [yaml/syntax]"),
        HostileInput(
            "wrong indentation", "a:\n  b: 1\n c: 2\n",
            "3:2: expected another key of the mapping [yaml/syntax]",
            "  1:1: the mapping starts here"),
        HostileInput("key without colon", "a: 1\nb\nc: 2\n", "2:1: a key has no `:` [yaml/syntax]"),
        HostileInput("list where a value stood", "a: - b\n", "1:4: a list cannot start here [yaml/syntax]"),
        HostileInput(
            "unclosed quote", "a: 1\nb: \"x\nc: 2\n",
            "4:1: the file ends inside quoted text [yaml/syntax]",
            "  2:4: the quoted text starts here"),
        HostileInput(
            "unclosed bracket", "a: [1, 2\nb: 3\n",
            "2:2: expected `,` or `]` [yaml/syntax]",
            "  1:4: the list starts here"),
        HostileInput(
            "unclosed brace", "a: {b: 1",
            "1:9: expected `,` or `}` [yaml/syntax]",
            "  1:4: the mapping starts here"),
        HostileInput(
            "unknown escape", "a: \"\\d\"\n",
            "1:5: unknown escape in double quotes [yaml/syntax]",
            "  1:4: the quoted text starts here"),
        HostileInput(
            "surrogate escapes", "a: \"\\ud83d\\ude00\"\n",
            "1:7: the escape is not a Unicode scalar [yaml/syntax]",
            "  1:4: the quoted text starts here"),
        HostileInput(
            "cut escape", "a: \"\\u12\"\n",
            "1:7: expected a hexadecimal digit in the escape [yaml/syntax]",
            "  1:4: the quoted text starts here"),
        HostileInput(
            "text after the end", "[1]\nx\n",
            "2:1: text after the end of the document [yaml/syntax]"),
        HostileInput(
            "another version", "%YAML 2.0\n---\na: 1\n",
            "1:1: the file asks for another YAML version than 1.1 or 1.2 [yaml/syntax]"),
        HostileInput(
            "text after a block sign", "a: | x\n  y\n",
            "1:6: unexpected text after `|` or `>` [yaml/syntax]",
            "  1:4: the block of text starts here"),
        HostileInput(
            "anchor without name", "a: & b\n",
            "1:5: expected alphabetic or numeric character [yaml/syntax]",
            "  1:4: the anchor starts here"),
        HostileInput(
            "long key", String(repeating: "k", count: 1100) + ": 1\n",
            "1:1101: a key is longer than 1024 characters [yaml/syntax]"),
        HostileInput(
            "odd key in a message", "\"a\\u202E\\n\(String(repeating: "x", count: 90))\": 1\n".repeated(2),
            "2:1: duplicate key `a\u{202E}\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…` [yaml/duplicate-key]",
            "  1:1: first written here"),
    ]

    @Test(arguments: inputs)
    func hostileInputGivesExactly(input: HostileInput) {
        let reading = Reading(input.bytes)
        #expect(reading.findings == input.findings)
        #expect((reading.tree == nil) == reading.diagnostics.hasErrors)
    }
}

extension String {
    func repeated(_ times: Int) -> String { String(repeating: self, count: times) }
}
