/// Statuses as a description writes them: `200 201 4XX default` (OpenAPI 3.1 section 4.8.16).
///
/// Text, because an array of numbers and ranges costs every operation code that makes it.
public struct StatusSet: Sendable, Hashable, ExpressibleByStringLiteral {
    /// How closely a set names a status; the closest one decides.
    enum Match: Int, Comparable {
        case none, `default`, range, exact
        static func < (first: Match, second: Match) -> Bool { first.rawValue < second.rawValue }
    }
    private let text: String

    /// A set from codes, ranges such as `4XX`, and `default`, with spaces between them.
    public init(stringLiteral text: String) { self.text = text }

    /// How closely the set names a status.
    func match(_ status: Int) -> Match {
        var best = Match.none
        for word in text.utf8.split(separator: UInt8(ascii: " ")) {
            best = max(best, Self.match(word, status))
        }
        return best
    }

    private static func match(_ word: Substring.UTF8View, _ status: Int) -> Match {
        guard let first = word.first, (0x30...0x39).contains(first) else { return .default }
        if word.last == UInt8(ascii: "X") { return Int(first) - 0x30 == status / 100 ? .range : .none }
        return Int(Substring(word)) == status ? .exact : .none
    }
}
