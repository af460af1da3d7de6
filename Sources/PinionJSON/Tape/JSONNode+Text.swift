extension JSONNode {
    /// The first byte of a string's text (without quotes and escapes) or of any other value's source.
    @inlinable var textStart: UnsafePointer<UInt8> {
        record.pointee.flags & TapeFlag.isEscaped != 0 && kind == TapeKind.string
            ? context.pointee.side + Int(record.pointee.link)
            : context.pointee.source + Int(record.pointee.offset)
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

    /// Whether the text equals a name, byte by byte or with A-Z as a-z.
    @inlinable
    public func textEquals(_ other: StaticString, matching: JSONNameMatching = .exact) -> Bool {
        guard other.hasPointerRepresentation, Int(record.pointee.length) == other.utf8CodeUnitCount else {
            return false
        }
        if equalBytes(textStart, other.utf8Start, other.utf8CodeUnitCount) { return true }
        return matching == .ignoringCase
            && equalIgnoringCase(textStart, other.utf8Start, other.utf8CodeUnitCount)
    }

    /// The value of the member of this name; `nil` when there is none or this is no object.
    ///
    /// Ignoring case, a member spelled exactly so is preferred, then the first that differs in case only.
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
        for member in members where member.name.text.elementsEqual(name.utf8) { return member.value }
        return nil
    }
}

/// How names of members, or the texts of an enumeration, are compared.
public enum JSONNameMatching: Sendable, Hashable {
    /// Byte by byte.
    case exact
    /// Byte by byte, except that A-Z and a-z are alike.
    case ignoringCase
}

/// Whether two texts of the same length are equal with A-Z as a-z.
@usableFromInline
func equalIgnoringCase(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for index in 0..<count where lowercase(a[index]) != lowercase(b[index]) { return false }
    return true
}

/// The byte, or its small letter if it is one of A-Z.
@inline(__always)
func lowercase(_ byte: UInt8) -> UInt8 { byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte }
