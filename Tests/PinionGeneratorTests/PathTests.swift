import Testing

@testable import PinionGenerator

@Suite struct PathTests {
    @Test(arguments: [
        ("a/b/../c", "a/c"), ("./a", "a"), ("a/../../b", "../b"), ("/a/../../b", "/b"), ("", "."),
        ("a//b/", "a/b"),
    ])
    func normalizes(_ path: String, _ expected: String) { #expect(Path.normalize(path) == expected) }

    @Test(arguments: [
        ("/a/b/c.yaml", "/a/b", "c.yaml"), ("/a/c.yaml", "/a/b", "../c.yaml"), ("/a", "/a", "."),
        ("/x/y", "/", "x/y"),
    ])
    func isRelative(_ path: String, _ folder: String, _ expected: String) {
        #expect(Path.relative(path, to: folder) == expected)
    }

    @Test func joins() {
        #expect(Path.join("Schemas", "../Generated/X") == "Generated/X")
        #expect(Path.join("", "x/y") == "x/y")
        #expect(Path.join("Schemas", "/abs") == "/abs")
        #expect(Path.parent(of: "/x") == "/" && Path.parent(of: "x") == "" && Path.parent(of: "a/b") == "a")
    }
}
