import PinionJSON
import PinionYAML

/// What the corpus is known to say that the generator does not follow, or objects to. A list for people to read, that a
/// run keeps true: a finding that is not in it fails, and so does a row nothing was found for.
public struct Ledger {
    /// A row: one rule, one reason, one or more places.
    public struct Row {
        /// The rule's id.
        public var rule: String
        /// Why that is so and stays so, in words.
        public var reason: String
        /// As `Place.text`.
        public var pointers: [String]
    }

    /// By document.
    public private(set) var rows: [String: [Row]] = [:]

    /// Reads a ledger; `nil` when it is no list of `document`, `rows` with `rule`, `because` and `at`.
    public init?(folder: String, name: String) {
        guard let root = DescriptionFiles(folder: folder, root: name).start else { return nil }
        for entry in root.elements {
            guard let document = entry.node["document"]?.text, let list = entry["rows"] else { return nil }
            for row in list.elements {
                guard let rule = row.node["rule"]?.text, let reason = row.node["because"]?.text,
                    let pointers = row["at"], !reason.isEmpty
                else { return nil }
                rows[document, default: []].append(
                    Row(rule: rule, reason: reason, pointers: pointers.elements.map(\.node.text)))
            }
        }
    }

    /// A ledger of examples that do not come back as they were, with a row for each cause.
    ///
    /// - Parameter other: gives the rows of the documents that are not among `found`.
    public static func text(
        _ found: [(document: String, problems: [RoundTripPlan.Problem])], keeping other: Ledger? = nil
    ) -> String {
        var text = """
            # Examples of the corpus that do not come back as they were when they are decoded and encoded, and why: the
            # example breaks the description (the first rule it breaks), or says more than the description names.
            # `swift run pinion-corpus round-trips` compares; with `--record` it writes this file.

            """
        var rows = other?.rows ?? [:]
        for (document, problems) in found {
            rows[document] = Dictionary(grouping: problems) { [$0.rule, $0.cause] }
                .sorted { $0.key.lexicographicallyPrecedes($1.key) }
                .map { Row(rule: $0.key[0], reason: $0.key[1], pointers: $0.value.map(\.pointer).sorted()) }
        }
        for (document, rows) in rows.sorted(by: { $0.key < $1.key }) where !rows.isEmpty {
            text += "\n- document: \(document)\n  rows:\n"
            for row in rows {
                text += "  - rule: \(row.rule)\n    because: \(quoted(row.reason))\n    at:\n"
                for pointer in row.pointers { text += "    - \(quoted(pointer))\n" }
            }
        }
        return text
    }

    /// A JSON string is a YAML scalar too.
    private static func quoted(_ text: String) -> String {
        String(decoding: (try? JSONValue.string(text).jsonBytes()) ?? [], as: UTF8.self)
    }

    /// How what was found differs from what is written here, one line each; empty when it does not.
    ///
    /// - Parameter found: rule, pointer, and what to say about it when it is news.
    public func differences(
        _ document: String, _ found: [(rule: String, pointer: String, text: String)]
    ) -> [String] {
        var known: Set<String> = []
        for row in rows[document] ?? [] { known.formUnion(row.pointers.map { "[\(row.rule)] \($0)" }) }
        var lines: [String] = []
        var seen: Set<String> = []
        for finding in found {
            let key = "[\(finding.rule)] \(finding.pointer)"
            guard seen.insert(key).inserted else { continue }
            if !known.contains(key) { lines.append("\(document): not in the ledger: \(key) \(finding.text)") }
        }
        for key in known.subtracting(seen).sorted() {
            lines.append("\(document): no longer needed in the ledger: \(key)")
        }
        return lines
    }
}
