extension Document.Schema {
    /// The names in `type`, in order and each once: there are seven, so all fit into half a word. A list of a single name
    /// took an allocation for each of the 6,500 schemas that have one in a description of 3 MB.
    public struct TypeNames: RandomAccessCollection, Sendable {
        /// Four bits a name, the first the lowest.
        private var names: UInt32 = 0
        /// The number of names.
        public private(set) var count = 0

        /// Names of which none is there twice.
        init(_ names: some Sequence<TypeName> = EmptyCollection()) {
            for name in names {
                self.names |= UInt32(TypeName.all.firstIndex(of: name) ?? 0) << UInt32(4 * count)
                count += 1
            }
        }

        /// The position of the first.
        public var startIndex: Int { 0 }
        /// The position past the last.
        public var endIndex: Int { count }
        /// The name at a position.
        public subscript(position: Int) -> TypeName {
            precondition(position >= 0 && position < count)
            return TypeName.all[Int(names >> UInt32(4 * position) & 0xF)]
        }
    }
}
