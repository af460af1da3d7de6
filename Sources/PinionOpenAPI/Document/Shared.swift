extension Document {
    /// A value behind one reference: that is all that a copy counts, and all the room it takes where there is none. Changing
    /// a copy leaves the others as they are.
    @dynamicMemberLookup
    public struct Shared<Fields: Sendable>: Sendable {
        /// Written only by a unique owner, which is what makes it safe to share.
        @usableFromInline
        final class Storage: @unchecked Sendable {
            @exclusivity(unchecked) @usableFromInline var fields: Fields
            init(_ fields: Fields) { self.fields = fields }
        }

        @usableFromInline var storage: Storage

        /// `fields` behind a reference.
        init(_ fields: Fields) { storage = Storage(fields) }

        /// One of the fields.
        @inlinable public subscript<Field>(dynamicMember path: KeyPath<Fields, Field>) -> Field {
            storage.fields[keyPath: path]
        }

        /// One of the fields.
        subscript<Field>(dynamicMember path: WritableKeyPath<Fields, Field>) -> Field {
            get { storage.fields[keyPath: path] }
            _modify {
                if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.fields) }
                yield &storage.fields[keyPath: path]
            }
        }
    }
}
