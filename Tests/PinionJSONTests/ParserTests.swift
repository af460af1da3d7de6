import PinionJSON
import Testing

/// The error of bytes that are not JSON.
func parseError(_ bytes: [UInt8], _ limits: JSONLimits = JSONLimits()) -> JSONParseError? {
    do {
        _ = try JSONTape(parsing: bytes, limits: limits)
        return nil
    } catch {
        return error
    }
}

func parseError(_ text: String, _ limits: JSONLimits = JSONLimits()) -> JSONParseError? {
    parseError(Array(text.utf8), limits)
}

/// The same JSON as the writer has it: text is what was read.
func rewritten(_ text: String) throws -> String {
    String(decoding: try JSONValue(JSONTape(parsing: text)).jsonBytes(), as: UTF8.self)
}

@Suite struct ParserTests {
    // RFC 8259 sections 2 to 7.
    @Test(arguments: [
        "null", "true", "false", "0", "-0", "1", "-1", "10", "1.5", "-0.0", "1e5", "1E+5", "1e-05", "0e1",
        "0.1e1",
        "123456789012345678901234567890", "1e400", "\"\"", "\"a\"", "[]", "{}", "[[]]", "[{}]", "[1,2]",
        "{\"a\":1}",
        "{\"\":{}}", "{\"a\":[],\"b\":{}}", "[null,true,false]", "\"\u{7F}\"", "\"\u{10FFFF}\"",
        "\"\u{FFFE}\"",
        "\"é\u{2028}\u{2029}\"", "[1,[2,[3,[4]]]]", "{\"a\":{\"a\":{\"a\":1}}}",
    ])
    func acceptsAndKeeps(_ text: String) throws {
        #expect(try rewritten(text) == text)
    }

    @Test(arguments: [
        (" \t\r\n1 \t\r\n", "1"), ("[ 1 , 2 ]", "[1,2]"), ("{ \"a\" : 1 , \"b\" : 2 }", "{\"a\":1,\"b\":2}"),
        ("[ ]", "[]"), ("{ }", "{}"), (#""\u0041\u00e9\u20AC""#, "\"Aé€\""), (#""\ud83d\ude00""#, "\"😀\""),
        (#""\/\b\f\n\r\t\"\\""#, #""/\b\f\n\r\t\"\\""#), (#""\u0000\u001f""#, #""\u0000\u001f""#),
        (#"{"\u0061":1}"#, #"{"a":1}"#), (#""aé\u00e9\n€""#, #""aéé\n€""#),
    ])
    func acceptsAndNormalises(_ text: String, _ result: String) throws {
        #expect(try rewritten(text) == result)
    }

    @Test(
        arguments: [
            ("", .empty), ("  \n", .empty), ("\u{FEFF}1", .byteOrderMark),
            // Numbers.
            ("01", .invalidNumber), ("-01", .invalidNumber), ("00", .invalidNumber), ("[-]", .invalidNumber),
            ("-", .unexpectedEnd), ("[1.]", .invalidNumber), ("1.", .unexpectedEnd), ("[1e]", .invalidNumber),
            ("1e", .unexpectedEnd), ("[1e+]", .invalidNumber), ("[1.e1]", .invalidNumber),
            ("+1", .expectedValue),
            (".5", .expectedValue), ("[-.5]", .invalidNumber), ("[1 2]", .expectedCommaOrEndOfArray),
            ("0x1", .textAfterValue), ("1_0", .textAfterValue), ("[1a]", .expectedCommaOrEndOfArray),
            ("NaN", .invalidLiteral), ("[Infinity]", .invalidLiteral), ("[-Infinity]", .invalidNumber),
            ("[--1]", .invalidNumber), ("[1e1.5]", .expectedCommaOrEndOfArray), ("\u{661}", .expectedValue),
            // Literals.
            ("True", .invalidLiteral), ("[nul]", .invalidLiteral), ("tru", .invalidLiteral),
            ("truE", .invalidLiteral),
            ("nulll", .textAfterValue), ("[falze]", .invalidLiteral), ("fals", .invalidLiteral),
            // Structure.
            ("[", .unexpectedEnd), ("{", .unexpectedEnd), ("[1", .unexpectedEnd), ("[1,", .unexpectedEnd),
            ("{\"a\"", .unexpectedEnd), ("{\"a\":", .unexpectedEnd), ("{\"a\":1", .unexpectedEnd),
            ("{\"a\":1,", .unexpectedEnd), ("]", .expectedValue), ("}", .expectedValue),
            ("[1,]", .trailingComma),
            ("{\"a\":1,}", .trailingComma), ("[,1]", .expectedValue), ("[,]", .expectedValue),
            ("{,}", .expectedName),
            ("[1,,2]", .expectedValue), ("{a:1}", .expectedName), ("{'a':1}", .expectedName),
            ("{1:1}", .expectedName),
            ("{\"a\" 1}", .expectedColon), ("{\"a\",1}", .expectedColon), ("{\"a\":}", .expectedValue),
            ("[1}", .expectedCommaOrEndOfArray), ("{\"a\":1]", .expectedCommaOrEndOfObject),
            ("1 2", .textAfterValue),
            ("[]]", .textAfterValue), ("{}}", .textAfterValue), ("[] x", .textAfterValue),
            ("/**/1", .expectedValue),
            ("1//", .textAfterValue), ("[1;2]", .expectedCommaOrEndOfArray), ("\u{A0}1", .expectedValue),
            ("[\u{B}1]", .expectedValue), ("{\"a\"::1}", .expectedValue),
            ("[\"a\":1]", .expectedCommaOrEndOfArray),
            // Strings.
            ("\"", .unexpectedEnd), ("\"a", .unexpectedEnd), ("\"a\\", .unexpectedEnd),
            ("\"a\\\"", .unexpectedEnd),
            ("'a'", .expectedValue), ("\"\n\"", .unescapedControlCharacter),
            ("\"\t\"", .unescapedControlCharacter),
            ("\"\u{0}\"", .unescapedControlCharacter), ("\"abcdefgh\u{1F}\"", .unescapedControlCharacter),
            (#""\a""#, .invalidEscape), (#""\x41""#, .invalidEscape), (#""\u""#, .invalidEscape),
            (#""\u00g0""#, .invalidEscape), (#""\u 041""#, .invalidEscape), (#""\u-041""#, .invalidEscape),
            (#""\U0041""#, .invalidEscape), (#""\'""#, .invalidEscape), ("\"\\\n\"", .invalidEscape),
            (#""\ud800""#, .loneSurrogate), (#""\udc00""#, .loneSurrogate),
            (#""\ud800\ud800""#, .loneSurrogate),
            (#""\ud800x""#, .loneSurrogate), (#""\ud800\n""#, .loneSurrogate),
            (#""\ude00\ud83d""#, .loneSurrogate),
            (#""\ud83d\u""#, .loneSurrogate),
            // A NUL is not the end.
            ("1\u{0}", .textAfterValue), ("[\u{0}]", .expectedValue), ("\u{0}", .expectedValue),
        ] as [(String, JSONParseError.Reason)])
    func refuses(_ text: String, _ reason: JSONParseError.Reason) {
        #expect(parseError(text)?.reason == reason)
    }

    // Unicode, table 3-7: the well-formed sequences, and what is next to them.
    @Test(
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x20], [0xE0, 0x80, 0x80],
            [0xE0, 0x9F, 0xBF],
            [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
            [0xF0, 0x80, 0x80, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
            [0xFE], [0xFF], [0xE2, 0x82, 0x22], [0xF8, 0x88, 0x80, 0x80, 0x80],
        ] as [[UInt8]])
    func refusesBadUTF8(_ bytes: [UInt8]) {
        for prefix in ["", "a", "abcdefgh", "é", "\\n"] {
            for suffix in ["", "b", "\\n", "abcdefghij"] {
                let text = Array("[\"\(prefix)".utf8) + bytes + Array("\(suffix)\"]".utf8)
                #expect(parseError(text)?.reason == .invalidUTF8)
                #expect(parseError(text)?.offset == 2 + prefix.utf8.count)
            }
        }
        // Between values it is not even a value.
        #expect(parseError([UInt8(ascii: "[")] + bytes)?.reason == .expectedValue)
    }

    @Test func acceptsEveryScalar() throws {
        for range in [UInt32(0x20)...0xD7FF, 0xE000...0x10FFFF] {
            var text = ""
            for code in stride(from: range.lowerBound, through: range.upperBound, by: 7) {
                if code == 0x22 || code == 0x5C { continue }
                text.unicodeScalars.append(try #require(Unicode.Scalar(code)))
            }
            #expect(try String(jsonText: "\"\(text)\"").utf8.elementsEqual(text.utf8))
        }
    }

    @Test func utf16IsRefused() {
        #expect(parseError([0xFF, 0xFE, 0x31, 0x00])?.reason == .expectedValue)
        #expect(parseError([0x31, 0x00])?.reason == .textAfterValue)
    }

    @Test func saysWhere() throws {
        let error = try #require(parseError("{\n  \"é\": [1,\r\n  \"😀\", x]\r}"))
        #expect(error.line == 3)
        #expect(error.column == 8)
        #expect(error.pointer.description == "/é/2")
        #expect(error.description == "3:8: expected true, false or null (byte 25, in /é/2)")
        #expect(parseError("[{\"a\":{\"b\":[0,{}]}},{\"c\":{\"d\":01}}]")?.pointer.description == "/1/c/d")
        #expect(parseError("{\"a\":1,\"b\" 2}")?.pointer.description == "/b")
    }

    @Test func duplicateNamesAreRefusedWithBothPlaces() throws {
        let error = try #require(parseError(#"{"a":{"b":1,"c":{"b":2},"\u0062":3}}"#))
        #expect(error.reason == .duplicateName(firstOffset: 6))
        #expect(error.offset == 24)
        #expect(error.pointer.description == "/a")
        #expect(parseError(#"{"":1,"":2}"#)?.reason == .duplicateName(firstOffset: 1))
        // The same name in other objects, and canonically equivalent names, are no duplicates.
        #expect(parseError(#"[{"a":1},{"a":{"a":2}}]"#) == nil)
        #expect(parseError("{\"\u{E9}\":1,\"e\u{301}\":2}") == nil)
    }

    @Test(arguments: [2, 5, 31, 32, 33, 34, 100, 5000])
    func duplicateNamesAreFoundAtEverySize(_ count: Int) throws {
        let names = (0..<count).map { "\"longer-name-\($0)\":{\"x\":1}" }
        #expect(parseError("{\(names.joined(separator: ","))}") == nil)
        for (first, second) in [(0, count - 1), (count - 2, count - 1), (0, 1)] {
            var names = names
            names[second] = names[first]
            let error = try #require(parseError("{\(names.joined(separator: ","))}"))
            let offset = 1 + names[..<first].reduce(0) { $0 + $1.utf8.count + 1 }
            #expect(error.reason == .duplicateName(firstOffset: offset))
        }
    }

    @Test func limits() throws {
        let deep = String(repeating: "[", count: 100_000)
        #expect(parseError(deep)?.reason == .tooDeep(limit: 128))
        #expect(parseError(deep)?.offset == 128)
        #expect(parseError(deep, JSONLimits(depth: .max))?.reason == .tooDeep(limit: 512))
        #expect(parseError(String(repeating: "{\"a\":", count: 100_000))?.reason == .tooDeep(limit: 128))
        for depth in [1, 3, 128] {
            let nested = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
            #expect(parseError(nested(depth), JSONLimits(depth: depth)) == nil)
            #expect(parseError(nested(depth + 1), JSONLimits(depth: depth))?.reason == .tooDeep(limit: depth))
        }
        #expect(parseError("1", JSONLimits(depth: 0)) == nil)
        #expect(parseError("[]", JSONLimits(depth: -5))?.reason == .tooDeep(limit: 0))
        #expect(parseError("[1]", JSONLimits(bytes: 2))?.reason == .tooLarge(limit: 2))
        #expect(parseError("[1]", JSONLimits(bytes: 3)) == nil)
        let thousand = "[" + Array(repeating: "0", count: 999).joined(separator: ",") + "]"
        #expect(parseError(thousand, JSONLimits(nodes: 1000)) == nil)
        #expect(parseError(thousand, JSONLimits(nodes: 999))?.reason == .tooManyNodes(limit: 999))
        #expect(parseError("{\"a\":1}", JSONLimits(nodes: 2))?.reason == .tooManyNodes(limit: 2))
        #expect(parseError("{\"a\":1}", JSONLimits(nodes: .min))?.reason == .tooManyNodes(limit: 1))
    }

    @Test func longStrings() throws {
        for length in [0, 1, 7, 8, 9, 15, 16, 17, 63, 64, 1000] {
            let plain = String(repeating: "x", count: length)
            #expect(try String(jsonText: "\"\(plain)\"") == plain)
            #expect(try String(jsonText: "\"\(plain)\\n\(plain)\"") == "\(plain)\n\(plain)")
            #expect(parseError("\"\(plain)")?.reason == .unexpectedEnd)
            #expect(parseError("\"\(plain)")?.offset == length + 1)
        }
    }
}
