/// libyaml's complaints in words for someone who does not know its grammar, with what to do about them.
struct SyntaxAdvice {
    let message: String
    let suggestion: String?
    /// Whether the place to show is where the construct started, not where libyaml gave up.
    let isAboutStart: Bool

    /// - Parameters:
    ///   - problem: libyaml's text.
    ///   - found: the byte it stopped at, nil at the end of the file.
    ///   - column: where it stopped, from 0.
    init(problem: String, found: UInt8?, column: Int) {
        isAboutStart = problem == "could not find expected ':'"
        let closing = "add what is missing, or quote text that contains `[`, `]`, `{`, `}` or `,`"
        let alignment = "keys of one mapping, and the `-` of one list, start in the same column"
        let advice: (String, String?) =
            switch (problem, found) {
            case (_, UInt8(ascii: "\t")) where problem == "found character that cannot start any token":
                ("a tab is used for indentation", "indent with spaces: YAML allows no tabs there")
            case ("found character that cannot start any token", let byte?) where byte < 0x80:
                ("a value cannot start with `\(Unicode.Scalar(byte))`", "put the value in quotes")
            case ("mapping values are not allowed in this context", _) where column > 1024:
                ("a key is longer than 1024 characters", "write `? ` before it and `: ` on the next line")
            case ("mapping values are not allowed in this context", _):
                (
                    "a `:` is not allowed here",
                    "quote a value that contains `: `, and indent nested keys deeper than their parent"
                )
            case ("could not find expected ':'", _):
                (
                    "a key has no `:`",
                    "write `key: value`; a key is on one line and has at most 1024 characters"
                )
            case ("did not find expected key", _): ("expected another key of the mapping", alignment)
            case ("did not find expected '-' indicator", _): ("expected another `-` of the list", alignment)
            case ("block sequence entries are not allowed in this context", _):
                ("a list cannot start here", "start the list on a line of its own below its key")
            case ("mapping keys are not allowed in this context", _):
                ("a mapping cannot start here", "start the mapping on a line of its own below its key")
            case ("did not find expected ',' or ']'", _): ("expected `,` or `]`", closing)
            case ("did not find expected ',' or '}'", _): ("expected `,` or `}`", closing)
            case ("did not find expected node content", _): ("expected a value", closing)
            case ("found unexpected end of stream", _):
                ("the file ends inside quoted text", "add the closing quote")
            case ("found unexpected document indicator", _):
                ("`---` or `...` inside quoted text", "add the closing quote, or indent the line")
            case ("found unknown escape character", _):
                ("unknown escape in double quotes", "write `\\\\` for a backslash, or use single quotes")
            case ("did not find expected hexdecimal number", _):
                ("expected a hexadecimal digit in the escape", "use \\xNN, \\uNNNN or \\UNNNNNNNN")
            case ("found invalid Unicode character escape code", _):
                ("the escape is not a Unicode scalar", "write a character beyond U+FFFF as \\UNNNNNNNN")
            case ("did not find expected <document start>", _):
                ("text after the end of the document", "check the indentation of this line")
            case ("found undefined tag handle", _):
                ("undefined tag handle", "remove the tag; put a value that starts with `!` in quotes")
            case ("found incompatible YAML document", _):
                ("the file asks for another YAML version than 1.1 or 1.2", "remove the `%YAML` line")
            case ("did not find expected comment or line break", _):
                ("unexpected text after `|` or `>`", "start the text on the next line")
            default:
                (Self.plain(problem), nil)
            }
        (message, suggestion) = advice
    }

    /// What a note on the place where libyaml's `context` started says.
    static func start(context: String) -> String {
        switch context {
        case "while parsing a block mapping", "while parsing a flow mapping": "the mapping starts here"
        case "while parsing a block collection", "while parsing a flow sequence": "the list starts here"
        case "while scanning a quoted scalar", "while parsing a quoted scalar": "the quoted text starts here"
        case "while scanning a block scalar": "the block of text starts here"
        case "while scanning a plain scalar": "the text starts here"
        case "while scanning a simple key": "the key starts here"
        case "while scanning an anchor": "the anchor starts here"
        case "while scanning an alias": "the alias starts here"
        case "while scanning a tag", "while parsing a tag": "the tag starts here"
        case "while scanning a directive": "the directive starts here"
        default: "\(context), which starts here"
        }
    }

    private static func plain(_ problem: String) -> String {
        let prefix = "did not find expected "
        return problem.hasPrefix(prefix) ? "expected " + problem.dropFirst(prefix.count) : problem
    }
}
