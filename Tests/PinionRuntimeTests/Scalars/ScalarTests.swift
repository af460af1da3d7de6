import Foundation
import PinionRuntime
import Testing

/// A model with a secret in it, as generated code writes them.
private struct Credentials: JSONModel {
    var user: CaseInsensitiveString
    var password: Secret<String>?

    init(user: CaseInsensitiveString, password: Secret<String>?) {
        self.user = user
        self.password = password
    }

    private static let members: JSONMembers = JSONMembers("user\npassword")

    init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.user = reader.required(0)
        self.password = reader.optional(1)
        reader.endObject()
    }

    func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("user", user)
        writer.optional("password", password)
        writer.endObject()
    }
}

@Suite struct SecretTests {
    @Test func neverShowsItself() {
        let secret: Secret<String> = "0Krha*Io"
        let model = Credentials(user: "a", password: secret)
        var dumped = ""
        dump(secret, to: &dumped)
        dump(model, to: &dumped)
        dump([model], to: &dumped)
        let texts = [
            "\(secret)", String(describing: secret), String(reflecting: secret), secret.debugDescription,
            "\([secret])",
            "\(model)", String(reflecting: model), "\([model])", "\(Optional(model) as Any)", dumped,
            String(describing: Mirror(reflecting: secret).children.map(\.value)),
        ]
        for text in texts { #expect(!text.contains("Krha"), "\(text)") }
        #expect("\(secret)" == "<redacted>")
        #expect("\(model)" == #"{"user":"a","password":"<redacted>"}"#)
    }

    @Test func isSentAsItself() throws {
        let model = Credentials(user: "a", password: "0Krha*Io")
        let text = #"{"user":"a","password":"0Krha*Io"}"#
        #expect(try model.jsonBytes() == Array(text.utf8))
        #expect(try Credentials(jsonText: text).password?.exposed == "0Krha*Io")
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(
            try String(decoding: encoder.encode(model), as: UTF8.self)
                == #"{"password":"0Krha*Io","user":"a"}"#)
        #expect(try JSONDecoder().decode(Secret<String>.self, from: Data(#""x""#.utf8)) == "x")
    }

    @Test func isComparedByItsValue() {
        #expect(Credentials(user: "a", password: "b") != Credentials(user: "a", password: "c"))
        #expect(Credentials(user: "a", password: "b") == Credentials(user: "A", password: "b"))
    }

    @Test func errorsDoNotShowIt() throws {
        do {
            _ = try Credentials(jsonText: #"{"user":5,"password":[ "0Krha*Io" ]}"#)
            Issue.record("no error")
        } catch {
            #expect(!"\(error)".contains("Krha"))
            #expect(error.problems.count == 2)
        }
    }
}

@Suite struct ScalarTests {
    private func roundTrip<Value: JSONDecodable & JSONEncodable>(_ type: Value.Type, _ text: String) throws
        -> String
    {
        String(decoding: try Value(jsonText: text).jsonBytes(), as: UTF8.self)
    }

    /// Foundation's own types, for those who ask for them in `types` of pinion.yaml.
    @Test func datesAndURLsOfFoundation() throws {
        #expect(try roundTrip(Date.self, #""2024-02-29T12:30:00.5+02:00""#) == #""2024-02-29T10:30:00.500Z""#)
        #expect(try Date(jsonText: #""1970-01-01T00:00:01Z""#) == Date(timeIntervalSince1970: 1))
        #expect(throws: JSONDecodingError.self) { try Date(jsonText: #""yesterday""#) }
        #expect(throws: JSONDecodingError.self) { try Date(jsonText: "1") }
        #expect(
            try roundTrip(URL.self, #""https://example.com/a?b=c#d""#) == #""https://example.com/a?b=c#d""#)
        #expect(try roundTrip(URL.self, #""../a""#) == #""../a""#)
        // Why `uri` is not one unless `pinion.yaml` says so.
        #expect(try roundTrip(URL.self, #""/a{?b}""#) == #""/a%7B?b%7D""#)
        #expect(throws: JSONDecodingError.self) { try URL(jsonText: #""""#) }
        #expect(throws: JSONDecodingError.self) { try URL(jsonText: "{}") }
    }

    @Test func caseInsensitiveStrings() throws {
        let one: CaseInsensitiveString = "en-US"
        #expect(one == "EN-us")
        #expect(one.hashValue == CaseInsensitiveString("EN-US").hashValue)
        #expect(one != "en-UK")
        #expect(one.matches("EN-US"))
        #expect(CaseInsensitiveString("\u{212A}") != "k")
        #expect(CaseInsensitiveString("[") != "{")
        #expect(CaseInsensitiveString("a") < "B")
        #expect(try roundTrip(CaseInsensitiveString.self, #""eN-uS""#) == #""eN-uS""#)
    }

    @Test func uuids() throws {
        let text = #""0BB2A6A4-3CE6-4b8f-8C6A-1d2e3f405162""#
        #expect(try roundTrip(UUID.self, text) == text.lowercased())
        for _ in 0..<100 {
            let any = UUID()
            #expect(try roundTrip(UUID.self, "\"\(any.uuidString)\"") == "\"\(any.uuidString.lowercased())\"")
        }
        for bad in [
            "0bb2a6a43ce64b8f8c6a1d2e3f405162", "{0bb2a6a4-3ce6-4b8f-8c6a-1d2e3f405162}",
            "0bb2a6a4-3ce6-4b8f-8c6a-1d2e3f40516g", "0bb2a6a4-3ce6-4b8f-8c6a1-d2e3f405162", "",
        ] {
            #expect(throws: JSONDecodingError.self) { try UUID(jsonText: "\"\(bad)\"") }
        }
    }

    @Test(arguments: [
        ("1.50", "1.5"), ("0", "0"), ("-0.0", "0"), ("1e3", "1000"),
        (
            "12345678901234567890.12345678901234567",
            "12345678901234567890.12345678901234567"
        ), ("1E-3", "0.001"),
        ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
    ])
    func decimalsAreExact(_ text: String, _ written: String) throws {
        #expect(try roundTrip(Decimal.self, text) == written)
    }

    @Test(arguments: [
        "1234567890123456789012345678901234567891", "1e400", "1e-400",
        "0.1234567890123456789012345678901234567891", "\"1\"",
    ])
    func decimalsThatDoNotFit(_ text: String) {
        #expect(throws: JSONDecodingError.self) { try Decimal(jsonText: text) }
    }

    @Test func decimalNaNCannotBeSent() {
        #expect(throws: JSONEncodingError.self) { try Decimal.nan.jsonBytes() }
    }

    @Test func entityTags() throws {
        #expect(EntityTag("abc")?.headerValue == "\"abc\"")
        #expect(EntityTag("\"abc\"")?.headerValue == "\"abc\"")
        #expect(EntityTag("W/\"abc\"")?.headerValue == "W/\"abc\"")
        #expect(EntityTag("")?.headerValue == nil)
        #expect(EntityTag("a\r\nb") == nil)
        #expect(try roundTrip(EntityTag.self, #""-1234""#) == #""-1234""#)
        #expect(throws: JSONDecodingError.self) { try EntityTag(jsonText: #""a\nb""#) }
    }

    // RFC 4648 section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func base64(_ plain: String, _ encoded: String) throws {
        #expect(Base64Data(plain.utf8).text == encoded)
        #expect(Base64Data(text: encoded)?.bytes == Array(plain.utf8))
    }

    @Test(arguments: ["Zg", "Zg=", "Zh==", "Zm9=", "Z===", "====", "Zg==Zg==", "Zm9v\n", "Zm-_", "Z g="])
    func base64Refuses(_ text: String) {
        #expect(Base64Data(text: text) == nil)
    }

    @Test func base64OfEveryByte() throws {
        let all = Base64Data(0...255)
        #expect(Base64Data(text: all.text) == all)
        #expect(all.text == Data(0...255).base64EncodedString())
    }

    @Test(arguments: [#""1""#, "1", "1.50", "true", "false", #""true""#])
    func scalarTextsKeepTheirType(_ text: String) throws {
        #expect(try roundTrip(ScalarText.self, text) == text)
        #expect(try ScalarText(jsonText: text).text == text.replacing("\"", with: ""))
    }

    @Test func scalarTextsOfDifferentTypesDiffer() throws {
        #expect(ScalarText("1") != 1)
        #expect(try [ScalarText](jsonText: #"["1",1,1]"#) == ["1", 1, 1])
        #expect(throws: JSONDecodingError.self) { try ScalarText(jsonText: "null") }
    }

    @Test func onlyNullIsNull() throws {
        #expect(try roundTrip(JSONNull.self, "null") == "null")
        #expect(throws: JSONDecodingError.self) { try JSONNull(jsonText: "0") }
    }

    @Test func scalarsGoThroughFoundationsCoders() throws {
        let decoder = JSONDecoder()
        #expect(
            try decoder.decode(DateTime.self, from: Data(#""2024-01-01T00:00:00Z""#.utf8)).secondsSinceEpoch
                > 0)
        #expect(try decoder.decode([CaseInsensitiveString].self, from: Data(#"["A"]"#.utf8)) == ["a"])
        #expect(throws: DecodingError.self) {
            try decoder.decode(CalendarDate.self, from: Data(#""x""#.utf8))
        }
        #expect(try String(decoding: JSONEncoder().encode([Base64Data([1])]), as: UTF8.self) == #"["AQ=="]"#)
    }
}
