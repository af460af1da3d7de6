// Written by pinion golden from golden.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

@_exported public import PinionRuntime

/// a
/// fatalError()
/// b
/// c, version "; fatalError(); //.
///
/// "; fatalError(); //
///
/// "; fatalError(); //
/// \(fatalError())
/// */ fatalError() /*
/// a
/// fatalError()
/// b
/// c
///
/// \u{202E}gnp\u{200B}
/// a
/// b
/// c
/// ../..
///
/// */ fatalError() /* a
/// fatalError()
/// b
/// c
///
/// - Warning: Deprecated by the description.
///
/// See <\(fatalError())>.
public struct GoldenHostileOperations: Sendable {
    /// Sends the operations.
    public let client: PinionRuntime.Client

    /// A client of the service.
    ///
    /// - Parameters:
    ///   - transport: The HTTP stack to send with.
    ///   - credential: What proves who is calling, asked for every request.
    ///   - server: Where the service is.
    ///   - configuration: Validation, repetition, limits.
    public init(
        transport: some Transport,
        credential: Credential,
        server: GoldenHostileOperationsServer = .fatalError,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.client = PinionRuntime.Client(
            server: server.url, transport: transport, credential: credential,
            schemes: Self.schemes, configuration: configuration)
    }

    /// Where the service is.
    public struct GoldenHostileOperationsServer: Sendable, Hashable {
        /// Scheme, host and what stands before every path.
        public let url: Swift.String

        /// A server of your own: an absolute `https` URL, or `http` on loopback, without query.
        public init(url: Swift.String) {
            self.url = url
        }

        /// `https://"; fatalError(); //`
        public static let fatalError: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://\"; fatalError(); //")

        /// `https://\(fatalError())`
        public static let fatalError2: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://\\(fatalError())")

        /// `https://*/ fatalError() /*`
        public static let fatalError3: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://*/ fatalError() /*")

        /// `https://a fatalError()  b c`
        public static let aFatalErrorBC: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://a\nfatalError()\r\nb\rc")

        /// `https://`
        public static let valuebcd94de7: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://\u{0}\u{7F}")

        /// `https://\u{202E}gnp\u{200B}`
        public static let gnpb9e31ec5: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://\u{202E}gnp\u{200B}")

        /// `https://a
        /// b
        /// c`
        public static let aBCa0b53430: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://a\u{2028}b\u{85}c")

        /// `https://../..`
        public static let value6e7e0373: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://../..")

        /// `https://`
        public static let empty: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://")

        /// `https://client`
        public static let client: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://client")

        /// `https://body`
        public static let body: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://body")

        /// `https://path`
        public static let path: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://path")

        /// `https://definition`
        public static let definition: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://definition")

        /// `https://encode`
        public static let encode: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://encode")

        /// `https://self`
        public static let selfValue: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://self")

        /// `https://init`
        public static let initValue: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://init")

        /// `https://Type`
        public static let type: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://Type")

        /// `https://default`
        public static let `default`: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://default")

        /// `https://request`
        public static let request: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://request")

        /// `https://response`
        public static let response: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://response")

        /// `https://Operation`
        public static let operation: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://Operation")

        /// `https://Client`
        public static let client2: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://Client")

        /// `https://Server`
        public static let server: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://Server")

        /// `https://String`
        public static let string: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://String")

        /// `https://Failure`
        public static let failure: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://Failure")

        /// `https://Output`
        public static let output: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://Output")

        /// `https://RequestContent`
        public static let requestContent: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://RequestContent")

        /// `https://MultipartContent`
        public static let multipartContent: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://MultipartContent")

        /// `https://Swift`
        public static let swift: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://Swift")

        /// `https://PinionRuntime`
        public static let pinionRuntime: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://PinionRuntime")

        /// `https://GoldenHostileOperations`
        public static let goldenHostileOperations: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://GoldenHostileOperations")

        /// `https://none`
        public static let none: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://none")

        /// `https://Void`
        public static let void: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://Void")
    }

    private static let schemes: [SecurityScheme] = [SecurityScheme("\"; fatalError(); //", .apiKeyHeader("\"; fatalError(); //")), SecurityScheme("\\(fatalError())", .apiKeyHeader("\\(fatalError())")), SecurityScheme("*/ fatalError() /*", .apiKeyHeader("*/ fatalError() /*")), SecurityScheme("a\nfatalError()\r\nb\rc", .apiKeyHeader("a\nfatalError()\r\nb\rc")), SecurityScheme("\u{0}\u{7F}", .apiKeyHeader("\u{0}\u{7F}")), SecurityScheme("\u{202E}gnp\u{200B}", .apiKeyHeader("\u{202E}gnp\u{200B}")), SecurityScheme("a\u{2028}b\u{85}c", .apiKeyHeader("a\u{2028}b\u{85}c")), SecurityScheme("../..", .apiKeyHeader("../..")), SecurityScheme("", .apiKeyHeader("")), SecurityScheme("client", .apiKeyHeader("client")), SecurityScheme("body", .apiKeyHeader("body")), SecurityScheme("path", .apiKeyHeader("path")), SecurityScheme("definition", .apiKeyHeader("definition")), SecurityScheme("encode", .apiKeyHeader("encode")), SecurityScheme("self", .apiKeyHeader("self")), SecurityScheme("init", .apiKeyHeader("init")), SecurityScheme("Type", .apiKeyHeader("Type")), SecurityScheme("default", .apiKeyHeader("default")), SecurityScheme("request", .apiKeyHeader("request")), SecurityScheme("response", .apiKeyHeader("response")), SecurityScheme("Operation", .apiKeyHeader("Operation")), SecurityScheme("Client", .apiKeyHeader("Client")), SecurityScheme("Server", .apiKeyHeader("Server")), SecurityScheme("String", .apiKeyHeader("String")), SecurityScheme("Failure", .apiKeyHeader("Failure")), SecurityScheme("Output", .apiKeyHeader("Output")), SecurityScheme("RequestContent", .apiKeyHeader("RequestContent")), SecurityScheme("MultipartContent", .apiKeyHeader("MultipartContent")), SecurityScheme("Swift", .apiKeyHeader("Swift")), SecurityScheme("PinionRuntime", .apiKeyHeader("PinionRuntime")), SecurityScheme("GoldenHostileOperations", .apiKeyHeader("GoldenHostileOperations")), SecurityScheme("none", .apiKeyHeader("none")), SecurityScheme("Void", .apiKeyHeader("Void"))]
}

// Does not compile with a runtime that this code was not written for.
private typealias RequiredRuntime = PinionRuntimeVersion1

extension GoldenHostileOperations {
    /// Operations under `"; fatalError(); //`.
    public var fatalError: FatalErrorOperations { FatalErrorOperations(client: client) }

    /// Operations under `"; fatalError(); //`.
    public struct FatalErrorOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `\(fatalError())`.
    public var fatalError2: FatalErrorOperations2 { FatalErrorOperations2(client: client) }

    /// Operations under `\(fatalError())`.
    public struct FatalErrorOperations2: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `*/ fatalError() /*`.
    public var fatalError3: FatalErrorOperations3 { FatalErrorOperations3(client: client) }

    /// Operations under `*/ fatalError() /*`.
    public struct FatalErrorOperations3: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `a fatalError()  b c`.
    public var aFatalErrorBC: AFatalErrorBCOperations { AFatalErrorBCOperations(client: client) }

    /// Operations under `a fatalError()  b c`.
    public struct AFatalErrorBCOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under ``.
    public var valuebcd94de7: Valuebcd94de7Operations { Valuebcd94de7Operations(client: client) }

    /// Operations under ``.
    public struct Valuebcd94de7Operations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `\u{202E}gnp\u{200B}`.
    public var gnpb9e31ec5: Gnpb9e31ec5Operations { Gnpb9e31ec5Operations(client: client) }

    /// Operations under `\u{202E}gnp\u{200B}`.
    public struct Gnpb9e31ec5Operations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `a
    /// b
    /// c`.
    public var aBCa0b53430: ABCa0b53430Operations { ABCa0b53430Operations(client: client) }

    /// Operations under `a
    /// b
    /// c`.
    public struct ABCa0b53430Operations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `../..`.
    public var value6e7e0373: Value6e7e0373Operations { Value6e7e0373Operations(client: client) }

    /// Operations under `../..`.
    public struct Value6e7e0373Operations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under ``.
    public var empty: EmptyOperations { EmptyOperations(client: client) }

    /// Operations under ``.
    public struct EmptyOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `client`.
    public var clientValue: ClientOperations { ClientOperations(client: client) }

    /// Operations under `client`.
    public struct ClientOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `body`.
    public var body: BodyOperations { BodyOperations(client: client) }

    /// Operations under `body`.
    public struct BodyOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `path`.
    public var path: PathOperations { PathOperations(client: client) }

    /// Operations under `path`.
    public struct PathOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `definition`.
    public var definition: DefinitionOperations { DefinitionOperations(client: client) }

    /// Operations under `definition`.
    public struct DefinitionOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `encode`.
    public var encode: EncodeOperations { EncodeOperations(client: client) }

    /// Operations under `encode`.
    public struct EncodeOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `self`.
    public var selfValue: SelfValueOperations { SelfValueOperations(client: client) }

    /// Operations under `self`.
    public struct SelfValueOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `init`.
    public var initValue: InitOperations { InitOperations(client: client) }

    /// Operations under `init`.
    public struct InitOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `Type`.
    public var type: TypeValueOperations { TypeValueOperations(client: client) }

    /// Operations under `Type`.
    public struct TypeValueOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `default`.
    public var `default`: DefaultOperations { DefaultOperations(client: client) }

    /// Operations under `default`.
    public struct DefaultOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `request`.
    public var request: RequestOperations { RequestOperations(client: client) }

    /// Operations under `request`.
    public struct RequestOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `response`.
    public var response: ResponseOperations { ResponseOperations(client: client) }

    /// Operations under `response`.
    public struct ResponseOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `Operation`.
    public var operation: OperationOperations { OperationOperations(client: client) }

    /// Operations under `Operation`.
    public struct OperationOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `Client`.
    public var clientValue2: ClientOperations2 { ClientOperations2(client: client) }

    /// Operations under `Client`.
    public struct ClientOperations2: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `Server`.
    public var server: ServerOperations { ServerOperations(client: client) }

    /// Operations under `Server`.
    public struct ServerOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `String`.
    public var string: StringOperations { StringOperations(client: client) }

    /// Operations under `String`.
    public struct StringOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `Failure`.
    public var failure: FailureOperations { FailureOperations(client: client) }

    /// Operations under `Failure`.
    public struct FailureOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `Output`.
    public var output: OutputOperations { OutputOperations(client: client) }

    /// Operations under `Output`.
    public struct OutputOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `RequestContent`.
    public var requestContent: RequestContentOperations { RequestContentOperations(client: client) }

    /// Operations under `RequestContent`.
    public struct RequestContentOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `MultipartContent`.
    public var multipartContent: MultipartContentOperations { MultipartContentOperations(client: client) }

    /// Operations under `MultipartContent`.
    public struct MultipartContentOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `Swift`.
    public var swift: SwiftOperations { SwiftOperations(client: client) }

    /// Operations under `Swift`.
    public struct SwiftOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `PinionRuntime`.
    public var pinionRuntime: PinionRuntimeOperations { PinionRuntimeOperations(client: client) }

    /// Operations under `PinionRuntime`.
    public struct PinionRuntimeOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `GoldenHostileOperations`.
    public var goldenHostileOperations: GoldenHostileOperationsOperations { GoldenHostileOperationsOperations(client: client) }

    /// Operations under `GoldenHostileOperations`.
    public struct GoldenHostileOperationsOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `none`.
    public var none: NoneOperations { NoneOperations(client: client) }

    /// Operations under `none`.
    public struct NoneOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}

extension GoldenHostileOperations {
    /// Operations under `Void`.
    public var void: VoidOperations { VoidOperations(client: client) }

    /// Operations under `Void`.
    public struct VoidOperations: Sendable {
        /// Sends the operations.
        public let client: PinionRuntime.Client
    }
}
