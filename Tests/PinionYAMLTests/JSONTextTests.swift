import PinionDiagnostics
import PinionYAML
import Testing

@Suite struct JSONTextTests {
    @Test(arguments: ["f.json", "f.JSON", "f.yaml", "f", "json"])
    func jsonGivesTheSameTree(path: String) throws {
        let text =
            "\u{FEFF} \r\n{\"é\": [1, -2.5e+3, true, null, \"\\u00e9\"], \"o\": {\"\": {}, \"1\": []}}\n"
        let reading = Reading(text, path: path)
        #expect(reading.findings == [])
        #expect(reading.outline == #"{"é":[1,-2.5e+3,true,null,"é"],"o":{"":{},"1":[]}}"#)
        let list = try #require(reading.tree?.root["é"])
        #expect(
            list.elements.map(\.scalar)
                == [.integer("1"), .float("-2.5e+3"), .boolean(true), .null, .string])
        #expect(list.elements.map(\.location.line) == [2, 2, 2, 2, 2])
        #expect(list.elements.map(\.location.column) == [8, 11, 20, 26, 32])
        #expect(list.elements.map(\.location.length) == [1, 7, 4, 4, 8])
        #expect(reading.tree?.root.member("é")?.key.location.length == 3)
    }

    @Test func whatLibYAMLRefusesIsRead() {
        let key = String(repeating: "k", count: 1030)
        let text = "{\"\(key)\":\"\\ud83d\\ude00\u{7F}\",\"t\":\n\t1,\"u\":\"a\u{2028}b\"}"
        for path in ["f.json", "f.yaml"] {
            let root = Reading(text, path: path).tree?.root
            #expect(root?[key]?.textIs("😀\u{7F}") == true)
            #expect(root?["t"]?.location.line == 2)
            #expect(root?["t"]?.location.column == 2)
            #expect(root?["u"]?.textIs("a\u{2028}b") == true)
        }
    }

    @Test func quotedMergeKeysAreOrdinary() {
        #expect(Reading(#"{"<<": {"a": 1}}"#).tree?.root["<<"]?["a"]?.text == "1")
    }

    @Test func yamlThatStartsLikeJSONIsRead() {
        #expect(Reading("{a: 1, 'b': [x, y,],}\n").outline == #"{a:1,"b":[x,y]}"#)
        #expect(Reading("[a]: 1").rules == ["yaml/complex-key"])
        #expect(
            Reading("{\"a\": 1, \"a\": 2}").findings == [
                "1:10: duplicate key `a` [yaml/duplicate-key]", "  1:2: first written here",
            ])
    }

    @Test(arguments: [
        ("", ["1:1: the file is empty [yaml/document]"]),
        (
            "{\"a\": 1,\n \"a\": 2}",
            ["2:2: duplicate key `a` [yaml/duplicate-key]", "  1:2: first written here"]
        ),
        ("{a: 1}", ["1:2: expected a member name in double quotes [yaml/json]"]),
        (
            "{\"a\": [1,\n 2,]}",
            ["2:4: a comma must be followed by another value [yaml/json]", "  in the value at `/a/2`"]
        ),
        ("{\"a\": 1} x", ["1:10: there is text after the value [yaml/json]"]),
        ("{\"é\": nul}", ["1:7: expected true, false or null [yaml/json]", "  in the value at `/é`"]),
        ("{\"a\": \"b", ["1:9: the text ends inside a value [yaml/json]", "  in the value at `/a`"]),
        ("a: 1", ["1:1: expected true, false or null [yaml/json]"]),
    ])
    func errorsOfFilesNamedJSON(text: String, findings: [String]) {
        #expect(Reading(text, path: "f.json").findings == findings)
    }

    @Test func badBytesHaveAPlace() {
        #expect(
            Reading(Array("{\"a\":\n\"".utf8) + [0xFF, 0x22, 0x7D], path: "f.json").findings
                == ["2:2: byte 7 is not valid UTF-8 [yaml/encoding]"])
    }

    @Test(arguments: ["f.json", "f.yaml"])
    func limitsHoldForJSON(path: String) {
        func nested(_ depth: Int) -> [String] {
            Reading(
                String(repeating: "[", count: depth) + String(repeating: "]", count: depth), path: path
            ).findings
        }
        #expect(nested(128) == [])
        #expect(nested(129) == ["1:129: nested more than 128 levels deep [yaml/limit]"])
        #expect(nested(200_000) == ["1:129: nested more than 128 levels deep [yaml/limit]"])
        #expect(
            Reading("{\"a\": \"0123456789a\"}", path: path, limits: ReaderLimits(scalarBytes: 10)).findings
                == ["1:7: a scalar of 11 bytes is longer than the limit of 10 [yaml/limit]"])
    }

    @Test func canonicallyEquivalentNamesAreTwoMembersAndAWarning() {
        let reading = Reading("{\"\u{E9}\": 1, \"e\u{301}\": 2}", path: "f.json")
        #expect(reading.rules == ["yaml/equivalent-keys"])
        #expect(reading.tree?.root.count == 2)
    }
}
