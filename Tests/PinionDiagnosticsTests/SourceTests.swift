import PinionDiagnostics
import Testing

@Suite struct SourceTests {
    private let rule = Rule(id: "test/rule", summary: "A rule.")

    private func render(_ text: String, line: Int32 = 1, column: Int32, length: Int32 = 1) -> [String] {
        render(Array(text.utf8), line: line, column: column, length: length)
    }

    /// The two lines of the excerpt, without their indentation.
    private func render(_ bytes: [UInt8], line: Int32 = 1, column: Int32, length: Int32 = 1) -> [String] {
        var sources = SourceMap()
        let file = sources.add(path: "f", bytes: bytes)
        var diagnostics = Diagnostics()
        diagnostics.report(
            Diagnostic(
                rule: rule, message: "m",
                location: SourceLocation(source: file, line: line, column: column, length: length)))
        let lines = DiagnosticFormat.text.render(diagnostics, sources: sources).split(separator: "\n")
        return lines.dropFirst().map { String($0.dropFirst(4)) }
    }

    @Test func linesEndAtAnyLineBreak() {
        var sources = SourceMap()
        let id = sources.add(path: "f", bytes: Array("\u{FEFF}one\rtwo\r\n\nfour".utf8))
        let file = sources[id]
        let lines = (1...5).map { number in file.line(number).map { String(decoding: $0, as: UTF8.self) } }
        #expect(lines == ["one", "two", "", "four", nil])
        #expect(file.line(0) == nil)
        #expect(file.line(-1) == nil)
    }

    @Test func caretsStandUnderWideAndCombiningText() {
        #expect(render("日本: x", column: 5) == ["日本: x", "      ^"])
        #expect(render("e\u{301}x", column: 3) == ["e\u{301}x", " ^"])
        #expect(render("ab\tc", column: 4) == ["ab  c", "    ^"])
        #expect(render("abcdef", column: 2, length: 3) == ["abcdef", " ^~~"])
    }

    @Test func underlinesStopAtTheEndOfTheLine() {
        #expect(render("ab", column: 2, length: 500) == ["ab", " ^"])
        #expect(render("ab", column: 900, length: 5).last?.hasSuffix("^") == true)
        #expect(render("ab", line: 7, column: 1).isEmpty)
        #expect(render("ab", column: .max, length: .max).count == 2)
    }

    @Test func malformedBytesAreShownAsNumbers() {
        #expect(render([0x61, 0xFF, 0x62], column: 3) == [#"a\x{FF}b"#, "       ^"])
        #expect(render([0x61] + Array(repeating: 0x80, count: 9), column: 1).first?.utf8.count == 24)
    }

    @Test func longLinesAreCutAroundThePlace() throws {
        let lines = render(String(repeating: "x", count: 100_000), column: 50_000)
        let line = try #require(lines.first)
        let caret = try #require(lines.last)
        #expect(line.unicodeScalars.count < 130)
        #expect(line.first == "…" && line.last == "…")
        #expect(caret.unicodeScalars.count == 62)
    }

    @Test func findingsAreSortedAndDistinct() {
        var sources = SourceMap()
        let first = sources.add(path: "1", bytes: [])
        let second = sources.add(path: "2", bytes: [])
        func finding(_ message: String, _ file: SourceID?, _ line: Int32 = 1, _ column: Int32 = 1)
            -> Diagnostic
        {
            Diagnostic(
                rule: rule, message: message,
                location: file.map { SourceLocation(source: $0, line: line, column: column) })
        }
        var diagnostics = Diagnostics()
        #expect(diagnostics.isEmpty && !diagnostics.hasErrors)
        for diagnostic in [
            finding("f", second), finding("e", first, 2, 3), finding("b", first), finding("c", first),
            finding("d", first, 2, 2), finding("a", nil), finding("e", first, 2, 3),
        ] { diagnostics.report(diagnostic) }
        #expect(diagnostics.all.map(\.message) == ["a", "b", "c", "d", "e", "f"])
        #expect(diagnostics.hasErrors && diagnostics.count(of: .error) == 6)
    }

    @Test func unknownFilesAndOddPlacesDoNotTrap() {
        var diagnostics = Diagnostics()
        let location = SourceLocation(source: SourceID(rawValue: 9), line: -4, column: .min, length: 0)
        #expect((location.line, location.column, location.length) == (1, 1, 1))
        diagnostics.report(Diagnostic(rule: rule, message: "m", location: location))
        for format in DiagnosticFormat.allCases {
            #expect(
                format.render(diagnostics, sources: SourceMap()).contains("<unknown>") || format == .sarif)
        }
    }
}
