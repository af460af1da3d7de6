import PinionIR
import PinionJSON

extension OperationEmitter {
    /// Above the struct: one line; everything else is told above the method.
    var typeDocumentation: DocComment {
        let summary = Self.oneLine(operation.documentation.summary ?? "")
        let call = MarkdownCode.span("\(operation.method) \(template)")
        return DocComment(summary.utf8.isEmpty ? call : "\(call): \(summary)")
    }

    /// Above the method: everything a caller wants to know.
    /// - Parameter returns: What is said about the result; `nil` says nothing.
    func methodDocumentation(returns: String?) -> DocComment {
        var comment = context.documentation(operation.documentation)
        if comment.isEmpty { comment = typeDocumentation }
        comment.paragraph(authorization)
        // In one text: as texts of their own, the lines were a tenth of what writing operations takes.
        var lines: [UInt8] = []
        lines.reserveCapacity(120 * (arguments.count + operation.responses.count))
        addParameters(to: &lines)
        if let returns {
            lines.append(utf8: "\n- Returns: ")
            lines.append(utf8: returns)
        }
        addThrown(to: &lines)
        lines.withUnsafeBufferPointer { comment.paragraph(utf8: $0) }
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

    /// Adds a line for each argument of which something is said.
    private func addParameters(to text: inout [UInt8]) {
        var count = 0
        let start = text.count
        for argument in arguments {
            let lineStart = text.count
            text.append(utf8: "\n  - ")
            text.append(utf8: argument.name.text)
            text.append(UInt8(ascii: ":"))
            if Self.add(argument.documentation, to: &text) {
                count += 1
            } else {
                text.removeLast(text.count - lineStart)
            }
        }
        if count > 1 {
            text.insert(contentsOf: "- Parameters:".utf8, at: start)
        } else if count == 1 {
            text.replaceSubrange(start..<(start + "\n  -".utf8.count), with: "- Parameter".utf8)
        }
    }

    /// Adds what is said of an argument, with a space before each sentence.
    ///
    /// - Returns: Whether anything is.
    private static func add(_ documentation: Documentation, to text: inout [UInt8]) -> Bool {
        let start = text.count
        func add(_ sentence: String, to text: inout [UInt8]) {
            let line = oneLine(sentence, 1_000)
            if line.utf8.isEmpty { return }
            text.append(UInt8(ascii: " "))
            text.append(utf8: line)
        }
        add(documentation.summary ?? documentation.description ?? "", to: &text)
        for remark in documentation.remarks { add(remark, to: &text) }
        if documentation.isDeprecated { add("Deprecated by the description.", to: &text) }
        return text.count > start
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

    /// Adds a line about the errors, if there are any.
    private func addThrown(to text: inout [UInt8]) {
        var isFirst = true
        for response in operation.responses where response.isError {
            text.append(utf8: isFirst ? "\n- Throws: `CallError`, for " : ", ")
            isFirst = false
            text.append(utf8: response.status.text)
            let said = Self.oneLine(
                response.documentation.summary ?? response.documentation.description ?? "")
            let length = said.utf8.count - (said.utf8.last == UInt8(ascii: ".") ? 1 : 0)
            if length == 0 { continue }
            text.append(utf8: " (")
            text.append(contentsOf: said.utf8.prefix(length))
            text.append(UInt8(ascii: ")"))
        }
        if !isFirst { text.append(UInt8(ascii: ".")) }
    }

    /// Whether ASCII text, as most is, is a line of words with single spaces between them.
    private static func isOneLine(_ text: String) -> Bool {
        text.withBytes { bytes in
            let space = UInt8(ascii: " ")
            var previous = space
            for byte in bytes {
                if byte < space || byte >= 0x80 || (byte == space && previous == space) { return false }
                previous = byte
            }
            return previous != space
        }
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
