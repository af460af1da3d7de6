import PinionIR
import PinionJSON

/// Names and texts chosen to break out, to collide, and to hide what generated code needs.
enum HostileAPI {
    /// Types a description may declare although Swift or the runtime has them.
    static let borrowedNames = [
        "Any", "Array", "Bool", "Codable", "Data", "Dictionary", "Double", "EnumerationTable", "Error",
        "Field", "GoldenHostileModels",
        "Hashable", "Indirect", "Int", "JSONMembers", "JSONModel", "JSONReader", "JSONValue", "JSONWriter",
        "Limits",
        "Never", "OpenEnumeration", "Operation", "Optional", "PinionJSON", "PinionRuntime", "Protocol",
        "RawValue",
        "Result", "Schemas", "Self", "Sendable", "String", "StringLiteralType", "Swift", "Task", "TextLimits",
        "Type",
        "UUID", "Void",
    ]

    /// Texts for every position.
    static let texts = [
        "\"; fatalError(); //", "\\(fatalError())", "\"\"\"#", "*/ fatalError() /*",
        "a\nfatalError()\r\nb\rc",
        "\u{0}\u{1}\u{7F}", "\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}", "`self`",
        "a\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f",
        "..", "../../etc/passwd", "👨‍👩‍👧", "é", "e\u{301}", "Привет, мир", "名前", "", " ", "$0", "#if true",
        "@main", "1e3",
        "\\", "\\n", "\\u{41}", String(repeating: "x", count: 300), String(repeating: "名", count: 300), "}",
        "{", "\u{10FFFF}",
    ]

    /// Words of Swift and words that generated code uses.
    static let words = [
        "Any", "Protocol", "Self", "Type", "actor", "allCases", "allKnown", "any", "as", "associatedtype",
        "async", "await",
        "break", "case", "catch", "class", "consume", "continue", "convenience", "copy", "debugDescription",
        "default",
        "defer", "deinit", "description", "didSet", "discard", "do", "dynamic", "each", "else", "encode",
        "enum",
        "extension", "fallthrough", "false", "fileprivate", "final", "for", "func", "get", "guard", "hash",
        "hashValue",
        "if", "import", "in", "indirect", "infix", "init", "inout", "internal", "is", "isolated", "json",
        "jsonBytes",
        "lazy", "left", "let", "macro", "members", "module", "mutating", "nil", "none", "nonisolated", "open",
        "operator",
        "optional", "ordinal", "override", "package", "postfix", "precedencegroup", "prefix", "private",
        "protocol",
        "public", "rawValue", "reader", "repeat", "required", "rethrows", "return", "right", "self",
        "sending", "set",
        "some", "static", "struct", "subscript", "super", "switch", "table", "then", "throw", "throws",
        "true", "try",
        "typealias", "unowned", "unrecognized", "unsafe", "validate", "validator", "value", "var", "weak",
        "where",
        "while", "willSet", "writer", "yield", "_", "__", "$", "ID", "id", "Id", "iD", "i_d", "i-d",
    ]

    static func make() -> API {
        var builder = APIBuilder()
        for name in borrowedNames {
            builder.type(name, .object([Property("value", .scalar(.string), .required), Property(name)]))
        }
        let all = texts + words
        let documentation = Documentation(
            summary: texts[0], description: texts.joined(separator: "\n"), isDeprecated: true,
            externalURL: texts[2],
            remarks: texts)
        builder.type(
            "words", documentation: documentation,
            .object(
                words.map { Property($0, .scalar(.string), .required) },
                additional: .kept(.scalar(.string))))
        builder.type(
            "texts",
            .object(
                texts.map { text in
                    Property(
                        text, .scalar(.string), .optional, defaultValue: .string(text),
                        limits: Limits {
                            $0.pattern = text
                            $0.minimum = text
                        }, documentation)
                }))
        builder.type(
            "constants",
            .object(texts.map { Property($0, .scalar(.string), .required, constant: .string($0)) }))
        builder.type("openTexts", .strings(all))
        builder.type("closedTexts", .strings(all, isOpen: false))
        builder.type(
            "told",
            .union(
                all.map { ($0, .scalar(.string)) },
                .tests(all.enumerated().map { (.memberEquals($1, text: $1), $0) }, otherwise: nil)))
        builder.type(
            "picked",
            .union(
                all.map { ($0, .scalar(.string)) },
                .discriminator(member: texts[0], values: all.enumerated().map { ($1, $0) })))
        for text in texts { builder.type(text, .object([Property("a")])) }
        for word in words { builder.type(word, .strings(["a"])) }
        // Types inside types, under names of everything around them.
        let outer = builder.type("Outer", .object([]))
        var properties: [Property] = []
        for name in ["Outer", "String", "Error", "Type", "Self", "Limits", "words", "Swift", "outer"] {
            let inner = builder.type(
                name, in: .type(outer), .object([Property("value", .scalar(.string), .required)]))
            properties.append(Property(name, .declared(inner)))
        }
        let words = TypeID(HostileAPI.borrowedNames.count)
        builder.define(outer, .object(properties + [Property("top", .declared(words))]))
        return builder.api
    }
}
