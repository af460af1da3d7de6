extension Document {
    /// A `$dynamicAnchor` (JSON Schema Core section 7.7.2).
    public struct DynamicAnchor: Sendable {
        /// The schema resource that it belongs to.
        public var resource: Int32
        /// Its name.
        public var name: String
        /// The schema that has it.
        public var schema: SchemaIndex
    }

    /// An edition of JSON Schema.
    struct Dialect {
        /// Whether it has the vocabulary of assertions (JSON Schema Validation section 6).
        var validates = true
    }

    /// Whether the assertions of a schema count: `type`, `maximum` and all others of JSON Schema Validation section
    /// 6. They do not where its meta-schema is among the files read and leaves that vocabulary out of `$vocabulary`.
    public func validates(_ schema: Schema) -> Bool { dialects[Int(schema.dialect)].validates }

    /// The dynamic anchor that `reference` names if it is looked up as a `$ref`, which decides whether the dynamic
    /// scope matters (JSON Schema Core section 8.2.3.2).
    public func dynamicAnchor(of reference: Reference) -> String? {
        guard let target = reference.target, let schema = self.schema(reference) else { return nil }
        let name = self[target].fragment
        guard !self[schema].core.isEmpty, let anchor = self[schema].core.dynamicAnchor,
            anchor.value.utf8.elementsEqual(name.utf8)
        else { return nil }
        return anchor.value
    }
}
