import PinionIR

extension OperationEmitter {
    /// Above the struct: one line; everything else is told above the method.
    var typeDocumentation: DocComment {
        let summary = Self.oneLine(operation.documentation.summary ?? "")
        return DocComment(
            "\(MarkdownCode.span("\(operation.method) \(template)"))\(summary.isEmpty ? "" : ": ")\(summary)")
    }

    /// Above the method: everything a caller wants to know.
    /// - Parameter returns: What is said about the result; `nil` says nothing.
    func methodDocumentation(returns: String?) -> DocComment {
        var comment = context.documentation(operation.documentation)
        if comment.isEmpty { comment = typeDocumentation }
        comment.paragraph(authorization)
        var lines = parameters
        if let returns { lines.append("- Returns: \(returns)") }
        if let thrown { lines.append("- Throws: \(thrown)") }
        comment.paragraph(lines.joined(separator: "\n"))
        return comment
    }

    /// Above a method that does what another does in another way.
    func shortDocumentation(of method: SwiftIdentifier, _ difference: String) -> DocComment {
        DocComment("As \(MarkdownCode.span(method.text)), \(difference).")
    }

    /// `@available(*, deprecated)`, above what a program writes out when it calls the operation.
    func availability(_ printer: inout CodePrinter) {
        if operation.documentation.isDeprecated { printer.line("@available(*, deprecated)") }
    }

    private var authorization: String {
        if operation.security.isEmpty { return "" }
        let sets = operation.security.map { alternative in
            alternative.isEmpty
                ? "no credential"
                : alternative.map { requirement in
                    let scopes = requirement.scopes.map(MarkdownCode.span).joined(separator: ", ")
                    let key = MarkdownCode.span(requirement.scheme)
                    return requirement.scopes.isEmpty ? key : "\(key) (\(scopes))"
                }.joined(separator: " with ")
        }
        return "Authorization: \(sets.joined(separator: ", or "))."
    }

    private var parameters: [String] {
        let lines = arguments.compactMap { argument -> String? in
            let documentation = argument.documentation
            let text = documentation.summary ?? documentation.description ?? ""
            let deprecation = documentation.isDeprecated ? "Deprecated by the description." : ""
            let sentences = ([text] + documentation.remarks + [deprecation]).map { Self.oneLine($0, 1_000) }
                .filter { !$0.utf8.isEmpty }
            return sentences.isEmpty ? nil : "  - \(argument.name.text): \(sentences.joined(separator: " "))"
        }
        return lines.count > 1 ? ["- Parameters:"] + lines : lines.map { "- Parameter" + $0.dropFirst(3) }
    }

    /// What the first success is, in the description's words.
    var returnedSentence: String? {
        if case .void = result.output { return nil }
        let texts = operation.responses.filter { !$0.isError }.compactMap { response -> String? in
            let text = Self.oneLine(
                response.documentation.summary ?? response.documentation.description ?? "")
            return text.utf8.isEmpty ? nil : text
        }
        return texts.first
    }

    private var thrown: String? {
        let errors = operation.responses.filter(\.isError).map { response in
            var text = Self.oneLine(
                response.documentation.summary ?? response.documentation.description ?? "")
            if text.utf8.last == UInt8(ascii: ".") { text.unicodeScalars.removeLast() }
            return text.utf8.isEmpty ? response.status.text : "\(response.status.text) (\(text))"
        }
        return errors.isEmpty ? nil : "`CallError`, for \(errors.joined(separator: ", "))."
    }

    /// Whether ASCII text, as most is, is a line of words with single spaces between them.
    private static func isOneLine(_ text: String) -> Bool {
        let space = UInt8(ascii: " ")
        var previous = space
        for byte in text.utf8 {
            if byte < space || byte >= 0x80 || (byte == space && previous == space) { return false }
            previous = byte
        }
        return previous != space
    }

    /// White space as single spaces, and no more than a limit of characters.
    static func oneLine(_ text: String, _ limit: Int = 200) -> String {
        if isOneLine(text), text.utf8.count <= limit { return text }
        let words = text.unicodeScalars.split { $0.value <= 0x20 || $0.value == 0x85 || $0.value == 0x2028 }
        let line = words.map { String($0) }.joined(separator: " ")
        let scalars = line.unicodeScalars
        return scalars.count <= limit
            ? line : String(String.UnicodeScalarView(scalars.prefix(limit))) + "..."
    }
}

extension Response.Status {
    /// As the description spells it.
    var text: String {
        switch self {
        case .code(let code): "\(code)"
        case .range(let digit): "\(digit)XX"
        case .default: "any other status"
        }
    }
}
