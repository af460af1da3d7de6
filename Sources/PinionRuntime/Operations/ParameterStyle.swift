/// How a parameter is written, OpenAPI 3.1 section 4.8.12.2.
public enum ParameterStyle: Hashable, Sendable {
    /// `blue,black`: paths and headers.
    case simple(explode: Bool)
    /// `.blue`: paths, RFC 6570 section 3.2.5.
    case label(explode: Bool)
    /// `;color=blue`: paths, RFC 6570 section 3.2.7.
    case matrix(explode: Bool)
    /// `color=blue`: queries and cookies, RFC 6570 section 3.2.8.
    case form(explode: Bool)
    /// `color=blue%20black`: arrays and objects in a query.
    case spaceDelimited
    /// `color=blue%7Cblack`: arrays and objects in a query.
    case pipeDelimited
    /// `color%5BR%5D=100`: objects in a query.
    case deepObject
    /// The JSON text, encoded as one value (`content: {application/json: ...}`).
    case json
}

/// The JSON form of a parameter's value: what the styles are defined over.
indirect enum ParameterForm {
    case null
    /// A string, or a number or boolean in its JSON spelling.
    case scalar(String)
    case array([ParameterForm])
    case object([(name: String, value: ParameterForm)])
}

/// One `name=value` pair, each already percent-encoded.
struct EncodedPair {
    var name: String
    var value: String
}

/// The styles, each a function from a form to text. `nil` means that the style cannot say that form.
struct StyleEncoding {
    let name: String
    let kept: PercentEncoding.Kept

    private func encode(_ text: String) -> String { PercentEncoding.encode(text, keeping: kept) }
    private var encodedName: String { PercentEncoding.encode(name) }

    /// The scalar elements of an array; `null`s are left out as RFC 6570 section 2.3 leaves undefined
    /// members out. `nil` when an element is itself an array or object.
    private func elements(_ array: [ParameterForm]) -> [String]? {
        var texts: [String] = []
        for element in array {
            switch element {
            case .null: continue
            case .scalar(let text): texts.append(encode(text))
            case .array, .object: return nil
            }
        }
        return texts
    }

    private func members(_ object: [(name: String, value: ParameterForm)]) -> [EncodedPair]? {
        var pairs: [EncodedPair] = []
        for member in object {
            switch member.value {
            case .null: continue
            case .scalar(let text): pairs.append(EncodedPair(name: encode(member.name), value: encode(text)))
            case .array, .object: return nil
            }
        }
        return pairs
    }

    private func joined(_ pairs: [EncodedPair], explode: Bool, by separator: String) -> String {
        pairs.map { $0.name + (explode ? "=" : ",") + $0.value }.joined(separator: separator)
    }

    /// One text: a path segment, or a header value when `kept` says to keep everything.
    func text(_ form: ParameterForm, _ style: ParameterStyle) -> String? {
        switch (style, form) {
        case (.simple, .null), (.label, .null), (.matrix, .null): ""
        case (.simple, .scalar(let text)), (.json, .scalar(let text)): encode(text)
        case (.simple, .array(let array)): elements(array)?.joined(separator: ",")
        case (.simple(let explode), .object(let object)):
            members(object).map { joined($0, explode: explode, by: ",") }
        case (.label, .scalar(let text)): "." + encode(text)
        case (.label(let explode), .array(let array)):
            elements(array).map { "." + $0.joined(separator: explode ? "." : ",") }
        case (.label(let explode), .object(let object)):
            members(object).map { "." + joined($0, explode: explode, by: explode ? "." : ",") }
        case (.matrix, .scalar(let text)): matrix(encodedName, encode(text))
        case (.matrix(explode: false), .array(let array)):
            elements(array).map { matrix(encodedName, $0.joined(separator: ",")) }
        case (.matrix(explode: true), .array(let array)):
            elements(array).map { $0.map { matrix(encodedName, $0) }.joined() }
        case (.matrix(explode: false), .object(let object)):
            members(object).map { matrix(encodedName, joined($0, explode: false, by: ",")) }
        case (.matrix(explode: true), .object(let object)):
            members(object).map { $0.map { matrix($0.name, $0.value) }.joined() }
        default: nil
        }
    }

    /// RFC 6570 section 3.2.7: no `=` before an empty value.
    private func matrix(_ name: String, _ value: String) -> String {
        value.utf8.isEmpty ? ";" + name : ";" + name + "=" + value
    }

    /// The pairs of a query, cookie or form body. An empty array or object gives none.
    func pairs(_ form: ParameterForm, _ style: ParameterStyle) -> [EncodedPair]? {
        switch (style, form) {
        case (_, .null): []
        case (.form, .scalar(let text)), (.spaceDelimited, .scalar(let text)),
            (.pipeDelimited, .scalar(let text)), (.json, .scalar(let text)):
            [EncodedPair(name: encodedName, value: encode(text))]
        case (.form(explode: true), .array(let array)):
            elements(array).map { $0.map { EncodedPair(name: encodedName, value: $0) } }
        case (.form(explode: true), .object(let object)): members(object)
        case (.form(explode: false), _): delimited(form, by: ",")
        case (.spaceDelimited, _): delimited(form, by: "%20")
        case (.pipeDelimited, _): delimited(form, by: "%7C")
        case (.deepObject, .object(let object)): deep(object, under: encodedName)
        default: nil
        }
    }

    private func delimited(_ form: ParameterForm, by delimiter: String) -> [EncodedPair]? {
        let texts: [String]? =
            switch form {
            case .array(let array): elements(array)
            case .object(let object): members(object).map { $0.flatMap { [$0.name, $0.value] } }
            case .null, .scalar: nil
            }
        guard let texts else { return nil }
        return texts.isEmpty
            ? [] : [EncodedPair(name: encodedName, value: texts.joined(separator: delimiter))]
    }

    /// OpenAPI defines one level; deeper objects follow the same rule, and arrays repeat the name.
    private func deep(_ object: [(name: String, value: ParameterForm)], under prefix: String)
        -> [EncodedPair]?
    {
        var pairs: [EncodedPair] = []
        for member in object {
            let name = prefix + "%5B" + PercentEncoding.encode(member.name) + "%5D"
            switch member.value {
            case .null: continue
            case .scalar(let text): pairs.append(EncodedPair(name: name, value: encode(text)))
            case .array(let array):
                guard let texts = elements(array) else { return nil }
                pairs += texts.map { EncodedPair(name: name, value: $0) }
            case .object(let inner):
                guard let below = deep(inner, under: name) else { return nil }
                pairs += below
            }
        }
        return pairs
    }
}
