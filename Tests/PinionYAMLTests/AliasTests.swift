import PinionYAML
import Testing

@Suite struct AliasTests {
    @Test(arguments: [
        ("a: &x [1, 2]\nb: *x", "{a:[1,2],b:[1,2]}"),
        ("a: &x 1\nb: &x 2\nc: *x", "{a:1,b:2,c:2}"),
        ("a: &k name\n*k : 1", "{a:name,\"name\":1}"),
        ("&k name: *k", "{name:name}"),
        ("a: &x {b: &y [1]}\nc: *y\nd: *x", "{a:{b:[1]},c:[1],d:{b:[1]}}"),
        ("a: &x [&x 1, *x]\nb: *x", "{a:[1,1],b:1}"),
        ("a: &e\nb: *e", "{a:,b:}"),
    ])
    func aliasesShareNodes(text: String, expected: String) {
        #expect(Reading(text).outline == expected)
    }

    @Test(arguments: [
        // The mapping's own member wins, wherever it stands.
        ("d: &d {a: 1, b: 2}\nm: {a: 0, <<: *d}", "{a:0,b:2}"),
        ("d: &d {a: 1, b: 2}\nm: {<<: *d, a: 0}", "{b:2,a:0}"),
        // Then the earlier source.
        ("d: &d {a: 1}\ne: &e {a: 2, b: 3}\nm: {<<: [*d, *e], c: 4}", "{a:1,b:3,c:4}"),
        ("m: {<<: {a: 1}, b: 2}", "{a:1,b:2}"),
        ("m: {<<: [], b: 2}", "{b:2}"),
        // A merged mapping can be merged again.
        ("d: &d {a: 1}\ne: &e {<<: *d, b: 2}\nm: {<<: *e, c: 3}", "{a:1,b:2,c:3}"),
        ("l: &l [&d {a: 1}]\nm: {<<: *l}", "{a:1}"),
        // In quotes it is a key like any other.
        ("d: &d {a: 1}\nm: {'<<': *d}", "{\"<<\":{a:1}}"),
    ])
    func mergeKeysAreCarriedOut(text: String, expected: String) throws {
        let reading = Reading(text)
        #expect(reading.findings == [])
        let merged = try #require(reading.tree?.root["m"])
        let outline =
            "{"
            + merged.members.map { key, value in
                (key.isQuoted ? "\"\(key.text)\"" : key.text) + ":"
                    + (value.members.count > 0 ? "{a:1}" : value.text)
            }.joined(separator: ",") + "}"
        #expect(outline == expected)
        #expect(merged.count == merged.members.map { _ in 1 }.count)
        for member in merged.members { #expect(merged[member.key.text] == member.value) }
    }

    @Test func mergingIntoALargeMappingFindsEveryKey() throws {
        let base = (0..<50).map { "  b\($0): \($0)\n" }.joined()
        let own = (0..<50).map { "  o\($0): \($0)\n" }.joined()
        let root = try #require(Reading("d: &d\n\(base)m:\n  <<: *d\n\(own)").tree?.root["m"])
        #expect(root.count == 100)
        #expect((0..<50).allSatisfy { root["b\($0)"]?.text == "\($0)" && root["o\($0)"]?.text == "\($0)" })
    }

    @Test func cyclesShowTheirChain() {
        #expect(
            Reading("a: &a\n  b: &b [1, *a]\n").findings == [
                "2:13: alias `*a` is inside the node it stands for [yaml/alias]",
                "  1:4: inside the node anchored as `&a`",
                "  2:6: inside the node anchored as `&b`",
            ])
    }
}
