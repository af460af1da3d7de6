import PinionJSON
import Testing

/// Calls `body` with the root of a text.
func withNode<Result>(_ text: String, _ body: (JSONNode) throws -> Result) throws -> Result {
    try JSONTape(parsing: text).withRoot(body)
}

@Suite struct NodeTests {
    @Test func pointersOfEveryNode() throws {
        let text = #"{"a":[1,{"b/c":[],"~":{"":null}},[[2]]],"d":{},"e":[3]}"#
        let tape = try JSONTape(parsing: text)
        let expected = [
            1: "", 2: "/a", 3: "/a", 4: "/a/0", 5: "/a/1", 6: "/a/1/b~1c", 7: "/a/1/b~1c", 8: "/a/1/~0",
            9: "/a/1/~0",
            10: "/a/1/~0/", 11: "/a/1/~0/", 12: "/a/2", 13: "/a/2/0", 14: "/a/2/0/0", 15: "/d", 16: "/d",
            17: "/e",
            18: "/e", 19: "/e/0",
        ]
        #expect(tape.nodeCount == 20)
        for (index, pointer) in expected {
            #expect(tape.pointer(ofNodeAt: UInt32(index)).description == pointer)
        }
        let forward = Array(UInt32(1)..<20)
        for order: [UInt32] in [forward, forward.reversed(), [19, 1, 14, 4, 4, 12, 2]] {
            #expect(
                tape.pointers(ofNodesAt: order).map(\.description) == order.map { expected[Int($0)] ?? "?" })
        }
        // Values resolve to where they came from.
        let value = JSONValue(tape)
        for index in forward {
            let pointer = tape.pointer(ofNodeAt: index)
            tape.withNode(at: index) { node in
                let isName = node.isString
                if !isName { #expect(value[pointer] == JSONValue(node)) }
            }
        }
    }

    @Test func positions() throws {
        let tape = try JSONTape(parsing: "[1,\n \"é\", \"\\u0041\",\n{}]")
        #expect(tape.position(ofNodeAt: 1) == (1, 1))
        #expect(tape.position(ofNodeAt: 3) == (2, 2))
        #expect(tape.position(ofNodeAt: 4) == (2, 7))
        #expect(tape.position(ofNodeAt: 5) == (3, 1))
    }

    @Test func readsTextAndCounts() throws {
        try withNode(#"["a","é","e\u0301","\r\n","👨‍👩‍👧‍👦",""]"#) { root in
            let elements = Array(root.elements)
            // Code points, not bytes and not what Swift calls characters.
            #expect(elements.map(\.scalarCount) == [1, 1, 2, 2, 7, 0])
            #expect(elements.map(\.text.count) == [1, 2, 3, 2, 25, 0])
            #expect(elements[0].isString("a"))
            #expect(!elements[0].isString("A"))
            #expect(elements[0].textEquals("A", matching: .ignoringCase))
            #expect(!elements[1].isString("e\u{301}"))
            #expect(elements[2].isString("e\u{301}"))
            #expect(elements[5].isString(""))
        }
        try withNode(#"{"A":1,"a":2,"b":{"a":3}}"#) { root in
            #expect(root.member("a")?.int64 == 2)
            #expect(root.member("a", matching: .ignoringCase)?.int64 == 2)
            #expect(root.member("B", matching: .ignoringCase)?.count == 1)
            #expect(root.member("c") == nil)
            #expect(root.member(named: "A")?.int64 == 1)
            #expect(Array(root.elements).isEmpty)
        }
    }

    @Test(arguments: [
        ("1", "1.0"), ("1", "10e-1"), ("100", "1e2"), ("0", "-0.0"), ("1e400", "10e399"),
        (#""a""#, #""\u0061""#),
        ("[1,2]", "[1.0,2.0]"), (#"{"a":1,"b":2}"#, #"{"b":2,"a":1}"#), ("0.1", "0.10"),
        ("1e-400", "0.1e-399"),
        ("123456789012345678901234567890", "12345678901234567890123456789e1"),
    ])
    func equal(_ left: String, _ right: String) throws {
        let (a, b) = (try JSONTape(parsing: left), try JSONTape(parsing: right))
        #expect(a.withRoot { a in b.withRoot { a.isEqual(to: $0) } })
        #expect(JSONValue(a) == JSONValue(b))
        #expect(JSONValue(a).hashValue == JSONValue(b).hashValue)
        #expect(hash(a) == hash(b))
    }

    @Test(arguments: [
        ("1", "2"), ("1", "\"1\""), ("null", "0"), ("null", "false"), ("true", "false"), ("[]", "{}"),
        ("[1,2]", "[2,1]"),
        (#"{"a":1}"#, #"{"a":2}"#), (#"{"a":1}"#, #"{"b":1}"#), (#"{"a":1}"#, #"{"a":1,"b":1}"#),
        ("1e400", "1e401"),
        ("9007199254740993", "9007199254740992"), ("\"\u{E9}\"", "\"e\u{301}\""), ("\"\"", "null"),
        ("-1", "1"),
    ])
    func unequal(_ left: String, _ right: String) throws {
        let (a, b) = (try JSONTape(parsing: left), try JSONTape(parsing: right))
        #expect(!a.withRoot { a in b.withRoot { a.isEqual(to: $0) } })
        #expect(JSONValue(a) != JSONValue(b))
    }

    private func hash(_ tape: JSONTape) -> Int {
        tape.withRoot { node in
            var hasher = Hasher()
            node.hash(into: &hasher)
            return hasher.finalize()
        }
    }

    @Test func largeObjectsAreEqualInAnyOrder() throws {
        let members = (0..<200).map { "\"m\($0)\":\($0)" }
        let forward = try JSONTape(parsing: "{\(members.joined(separator: ","))}")
        let backward = try JSONTape(parsing: "{\(members.reversed().joined(separator: ","))}")
        #expect(forward.withRoot { a in backward.withRoot { a.isEqual(to: $0) } })
        #expect(JSONValue(forward) == JSONValue(backward))
        #expect(hash(forward) == hash(backward))
    }

    @Test func constants() throws {
        let constant = JSONConstant(#"{"a":[1,null]}"#)
        #expect(try withNode(#"{"a":[1.0,null]}"#) { constant.equals($0) })
        #expect(try withNode(#"{"a":[1]}"#) { !constant.equals($0) })
        #expect(try withNode("null") { !JSONConstant("nonsense").equals($0) })
    }

    @Test func repeatedElements() throws {
        func repeats(_ text: String) throws -> [Int] {
            try withNode(text) { $0.firstRepeatedElements.map { [$0.first, $0.second] } ?? [] }
        }
        #expect(try repeats("[1,true,\"1\",null,false,0,[],{}]") == [])
        #expect(try repeats("[1,2,1.0]") == [0, 2])
        #expect(try repeats(#"[{"a":1,"b":2},{"b":2,"a":1}]"#) == [0, 1])
        #expect(try repeats("[]") == [])
        #expect(try repeats("{\"a\":1,\"b\":1}") == [])
        let many = (0..<1000).map { "[\($0)]" }.joined(separator: ",")
        #expect(try repeats("[\(many)]") == [])
        #expect(try repeats("[\(many),[500.0]]") == [500, 1000])
    }
}

@Suite struct PointerTests {
    // RFC 6901 section 5.
    @Test(arguments: [
        ("", "whole"), ("/foo", #"["bar","baz"]"#), ("/foo/0", #""bar""#), ("/", "0"), ("/a~1b", "1"),
        ("/c%d", "2"),
        ("/e^f", "3"), ("/g|h", "4"), (#"/i\j"#, "5"), (#"/k"l"#, "6"), ("/ ", "7"), ("/m~0n", "8"),
    ])
    func resolves(_ pointer: String, _ expected: String) throws {
        let text =
            #"{"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8}"#
        let value = try JSONValue(jsonText: text)
        let parsed = try #require(JSONPointer(pointer))
        #expect(parsed.description == pointer)
        #expect(value[parsed] == (expected == "whole" ? value : try JSONValue(jsonText: expected)))
    }

    @Test(arguments: ["a", "/~", "/~2", "/a~", "#/a"])
    func refuses(_ text: String) {
        #expect(JSONPointer(text) == nil)
    }

    @Test(arguments: ["/foo/2", "/foo/-", "/foo/00", "/foo/+1", "/foo/0/0", "/bar", "/foo/"])
    func leadsNowhere(_ text: String) throws {
        let value: JSONValue = ["foo": ["bar", "baz"]]
        #expect(value[try #require(JSONPointer(text))] == nil)
    }

    @Test func comparesBytes() {
        #expect(JSONPointer(["\u{E9}"]) != JSONPointer(["e\u{301}"]))
        #expect(JSONPointer(["a"]).appending("b") == JSONPointer("/a/b"))
    }
}
