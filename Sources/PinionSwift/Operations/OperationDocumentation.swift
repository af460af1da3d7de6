import PinionIR

extension OperationEmitter {
    /// Above the struct: what it is, in short, and where it comes from.
    var typeDocumentation: DocComment {
        var comment = DocComment(operation.documentation.summary ?? "")
        comment.paragraph(MarkdownCode.span("\(operation.method) \(template)"))
        if operation.documentation.isDeprecated {
            comment.paragraph("- Warning: Deprecated by the description.")
        }
        comment.paragraph(context.sentence(for: operation.origin))
        return comment
    }

    /// Above the method: everything a caller wants to know.
    /// - Parameter returns: What is said about the result; `nil` says nothing.
    func methodDocumentation(returns: String?) -> DocComment {
        var comment = context.documentation(operation.documentation)
        comment.paragraph(authorization)
        comment.paragraph(parameters.joined(separator: "\n"))
        if let returns { comment.paragraph("- Returns: \(returns)") }
        comment.paragraph("- Throws: \(thrown)")
        return comment
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
            let text = argument.documentation.summary ?? argument.documentation.description ?? ""
            let remarks = argument.documentation.remarks
            let sentences = ([text] + remarks).map(Self.oneLine).filter { !$0.utf8.isEmpty }
            return sentences.isEmpty ? nil : "  - \(argument.name.text): \(sentences.joined(separator: " "))"
        }
        return lines.isEmpty ? [] : ["- Parameters:"] + lines
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

    private var thrown: String {
        let errors = operation.responses.filter(\.isError).map { response in
            var text = Self.oneLine(
                response.documentation.summary ?? response.documentation.description ?? "")
            if text.utf8.last == UInt8(ascii: ".") { text.unicodeScalars.removeLast() }
            return text.utf8.isEmpty ? response.status.text : "\(response.status.text) (\(text))"
        }
        let documented = errors.isEmpty ? "" : " The description names \(errors.joined(separator: ", "))."
        return "\(MarkdownCode.span("CallError")) with what the service or the transport says.\(documented)"
    }

    /// White space as single spaces, at most 200 characters.
    private static func oneLine(_ text: String) -> String {
        let words = text.unicodeScalars.split { $0.value <= 0x20 || $0.value == 0x85 || $0.value == 0x2028 }
        let line = words.map { String($0) }.joined(separator: " ")
        let scalars = line.unicodeScalars
        return scalars.count <= 200 ? line : String(String.UnicodeScalarView(scalars.prefix(200))) + "..."
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
