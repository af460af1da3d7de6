extension JSONNode {
    /// The first byte of a string's text (without quotes and escapes) or of any other value's source.
    @inlinable var textStart: UnsafePointer<UInt8> {
        context.pointee.source + Int(record.pointee.offset)
    }

    /// The bytes of a string's text without quotes and escapes, or of a number as written. Empty for containers.
    /// Good only as long as the node is. Eight bytes behind it may be read too, whatever they are.
    @inlinable public var text: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: textStart, count: isContainer ? 0 : Int(record.pointee.length))
    }

    /// A string's text or a number as written.
    public var string: String {
        PinionJSON.string(textStart, text.count, isASCII: kind != TapeKind.string || isASCII)
    }

    /// Whether a string has no character above U+007F.
    @inlinable public var isASCII: Bool { record.pointee.flags & TapeFlag.hasNonASCII == 0 }

    /// A string's length in Unicode code points, as JSON Schema counts (validation, section 6.3.1).
    @inlinable public var scalarCount: Int { isASCII ? text.count : countScalars() }

    @usableFromInline
    func countScalars() -> Int {
        var count = 0
        for byte in text where byte & 0xC0 != 0x80 { count &+= 1 }
        return count
    }

    /// Whether the value is a string of exactly these bytes.
    @inlinable
    public func isString(_ other: StaticString) -> Bool {
        isString && other.hasPointerRepresentation && Int(record.pointee.length) == other.utf8CodeUnitCount
            && equalBytes(textStart, other.utf8Start, other.utf8CodeUnitCount)
    }

    /// Whether the text equals a name.
    @inlinable
    public func textEquals(_ other: StaticString, matching: JSONNameMatching = .exact) -> Bool {
        guard other.hasPointerRepresentation else { return false }
        let length = Int(record.pointee.length)
        if length == other.utf8CodeUnitCount, equalBytes(textStart, other.utf8Start, length) { return true }
        return matching != .exact
            && matching.areAlike(textStart, length, other.utf8Start, other.utf8CodeUnitCount)
    }

    /// The value of the member of this name; `nil` when there is none or this is no object.
    ///
    /// Unless matching is exact, a member spelled exactly so is preferred, then the first that is alike.
    public func member(_ name: StaticString, matching: JSONNameMatching = .exact) -> JSONNode? {
        var candidate: JSONNode?
        for member in members where member.name.textEquals(name, matching: matching) {
            if matching == .exact || member.name.textEquals(name) { return member.value }
            if candidate == nil { candidate = member.value }
        }
        return candidate
    }

    /// The value of the member of exactly this name.
    public func member(named name: some StringProtocol) -> JSONNode? {
        var name = String(name)
        return name.withUTF8 { bytes in
            for member in members where member.name.text.count == bytes.count {
                guard let start = bytes.baseAddress, !bytes.isEmpty else { return member.value }
                if equalBytes(member.name.textStart, start, bytes.count) { return member.value }
            }
            return nil
        }
    }
}
