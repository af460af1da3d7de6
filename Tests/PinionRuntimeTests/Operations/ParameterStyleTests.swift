import PinionJSON
import PinionRuntime
import Testing

/// Path parameters by OpenAPI 3.1 section 4.8.12.4 (style examples) and RFC 6570 section 3.2.
@Suite struct PathStyleTests {
    static let array: JSONValue = ["blue", "black", "brown"]
    static let object: JSONValue = ["R": 100, "G": 200, "B": 150]

    @Test(
        arguments: [
            ("blue", .simple(explode: false), "blue"),
            ("blue", .simple(explode: true), "blue"),
            (array, .simple(explode: false), "blue,black,brown"),
            (array, .simple(explode: true), "blue,black,brown"),
            (object, .simple(explode: false), "R,100,G,200,B,150"),
            (object, .simple(explode: true), "R=100,G=200,B=150"),
            ("blue", .label(explode: false), ".blue"),
            ("blue", .label(explode: true), ".blue"),
            (array, .label(explode: false), ".blue,black,brown"),
            (array, .label(explode: true), ".blue.black.brown"),
            (object, .label(explode: false), ".R,100,G,200,B,150"),
            (object, .label(explode: true), ".R=100.G=200.B=150"),
            ("blue", .matrix(explode: false), ";color=blue"),
            ("blue", .matrix(explode: true), ";color=blue"),
            ("", .matrix(explode: false), ";color"),
            (array, .matrix(explode: false), ";color=blue,black,brown"),
            (array, .matrix(explode: true), ";color=blue;color=black;color=brown"),
            (object, .matrix(explode: false), ";color=R,100,G,200,B,150"),
            (object, .matrix(explode: true), ";R=100;G=200;B=150"),
            (object, .json, "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"),
            (true, .simple(explode: false), "true"),
        ] as [(JSONValue, ParameterStyle, String)])
    func pathStyle(_ value: JSONValue, _ style: ParameterStyle, _ expected: String) throws {
        let request = try PathProbe {
            $0.path("color", value, style: style)
        }.built()
        #expect(request.head.path == "/x/" + expected)
    }

    /// RFC 3986 section 2.3: everything but unreserved characters is encoded, so nothing leaves its segment.
    @Test(arguments: [
        ("a/b", "a%2Fb"), ("../x", "..%2Fx"), ("..%2F", "..%252F"), ("?", "%3F"), ("#", "%23"), (";", "%3B"),
        ("\u{0}", "%00"), ("é", "%C3%A9"), ("e\u{301}", "e%CC%81"), ("a b", "a%20b"), ("a+b", "a%2Bb"),
        ("...", "..."), ("~._-", "~._-"), ("👍", "%F0%9F%91%8D"), ("\r\n", "%0D%0A"), ("a\\b", "a%5Cb"),
    ])
    func encodesAllButUnreserved(_ value: String, _ expected: String) throws {
        let request = try PathProbe {
            $0.path("color", value)
        }.built()
        #expect(request.head.path == "/x/" + expected)
    }

    @Test(arguments: ["", ".", ".."])
    func refusesValuesThatNameAnotherResource(_ value: String) {
        #expect(
            PathProbe {
                $0.path("color", value)
            }.refusal == .unsafePathValue(parameter: "color"))
    }

    /// `.` after the label's own dot would be `..`.
    @Test func refusesDotsMadeByALabel() {
        let probe = PathProbe {
            $0.path("color", ".", style: .label(explode: false))
        }
        #expect(probe.refusal == .unsafePathValue(parameter: "color"))
    }

    @Test func refusesEmptyArrays() {
        let probe = PathProbe {
            $0.path("color", JSONValue.array([]))
        }
        #expect(probe.refusal == .unsafePathValue(parameter: "color"))
    }

    @Test func refusesNestingAStyleCannotSay() {
        let probe = PathProbe {
            $0.path("color", [["a"]] as JSONValue)
        }
        #expect(probe.refusal == .unsupportedShape(parameter: "color"))
    }

    @Test func reservedCharactersOfAPathDoNotEndTheSegment() throws {
        let request = try PathProbe {
            $0.path("color", "a:b/c?d#e%41", allowsReserved: true)
        }.built()
        #expect(request.head.path == "/x/a:b%2Fc%3Fd%23e%2541")
    }
}

/// Query parameters by OpenAPI 3.1 section 4.8.12.4 and RFC 6570 section 3.2.8.
@Suite struct QueryStyleTests {
    static let array: JSONValue = ["blue", "black", "brown"]
    static let object: JSONValue = ["R": 100, "G": 200, "B": 150]

    @Test(
        arguments: [
            ("blue", .form(explode: true), "?color=blue"),
            ("", .form(explode: true), "?color="),
            (array, .form(explode: false), "?color=blue,black,brown"),
            (array, .form(explode: true), "?color=blue&color=black&color=brown"),
            (object, .form(explode: false), "?color=R,100,G,200,B,150"),
            (object, .form(explode: true), "?R=100&G=200&B=150"),
            (array, .spaceDelimited, "?color=blue%20black%20brown"),
            (object, .spaceDelimited, "?color=R%20100%20G%20200%20B%20150"),
            (array, .pipeDelimited, "?color=blue%7Cblack%7Cbrown"),
            (object, .pipeDelimited, "?color=R%7C100%7CG%7C200%7CB%7C150"),
            (object, .deepObject, "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
            (["a": ["b": [1, 2]]], .deepObject, "?color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2"),
            (["Field": "CompanyName"], .json, "?color=%7B%22Field%22%3A%22CompanyName%22%7D"),
            (["a,b", "c"], .form(explode: false), "?color=a%2Cb,c"),
            (["a", .null, "b"], .form(explode: true), "?color=a&color=b"),
            ([], .form(explode: true), ""),
            ([], .form(explode: false), ""),
            (.null, .form(explode: true), ""),
            (1.5, .form(explode: true), "?color=1.5"),
        ] as [(JSONValue, ParameterStyle, String)])
    func queryStyle(_ value: JSONValue, _ style: ParameterStyle, _ expected: String) throws {
        let request = try Probe {
            $0.query("color", value, style: style)
        }.built()
        #expect(request.head.path == "/x" + expected)
    }

    @Test(arguments: [
        ("a b", "a%20b"), ("a+b", "a%2Bb"), ("a&b=c", "a%26b%3Dc"), ("a;b", "a%3Bb"), ("é", "%C3%A9"),
        ("#", "%23"), ("100%", "100%25"), ("\n", "%0A"), ("'\"<>`", "%27%22%3C%3E%60"),
    ])
    func encodesAllButUnreserved(_ value: String, _ expected: String) throws {
        let request = try Probe {
            $0.query("q", value)
        }.built()
        #expect(request.head.path == "/x?q=" + expected)
    }

    /// OpenAPI 3.1.1 `allowReserved`: what would end the value or the query is encoded even so.
    @Test func allowReserved() throws {
        let request = try Probe {
            $0.query("q", "a/b?c:d@e!$'()*,;=[]#&+%41%zz ", allowsReserved: true)
        }.built()
        #expect(request.head.path == "/x?q=a/b?c:d@e!$'()*,;=%5B%5D%23%26%2B%41%25zz%20")
    }

    @Test func namesAreEncoded() throws {
        let request = try Probe {
            $0.query("filter[a]&b", "1")
        }.built()
        #expect(request.head.path == "/x?filter%5Ba%5D%26b=1")
    }

    @Test func absentParametersLeaveNothing() throws {
        let request = try Probe {
            $0.query("a", nil as String?)
            $0.query("b", 2)
        }.built()
        #expect(request.head.path == "/x?b=2")
    }

    @Test func deepObjectsNeedAnObject() {
        let probe = Probe {
            $0.query("q", ["a"] as JSONValue, style: .deepObject)
        }
        #expect(probe.refusal == .unsupportedShape(parameter: "q"))
    }
}
