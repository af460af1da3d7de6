/// A piece of Swift source.
///
/// It can only be made from text known when the generator is compiled (`StaticString`), identifiers, string
/// literals, integers, and other pieces: interpolating a `String` does not compile. So no text of a
/// description can become code without passing one of the three escaping functions: `SwiftIdentifier`,
/// `SwiftStringLiteral`, `DocComment`.
///
/// ```swift
/// printer.line("public var \(identifier): \(type)")
/// ```
struct SwiftCode: Hashable, Sendable {
    /// UTF-8.
    private(set) var bytes: [UInt8]

    /// Nothing.
    init() { bytes = [] }

    /// Bytes that an escaping function has made harmless; only the escaping functions call this.
    init(escaped bytes: [UInt8]) { self.bytes = bytes }

    /// Whether there is no text at all.
    var isEmpty: Bool { bytes.isEmpty }

    /// The text, for tests and keys.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds a piece at the end.
    mutating func append(_ other: SwiftCode) { bytes.append(contentsOf: other.bytes) }

    /// Two pieces, one after the other.
    static func + (first: SwiftCode, second: SwiftCode) -> SwiftCode {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(first.bytes.count + second.bytes.count)
        bytes.append(contentsOf: first.bytes)
        bytes.append(contentsOf: second.bytes)
        return SwiftCode(escaped: bytes)
    }
}

extension SwiftCode: ExpressibleByStringInterpolation {
    /// A piece without placeholders.
    init(stringLiteral literal: StaticString) {
        bytes = literal.withUTF8Buffer { Array($0) }
    }

    /// A piece with placeholders.
    init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

    /// What may stand in `\( )`.
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
        }
        mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }
        mutating func appendInterpolation(_ code: SwiftCode) { bytes.append(contentsOf: code.bytes) }
        mutating func appendInterpolation(_ identifier: SwiftIdentifier) { bytes.append(identifier) }
        /// The identifier as an argument's label.
        mutating func appendInterpolation(label identifier: SwiftIdentifier) {
            bytes.append(label: identifier)
        }
        mutating func appendInterpolation(_ literal: SwiftStringLiteral) {
            bytes.append(literal)
        }
        mutating func appendInterpolation(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }
        mutating func appendInterpolation(_ flag: Bool) {
            bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        }
    }
}

extension [SwiftCode] {
    /// The pieces with a fixed text between them.
    func joined(by separator: StaticString = ", ") -> SwiftCode {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(reduce(count * separator.utf8CodeUnitCount) { $0 + $1.bytes.count })
        for (index, piece) in enumerated() {
            if index > 0 { separator.withUTF8Buffer { bytes.append(contentsOf: $0) } }
            bytes.append(contentsOf: piece.bytes)
        }
        return SwiftCode(escaped: bytes)
    }
}
