internal import PinionJSON

/// Text that is equal only to the same bytes. `String`'s `==` also takes canonically equivalent text for equal.
struct ExactText: Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: ExactText, right: ExactText) -> Bool {
        left.text.utf8.count == right.text.utf8.count
            && left.text.withBytes { left in right.text.withBytes { right in left.hasSameBytes(as: right) } }
    }

    func hash(into hasher: inout Hasher) {
        text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
