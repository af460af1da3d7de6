public import PinionDiagnostics

extension Document {
    /// An Info Object (OpenAPI 3.1 section 4.8.2).
    public struct Info: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `title`; empty when missing, which is an error already reported.
        public var title: Located<String>
        /// `summary` (3.1).
        public var summary: Located<String>?
        /// `description`.
        public var description: Located<String>?
        /// `termsOfService`.
        public var termsOfService: Located<String>?
        /// `contact`.
        public var contact: Contact?
        /// `license`.
        public var license: License?
        /// `version`, as written: `1.10` stays "1.10". Empty when missing, which is an error already reported.
        public var version: Located<String>
        /// `x-` members.
        public var extensions: [Extension] = []
    }

    /// A Contact Object (OpenAPI 3.1 section 4.8.3).
    public struct Contact: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `name`.
        public var name: Located<String>?
        /// `url`.
        public var url: Located<String>?
        /// `email`.
        public var email: Located<String>?
        /// `x-` members.
        public var extensions: [Extension] = []
    }

    /// A License Object (OpenAPI 3.1 section 4.8.4).
    public struct License: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `name`.
        public var name: Located<String>?
        /// `identifier` (3.1), an SPDX expression.
        public var identifier: Located<String>?
        /// `url`.
        public var url: Located<String>?
        /// `x-` members.
        public var extensions: [Extension] = []
    }

    /// A Server Object (OpenAPI 3.1 section 4.8.5).
    public struct Server: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `url`, with its `{variables}`.
        public var url: Located<String>
        /// `name` (3.2).
        public var name: Located<String>?
        /// `description`.
        public var description: Located<String>?
        /// `variables`.
        public var variables: [Named<ServerVariable>] = []
        /// `x-` members.
        public var extensions: [Extension] = []
    }

    /// A Server Variable Object (OpenAPI 3.1 section 4.8.6).
    public struct ServerVariable: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `enum`; nil when absent.
        public var enumeration: [Located<String>]?
        /// `default`.
        public var defaultValue: Located<String>
        /// `description`.
        public var description: Located<String>?
        /// `x-` members.
        public var extensions: [Extension] = []
    }

    /// A Tag Object (OpenAPI 3.1 section 4.8.22).
    public struct Tag: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `name`.
        public var name: Located<String>
        /// `summary` (3.2).
        public var summary: Located<String>?
        /// `description`.
        public var description: Located<String>?
        /// `parent` (3.2), another tag's name.
        public var parent: Located<String>?
        /// `kind` (3.2).
        public var kind: Located<String>?
        /// `externalDocs`.
        public var externalDocs: ExternalDocumentation?
        /// `x-` members.
        public var extensions: [Extension] = []
    }

    /// An External Documentation Object (OpenAPI 3.1 section 4.8.11).
    public typealias ExternalDocumentation = Shared<ExternalDocumentationFields>

    /// What an `ExternalDocumentation` says.
    public struct ExternalDocumentationFields: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `url`.
        public var url: Located<String>
        /// `description`.
        public var description: Located<String>?
        /// `x-` members.
        public var extensions: [Extension] = []
    }
}
