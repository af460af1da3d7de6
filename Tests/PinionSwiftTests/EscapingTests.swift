import Testing

@testable import PinionSwift

/// What a Swift compiler reads between the quotes; `nil` for anything that is not one plain literal.
private func decode(_ literal: SwiftStringLiteral) -> String? {
    let scalars = Array(literal.code.text.unicodeScalars)
    guard scalars.count >= 2, scalars.first == "\"", scalars.last == "\"" else { return nil }
    var text = ""
    var index = 1
    while index < scalars.count - 1 {
        let scalar = scalars[index]
        guard (" "..."~").contains(scalar), scalar != "\"" else { return nil }
        index += 1
        guard scalar == "\\" else {
            text.unicodeScalars.append(scalar)
            continue
        }
        guard index < scalars.count - 1 else { return nil }
        let escaped = scalars[index]
        index += 1
        switch escaped {
        case "\"", "\\": text.unicodeScalars.append(escaped)
        case "n": text.unicodeScalars.append("\n")
        case "r": text.unicodeScalars.append("\r")
        case "t": text.unicodeScalars.append("\t")
        case "u":
            guard let end = scalars[index...].firstIndex(of: "}"), scalars[index] == "{" else { return nil }
            let digits = String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
            guard let value = UInt32(digits, radix: 16), let decoded = Unicode.Scalar(value) else {
                return nil
            }
            text.unicodeScalars.append(decoded)
            index = end + 1
        default: return nil
        }
    }
    return text
}

@Suite struct EscapingTests {
    @Test func literalsSayTheirText() {
        #expect(SwiftStringLiteral("plain").code.text == "\"plain\"")
        #expect(SwiftStringLiteral("\\(x)\"\n\u{0}é").code.text == #""\\(x)\"\n\u{0}\u{E9}""#)
        #expect(SwiftStringLiteral("").code.text == "\"\"")
    }

    @Test func literalsAreOneLiteralWhateverTheText() {
        var random = HostileText(seed: 1)
        for _ in 0..<20_000 {
            let text = random.text()
            let decoded = decode(SwiftStringLiteral(text))
            #expect(decoded.map { $0.unicodeScalars.elementsEqual(text.unicodeScalars) } == true)
        }
    }

    @Test func linesKeepNamesApart() {
        #expect(decode(SwiftStringLiteral(lines: ["a", "b\nc", "d\\e"])) == "a\nb\\nc\nd\\\\e")
        #expect(decode(SwiftStringLiteral(lines: [])) == "")
        #expect(decode(SwiftStringLiteral(lines: [""])) == "\n")
    }

    @Test func namesAreEscapedForJSONFirst() {
        #expect(decode(SwiftStringLiteral(escapedForJSON: "a\"b\\c\u{1F}\n")) == #"a\"b\\c\u001f\u000a"#)
        #expect(decode(SwiftStringLiteral(escapedForJSON: "é/")) == "é/")
    }

    @Test func commentsStayComments() {
        var random = HostileText(seed: 2)
        for _ in 0..<20_000 {
            var printer = CodePrinter()
            var comment = DocComment(random.text())
            comment.paragraph(random.text())
            printer.indented { $0.doc(comment) }
            var other = CodePrinter()
            other.comment(random.text())
            for line in printer.text.unicodeScalars.split(separator: "\n") {
                #expect(String(line).utf8.starts(with: "    ///".utf8))
            }
            for line in other.text.unicodeScalars.split(separator: "\n") {
                #expect(String(line).utf8.starts(with: "//".utf8))
            }
            for scalar in (printer.text + other.text).unicodeScalars where scalar != "\n" {
                #expect(!scalar.isInvisible && scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
                #expect(scalar.value != 0x2028 && scalar.value != 0x2029)
            }
        }
    }

    @Test func commentsKeepMarkdownAndDropNoise() {
        var comment = DocComment("\n\n# Title\r\n\r\n\r\n- one\ttab   \n")
        comment.paragraph("  \n ")
        comment.paragraph("\u{202E}evil */ /* \u{0}end")
        var printer = CodePrinter()
        printer.doc(comment)
        #expect(
            printer.text == """
                /// # Title
                ///
                /// - one    tab
                ///
                /// \\u{202E}evil */ /* end

                """)
    }

    @Test func codeInMarkdownIsFenced() {
        #expect(MarkdownCode.span("a") == "`a`")
        #expect(MarkdownCode.span("a`b``c") == "``` a`b``c ```")
    }

    @Test func printerIndentsAndSpaces() {
        var printer = CodePrinter()
        printer.blank()
        printer.block("struct \("A" as SwiftIdentifier)") { printer in
            printer.blank()
            printer.line("let a: Int = \(1)\n\nlet b: Bool = \(true)")
            printer.blank()
            printer.blank()
            printer.line("// \([SwiftCode("x"), "y"].joined())")
        }
        #expect(
            printer.text == "struct A {\n    let a: Int = 1\n\n    let b: Bool = true\n\n    // x, y\n}\n")
    }
}
