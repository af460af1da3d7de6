public import PinionDiagnostics

extension Document {
    /// A Parameter Object (OpenAPI 3.1 section 4.8.12). A class, as `Schema` is.
    public final class Parameter: Sendable {
        /// What `in` may say.
        public enum Position: String, Sendable, CaseIterable {
            case path
            case query
            case header
            case cookie
            /// The whole query string (3.2).
            case querystring
        }

        /// Where it was written.
        public let location: SourceLocation
        /// `name`.
        public let name: Located<String>
        /// `in`.
        public let position: Located<Position>
        /// What a header has too.
        public let value: ParameterValue
        /// `allowEmptyValue`.
        public let allowEmptyValue: Located<Bool>?
        /// `allowReserved`.
        public let allowReserved: Located<Bool>?

        init(
            location: SourceLocation, name: Located<String>, position: Located<Position>,
            value: ParameterValue,
            allowEmptyValue: Located<Bool>?, allowReserved: Located<Bool>?
        ) {
            self.location = location
            self.name = name
            self.position = position
            self.value = value
            self.allowEmptyValue = allowEmptyValue
            self.allowReserved = allowReserved
        }
    }

    /// A Header Object (OpenAPI 3.1 section 4.8.21).
    public struct Header: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// What a parameter has too.
        public var value: ParameterValue
    }

    /// What parameters and headers have in common.
    public struct ParameterValue: Sendable {
        /// How the value is described.
        public enum Shape: Sendable {
            /// `schema`: written in a `style`.
            case schema(SchemaIndex)
            /// `content`: one media type.
            case content([Named<Referenceable<MediaType>>])
            /// Neither, which is an error already reported.
            case missing
        }

        /// `description`.
        public var description: Located<String>?
        /// `required`.
        public var required: Located<Bool>?
        /// `deprecated`.
        public var deprecated: Located<Bool>?
        /// `schema` or `content`.
        public var shape: Shape = .missing
        /// `style`; nil when absent.
        public var style: Located<Style>?
        /// `explode`; nil when absent.
        public var explode: Located<Bool>?
        /// `example`.
        public var example: Value?
        /// `examples`.
        public var examples: [Named<Referenceable<Example>>] = []
        /// `x-` members.
        public var extensions: [Extension] = []
    }

    /// How a value becomes text (OpenAPI 3.1 section 4.8.12.3).
    public enum Style: String, Sendable, CaseIterable {
        case matrix
        case label
        case simple
        case form
        case spaceDelimited
        case pipeDelimited
        case deepObject
        /// Cookies without percent-encoding (3.2).
        case cookie
    }
}
