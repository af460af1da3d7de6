internal import CLibYAML
internal import PinionDiagnostics

/// Findings that come from libyaml or concern the file as a whole.
extension NodeTreeBuilder {
    mutating func reportOutOfMemory() {
        report(Diagnostic(rule: YAMLRules.limit, message: "out of memory"))
    }

    mutating func reportNoDocument() {
        report(
            Diagnostic(
                rule: YAMLRules.document, message: "the file is empty",
                location: SourceLocation(source: source, line: 1, column: 1)))
    }

    mutating func reportSecondDocument(_ place: NodePlace) {
        mustStop = true
        report(
            Diagnostic(
                rule: YAMLRules.document, message: "a second document starts here", location: location(place),
                consequence: "only one of them could be meant",
                suggestion: "put each document in a file of its own"))
    }

    /// Reports the separators of `input` (with substitutes in it) that lie outside quotes. After a syntax error
    /// only the first of them, as a hint: what lies behind it may be in quotes that were never read.
    mutating func reportSeparators(_ separators: LineSeparators, in input: UnsafeBufferPointer<UInt8>) {
        let isHint = hasErrors
        var cursor = PlaceCursor()
        var quoted = separators.quoted[...]
        for index in input.indices {
            guard
                let which = separators.substituted(input, at: index) ?? LineSeparators.match(input, at: index)
            else { continue }
            cursor.advance(to: index, in: input)
            while let range = quoted.first, range.upperBound <= cursor.scalars { quoted.removeFirst() }
            if let range = quoted.first, range.contains(cursor.scalars) { continue }
            let name = ["U+0085", "U+2028", "U+2029"][which]
            report(
                Diagnostic(
                    rule: YAMLRules.lineSeparator, severity: isHint ? .note : .error,
                    message: isHint ? "\(name) is no line break" : "\(name) outside quotes",
                    location: location(cursor.place),
                    consequence: "it is a line break in YAML 1.1 and text in YAML 1.2",
                    suggestion: "remove it, or put the value in quotes"))
            if isHint || isFull { return }
        }
    }

    /// Reports the error libyaml stopped at.
    mutating func reportSyntax(_ parser: yaml_parser_t, input: UnsafeBufferPointer<UInt8>) {
        let problem = parser.problem.map { String(cString: $0) } ?? ""
        switch parser.error {
        case YAML_MEMORY_ERROR:
            reportOutOfMemory()
        case YAML_READER_ERROR:
            reportEncoding(problem, offset: parser.problem_offset, value: parser.problem_value, input)
        default:
            reportProblem(problem, parser, input)
        }
    }

    private mutating func reportProblem(
        _ problem: String, _ parser: yaml_parser_t, _ input: UnsafeBufferPointer<UInt8>
    ) {
        var cursor = PlaceCursor()
        cursor.advance(toScalar: parser.problem_mark.index, in: input)
        let found = cursor.offset < input.count ? input[cursor.offset] : nil
        let advice = SyntaxAdvice(problem: problem, found: found, column: parser.problem_mark.column)
        // libyaml puts the end of the file on a line of its own.
        var place = found == nil ? cursor.place : Self.place(parser.problem_mark)
        var notes: [Diagnostic.Note] = []
        if let context = parser.context, parser.context_mark.index != parser.problem_mark.index {
            let start = Self.place(parser.context_mark)
            if advice.isAboutStart {
                place = start
            } else {
                notes.append(
                    .init(SyntaxAdvice.start(context: String(cString: context)), location: location(start)))
            }
        }
        report(
            Diagnostic(
                rule: YAMLRules.syntax, message: advice.message, location: location(place),
                suggestion: advice.suggestion, notes: notes))
    }

    private mutating func reportEncoding(
        _ problem: String, offset: Int, value: Int32, _ input: UnsafeBufferPointer<UInt8>
    ) {
        var cursor = PlaceCursor()
        cursor.advance(to: offset, in: input)
        let message =
            problem == "control characters are not allowed"
            ? "control character U+\(Self.hexadecimal(value, digits: 4)) at byte \(offset)"
            : "byte \(offset) is not valid UTF-8 (\(problem))"
        report(
            Diagnostic(
                rule: YAMLRules.encoding, message: message, location: location(cursor.place),
                suggestion: problem == "control characters are not allowed"
                    ? "remove it, or write it as an escape in double quotes" : "save the file as UTF-8"))
    }

    private static func place(_ mark: yaml_mark_t) -> NodePlace {
        NodePlace(
            line: Int32(truncatingIfNeeded: mark.line) + 1,
            column: Int32(truncatingIfNeeded: mark.column) + 1,
            length: 1)
    }

    private static func hexadecimal(_ value: Int32, digits: Int) -> String {
        let text = String(UInt32(bitPattern: value), radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
