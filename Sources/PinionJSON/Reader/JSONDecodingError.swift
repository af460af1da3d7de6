/// Why JSON did not become a value of a type.
///
/// Says where and what was expected, and of what was found only the type: values may be secret.
public enum JSONDecodingError: Error, Sendable, Hashable {
    /// The text is not JSON.
    case malformed(JSONParseError)
    /// The JSON does not fit: the first 100 problems, in the order they were found, and how many more there were.
    case mismatched([Problem], omitted: Int)

    /// One value that does not fit.
    public struct Problem: Sendable, Hashable {
        /// Where it is; for a member that is missing or unexpected, the object.
        public let pointer: JSONPointer
        /// What is wrong.
        public let reason: Reason

        /// A problem at a place.
        public init(pointer: JSONPointer, reason: Reason) {
            self.pointer = pointer
            self.reason = reason
        }
    }

    /// What is wrong with a value.
    public enum Reason: Sendable, Hashable {
        /// Something else is there, or a value of the right type that says nothing such: `expected` reads like
        /// "an RFC 3339 date and time".
        case expected(String, found: JSONType)
        /// A member that must be there is not.
        case missingMember(String)
        /// A member that must not be there is.
        case unexpectedMember(String)
        /// An array has no element at this position, which must be there.
        case missingElement(Int)
        /// An array has more elements than it may.
        case tooManyElements(allowed: Int)
        /// Two members fit the same name, and neither is spelled exactly so.
        case ambiguousMember(String)
        /// None of the types that may be here fits.
        case noAlternative(found: JSONType)
        /// Types were tried inside types so often that reading was given up.
        case tooManyAttempts
        /// Objects inside each other, more than the stack of the thread that reads them has room for.
        case tooDeep
    }

    /// The problems, of which there are none for text that is not JSON.
    public var problems: [Problem] {
        switch self {
        case .malformed: []
        case .mismatched(let problems, _): problems
        }
    }
}

extension JSONDecodingError.Reason: CustomStringConvertible {
    /// The reason in a few words.
    public var description: String {
        switch self {
        case .expected(let expected, let found): "expected \(expected), found \(found.phrase)"
        case .missingMember(let name): "the member \"\(name)\" is missing"
        case .unexpectedMember(let name): "the member \"\(name)\" is not allowed"
        case .missingElement(let position): "the element at position \(position) is missing"
        case .tooManyElements(let allowed): "there are more than \(allowed) elements"
        case .ambiguousMember(let name): "the member \"\(name)\" is there in two spellings"
        case .noAlternative(let found): "no type that may be here fits the \(found)"
        case .tooManyAttempts: "too many nested alternatives"
        case .tooDeep: "too many objects inside each other for the stack of this thread"
        }
    }
}

extension JSONDecodingError.Problem: CustomStringConvertible {
    /// `/items/0/id: expected a string, found a number`
    public var description: String { "\(pointer.tokens.isEmpty ? "(root)" : pointer.description): \(reason)" }
}

extension JSONDecodingError: CustomStringConvertible {
    /// A line for each problem.
    public var description: String {
        switch self {
        case .malformed(let error): return error.description
        case .mismatched(let problems, let omitted):
            let text = problems.map(\.description).joined(separator: "\n")
            return omitted == 0 ? text : "\(text)\nand \(omitted) more"
        }
    }
}

extension JSONType {
    fileprivate var phrase: String {
        switch self {
        case .null: "null"
        case .array, .object: "an \(self)"
        case .boolean, .number, .string: "a \(self)"
        }
    }
}
