/// One entry of a tape: 16 bytes. A container is followed by its children; a member of an object is its name
/// (an entry of kind string) followed by its value. Entry 0 of every tape is the missing value, entry 1 the root.
@usableFromInline
struct TapeNode {
    /// Where the value begins in the source. For a string: its first byte after the quote, from which on its text is.
    @usableFromInline var offset: UInt32
    /// Bytes of a number's text or of a string's text without escapes; elements of an array; members of an object.
    @usableFromInline var length: UInt32
    /// Entries of a value and all it holds: 1 for all but containers.
    @usableFromInline var link: UInt32
    @usableFromInline var kind: UInt8
    @usableFromInline var flags: UInt8
    /// Sixteen bits that equal names share, so that most unequal names are told apart without reading them.
    @usableFromInline var fingerprint: UInt16

    @inlinable
    init(
        offset: UInt32, length: UInt32, link: UInt32 = 1, kind: UInt8, flags: UInt8 = 0,
        fingerprint: UInt16 = 0
    ) {
        self.offset = offset
        self.length = length
        self.link = link
        self.kind = kind
        self.flags = flags
        self.fingerprint = fingerprint
    }
}

/// The kinds of entries. From `null` on, a kind is the raw value of a ``JSONType``.
@usableFromInline
enum TapeKind {
    @inlinable static var missing: UInt8 { 0 }
    @inlinable static var null: UInt8 { 1 }
    @inlinable static var boolean: UInt8 { 2 }
    @inlinable static var number: UInt8 { 3 }
    @inlinable static var string: UInt8 { 4 }
    @inlinable static var array: UInt8 { 5 }
    @inlinable static var object: UInt8 { 6 }
}

/// What is known of an entry since it was read.
@usableFromInline
enum TapeFlag {
    /// A boolean that is `true`.
    @inlinable static var isTrue: UInt8 { 1 }
    /// A string with bytes above 127.
    @inlinable static var hasNonASCII: UInt8 { 1 }
    /// A number without fraction and exponent.
    @inlinable static var isIntegerText: UInt8 { 1 }
    /// An integer text of at most 18 digits: it fits `Int64` unchecked.
    @inlinable static var isSmall: UInt8 { 2 }
}

/// The buffers of a tape, at a fixed address for as long as the tape lives.
@usableFromInline
struct TapeContext {
    @usableFromInline var nodes: UnsafePointer<TapeNode>
    @usableFromInline var source: UnsafePointer<UInt8>
    @usableFromInline var nodeCount: Int

    init(nodes: UnsafePointer<TapeNode>, source: UnsafePointer<UInt8>) {
        self.nodes = nodes
        self.source = source
        self.nodeCount = 0
    }
}
