public import PinionDiagnostics
public import PinionJSON
import PinionYAML

extension Document {
    /// A piece of JSON data in the description: a default, an enum member, an example, an extension.
    ///
    /// It becomes a `JSONValue` when asked: half of a large description is examples that nobody reads.
    public struct Value: Sendable {
        let node: Node
        /// Whether a scalar is a string whatever it looks like, because the schema round it says so.
        let isText: Bool

        /// Where the value was written.
        public var location: SourceLocation { node.location }

        /// The value. A plain scalar is read by the core schema of YAML 1.2, except that `version: 1.10` is the
        /// text "1.10" where the schema round it is of type string. What JSON cannot say (`.inf`, `.nan`) is
        /// text.
        public var json: JSONValue { JSONValue(node, isText: isText) }
    }

    /// An `x-` member.
    public struct Extension: Sendable {
        /// The name, with its `x-`.
        public var name: String
        /// Where the name was written.
        public var location: SourceLocation
        /// The value.
        public var value: Value
    }
}
