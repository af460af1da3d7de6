import PinionJSON

/// Pieces of Swift source that share lines, all in one buffer: an array for each was a quarter of the allocations of a
/// description of 3 MB.
struct CodePieces: Sendable {
    /// UTF-8, one piece after the other.
    private(set) var bytes: [UInt8] = []
    /// Where each piece ends.
    private var ends: [Int] = []
    // What belongs to the pieces as well: before the first, after each but the last, and after the last.
    private var head = SwiftCode()
    private var separator: StaticString = ""
    private var tail = SwiftCode()

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

    /// Statements that assign parameters to the properties of their names.
    init(assigning names: [SwiftIdentifier]) {
        self.init(reservingStatements: names.count)
        for name in names {
            add(fixed: "self.")
            add(name)
            add(fixed: " = ")
            add(name)
            end()
        }
    }

    /// No statements, with room for so many; they are parted by semicolons.
    init(reservingStatements count: Int) {
        self.init(reserving: count)
        separator = ";"
    }

    /// The branches of a `switch` over `self`.
    init(switching branches: [SwiftCode]) {
        self.init(reserving: branches.count + 2)
        append("switch self {")
        for (index, branch) in branches.enumerated() {
            add(branch)
            end(index + 1 < branches.count ? ";" : "")
        }
        append("}")
    }

    /// The pieces as arguments or parameters between parentheses: `head` stands before the first.
    init(list pieces: [SwiftCode], after head: SwiftCode, tail: SwiftCode = ")") {
        self.init(list: CodePieces(pieces), after: head, tail: tail)
    }

    /// The same of pieces without a frame of their own.
    init(list pieces: CodePieces, after head: SwiftCode, tail: SwiftCode = ")") {
        self = pieces
        self.head = head
        separator = ","
        self.tail = tail
    }

    /// How many there are; a list of nothing is one.
    var count: Int { max(ends.count, head.isEmpty && tail.isEmpty ? 0 : 1) }

    /// How long all are together, without spaces between them.
    var length: Int {
        bytes.count + head.bytes.count + max(ends.count - 1, 0) * separator.utf8CodeUnitCount
            + tail.bytes.count
    }

    /// How long a piece is.
    func length(of index: Int) -> Int {
        range(of: index).count + (index == 0 ? head.bytes.count : 0)
            + (index + 1 < count ? separator.utf8CodeUnitCount : tail.bytes.count)
    }

    /// Adds a piece to a text.
    func write(_ index: Int, to text: inout [UInt8]) {
        if index == 0 { text.append(contentsOf: head.bytes) }
        bytes.withUnsafeBufferPointer {
            text.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range(of: index)]))
        }
        if index + 1 < count {
            separator.withUTF8Buffer { text.append(contentsOf: $0) }
        } else {
            text.append(contentsOf: tail.bytes)
        }
    }

    private func range(of index: Int) -> Range<Int> {
        ends.isEmpty ? 0..<0 : (index == 0 ? 0 : ends[index - 1])..<ends[index]
    }

    /// Adds a piece.
    mutating func append(_ piece: SwiftCode) {
        add(piece)
        end()
    }

    /// Adds a piece that is a literal behind a label.
    mutating func append(_ label: StaticString, _ literal: SwiftStringLiteral) {
        add(fixed: label)
        add(literal)
        end()
    }

    // MARK: A piece, part by part

    mutating func add(_ code: SwiftCode) { bytes.append(contentsOf: code.bytes) }

    mutating func add(fixed text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    mutating func add(_ name: SwiftIdentifier) { bytes.append(name) }

    mutating func add(_ literal: SwiftStringLiteral) { bytes.append(literal) }

    mutating func add(label name: SwiftIdentifier) { bytes.append(label: name) }

    mutating func add(_ number: Int) { bytes.append(utf8: String(number)) }

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
