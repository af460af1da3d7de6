import PinionJSON

extension String {
    /// Goes through the text; see `UnsafeBufferPointer.scan`.
    @inline(__always)
    func scan(
        isPlain: (UInt8) -> Bool, plain: (UnsafeBufferPointer<UInt8>) -> Void,
        other: (Unicode.Scalar) -> Void
    ) {
        withBytes { $0.scan(isPlain: isPlain, plain: plain, other: other) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Goes through the text once: stretches of bytes that `isPlain` holds of are handed over as they are, every
    /// other scalar alone. Most text is plain throughout, and then this is a scan and one copy.
    @inline(__always)
    func scan(
        isPlain: (UInt8) -> Bool, plain: (UnsafeBufferPointer<UInt8>) -> Void,
        other: (Unicode.Scalar) -> Void
    ) {
        var start = 0
        var position = 0
        while position < count {
            if isPlain(self[position]) {
                position += 1
                continue
            }
            if start < position { plain(UnsafeBufferPointer(rebasing: self[start..<position])) }
            let (scalar, length) = scalar(at: position)
            other(scalar)
            position += length
            start = position
        }
        if start < position { plain(UnsafeBufferPointer(rebasing: self[start..<position])) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The scalar that begins at a position of a string's UTF-8, and how many bytes it takes.
    func scalar(at position: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = self[position]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        var end = position + 1
        while end < count, self[end] & 0xC0 == 0x80 { end += 1 }
        let scalar = String(decoding: self[position..<end], as: UTF8.self).unicodeScalars.first
        return (scalar ?? "\u{FFFD}", end - position)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the next line feed is, or the end. Eight bytes at a time: every line that is printed is looked through.
    func lineFeed(from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let bytes = UnsafeRawBufferPointer(self)
        var position = start
        while position + 8 <= count {
            let difference = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self) ^ (ones &* 0x0A)
            if (difference &- ones) & ~difference & (ones << 7) != 0 { break }
            position += 8
        }
        while position < count, self[position] != UInt8(ascii: "\n") { position += 1 }
        return position
    }
}
