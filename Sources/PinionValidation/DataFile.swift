public import PinionDiagnostics
import PinionJSON
import PinionOpenAPI
import PinionRuntime
import PinionSwift
import PinionYAML

/// Data that is validated by a schema: JSON, or YAML that stands for JSON.
public struct DataFile {
    private let source: SourceID
    private let tree: NodeTree?
    private let tape: JSONTape

    /// Reads data; `nil`, and reported, when it is none.
    ///
    /// A file is YAML when its name ends in `.yaml` or `.yml`, and JSON otherwise.
    ///
    /// - Parameters:
    ///   - path: As the user should see it.
    ///   - bytes: What the file holds.
    ///   - schema: What it will be validated by: where that may have secrets, no line that may show one is kept in
    ///     `sourceMap`.
    public static func read(
        _ path: String, _ bytes: [UInt8], for schema: SchemaFile, diagnostics: inout Diagnostics,
        sourceMap: inout SourceMap
    ) -> DataFile? {
        let isYAML =
            path.utf8.suffix(5).elementsEqual(".yaml".utf8) || path.utf8.suffix(4).elementsEqual(".yml".utf8)
        let source = SourceID(rawValue: UInt16(clamping: sourceMap.files.count))
        let limits = ReaderLimits(scalarBytes: bytes.count + 1)
        var found = Diagnostics()
        let tree = NodeTree.read(
            bytes, source: source, path: isYAML ? path : "data.json", limits: limits, diagnostics: &found)
        let secrets = tree.map { Secrets(schema: schema, tree: $0) }
        let hidesAll = tree == nil && schema.rules.mayBeSecret(nil)
        _ = sourceMap.add(
            path: path, bytes: hidesAll ? Secrets.outline(of: bytes) : secrets?.hidden(in: bytes) ?? bytes)
        if isYAML {
            guard let tree else {
                diagnostics.report(contentsOf: found)
                return nil
            }
            guard let json = try? JSONValue(tree.root).jsonBytes(), let tape = try? JSONTape(parsing: json)
            else {
                return nil
            }
            return DataFile(source: source, tree: tree, tape: tape)
        }
        do {
            return DataFile(source: source, tree: tree, tape: try JSONTape(parsing: bytes))
        } catch {
            let location = SourceLocation(
                source: source, line: Int32(clamping: error.line), column: Int32(clamping: error.column))
            diagnostics.report(
                Diagnostic(
                    rule: ValidationRules.json, message: "not JSON: \(error.message)", location: location))
            return nil
        }
    }

    /// Whether the data follows the schema; every violation is reported at its place.
    public func validate(
        by schema: SchemaFile, diagnostics: inout Diagnostics, sourceMap: SourceMap
    ) -> Bool {
        // No schema is taken for one that allows everything, unless that is what it says.
        guard let validator = schema.validator else { return schema.rules.key == nil }
        let violations = validator.violations(in: tape)
        var places = RulePlaces(files: schema.files, sources: sourceMap)
        for violation in violations {
            var notes = [note(violation, &places)]
            for alternative in violation.causes.prefix(3) {
                notes += alternative.violations.prefix(3).map { cause in
                    Diagnostic.Note(
                        "\(alternative.schema) does not fit: \(text(cause))", location: location(cause))
                }
            }
            diagnostics.report(
                Diagnostic(
                    rule: ValidationRules.keyword(violation.keyword.name), message: text(violation),
                    location: location(violation), consequence: violation.reason, notes: notes))
        }
        return violations.isEmpty
    }

    private func text(_ violation: Violation) -> String {
        violation.instance.tokens.isEmpty
            ? violation.problemText : "`\(violation.instance)`: \(violation.problemText)"
    }

    private func note(_ violation: Violation, _ places: inout RulePlaces) -> Diagnostic.Note {
        let title = violation.conditions.compactMap(\.title).first.map { "the rule \"\($0)\"" } ?? "the rule"
        return Diagnostic.Note("\(title) is here", location: places.location(violation.schemaLocation))
    }

    /// The member's name for one that should not be there, else the value.
    private func location(_ violation: Violation) -> SourceLocation? {
        guard let tree else { return SourceLocation(source: source, line: 1, column: 1) }
        let tokens = violation.instance.tokens
        if case .unexpected = violation.keyword, let last = tokens.last,
            let key = tree.root.resolve(pointer: tokens.dropLast())?.member(last)?.key
        {
            return key.location
        }
        return tree.root.resolve(pointer: tokens)?.location
    }
}

/// Where rules stand in the files of a schema, column and all.
private struct RulePlaces {
    let files: [String: SourceID]
    let sources: SourceMap
    private var trees: [SourceID: NodeTree] = [:]

    init(files: [String: SourceID], sources: SourceMap) {
        self.files = files
        self.sources = sources
    }

    mutating func location(_ place: SchemaLocation) -> SourceLocation? {
        guard let source = files[place.file], place.line > 0 else { return nil }
        var ignored = Diagnostics()
        let tree =
            trees[source]
            ?? NodeTree.read(
                sources[source].bytes, source: source, path: place.file, diagnostics: &ignored)
        trees[source] = tree
        let fragment = place.pointer.utf8.firstIndex(of: UInt8(ascii: "#")).map {
            String(place.pointer[place.pointer.utf8.index(after: $0)...])
        }
        // A pointer that goes through a `$ref` leads nowhere in its file: then the line must do.
        if let tokens = fragment.flatMap({ JSONPointer($0) })?.tokens, let last = tokens.last,
            let key = tree?.root.resolve(pointer: tokens.dropLast())?.member(last)?.key,
            Int(key.location.line) == place.line
        {
            return key.location
        }
        return SourceLocation(source: source, line: Int32(clamping: place.line), column: 1)
    }
}
