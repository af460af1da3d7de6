/// Text that is not JSON as RFC 8259 has it, or beyond a limit.
public struct JSONParseError: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Reason: Sendable, Hashable {
        /// There is no value at all.
        case empty
        /// The text begins with a byte order mark (RFC 8259 section 8.1).
        case byteOrderMark
        /// The text ends inside a value.
        case unexpectedEnd
        /// There is no value where one must be.
        case expectedValue
        /// A member has no name in quotes.
        case expectedName
        /// A member's name is not followed by a colon.
        case expectedColon
        /// An element is followed by neither a comma nor the end of the array.
        case expectedCommaOrEndOfArray
        /// A member is followed by neither a comma nor the end of the object.
        case expectedCommaOrEndOfObject
        /// A comma has nothing behind it.
        case trailingComma
        /// The value is followed by something else.
        case textAfterValue
        /// A number is not written as RFC 8259 section 6 has it.
        case invalidNumber
        /// A word other than `true`, `false`, `null`.
        case invalidLiteral
        /// A control character inside a string that is not escaped.
        case unescapedControlCharacter
        /// A backslash with something behind it that is no escape.
        case invalidEscape
        /// Half of a surrogate pair.
        case loneSurrogate
        /// Bytes that are not UTF-8.
        case invalidUTF8
        /// A name an object has already; the offset is the first one's.
        case duplicateName(firstOffset: Int)
        /// More nesting than allowed.
        case tooDeep(limit: Int)
        /// More bytes than allowed.
        case tooLarge(limit: Int)
        /// More values than allowed.
        case tooManyNodes(limit: Int)
    }

    /// What is wrong.
    public let reason: Reason
    /// Where, in bytes from the start of the text.
    public let offset: Int
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in Unicode scalars.
    public let column: Int
    /// The innermost value that had begun.
    public let pointer: JSONPointer

    /// An error at a place.
    public init(reason: Reason, offset: Int, line: Int, column: Int, pointer: JSONPointer) {
        self.reason = reason
        self.offset = offset
        self.line = line
        self.column = column
        self.pointer = pointer
    }
}

extension JSONParseError: CustomStringConvertible {
    /// What is wrong, in a few words without the place.
    public var message: String {
        switch reason {
        case .empty: "there is no JSON value"
        case .byteOrderMark: "JSON text must not begin with a byte order mark"
        case .unexpectedEnd: "the text ends inside a value"
        case .expectedValue: "expected a value"
        case .expectedName: "expected a member name in double quotes"
        case .expectedColon: "expected ':' after the member name"
        case .expectedCommaOrEndOfArray: "expected ',' or ']'"
        case .expectedCommaOrEndOfObject: "expected ',' or '}'"
        case .trailingComma: "a comma must be followed by another value"
        case .textAfterValue: "there is text after the value"
        case .invalidNumber: "not a JSON number"
        case .invalidLiteral: "expected true, false or null"
        case .unescapedControlCharacter: "a control character in a string must be escaped"
        case .invalidEscape: "not a JSON escape sequence"
        case .loneSurrogate: "half a surrogate pair is not a character"
        case .invalidUTF8: "the bytes are not UTF-8"
        case .duplicateName(let first): "the object has a member of this name already, at byte \(first)"
        case .tooDeep(let limit): "nested more than \(limit) deep"
        case .tooLarge(let limit): "longer than \(limit) bytes"
        case .tooManyNodes(let limit): "more than \(limit) values and names"
        }
    }

    /// `2:5: expected a value (byte 17, in /items/0)`
    public var description: String {
        "\(line):\(column): \(message) (byte \(offset)\(pointer.tokens.isEmpty ? "" : ", in \(pointer)"))"
    }
}
