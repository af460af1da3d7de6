/// The bodies of numbered files. A declaration's file depends on its name alone, so a new one moves no other.
struct Shards: Sendable {
    /// One for each file, in order. Header and imports are written by `SwiftEmitter`.
    var printers: [CodePrinter]
    /// Files that mention the runtime in a public declaration and so must import it publicly; for any other
    /// file a public import would be a warning.
    private(set) var publicImports: Set<Int> = []

    /// Empty files, at least one.
    init(_ count: Int) { printers = Array(repeating: CodePrinter(), count: max(count, 1)) }

    /// Which file a declaration of that name belongs to: FNV-1a, 64 bits, of the name, modulo the count.
    func index(of name: String) -> Int {
        Int(truncatingIfNeeded: StableHash.fnv1a(name) % UInt64(printers.count))
    }

    /// Prints a public declaration into its file, after an empty line.
    mutating func declaration(
        named name: String, mentionsRuntime: Bool = true, _ print: (inout CodePrinter) -> Void
    ) {
        let index = index(of: name)
        if mentionsRuntime { publicImports.insert(index) }
        printers[index].blank()
        print(&printers[index])
    }
}
