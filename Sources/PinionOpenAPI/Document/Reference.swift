public import PinionDiagnostics

extension Document {
    /// A `$ref` and what it names.
    public struct Reference: Sendable {
        /// The URI reference as written.
        public var text: String
        /// Where the text was written.
        public var location: SourceLocation
        /// What it names. What was found there, if anything, is the target's business.
        public var target: TargetIndex?
    }

    /// A Reference Object (OpenAPI 3.1 section 4.8.23): what stands in place of a parameter, response and so on.
    public typealias ReferenceObject = Shared<ReferenceFields>

    /// What a `ReferenceObject` says.
    public struct ReferenceFields: Sendable {
        /// Its `$ref`.
        public var reference: Reference
        /// `summary`, in place of the target's.
        public var summary: Located<String>?
        /// `description`, in place of the target's.
        public var description: Located<String>?
    }

    /// An object, or a `$ref` in its place.
    public enum Referenceable<Value: Sendable>: Sendable {
        /// A `$ref`.
        case reference(ReferenceObject)
        /// The object itself.
        case value(Value)
    }

    /// A target's position in `targets`.
    public struct TargetIndex: Hashable, Sendable {
        /// The position, from 0.
        public let rawValue: Int32

        /// The target at `rawValue`.
        public init(rawValue: Int32) { self.rawValue = rawValue }
    }

    /// A place that a `$ref` names.
    public struct Target: Sendable {
        /// The file's path, as the source provider knows it.
        public var path: String
        /// The fragment, decoded: empty for the whole file, else a JSON Pointer (`/components/schemas/A`) or the
        /// name of an anchor.
        public var fragment: String
        /// Where the object stands; nil when nothing of the right kind was found there, which is an error already
        /// reported.
        public var location: SourceLocation?
        /// The object; nil as above.
        public var component: Component?
    }

    /// What a target was parsed to. An object may itself be a `$ref`; chains have an end, since a circle is an
    /// error. In a box, since it is looked at 15,000 times for a description of 3 MB and kept nowhere else.
    public indirect enum Component: Sendable {
        /// A Schema Object.
        case schema(SchemaIndex)
        /// A Parameter Object.
        case parameter(Referenceable<Parameter>)
        /// A Response Object.
        case response(Referenceable<Response>)
        /// A Request Body Object.
        case requestBody(Referenceable<RequestBody>)
        /// A Header Object.
        case header(Referenceable<Header>)
        /// An Example Object.
        case example(Referenceable<Example>)
        /// A Link Object.
        case link(Referenceable<Link>)
        /// A Callback Object.
        case callback(Referenceable<Callback>)
        /// A Security Scheme Object.
        case securityScheme(Referenceable<SecurityScheme>)
        /// A Media Type Object (3.2).
        case mediaType(Referenceable<MediaType>)
        /// A Path Item Object.
        case pathItem(PathItem)
    }

    /// The target at `index`.
    @inlinable public subscript(_ index: TargetIndex) -> Target { targets[Int(index.rawValue)] }

    /// The schema that `reference` names; nil when it names none, which is an error already reported.
    public func schema(_ reference: Reference) -> SchemaIndex? {
        guard let target = reference.target, case .schema(let schema)? = self[target].component else {
            return nil
        }
        return schema
    }

    /// The path item that `reference` names, after following one that is nothing but a `$ref` itself; nil when it
    /// names none, which is an error already reported.
    public func pathItem(_ reference: Reference) -> PathItem? {
        var reference = reference
        for _ in 0...Self.longestChain {
            guard let target = reference.target, case .pathItem(let item)? = self[target].component
            else { return nil }
            guard item.operations.isEmpty, let next = item.reference else { return item }
            reference = next
        }
        return nil
    }

    /// The parameter, after following references; nil when one leads nowhere, which is an error already reported.
    public func parameter(_ parameter: Referenceable<Parameter>) -> Parameter? {
        follow(parameter) { if case .parameter(let next) = $0 { next } else { nil } }
    }

    /// The response, after following references; nil when one leads nowhere, which is an error already reported.
    public func response(_ response: Referenceable<Response>) -> Response? {
        follow(response) { if case .response(let next) = $0 { next } else { nil } }
    }

    /// The request body, after following references; nil when one leads nowhere, which is an error already
    /// reported.
    public func requestBody(_ body: Referenceable<RequestBody>) -> RequestBody? {
        follow(body) { if case .requestBody(let next) = $0 { next } else { nil } }
    }

    /// The header, after following references; nil when one leads nowhere, which is an error already reported.
    public func header(_ header: Referenceable<Header>) -> Header? {
        follow(header) { if case .header(let next) = $0 { next } else { nil } }
    }

    /// The example, after following references; nil when one leads nowhere, which is an error already reported.
    public func example(_ example: Referenceable<Example>) -> Example? {
        follow(example) { if case .example(let next) = $0 { next } else { nil } }
    }

    /// The link, after following references; nil when one leads nowhere, which is an error already reported.
    public func link(_ link: Referenceable<Link>) -> Link? {
        follow(link) { if case .link(let next) = $0 { next } else { nil } }
    }

    /// The callback, after following references; nil when one leads nowhere, which is an error already reported.
    public func callback(_ callback: Referenceable<Callback>) -> Callback? {
        follow(callback) { if case .callback(let next) = $0 { next } else { nil } }
    }

    /// The security scheme, after following references; nil when one leads nowhere, which is an error already
    /// reported.
    public func securityScheme(_ scheme: Referenceable<SecurityScheme>) -> SecurityScheme? {
        follow(scheme) { if case .securityScheme(let next) = $0 { next } else { nil } }
    }

    /// The media type, after following references; nil when one leads nowhere, which is an error already reported.
    public func mediaType(_ mediaType: Referenceable<MediaType>) -> MediaType? {
        follow(mediaType) { if case .mediaType(let next) = $0 { next } else { nil } }
    }

    /// How many references may lead to references in a row; more is an error.
    static let longestChain = 100

    /// Follows a chain of references.
    private func follow<Value>(
        _ start: Referenceable<Value>, _ next: (Component) -> Referenceable<Value>?
    ) -> Value? {
        var current = start
        for _ in 0...Self.longestChain {
            switch current {
            case .value(let value): return value
            case .reference(let object):
                guard let target = object.reference.target, let component = self[target].component,
                    let found = next(component)
                else { return nil }
                current = found
            }
        }
        return nil
    }
}
