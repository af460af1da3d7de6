import PinionDiagnostics
import PinionYAML
import Testing

@Suite struct NodeTests {
    @Test func kindsCountsAndOrder() throws {
        let root = try #require(Reading("b: [1, {x: y}, []]\na: {}\n200: z\n").tree?.root)
        #expect(root.kind == .mapping && root.count == 3)
        #expect(root.members.map(\.key.text) == ["b", "a", "200"])
        let list = try #require(root["b"])
        #expect(list.kind == .sequence && list.count == 3)
        #expect(list.elements.map(\.kind) == [.scalar, .mapping, .sequence])
        #expect(list.elements.map(\.count) == [0, 1, 0])
        #expect(root["a"]?.count == 0 && root["a"]?.members.count == 0)
        #expect(root["200"]?.text == "z")
        #expect(
            root.elements.count == 0 && list.members.count == 0 && list.scalar == nil && list.text.isEmpty)
        #expect(root["c"] == nil && list["b"] == nil && root["200"]?["z"] == nil)
    }

    @Test func keysAreComparedByteForByte() throws {
        let root = try #require(Reading("\u{E9}: 1\n").tree?.root)
        #expect(root["\u{E9}"]?.text == "1")
        #expect(root["e\u{301}"] == nil)
        #expect(root.members.map { $0.key.textIs("\u{E9}") } == [true])
        #expect(root.members.map { $0.key.textIs("e\u{301}") } == [false])
    }

    @Test(arguments: [1, 15, 16, 17, 40, 1000])
    func largeMappingsFindEveryKey(size: Int) throws {
        let text = (0..<size).map { "key\($0): {n: \($0), other: 1}\n" }.joined()
        let root = try #require(Reading(text).tree?.root)
        for number in 0..<size {
            #expect(root["key\(number)"]?["n"]?.text == String(number))
        }
        #expect(root["key\(size)"] == nil && root["n"] == nil && root[""] == nil)
    }

    @Test(arguments: [1, 1024, 1025, 5000])
    func longSequencesFindEveryElement(size: Int) throws {
        let text = (0..<size).map { "- {n: \($0)}\n- &a\($0) \($0)\n" }.joined()
        let root = try #require(Reading(text).tree?.root)
        for position in 0..<size {
            #expect(root.element(at: 2 * position)?["n"]?.text == String(position))
            #expect(root.resolve(pointer: [String(2 * position + 1)])?.text == String(position))
        }
        #expect(root.element(at: 2 * size) == nil && root.element(at: -1) == nil)
        #expect(root.element(at: 0)?.element(at: 0) == nil)
    }

    @Test func pointersLeadToNodes() throws {
        let root = try #require(Reading("a: {'b/c': [x, y, {~d: 1}], '0': zero}\n").tree?.root)
        #expect(root.resolve(pointer: []) == root)
        #expect(root.resolve(pointer: ["a", "b/c", "1"])?.text == "y")
        #expect(root.resolve(pointer: ["a", "b/c", "2", "~d"])?.text == "1")
        #expect(root.resolve(pointer: ["a", "0"])?.text == "zero")
        for wrong in ["3", "01", "-1", "+1", "", "x", "99999999999999999999", "１"] {
            #expect(root.resolve(pointer: ["a", "b/c", wrong]) == nil)
        }
        #expect(root.resolve(pointer: ["a", "0", "z"]) == nil)
    }

    @Test func placesCountScalarsNotBytes() throws {
        let text = "\u{FEFF}# é\r\n\"日本\": 'ü' # x\rlist:\n  - é: [ä, b]\n"
        let root = try #require(Reading(text).tree?.root)
        func place(_ node: Node?) -> [Int32] {
            node.map { [$0.location.line, $0.location.column, $0.location.length] } ?? []
        }
        #expect(place(root) == [2, 1, 1])
        #expect(place(root.member("日本")?.key) == [2, 1, 4])
        #expect(place(root["日本"]) == [2, 7, 3])
        #expect(place(root["list"]) == [4, 3, 1])
        #expect(place(root.resolve(pointer: ["list", "0", "é", "1"])) == [4, 12, 1])
    }

    @Test func multilineScalarsAreMarkedAtTheirStart() throws {
        let root = try #require(Reading("a: |\n  one\n  two\nb: one\n  two\nc: \"x\\n\n  y\"\n").tree?.root)
        #expect(root["a"]?.text == "one\ntwo\n")
        #expect(root["b"]?.text == "one two")
        #expect(root["c"]?.text == "x\n y")
        #expect(["a", "b", "c"].map { root[$0]?.location.line } == [1, 4, 6])
        #expect(["a", "b", "c"].map { root[$0]?.location.length } == [1, 1, 1])
    }

    @Test func nodesAreEqualByIdentity() throws {
        let root = try #require(Reading("a: &x {b: 1}\nc: *x\n").tree?.root)
        #expect(root["a"] == root["c"])
        #expect(root["a"] != root)
        #expect(Set([root["a"], root["c"], root]).count == 2)
        #expect(Reading("a: 1").tree?.root != Reading("a: 1").tree?.root)
    }
}
