#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension UUID: JSONDecodable, JSONEncodable {
    /// Reads RFC 9562 section 4: 32 hexadecimal digits of either case in groups of 8, 4, 4, 4 and 12.
    public init(json reader: inout JSONReader) {
        self = reader.text("a UUID", or: UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))) {
            text in
            UUID(utf8: text)
        }
    }

    /// Writes small letters, as RFC 9562 section 4 has it.
    public func encode(json writer: inout JSONWriter) {
        let bytes = withUnsafeBytes(of: uuid) { $0.loadUnaligned(as: (UInt32, UInt32, UInt32, UInt32).self) }
        let words = (
            HexadecimalDigits.digits(UInt32(littleEndian: bytes.0)),
            HexadecimalDigits.digits(UInt32(littleEndian: bytes.1)),
            HexadecimalDigits.digits(UInt32(littleEndian: bytes.2)),
            HexadecimalDigits.digits(UInt32(littleEndian: bytes.3))
        )
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 36) { text in
            HexadecimalDigits.write(words, asUUIDTo: UnsafeMutableRawBufferPointer(text))
            writer.string(utf8: UnsafeBufferPointer(text))
        }
    }

    private init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        guard let words = HexadecimalDigits.words(ofUUID: text), HexadecimalDigits.areAll(words.0),
            HexadecimalDigits.areAll(words.1), HexadecimalDigits.areAll(words.2),
            HexadecimalDigits.areAll(words.3)
        else { return nil }
        let bytes = (
            HexadecimalDigits.bytes(words.0).littleEndian, HexadecimalDigits.bytes(words.1).littleEndian,
            HexadecimalDigits.bytes(words.2).littleEndian, HexadecimalDigits.bytes(words.3).littleEndian
        )
        self.init(uuid: withUnsafeBytes(of: bytes) { $0.loadUnaligned(as: uuid_t.self) })
    }
}
