/// Text that is equal only to the same bytes, as names of members and schemas are (RFC 8259, section 8.3). `String`'s
/// `==` also takes canonically equivalent text for equal.
package struct ExactText: Hashable, Sendable {
    package let text: String

    @inlinable package init(_ text: String) { self.text = text }

    @inlinable package static func == (left: ExactText, right: ExactText) -> Bool {
        left.text.utf8.count == right.text.utf8.count
            && left.text.withBytes { left in right.text.withBytes { right in left.hasSameBytes(as: right) } }
    }

    @inlinable package func hash(into hasher: inout Hasher) {
        text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
