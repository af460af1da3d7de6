/// Bytes that no edge of a state machine tells apart, numbered in byte order.
struct ByteClasses {
    /// What word assertions need to know of the next byte.
    enum Kind: CaseIterable {
        case word
        case other
        /// Not the first byte of a scalar, so that no assertion has its place before it.
        case continuation

        init(_ byte: UInt8) {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: self = .word
            case 0x80...0xBF: self = .continuation
            default: self = .other
            }
        }
    }

    /// Byte to class.
    private(set) var map = [UInt8](repeating: 0, count: 256)
    /// The first byte of each class.
    private(set) var firstBytes: [UInt8] = []

    var count: Int { firstBytes.count }

    init(_ machine: StateMachine) {
        var beginsClass = [Bool](repeating: false, count: 257)
        beginsClass[0] = true
        for edge in machine.edges {
            beginsClass[Int(edge.low)] = true
            beginsClass[Int(edge.high) + 1] = true
        }
        for byte in 0..<256 {
            if machine.hasWordAssertions, byte > 0,
                Kind(UInt8(byte)) != Kind(UInt8(byte - 1))
            {
                beginsClass[byte] = true
            }
            if beginsClass[byte] { firstBytes.append(UInt8(byte)) }
            map[byte] = UInt8(firstBytes.count - 1)
        }
    }
}
