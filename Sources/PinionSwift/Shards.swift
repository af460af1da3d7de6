/// The bodies of numbered files. A declaration's file depends on its name alone, so a new one moves no other; but
/// for few declarations the first file does, and the others stay empty: each that is not costs the compiler as much
/// as three declarations.
struct Shards: Sendable {
    /// One for each file, in order. Header and imports are written by `SwiftEmitter`.
    var printers: [CodePrinter]
    /// Files that mention the runtime in a public declaration and so must import it publicly; for any other
    /// file a public import would be a warning.
    private(set) var publicImports: Set<Int> = []

    /// Up to so many declarations stand in one file.
    private static let fewDeclarations = 32
    /// How many files are in use.
    private let usedCount: Int

    /// Empty files, at least one, for a number of declarations.
    init(_ count: Int, of declarations: Int = .max) {
        printers = Array(repeating: CodePrinter(), count: max(count, 1))
        usedCount = declarations <= Self.fewDeclarations ? 1 : printers.count
    }

    /// The same files with nothing in them.
    var emptied: Shards {
        var shards = self
        shards.printers = Array(repeating: CodePrinter(), count: printers.count)
        return shards
    }

    /// Takes the body of a file out.
    mutating func take(_ index: Int) -> CodePrinter {
        var printer = CodePrinter()
        swap(&printer, &printers[index])
        return printer
    }

    /// Which file a declaration of that name belongs to: FNV-1a, 64 bits, of the name, modulo the number of files in use.
    func index(of name: String) -> Int {
        Int(truncatingIfNeeded: StableHash.fnv1a(name) % UInt64(usedCount))
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
