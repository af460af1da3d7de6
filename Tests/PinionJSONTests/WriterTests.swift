import Foundation
import PinionJSON
import Testing

@Suite struct WriterTests {
    /// Text is copied eight bytes a step, the last ones overlapping those before: every length, and at every place what
    /// wants an escape, what is not ASCII, and both.
    @Test func escapesAtEveryPlace() throws {
        func written(_ bytes: [UInt8]) -> String {
            var writer = JSONWriter()
            bytes.withUnsafeBufferPointer { writer.string(utf8: $0) }
            return writer.withBytes { String(decoding: $0, as: UTF8.self) }
        }
        func expected(_ text: String) -> String {
            let escaped = text.unicodeScalars.map { scalar in
                switch scalar {
                case "\"", "\\": "\\\(scalar)"
                case "\n": "\\n"
                case "\u{1}": "\\u0001"
                default: String(scalar)
                }
            }
            return "\"\(escaped.joined())\""
        }
        for length in 0...26 {
            let plain = (0..<length).map { String(UnicodeScalar(UInt8(97 + $0 % 26))) }
            #expect(written(Array(plain.joined().utf8)) == expected(plain.joined()))
            for place in 0..<length {
                for special in ["\"", "\\", "\n", "\u{1}", "ü", "\u{7F}", "ü\"", "\n\n"] {
                    var text = plain
                    text[place] = special
                    text[length - 1] += place % 2 == 0 ? "" : "\\"
                    #expect(written(Array(text.joined().utf8)) == expected(text.joined()))
                }
            }
        }
    }

    @Test func escapesWhatMustBe() throws {
        var text = ""
        for code in UInt8(0)...0x7F { text.unicodeScalars.append(Unicode.Scalar(code)) }
        text += "é€😀\u{2028}"
        for padding in ["", "1234567", "12345678"] {
            let bytes = try (padding + text + padding).jsonBytes()
            #expect(try String(jsonBytes: bytes) == padding + text + padding)
            #expect(try JSONDecoder().decode(String.self, from: Data(bytes)) == padding + text + padding)
        }
        #expect(
            try "\u{0}\u{8}\t\n\u{C}\r\u{1F}\"\\/\u{7F}".jsonBytes()
                == Array("\"\\u0000\\b\\t\\n\\f\\r\\u001f\\\"\\\\/\u{7F}\"".utf8))
    }

    @Test func writesLongTextsOfEscapes() throws {
        for count in [1, 63, 64, 1000, 5000] {
            let text = String(repeating: "\u{1}", count: count)
            #expect(try String(jsonBytes: text.jsonBytes()) == text)
        }
    }

    @Test func saysWhereANumberCannotBeWritten() throws {
        do {
            _ = try ["a": [1.0, .nan], "b": [-.infinity]].jsonBytes()
            Issue.record("no error")
        } catch {
            #expect(error.pointers == [JSONPointer("/a/1"), JSONPointer("/b/0")])
        }
        #expect(throws: JSONEncodingError.self) { try Float.infinity.jsonBytes() }
    }

    @Test func sortsDictionaries() throws {
        #expect(
            try ["b": 1, "a": 2, "é": 3, "Z": 4].jsonBytes() == Array(#"{"Z":4,"a":2,"b":1,"é":3}"#.utf8))
    }

    @Test func prettyPrints() throws {
        let value: JSONValue = ["a": [1, [:], []], "b": ["c": "x,{\"}"], "d": [[2]]]
        let text = """
            {
              "a": [
                1,
                {},
                []
              ],
              "b": {
                "c": "x,{\\"}"
              },
              "d": [
                [
                  2
                ]
              ]
            }
            """
        #expect(try value.prettyJSON() == text)
        #expect(try JSONValue(jsonText: text) == value)
    }

    @Test func canonicallyEquivalentNamesAreReported() {
        #expect(
            problems([String: Int].self, "{\"\u{E9}\":1,\"e\u{301}\":2}").first?.hasSuffix("in two spellings")
                == true)
    }
}

@Suite struct CodableTests {
    @Test func goesThroughFoundationsCoders() throws {
        let place = try Place(jsonText: ModelTests.full)
        let data = try JSONEncoder().encode(place)
        #expect(try JSONDecoder().decode(Place.self, from: data) == place)
        #expect(try JSONDecoder().decode(Place.self, from: Data(ModelTests.full.utf8)) == place)
        #expect(try Place(jsonBytes: Array(data)) == place)
    }

    @Test func goesThroughAPropertyList() throws {
        let contacts = [Contact(name: "Ani", age: 3), Contact(name: "Bo")]
        let data = try PropertyListEncoder().encode(contacts)
        #expect(try PropertyListDecoder().decode([Contact].self, from: data) == contacts)
    }

    @Test func insideOrdinaryCodableTypes() throws {
        struct Wrapper: Codable, Equatable {
            var contact: Contact
            var level: Level
            var value: JSONValue
        }
        let wrapper = Wrapper(
            contact: Contact(name: "a"), level: .high, value: [1, 2.5, "x", nil, true, ["a": 18]])
        let data = try JSONEncoder().encode(wrapper)
        #expect(try JSONDecoder().decode(Wrapper.self, from: data) == wrapper)
    }

    @Test func keepsIntegersExact() throws {
        let text = "[9007199254740993,18446744073709551615,-9223372036854775808]"
        let value = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        #expect(try value.jsonBytes() == Array(text.utf8))
        #expect(try JSONEncoder().encode(value) == Data(text.utf8))
    }

    @Test func errorsHaveTheCodingPath() throws {
        let data = Data(#"{"x":[{"name":"a"},{"name":5}]}"#.utf8)
        do {
            _ = try JSONDecoder().decode([String: [Contact]].self, from: data)
            Issue.record("no error")
        } catch DecodingError.dataCorrupted(let context) {
            #expect(context.codingPath.map(\.stringValue).suffix(2) == ["Index 1", "name"])
            #expect(context.underlyingError is JSONDecodingError)
        }
        do {
            _ = try JSONDecoder().decode(Place.self, from: Data(#"{"region":null}"#.utf8))
            Issue.record("no error")
        } catch DecodingError.keyNotFound(let key, _) {
            #expect(key.stringValue == "country")
        }
    }
}
