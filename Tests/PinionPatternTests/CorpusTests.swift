import Foundation
import PinionPattern
import Testing

/// Compiles every pattern of real descriptions. Runs only when `PINION_CORPUS` names a folder with JSON and
/// YAML files in it, at any depth; the test report says that it was skipped otherwise.
@Suite(.enabled(if: corpusFolder != nil, "not run: PINION_CORPUS does not name a folder of descriptions"))
struct Corpus {
    @Test func everyPatternCompiles() throws {
        let patterns = try Self.patterns()
        try #require(!patterns.isEmpty)
        for (pattern, file) in patterns.sorted(by: { $0.key < $1.key }) {
            do {
                let automaton = try Pattern(pattern).automaton()
                #expect(Automaton(encoded: automaton.encoded) == automaton)
            } catch {
                Issue.record("\(pattern.debugDescription) in \(file): \(error)")
            }
        }
        print("\(patterns.count) distinct patterns")
    }

    /// The JSON Schema Test Suite's verdicts, where a schema says nothing but `pattern` or `format: regex`.
    @Test func verdictsOfTheTestSuite() throws {
        var checked = 0
        for file in try Self.files() where file.pathExtension == "json" {
            guard let groups = try Self.json(file) as? [[String: Any]] else { continue }
            for group in groups {
                guard let schema = group["schema"] as? [String: Any],
                    let tests = group["tests"] as? [[String: Any]],
                    Set(schema.keys).subtracting(["$schema"]).count == 1
                else { continue }
                for test in tests {
                    guard let text = test["data"] as? String, let isValid = test["valid"] as? Bool else {
                        continue
                    }
                    if let source = schema["pattern"] as? String {
                        let automaton = try Pattern(source).automaton()
                        #expect(
                            automaton.matches(text.utf8) == isValid, "\(source) on \(text.debugDescription)")
                        checked += 1
                    } else if schema["format"] as? String == "regex", file.path.contains("/format/") {
                        #expect(Self.isRegularExpression(text) == isValid, "\(text)")
                        checked += 1
                    }
                }
            }
        }
        print("\(checked) verdicts")
    }

    private static func isRegularExpression(_ text: String) -> Bool {
        do {
            _ = try Pattern(text)
            return true
        } catch {
            if case .syntax = error.kind { return false }
            return true
        }
    }

    private static func files() throws -> [URL] {
        let folder = URL(filePath: try #require(corpusFolder), directoryHint: .isDirectory)
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return found?.compactMap { $0 as? URL } ?? []
    }

    private static func json(_ file: URL) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(contentsOf: file), options: .fragmentsAllowed)
    }

    /// Distinct patterns, each with a file it occurs in.
    private static func patterns() throws -> [String: String] {
        var patterns: [String: String] = [:]
        for file in try files() {
            switch file.pathExtension {
            case "json": collect(from: try json(file), file.lastPathComponent, into: &patterns)
            case "yaml", "yml":
                for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                    if let pattern = yamlPattern(line) { patterns[pattern] = file.lastPathComponent }
                }
            default: break
            }
        }
        return patterns
    }

    private static func collect(from value: Any, _ file: String, into patterns: inout [String: String]) {
        if let list = value as? [Any] {
            for element in list { collect(from: element, file, into: &patterns) }
        } else if let object = value as? [String: Any] {
            for (key, member) in object where !["const", "data", "enum", "example"].contains(key) {
                if key == "pattern", let pattern = member as? String { patterns[pattern] = file }
                if key == "patternProperties", let properties = member as? [String: Any] {
                    for pattern in properties.keys { patterns[pattern] = file }
                }
                collect(from: member, file, into: &patterns)
            }
        }
    }

    /// The scalar of a line `pattern: ...`, which is enough YAML for descriptions as they are published.
    private static func yamlPattern(_ line: Substring) -> String? {
        let line = line.drop { $0 == " " || $0 == "-" }
        guard line.hasPrefix("pattern: ") else { return nil }
        let scalar = line.dropFirst("pattern: ".count).trimmingCharacters(in: .whitespaces)
        switch scalar.first {
        case "\"":
            return try? JSONSerialization.jsonObject(with: Data(scalar.utf8), options: .fragmentsAllowed)
                as? String
        case "'": return scalar.dropFirst().dropLast().replacingOccurrences(of: "''", with: "'")
        default: return scalar
        }
    }
}

private let corpusFolder = ProcessInfo.processInfo.environment["PINION_CORPUS"]
