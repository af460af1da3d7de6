import PinionYAML
import Testing

/// YAML 1.2.2, section 10.3.2: every plain scalar a description is likely to hold, and what YAML 1.1 readers
/// take for something else.
@Suite struct CoreSchemaTests {
    @Test(
        arguments: [
            ("null", .null), ("Null", .null), ("NULL", .null), ("~", .null), ("", .null), ("nULL", .string),
            ("true", .boolean(true)), ("True", .boolean(true)), ("TRUE", .boolean(true)), ("tRUE", .string),
            ("false", .boolean(false)), ("False", .boolean(false)), ("FALSE", .boolean(false)),
            ("yes", .string), ("no", .string), ("NO", .string), ("No", .string), ("on", .string),
            ("off", .string),
            ("y", .string), ("n", .string), ("Y", .string), ("N", .string),
            ("0", .integer("0")), ("-0", .integer("-0")), ("+7", .integer("+7")), ("012", .integer("012")),
            ("08", .integer("08")), ("017", .integer("017")), ("0o17", .integer("0o17")), ("0o18", .string),
            ("0o", .string), ("0x1F", .integer("0x1F")), ("0x1G", .string), ("0x", .string),
            ("-0x1F", .string),
            ("0X1F", .string), ("0b11", .string), ("1_000", .string), ("1,000", .string),
            ("190_000", .string), ("1:30", .string), ("1:30:00", .string), ("12:30", .string),
            ("1.0", .float("1.0")), ("1.10", .float("1.10")), ("3.10", .float("3.10")), (".5", .float(".5")),
            ("5.", .float("5.")), ("1e3", .float("1e3")), ("1E+3", .float("1E+3")),
            ("-1.5e-7", .float("-1.5e-7")),
            ("1e1000", .float("1e1000")), ("1e", .string), ("1e+", .string), ("e3", .string), (".", .string),
            (".e3", .string), ("1.2.3", .string), ("3.0.1", .string), ("+", .string), ("--1", .string),
            (".inf", .float(".inf")), ("-.inf", .float("-.inf")), ("+.INF", .float("+.INF")),
            (".Inf", .float(".Inf")), ("inf", .string), (".nan", .float(".nan")), (".NaN", .float(".NaN")),
            (".NAN", .float(".NAN")), ("-.nan", .string), ("NaN", .string),
            ("2023-07-28", .string), ("2023-07-28T10:00:00Z", .string), ("=", .string), ("<<", .string),
            ("-", nil), ("#/components/schemas/A", nil), ("0.0.0.0", .string), ("１", .string),
        ] as [(String, Scalar?)])
    func plainScalars(text: String, expected: Scalar?) {
        let node = Reading("a: \(text)").tree?.root["a"]
        guard let expected else {
            // An indicator or a comment: no scalar of that text.
            return #expect(node?.text != text)
        }
        #expect(node?.scalar == expected)
        #expect(node?.text == text)
        #expect(node?.isQuoted == false)
    }

    @Test(arguments: ["NO", "null", "1", "1.10", "true", "", "~"])
    func quotedScalarsAreStrings(text: String) {
        for written in ["'\(text)'", "\"\(text)\""] {
            let node = Reading("a: \(written)").tree?.root["a"]
            #expect(node?.scalar == .string)
            #expect(node?.text == text)
            #expect(node?.isQuoted == true)
        }
    }

    @Test func blockScalarsAreStrings() {
        let root = Reading("a: |-\n  12\nb: >\n  true\n").tree?.root
        #expect(root?["a"]?.scalar == .string)
        #expect(root?["a"]?.text == "12")
        #expect(root?["b"]?.scalar == .string)
        #expect(root?["b"]?.text == "true\n")
    }

    @Test(
        arguments: [
            ("!!str 12", .string), ("!!int 12", .integer("12")), ("!!int '12'", .integer("12")),
            ("!!float 1", .float("1")), ("!!bool TRUE", .boolean(true)), ("!!bool 'false'", .boolean(false)),
            ("!!null ''", .null), ("! 12", .string), ("!<tag:yaml.org,2002:int> 3", .integer("3")),
        ] as [(String, Scalar)])
    func coreTagsDecide(written: String, expected: Scalar) {
        #expect(Reading("a: \(written)").tree?.root["a"]?.scalar == expected)
    }
}
