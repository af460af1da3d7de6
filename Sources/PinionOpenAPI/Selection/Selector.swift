public import PinionDiagnostics

/// A text of the user's that names things of a description, and where the user wrote it.
public struct Selector: Hashable, Sendable {
    /// The text.
    public var text: String
    /// Its place in a configuration file; nil on a command line.
    public var location: SourceLocation?

    /// A selector from its text and place.
    public init(_ text: String, at location: SourceLocation? = nil) {
        self.text = text
        self.location = location
    }
}

/// A text in which `*` stands for any text without `/`, and `**` for any text. Everything else stands for itself.
struct Glob {
    private enum Piece: Equatable {
        case byte(UInt8)
        case segment
        case anything
    }

    private let text: String
    private let pieces: [Piece]
    /// Whether it stands for one text only.
    let isExact: Bool

    init(_ text: String) {
        var pieces: [Piece] = []
        for byte in text.utf8 {
            if byte != UInt8(ascii: "*") {
                pieces.append(.byte(byte))
            } else if pieces.last == .segment || pieces.last == .anything {
                pieces[pieces.count - 1] = .anything
            } else {
                pieces.append(.segment)
            }
        }
        self.text = text
        self.pieces = pieces
        isExact = !pieces.contains(.segment) && !pieces.contains(.anything)
    }

    /// In as many steps as the two texts' lengths multiplied.
    func matches(_ text: String) -> Bool {
        if isExact { return text.utf8.elementsEqual(self.text.utf8) }
        /// The positions in `pieces` that the text so far may have led to.
        var reached = advance([0])
        for byte in text.utf8 {
            var next: Set<Int> = []
            for position in reached where position < pieces.count {
                switch pieces[position] {
                case .byte(byte): next.insert(position + 1)
                case .anything: next.insert(position)
                case .segment where byte != UInt8(ascii: "/"): next.insert(position)
                case .byte, .segment: break
                }
            }
            if next.isEmpty { return false }
            reached = advance(next)
        }
        return reached.contains(pieces.count)
    }

    /// A star may stand for nothing.
    private func advance(_ positions: Set<Int>) -> Set<Int> {
        var result = positions
        for position in positions {
            var next = position
            while next < pieces.count, pieces[next] == .segment || pieces[next] == .anything {
                next += 1
                result.insert(next)
            }
        }
        return result
    }
}
