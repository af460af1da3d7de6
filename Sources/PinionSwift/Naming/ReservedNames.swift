/// Names that Swift or generated code needs for itself. A description's name among them gets the suffix
/// `Value`, except keywords, which get backticks.
enum ReservedNames {
    /// Legal as names in backticks. Contextual words are here when they could start an expression or a parameter.
    static let keywords: NameSet = [
        "Any", "actor", "any", "as", "associatedtype", "async", "await", "borrow", "borrowing", "break",
        "case",
        "catch", "class", "consume", "consuming", "continue", "copy", "default", "defer", "deinit", "discard",
        "do",
        "each", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
        "if",
        "import", "in", "inout", "internal", "is", "isolated", "let", "macro", "nil", "nonisolated",
        "operator",
        "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "sending", "some",
        "static", "struct", "subscript", "super", "switch", "then", "throw", "throws", "true", "try",
        "typealias",
        "unsafe", "var", "where", "while", "yield",
    ]

    /// Cannot be declared or used pleasantly anywhere, in backticks or not.
    static let everywhere: NameSet = [
        "Any", "Protocol", "Self", "Type", "_", "deinit", "init", "self", "subscript",
    ]

    /// Taken at the top of a generated module, besides the client and the module.
    static let module: Set<String> = [
        // Modules: a type of that name would hide them, from a user of the generated module as well.
        "Foundation", "FoundationEssentials", "PinionJSON", "PinionRuntime", "Swift", "Testing",
        "_Concurrency",
        // Macros of others spell it in their users' files: with a type `Void` in sight, `@Test` does not compile.
        "Void",
        // The validators.
        "Schemas",
        // Nested in generated types, where they would hide a type of the module.
        "Failure", "HeaderFields", "Limits", "MultipartContent", "Output", "RawValue", "RequestContent",
        "StreamElement",
        // A declaration of one of these would change what literals mean in the whole module.
        "BooleanLiteralType", "ExtendedGraphemeClusterType", "FloatLiteralType", "IntegerLiteralType",
        "StringLiteralType", "UnicodeScalarType",
    ]

    /// Taken in every generated type, for types nested in it.
    static let nestedTypes: NameSet = [
        "AllCases", "BooleanLiteralType", "ExtendedGraphemeClusterType", "Failure", "FloatLiteralType",
        "HeaderFields", "IntegerLiteralType", "Limits", "MultipartContent", "Output", "PinionJSON",
        "PinionRuntime",
        "RawValue",
        "RequestContent", "Schemas", "StreamElement", "StringLiteralType", "Swift", "UnicodeScalarType",
        "_Concurrency",
    ]

    /// What generated code names in expressions, where a member or a case pinned to such a name would hide it.
    private static let expressions: Set<String> = [
        "EnumerationTable", "IntegerEnumerationTable", "JSONMembers", "MultipartForm", "NextPage",
        "OperationDefinition", "Pages", "PinionJSON", "StreamDefinition", "PinionRuntime", "Schemas",
        "SecurityScheme", "Swift",
        "TextLimits",
    ]

    /// Besides, instance properties that every model has from the runtime. Methods need no protection: a
    /// property `hash` beside `hash(into:)`, `encode` beside `encode(json:)` compile and resolve without a type
    /// annotation.
    static let properties = NameSet(
        expressions.union(["customMirror", "debugDescription", "hashValue"]))

    /// Besides, static members of enumerations and unions, which a case of the same name would clash with, and
    /// words that mean something else after a dot.
    static let cases = NameSet(
        expressions.union([
            "allCases", "allKnown", "members", "none", "some", "table", "unrecognized", "validator",
        ]))

    /// Besides, members of operation values, for their parameters.
    static let parameters = NameSet(
        expressions.union([
            "body", "client", "decode", "definition", "encode", "outputValidator", "path", "pages", "stream",
        ]))
}

/// A fixed set of names, most of which are told from others by their first letter and their length: 60,000 names of a
/// description of 3 MB are looked up, and a hash takes a hundred instructions.
struct NameSet: Sendable {
    private let names: Set<String>
    /// For each first letter and length, by their lowest five bits, whether there is such a name.
    private let shapes: [UInt32]

    init(_ names: Set<String>) {
        self.names = names
        var shapes = [UInt32](repeating: 0, count: 32)
        for name in names { shapes[Self.row(of: name)] |= Self.bit(of: name) }
        self.shapes = shapes
    }

    func contains(_ name: String) -> Bool {
        shapes[Self.row(of: name)] & Self.bit(of: name) != 0 && names.contains(name)
    }

    /// With other names.
    func union(_ others: some Sequence<String>) -> NameSet { NameSet(names.union(others)) }

    private static func row(of name: String) -> Int { Int(name.utf8.first ?? 0) & 31 }
    private static func bit(of name: String) -> UInt32 {
        1 << UInt32(truncatingIfNeeded: name.utf8.count & 31)
    }
}

extension NameSet: ExpressibleByArrayLiteral {
    /// These names, of which some may come twice.
    init(arrayLiteral names: String...) { self.init(Set(names)) }
}
