import Testing

/// A pattern with texts it must and must not find a match in, under the clause that says so.
struct ClauseRow: Sendable, CustomTestStringConvertible {
    let clause: String
    let pattern: String
    let matching: [String]
    let other: [String]

    init(_ clause: String, _ pattern: String, _ matching: [String], _ other: [String]) {
        self.clause = clause
        self.pattern = pattern
        self.matching = matching
        self.other = other
    }

    var testDescription: String { "\(clause): \(pattern)" }
}
