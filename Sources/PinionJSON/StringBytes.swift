extension String {
    /// Hands the text's UTF-8 to `body` where it lies. `withUTF8` asks for a variable, and so for a copy that is counted:
    /// 150,000 times for a description of 3 MB.
    @inlinable package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = self
        return copy.withUTF8(body)
    }
}

extension [UInt8] {
    /// Adds the UTF-8 of a text in one copy.
    @inlinable package mutating func append(utf8 text: String) {
        text.withBytes { append(contentsOf: $0) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the bytes are those of another text: eight a step.
    @inlinable package func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        let (left, right) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
        var index = 0
        while index + 8 <= count {
            if left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                != right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            {
                return false
            }
            index += 8
        }
        while index < count {
            if left[index] != right[index] { return false }
            index += 1
        }
        return true
    }
}
