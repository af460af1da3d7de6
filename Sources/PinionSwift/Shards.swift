/// The bodies of numbered files. A declaration's file depends on its name alone, so a new one moves no other.
struct Shards: Sendable {
    /// One for each file, in order. Header and imports are written by `SwiftEmitter`.
    var printers: [CodePrinter]

    /// Empty files, at least one.
    init(_ count: Int) { printers = Array(repeating: CodePrinter(), count: max(count, 1)) }

    /// Which file a declaration of that name belongs to: FNV-1a, 64 bits, of the name, modulo the count.
    func index(of name: String) -> Int {
        Int(truncatingIfNeeded: StableHash.fnv1a(name) % UInt64(printers.count))
    }

    /// Prints a declaration into its file, after an empty line.
    mutating func declaration(named name: String, _ print: (inout CodePrinter) -> Void) {
        let index = index(of: name)
        printers[index].blank()
        print(&printers[index])
    }
}
