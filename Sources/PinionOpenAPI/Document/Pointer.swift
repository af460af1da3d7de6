import PinionJSON

/// JSON Pointers (RFC 6901) as chains of steps. A description of 3 MB has some 30,000 schemas; a pointer text
/// for each would be made to be thrown away.
struct PointerTable: Sendable {
    /// A chain's last step. 0 is the whole file.
    typealias Index = Int32

    enum Token: Sendable {
        /// A name of the specification, which needs no escaping.
        case keyword(Keyword)
        /// A name of the author's.
        case name(String)
        /// A position in a list.
        case position(Int32)
        /// The beginning of a chain: the pointer text that a `$ref` led to, escaped.
        case start(String)
    }

    struct Step: Sendable {
        var parent: Index
        var token: Token
    }

    private var steps: [Step] = [Step(parent: -1, token: .start(""))]

    mutating func add(_ token: Token, to parent: Index) -> Index {
        steps.append(Step(parent: parent, token: token))
        return Index(truncatingIfNeeded: steps.count - 1)
    }

    func text(of index: Index) -> String {
        var path: [Int] = []
        path.reserveCapacity(32)
        var next = index
        while next >= 0, Int(next) < steps.count {
            path.append(Int(next))
            next = steps[Int(next)].parent
        }
        var text: [UInt8] = []
        text.reserveCapacity(16 * path.count)
        text.append(UInt8(ascii: "#"))
        for step in path.reversed() {
            switch steps[step].token {
            case .start(let pointer): text.append(contentsOf: pointer.utf8)
            case .keyword(let keyword):
                text.append(0x2F)
                text.append(contentsOf: keyword.rawValue.utf8)
            case .position(let position):
                text.append(0x2F)
                text.append(contentsOf: String(position).utf8)
            case .name(let name):
                text.append(0x2F)
                JSONPointer.append(name, to: &text)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
