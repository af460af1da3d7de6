import Foundation
import PinionJSON
import Testing

/// Texts of every kind that public suites of JSON texts have: `Verdicts/verdicts.txt`, a line for each.
@Suite struct VerdictTests {
    struct Case: CustomTestStringConvertible {
        let verdict: String
        let category: String
        let bytes: [UInt8]
        /// For what RFC 8259 leaves to parsers.
        let isAccepted: Bool
        let reason: String
        var testDescription: String { "\(category) \(String(decoding: bytes.prefix(60), as: UTF8.self))" }
    }

    static let cases: [Case] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Verdicts/verdicts.txt")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
            return Case(
                verdict: columns[0], category: columns[1], bytes: bytes(columns[2]),
                isAccepted: columns[0] == "y" || (columns.count > 3 && columns[3] == "accepted"),
                reason: columns.count > 4 ? columns[4] : "")
        }
    }()

    /// `<0A>` is a byte.
    private static func bytes(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "<"), digits.count == 2, rest.dropFirst(2).first == UInt8(ascii: ">"),
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    @Test func thereAreAsManyAsInTheSuite() {
        let counts = Dictionary(grouping: Self.cases, by: \.verdict).mapValues(\.count)
        #expect((counts["y"] ?? 0) >= 95 && (counts["n"] ?? 0) >= 188 && (counts["i"] ?? 0) >= 35)
        #expect(Set(Self.cases.map(\.bytes)).count == Self.cases.count, "no text is there twice")
        #expect(Self.cases.allSatisfy { $0.verdict != "i" || !$0.reason.isEmpty })
        let categories = Dictionary(grouping: Self.cases, by: \.verdict).mapValues { Set($0.map(\.category)) }
        #expect(categories["y"] == ["array", "number", "object", "string", "structure"])
        #expect(
            categories["n"] == ["array", "incomplete", "number", "object", "single", "string", "structure"])
        #expect(categories["i"] == ["number", "object", "string", "structure"])
    }

    @Test(arguments: cases) func verdict(_ each: Case) throws {
        guard let error = parseError(each.bytes) else {
            #expect(each.isAccepted, "accepted: \(String(decoding: each.bytes, as: UTF8.self))")
            // What was read is what is written.
            let tape = try JSONTape(parsing: each.bytes)
            let written = try JSONValue(tape).jsonBytes()
            #expect(JSONValue(try JSONTape(parsing: written)) == JSONValue(tape))
            return
        }
        #expect(!each.isAccepted, "\(error)")
        // The place is in the text, and line and column are those of the offset.
        #expect(0...each.bytes.count ~= error.offset)
        let before = each.bytes.prefix(error.offset)
        #expect(error.line == before.count { $0 == 0x0A } + 1)
        let line = before.suffix(from: before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
        // Columns count characters, of which a byte of no UTF-8 is one.
        #expect(error.column == String(decoding: line, as: UTF8.self).unicodeScalars.count + 1)
    }

    /// Places by hand.
    @Test(arguments: [
        ("[1,]", 3, 1, 4), ("{\"a\":1,\n  \"a\":2}", 10, 2, 3), ("[\n  tru\n]", 4, 2, 3),
        ("{\"é\": x}", 7, 1, 7),
        ("[1\n\n2]", 4, 3, 1), ("\"a\u{9}\"", 2, 1, 3), ("[\"\\q\"]", 2, 1, 3), ("", 0, 1, 1),
        ("1 1", 2, 1, 3),
    ])
    func places(_ text: String, _ offset: Int, _ line: Int, _ column: Int) throws {
        let error = try #require(parseError(text))
        #expect(error.offset == offset && error.line == line && error.column == column, "\(error)")
    }
}
