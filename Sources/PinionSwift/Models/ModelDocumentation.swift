import PinionIR
import PinionJSON

extension EmissionContext {
    /// What is written above a declared type. Where it comes from is told unless its name says so.
    func documentation(of id: TypeID) -> DocComment {
        let type = api[id]
        var documentation = type.documentation
        // A title that only repeats the name.
        if documentation.description != nil, let title = documentation.summary,
            SwiftIdentifier(title, style: .upperCamel) == names[id].identifier
        {
            documentation.summary = nil
        }
        var comment = self.documentation(documentation)
        let component = "#/components/schemas/" + names[id].identifier.text
        let isTold = !comment.isEmpty && isTypeOfMember(type)
        if !isTold, !type.origin.pointer.utf8.elementsEqual(component.utf8) {
            comment.remark(sentence(for: type.origin))
        }
        if case .object(let object) = type.shape, object.layout == .elements {
            comment.remark("A JSON array with an element for each property.")
        }
        return comment
    }

    /// Whether a type inside another is that of a property, or a case, written right there.
    private func isTypeOfMember(_ type: TypeDeclaration) -> Bool {
        guard case .type(let owner) = type.owner else { return false }
        let place = api[owner].origin.pointer.utf8
        let pointer = type.origin.pointer.utf8
        guard pointer.starts(with: place) else { return false }
        let tokens = pointer.dropFirst(place.count).split(separator: UInt8(ascii: "/"))
        return tokens.count == 2
            && ["properties", "oneOf", "anyOf"].contains { tokens[0].elementsEqual($0.utf8) }
    }

    /// What is written above a property.
    func documentation(of property: Property) -> DocComment {
        documentation(property.documentation, remarks: ConstraintSentences.sentences(for: property))
    }

    /// What is written above a case, a group or anything else without rules of its own.
    func documentation(_ documentation: Documentation, remarks: [String] = []) -> DocComment {
        var comment = prose(documentation)
        if !remarks.isEmpty || !documentation.remarks.isEmpty {
            comment.remark((remarks + documentation.remarks).filter { !$0.isEmpty }.joined(separator: " "))
        }
        if let url = documentation.externalURL { comment.remark("See <\(url)>.") }
        // Told in words: `@available(*, deprecated)` would make generated code, which must mention what is
        // deprecated, warn about itself.
        if documentation.isDeprecated { comment.paragraph("- Warning: Deprecated by the description.") }
        return comment
    }

    private func prose(_ documentation: Documentation) -> DocComment {
        var comment = DocComment(documentation.summary ?? "")
        if let description = documentation.description,
            !description.utf8.elementsEqual((documentation.summary ?? "").utf8)
        {
            comment.paragraph(description)
        }
        return comment
    }
}

/// The rules of a property in words.
enum ConstraintSentences {
    /// Sentences such as `Required.` and `1 to 200 characters, matching a pattern.`
    static func sentences(for property: Property) -> [String] {
        var sentences: [String] = []
        if let constant = property.constant {
            sentences.append("Always \(MarkdownCode.span(JSONText.compact(constant))).")
        }
        switch property.presence {
        // Its type is not optional.
        case .required: break
        case .requiredNullable: sentences.append("Required, may be `null`.")
        case .optional: break
        case .optionalNullable: sentences.append("May be absent, may be `null`.")
        }
        if let limits = property.limits {
            sentences += [text(limits), number(limits), count(limits)].compactMap { $0 }
        }
        if let value = property.defaultValue {
            sentences.append("The server assumes \(MarkdownCode.span(JSONText.compact(value))) when absent.")
        }
        return sentences
    }

    private static func text(_ limits: Limits) -> String? {
        let length = amount(limits.minLength, limits.maxLength, "character")
        let pattern = limits.pattern.map(MarkdownCode.span)
        switch (length, pattern) {
        case (let length?, let pattern?): return "\(length), matching \(pattern)."
        case (let length?, nil): return "\(length)."
        case (nil, let pattern?): return "Matches \(pattern)."
        case (nil, nil): return nil
        }
    }

    private static func count(_ limits: Limits) -> String? {
        amount(limits.minItems, limits.maxItems, "item").map { "\($0)." }
    }

    private static func number(_ limits: Limits) -> String? {
        var parts: [String] = []
        switch (limits.minimum, limits.maximum) {
        case (let minimum?, let maximum?): parts.append("From \(minimum) to \(maximum)")
        case (let minimum?, nil): parts.append("At least \(minimum)")
        case (nil, let maximum?): parts.append("At most \(maximum)")
        case (nil, nil): break
        }
        if let bound = limits.exclusiveMinimum {
            parts.append("\(parts.isEmpty ? "More" : "more") than \(bound)")
        }
        if let bound = limits.exclusiveMaximum {
            parts.append("\(parts.isEmpty ? "Less" : "less") than \(bound)")
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ") + "."
    }

    private static func amount(_ minimum: Int?, _ maximum: Int?, _ unit: String) -> String? {
        func counted(_ number: Int) -> String { number == 1 ? "1 \(unit)" : "\(number) \(unit)s" }
        switch (minimum, maximum) {
        case (let minimum?, let maximum?) where minimum == maximum: return "Exactly \(counted(minimum))"
        case (0?, let maximum?), (nil, let maximum?): return "At most \(counted(maximum))"
        case (let minimum?, let maximum?): return "\(minimum) to \(counted(maximum))"
        case (0?, nil), (nil, nil): return nil
        case (let minimum?, nil): return "At least \(counted(minimum))"
        }
    }
}

/// Markdown around text that must not be read as Markdown.
enum MarkdownCode {
    /// The text as inline code (CommonMark 6.1): fenced by more backticks than it has in a row.
    static func span(_ text: String) -> String {
        // As nearly all are.
        let isPlain = text.withBytes { $0.allSatisfy { $0 > 0x1F && $0 != UInt8(ascii: "`") } }
        if isPlain { return "`\(text)`" }
        var longest = 0
        var current = 0
        for byte in text.utf8 {
            current = byte == UInt8(ascii: "`") ? current + 1 : 0
            longest = max(longest, current)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let hasBreak = text.utf8.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        let line =
            hasBreak
            ? String(
                String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
            : text
        return longest == 0 ? fence + line + fence : "\(fence) \(line) \(fence)"
    }
}

/// JSON values as text, for comments.
enum JSONText {
    /// Compact, cut after 200 characters.
    static func compact(_ value: JSONValue) -> String {
        var text = ""
        write(value, &text)
        let scalars = text.unicodeScalars
        return scalars.count <= 200 ? text : String(String.UnicodeScalarView(scalars.prefix(200))) + "..."
    }

    private static func write(_ value: JSONValue, _ text: inout String) {
        // Nothing after the cut needs writing.
        guard text.utf8.count < 1_000 else { return }
        switch value {
        case .null: text += "null"
        case .bool(let flag): text += flag ? "true" : "false"
        case .number(let number): text += number.text
        case .string(let string): text += quoted(string)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += ", " }
                write(element, &text)
            }
            text += "]"
        case .object(let object):
            text += "{"
            for (index, member) in object.members.enumerated() {
                if index > 0 { text += ", " }
                text += quoted(member.name) + ": "
                write(member.value, &text)
            }
            text += "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
