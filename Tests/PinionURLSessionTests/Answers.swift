import FlyingFox
import FlyingSocks
import LoopbackServers

/// Bytes that come one piece after the other, then end, whatever was promised.
struct Pieces: AsyncBufferedSequence {
    typealias Element = UInt8
    let pieces: @Sendable (Int) async throws -> [UInt8]?

    func makeAsyncIterator() -> Iterator { Iterator(pieces: pieces) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        let pieces: @Sendable (Int) async throws -> [UInt8]?
        var index = 0

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            defer { index += 1 }
            return try await pieces(index)
        }
        mutating func next() async throws -> UInt8? { nil }
    }
}

/// Counts what arrived.
actor Log {
    private(set) var entries: [[String: String]] = []
    /// Remembers an entry and tells how many came before it.
    func add(_ entry: [String: String]) -> Int {
        entries.append(entry)
        return entries.count - 1
    }
}

extension LoopbackServer.Question {
    /// Header fields with lower-case names, the method under `:method` and the target under `:path`.
    var fields: [String: String] {
        var fields = [":method": method.rawValue, ":path": target.rawValue]
        for (name, value) in headers { fields[name.rawValue.lowercased()] = value }
        return fields
    }
}
