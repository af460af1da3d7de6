public import PinionDiagnostics

/// The rules the reader reports on.
public enum YAMLRules {
    static let syntax = Rule(id: "yaml/syntax", summary: "The file is well-formed YAML.")
    static let json = Rule(id: "yaml/json", summary: "A JSON file is well-formed JSON.")
    static let encoding = Rule(
        id: "yaml/encoding", summary: "The file is UTF-8, without control characters.")
    static let lineSeparator = Rule(
        id: "yaml/line-separator",
        summary: "U+0085, U+2028 and U+2029 appear in quotes only: YAML 1.1 and 1.2 read them differently.")
    static let document = Rule(id: "yaml/document", summary: "The file is exactly one document.")
    static let duplicateKey = Rule(
        id: "yaml/duplicate-key", summary: "The keys of a mapping are distinct.")
    static let equivalentKeys = Rule(
        id: "yaml/equivalent-keys",
        summary: "The keys of a mapping differ in more than their Unicode normalization.")
    static let complexKey = Rule(id: "yaml/complex-key", summary: "The keys of a mapping are scalars.")
    static let mergeKey = Rule(
        id: "yaml/merge-key", summary: "A merge key `<<` names a mapping or a sequence of mappings.")
    static let alias = Rule(
        id: "yaml/alias", summary: "An alias names an anchor that comes before it and does not contain it.")
    static let tag = Rule(
        id: "yaml/tag",
        summary:
            "Tags are those of the core schema (str, int, float, bool, null, seq, map) and fit their value.")
    static let limit = Rule(id: "yaml/limit", summary: "The file stays within the reader's limits.")

    /// All of them, in a fixed order.
    public static let all: [Rule] = [
        syntax, json, encoding, lineSeparator, document, duplicateKey, equivalentKeys, complexKey, mergeKey,
        alias, tag, limit,
    ]
}
