/// Pieces of Swift source that share lines, all in one buffer: an array for each was a quarter of the allocations of a
/// description of 3 MB.
struct CodePieces: Sendable {
    /// UTF-8, one piece after the other.
    private(set) var bytes: [UInt8] = []
    /// Where each piece ends.
    private(set) var ends: [Int] = []

    /// No pieces, with room for so many.
    init(reserving count: Int = 0) {
        bytes.reserveCapacity(count * 48)
        ends.reserveCapacity(count)
    }

    /// Pieces made before.
    init(_ pieces: [SwiftCode]) {
        self.init(reserving: pieces.count)
        for piece in pieces { append(piece) }
    }

    /// The pieces as statements that share lines.
    init(statements pieces: [SwiftCode]) {
        self.init(reserving: pieces.count)
        append(statements: pieces)
    }

    /// The branches of a `switch` over `self`.
    init(switching branches: [SwiftCode]) {
        self.init(reserving: branches.count + 2)
        append("switch self {")
        append(statements: branches)
        append("}")
    }

    private mutating func append(statements pieces: [SwiftCode]) {
        for (index, piece) in pieces.enumerated() {
            add(piece)
            end(index + 1 < pieces.count ? ";" : "")
        }
    }

    /// The pieces as arguments or parameters between parentheses: `head` stands before the first.
    init(list pieces: [SwiftCode], after head: SwiftCode, tail: SwiftCode = ")") {
        self.init(reserving: pieces.count)
        add(head)
        for (index, piece) in pieces.enumerated() {
            add(piece)
            if index + 1 < pieces.count { end(",") }
        }
        add(tail)
        end()
    }

    /// How many there are.
    var count: Int { ends.count }

    /// The bytes of a piece.
    func range(of index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

    /// Adds a piece.
    mutating func append(_ piece: SwiftCode) {
        add(piece)
        end()
    }

    // MARK: A piece, part by part

    mutating func add(_ code: SwiftCode) { bytes.append(contentsOf: code.bytes) }

    mutating func add(fixed text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    mutating func add(_ name: SwiftIdentifier) { bytes.append(name) }

    mutating func add(label name: SwiftIdentifier) { bytes.append(label: name) }

    mutating func add(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

    /// Ends the piece.
    mutating func end(_ text: StaticString = "") {
        add(fixed: text)
        ends.append(bytes.count)
    }
}

extension CodePieces: ExpressibleByArrayLiteral {
    /// These pieces.
    init(arrayLiteral pieces: SwiftCode...) { self.init(pieces) }
}
