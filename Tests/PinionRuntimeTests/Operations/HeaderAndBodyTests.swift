import HTTPTypes
import PinionJSON
import Testing

@testable import PinionRuntime

@Suite struct HeaderTests {
    static let object: JSONValue = ["R": 100, "G": 200]

    @Test(
        arguments: [
            ("a b", .simple(explode: false), "a b"),
            (["a", "b"], .simple(explode: false), "a,b"),
            (object, .simple(explode: false), "R,100,G,200"),
            (object, .simple(explode: true), "R=100,G=200"),
            (["n": "é👍"], .json, #"{"n":"\u00e9\ud83d\udc4d"}"#),
            ("a,b/c=", .simple(explode: false), "a,b/c="),
        ] as [(JSONValue, ParameterStyle, String)])
    func style(_ value: JSONValue, _ style: ParameterStyle, _ expected: String) throws {
        let request = try Probe {
            $0.header("X-Value", value, style: style)
        }.built()
        #expect(request.head.headerFields["X-Value"] == expected)
    }

    /// RFC 9110 section 5.5.
    @Test(arguments: ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\u{0}b", "a\u{7F}", "é", "a\u{1B}[0m"])
    func refusesControlsAndNonASCII(_ value: String) {
        #expect(
            Probe {
                $0.header("X-Value", value)
            }.refusal == .illegalHeaderValue(name: "X-Value"))
    }

    @Test func keepsTabs() throws {
        let request = try Probe {
            $0.header("X-Value", "a\tb")
        }.built()
        #expect(request.head.headerFields["X-Value"] == "a\tb")
    }

    /// RFC 9110 section 5.1: a name is a token.
    @Test(arguments: ["X\r\nY", "a b", "", ":path", "a:b", "é"])
    func refusesNamesThatAreNoTokens(_ name: String) {
        guard
            case .illegalHeaderName = Probe({
                $0.header(name, "1")
            }).refusal
        else {
            Issue.record("accepted")
            return
        }
    }

    @Test func errorsNeverRepeatTheValue() {
        let refusal = Probe {
            $0.header("X-Secret", "hunter2\n")
        }.refusal
        #expect(refusal?.description.contains("hunter2") == false)
    }

    @Test func cookiesShareAField() throws {
        let request = try Probe {
            $0.cookie("a", "1; b=2")
            $0.cookie("c", ["x", "y"] as JSONValue, style: .form(explode: false))
            $0.cookie("d", ["x", "y"] as JSONValue)
        }.built()
        #expect(request.head.headerFields[.cookie] == "a=1%3B%20b%3D2; c=x,y; d=x; d=y")
    }

    @Test func acceptIsTheDefinitionsUnlessSet() throws {
        #expect(try Probe { _ in }.built().head.headerFields[.accept] == "application/json")
        let other = try Probe {
            $0.header("Accept", "text/csv")
        }.built()
        #expect(other.head.headerFields[.accept] == "text/csv")
    }

    /// The caller's id is kept, otherwise there is a fresh lower-case UUID.
    @Test func clientRequestIDs() throws {
        let given = try Probe {
            $0.clientRequestID("MS-RequestId", "mine")
        }.built()
        #expect(given.head.headerFields["MS-RequestId"] == "mine")
        #expect(given.clientRequestIDs.map(\.rawName) == ["MS-RequestId"])
        let probe = Probe {
            $0.clientRequestID("MS-RequestId", nil as String?)
        }
        let first = try #require(try probe.built().head.headerFields["MS-RequestId"])
        let second = try #require(try probe.built().head.headerFields["MS-RequestId"])
        #expect(first != second)
        #expect(first.utf8.count == 36 && first == first.lowercased())
    }
}

@Suite struct BodyTests {
    func contentType(_ request: EncodedRequest) -> String? { request.head.headerFields[.contentType] }
    func text(_ request: EncodedRequest) -> String { String(decoding: request.body, as: UTF8.self) }

    @Test func json() throws {
        let request = try Probe {
            $0.body(json: ["a": [1, .null]] as JSONValue)
        }.built()
        #expect(text(request) == #"{"a":[1,null]}"#)
        #expect(contentType(request) == "application/json")
    }

    /// JSON has no NaN (RFC 8259 section 6), and nesting has an end.
    @Test func valuesWithoutJSONAreRefused() {
        let deep = (0..<200).reduce(JSONValue.null) { inner, _ in .array([inner]) }
        let parts: [@Sendable (inout RequestEncoder) -> Void] = [
            { $0.query("q", Double.nan) }, { $0.body(json: [Double.infinity]) }, { $0.query("q", deep) },
            { $0.body(form: Double.nan) },
        ]
        for part in parts {
            guard
                case .unencodable? = Probe({
                    part(&$0)
                }).refusal
            else {
                Issue.record("accepted")
                continue
            }
        }
    }

    @Test func noBodyHasNoContentType() throws {
        let request = try Probe {
            $0.body(json: nil as String?)
        }.built()
        #expect(request.body.isEmpty && contentType(request) == nil)
    }

    /// URL Standard section 5.2: space is `+`, `*-._` stay.
    @Test func form() throws {
        let value: JSONValue = [
            "a b": "c&d=é +", "list": [1, 2], "object": ["x": 1], "none": .null, "s": "*-._~",
        ]
        let request = try Probe {
            $0.body(form: value)
        }.built()
        #expect(text(request) == "a+b=c%26d%3D%C3%A9+%2B&list=1&list=2&object=%7B%22x%22%3A1%7D&s=*-._%7E")
        #expect(contentType(request) == "application/x-www-form-urlencoded")
    }

    /// `encoding` objects, OpenAPI 3.1 section 4.8.15.
    @Test func formWithStyles() throws {
        let value: JSONValue = ["list": ["a", "b"], "object": ["x": 1]]
        let request = try Probe {
            $0.body(form: value, styles: ["list": .form(explode: false), "object": .deepObject])
        }.built()
        #expect(text(request) == "list=a,b&object%5Bx%5D=1")
    }

    @Test func textAndBytes() throws {
        let text = try Probe {
            $0.body(text: "é")
        }.built()
        #expect(text.body == [0xC3, 0xA9] && contentType(text) == "text/plain; charset=utf-8")
        let bytes = try Probe {
            $0.body(bytes: [0, 255], mediaType: "image/png")
        }.built()
        #expect(bytes.body == [0, 255] && contentType(bytes) == "image/png")
    }

    @Test func multipart() throws {
        var form = MultipartForm()
        form.part("name", "a\r\nb")
        form.part("list", ["x", "y"] as JSONValue)
        form.part("object", ["x": 1] as JSONValue)
        form.file("photo", FilePart(bytes: [1, 13, 10], fileName: "a\"\r\nb.png", mediaType: "image/png"))
        let encoded = form.encoded { "B" }
        // "B" occurs in no part, so it stays.
        #expect(
            String(decoding: encoded.bytes, as: UTF8.self)
                == [
                    "--B", "Content-Disposition: form-data; name=\"name\"",
                    "Content-Type: text/plain; charset=utf-8", "", "a\r\nb",
                    "--B", "Content-Disposition: form-data; name=\"list\"",
                    "Content-Type: text/plain; charset=utf-8", "", "x",
                    "--B", "Content-Disposition: form-data; name=\"list\"",
                    "Content-Type: text/plain; charset=utf-8", "", "y",
                    "--B", "Content-Disposition: form-data; name=\"object\"",
                    "Content-Type: application/json", "", "{\"x\":1}",
                    "--B", "Content-Disposition: form-data; name=\"photo\"; filename=\"a%22%0D%0Ab.png\"",
                    "Content-Type: image/png", "", "\u{1}\r\n", "--B--", "",
                ].joined(separator: "\r\n"))
    }

    @Test func boundaryNeverOccursInAPart() {
        var form = MultipartForm()
        form.part("text", "first and second")
        var boundaries = ["second", "first", "third"]
        #expect(form.encoded { boundaries.popLast() ?? "none" }.boundary == "third")
        boundaries = ["fourth", "second", "first"]
        #expect(form.encoded { boundaries.popLast() ?? "none" }.boundary == "fourth")
    }

    @Test func filesWithLineEndsInTheMediaTypeAreRefused() {
        let probe = Probe {
            var form = MultipartForm()
            form.file("f", FilePart(bytes: [], mediaType: "a/b\r\nX: y"))
            $0.body(multipart: form)
        }
        #expect(probe.refusal == .illegalHeaderValue(name: "Content-Type"))
    }
}
