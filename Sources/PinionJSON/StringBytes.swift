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
