// Written by pinion golden from golden.yaml, options 0000000000000000, content c0559e525e2ca3c2. Do not edit.
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
/// See <\(fatalError())>.
///
/// - Warning: Deprecated by the description.
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
    public init(transport: some Transport, credential: Credential, server: GoldenHostileOperationsServer = .fatalError,
            configuration: ClientConfiguration = ClientConfiguration()) {
        self.client = PinionRuntime.Client(server: server.url, transport: transport, credential: credential,
        schemes: Self.schemes, configuration: configuration) }

    /// Where the service is.
    public struct GoldenHostileOperationsServer: Sendable, Hashable {
        /// Scheme, host and what stands before every path.
        public let url: Swift.String

        /// A server of your own: an absolute `https` URL, or `http` on loopback, without query.
        public init(url: Swift.String) { self.url = url }

        /// `https://"; fatalError(); //`
        public static let fatalError: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://\"; fatalError(); //")

        /// `https://\(fatalError())`
        public static let backslashOpenFatalErrorOpenCloseClose: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://\\(fatalError())")

        /// `https://*/ fatalError() /*`
        public static let starSlashSpaceFatalErrorOpenCloseSpaceSlashStar: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://*/ fatalError() /*")

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
        public static let capitalizedClient: GoldenHostileOperationsServer = GoldenHostileOperationsServer(url: "https://Client")

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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
        ///
        /// `https://x`
        ///
        /// - Parameter fatalError: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter backslashOpenFatalErrorOpenCloseClose: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter starSlashSpaceFatalErrorOpenCloseSpaceSlashStar: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter aFatalErrorBC: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter valuebcd94de7: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter gnpb9e31ec5: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter aBCa0b53430: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter value6e7e0373: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter empty: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter client: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter body: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter path: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter definition: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter encode: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter selfValue: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter initValue: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter type: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter default: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter request: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter response: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter operation: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter capitalizedClient: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter server: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter string: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter failure: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter output: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter requestContent: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter multipartContent: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter swift: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter pinionRuntime: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter goldenHostileOperations: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter none: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        /// - Parameter void: "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../..
        public static func variable(fatalError: FatalError = .fatalError,
                backslashOpenFatalErrorOpenCloseClose: FatalError2 = .backslashOpenFatalErrorOpenCloseClose,
                starSlashSpaceFatalErrorOpenCloseSpaceSlashStar: FatalError3 = .starSlashSpaceFatalErrorOpenCloseSpaceSlashStar,
                aFatalErrorBC: AFatalErrorBC = .aFatalErrorBC, valuebcd94de7: Valuebcd94de7 = .valuebcd94de7,
                gnpb9e31ec5: Gnpb9e31ec5 = .gnpb9e31ec5, aBCa0b53430: ABCa0b53430 = .aBCa0b53430,
                value6e7e0373: Value6e7e0373 = .value6e7e0373, empty: Empty = .empty, client: Client = .client,
                body: Body = .body, path: Path = .path, definition: Definition = .definition, encode: Encode = .encode,
                selfValue: SelfValue = .selfValue, initValue: Init = .initValue, type: TypeValue = .type,
                `default`: Default = .`default`, request: Request = .request, response: Response = .response,
                operation: Operation = .operation, capitalizedClient: Client2 = .capitalizedClient,
                server: Server2 = .server, string: String2 = .string, failure: Failure = .failure,
                output: Output = .output, requestContent: RequestContent = .requestContent,
                multipartContent: MultipartContent = .multipartContent, swift: Swift2 = .swift,
                pinionRuntime: PinionRuntime = .pinionRuntime,
                goldenHostileOperations: GoldenHostileOperations = .goldenHostileOperations, none: None = .noneValue,
                void: Void = .void) -> GoldenHostileOperationsServer {
            GoldenHostileOperationsServer(url: ["\"; fatalError(); //", fatalError.rawValue, "\\(fatalError())"].joined()) }

        /// Values of `"; fatalError(); //`.
        public enum FatalError: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `\(fatalError())`.
        public enum FatalError2: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `*/ fatalError() /*`.
        public enum FatalError3: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `a fatalError()  b c`.
        public enum AFatalErrorBC: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of ``.
        public enum Valuebcd94de7: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `\u{202E}gnp\u{200B}`.
        public enum Gnpb9e31ec5: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `a
        /// b
        /// c`.
        public enum ABCa0b53430: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `../..`.
        public enum Value6e7e0373: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of ``.
        public enum Empty: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `client`.
        public enum Client: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `body`.
        public enum Body: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `path`.
        public enum Path: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `definition`.
        public enum Definition: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `encode`.
        public enum Encode: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `self`.
        public enum SelfValue: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `init`.
        public enum Init: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `Type`.
        public enum TypeValue: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `default`.
        public enum Default: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `request`.
        public enum Request: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `response`.
        public enum Response: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `Operation`.
        public enum Operation: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `Client`.
        public enum Client2: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `Server`.
        public enum Server2: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `String`.
        public enum String2: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `Failure`.
        public enum Failure: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `Output`.
        public enum Output: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `RequestContent`.
        public enum RequestContent: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `MultipartContent`.
        public enum MultipartContent: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `Swift`.
        public enum Swift2: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `PinionRuntime`.
        public enum PinionRuntime: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `GoldenHostileOperations`.
        public enum GoldenHostileOperations: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `none`.
        public enum None: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }

        /// Values of `Void`.
        public enum Void: Swift.String, Sendable, CaseIterable {
            case fatalError = "\"; fatalError(); //"
            case backslashOpenFatalErrorOpenCloseClose = "\\(fatalError())"
            case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = "*/ fatalError() /*"
            case aFatalErrorBC = "a\nfatalError()\r\nb\rc"
            case valuebcd94de7 = "\u{0}\u{7F}"
            case gnpb9e31ec5 = "\u{202E}gnp\u{200B}"
            case aBCa0b53430 = "a\u{2028}b\u{85}c"
            case value6e7e0373 = "../.."
            case empty = ""
            case client = "client"
            case body = "body"
            case path = "path"
            case definition = "definition"
            case encode = "encode"
            case selfValue = "self"
            case initValue = "init"
            case type = "Type"
            case `default` = "default"
            case request = "request"
            case response = "response"
            case operation = "Operation"
            case capitalizedClient = "Client"
            case server = "Server"
            case string = "String"
            case failure = "Failure"
            case output = "Output"
            case requestContent = "RequestContent"
            case multipartContent = "MultipartContent"
            case swift = "Swift"
            case pinionRuntime = "PinionRuntime"
            case goldenHostileOperations = "GoldenHostileOperations"
            case noneValue = "none"
            case void = "Void"
        }
    }

    private static let schemes: [SecurityScheme] = [SecurityScheme("\"; fatalError(); //", .apiKeyHeader("\"; fatalError(); //")), SecurityScheme("\\(fatalError())", .apiKeyHeader("\\(fatalError())")), SecurityScheme("*/ fatalError() /*", .apiKeyHeader("*/ fatalError() /*")), SecurityScheme("a\nfatalError()\r\nb\rc", .apiKeyHeader("a\nfatalError()\r\nb\rc")), SecurityScheme("\u{0}\u{7F}", .apiKeyHeader("\u{0}\u{7F}")), SecurityScheme("\u{202E}gnp\u{200B}", .apiKeyHeader("\u{202E}gnp\u{200B}")), SecurityScheme("a\u{2028}b\u{85}c", .apiKeyHeader("a\u{2028}b\u{85}c")), SecurityScheme("../..", .apiKeyHeader("../..")), SecurityScheme("", .apiKeyHeader("")), SecurityScheme("client", .apiKeyHeader("client")), SecurityScheme("body", .apiKeyHeader("body")), SecurityScheme("path", .apiKeyHeader("path")), SecurityScheme("definition", .apiKeyHeader("definition")), SecurityScheme("encode", .apiKeyHeader("encode")), SecurityScheme("self", .apiKeyHeader("self")), SecurityScheme("init", .apiKeyHeader("init")), SecurityScheme("Type", .apiKeyHeader("Type")), SecurityScheme("default", .apiKeyHeader("default")), SecurityScheme("request", .apiKeyHeader("request")), SecurityScheme("response", .apiKeyHeader("response")), SecurityScheme("Operation", .apiKeyHeader("Operation")), SecurityScheme("Client", .apiKeyHeader("Client")), SecurityScheme("Server", .apiKeyHeader("Server")), SecurityScheme("String", .apiKeyHeader("String")), SecurityScheme("Failure", .apiKeyHeader("Failure")), SecurityScheme("Output", .apiKeyHeader("Output")), SecurityScheme("RequestContent", .apiKeyHeader("RequestContent")), SecurityScheme("MultipartContent", .apiKeyHeader("MultipartContent")), SecurityScheme("Swift", .apiKeyHeader("Swift")), SecurityScheme("PinionRuntime", .apiKeyHeader("PinionRuntime")), SecurityScheme("GoldenHostileOperations", .apiKeyHeader("GoldenHostileOperations")), SecurityScheme("none", .apiKeyHeader("none")), SecurityScheme("Void", .apiKeyHeader("Void"))]

    /// Header fields of answers; each is `nil` if it is not there or not as described. Raw: `self[name]`.
    public struct Headers: ResponseHeaders {
        public let fields: HTTPFields
        public init(_ fields: HTTPFields) { self.fields = fields }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var fatalError: String? { value("\"; fatalError(); //") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var backslashOpenFatalErrorOpenCloseClose: String? { value("\\(fatalError())") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var starSlashSpaceFatalErrorOpenCloseSpaceSlashStar: String? { value("*/ fatalError() /*") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var aFatalErrorBC: String? { value("a\nfatalError()\r\nb\rc") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var valuebcd94de7: String? { value("\u{0}\u{7F}") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var gnpb9e31ec5: String? { value("\u{202E}gnp\u{200B}") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var aBCa0b53430: String? { value("a\u{2028}b\u{85}c") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var value6e7e0373: String? { value("../..") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var empty: String? { value("") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var client: String? { value("client") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var body: String? { value("body") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var path: String? { value("path") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var definition: String? { value("definition") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var encode: String? { value("encode") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var selfValue: String? { value("self") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var initValue: String? { value("init") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var type: String? { value("Type") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var `default`: String? { value("default") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var request: String? { value("request") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var response: String? { value("response") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var operation: String? { value("Operation") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var server: String? { value("Server") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var string: String? { value("String") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var failure: String? { value("Failure") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var output: String? { value("Output") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var requestContent: String? { value("RequestContent") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var multipartContent: String? { value("MultipartContent") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var swift: String? { value("Swift") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var pinionRuntime: String? { value("PinionRuntime") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var goldenHostileOperations: String? { value("GoldenHostileOperations") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var none: String? { value("none") }
        /// "; fatalError(); // \(fatalError()) */ fatalError() /* a fatalError() b c  \u{202E}gnp\u{200B} a b c ../.. Deprecated by the description.
        public var void: String? { value("Void") }
    }
}

// Does not compile with a runtime that this code was not written for.
private typealias RequiredRuntime = PinionRuntimeVersion1

extension GoldenHostileOperations {
    /// Operations under `"; fatalError(); //`.
    public var fatalError: FatalErrorOperations { FatalErrorOperations(client: client) }
    /// Operations under `"; fatalError(); //`.
    public struct FatalErrorOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `\(fatalError())`.
    public var backslashOpenFatalErrorOpenCloseClose: FatalErrorOperations2 { FatalErrorOperations2(client: client) }
    /// Operations under `\(fatalError())`.
    public struct FatalErrorOperations2: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `*/ fatalError() /*`.
    public var starSlashSpaceFatalErrorOpenCloseSpaceSlashStar: FatalErrorOperations3 { FatalErrorOperations3(client: client) }
    /// Operations under `*/ fatalError() /*`.
    public struct FatalErrorOperations3: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `a fatalError()  b c`.
    public var aFatalErrorBC: AFatalErrorBCOperations { AFatalErrorBCOperations(client: client) }
    /// Operations under `a fatalError()  b c`.
    public struct AFatalErrorBCOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under ``.
    public var valuebcd94de7: Valuebcd94de7Operations { Valuebcd94de7Operations(client: client) }
    /// Operations under ``.
    public struct Valuebcd94de7Operations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `\u{202E}gnp\u{200B}`.
    public var gnpb9e31ec5: Gnpb9e31ec5Operations { Gnpb9e31ec5Operations(client: client) }
    /// Operations under `\u{202E}gnp\u{200B}`.
    public struct Gnpb9e31ec5Operations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `a
    /// b
    /// c`.
    public var aBCa0b53430: ABCa0b53430Operations { ABCa0b53430Operations(client: client) }
    /// Operations under `a
    /// b
    /// c`.
    public struct ABCa0b53430Operations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `../..`.
    public var value6e7e0373: Value6e7e0373Operations { Value6e7e0373Operations(client: client) }
    /// Operations under `../..`.
    public struct Value6e7e0373Operations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under ``.
    public var empty: EmptyOperations { EmptyOperations(client: client) }
    /// Operations under ``.
    public struct EmptyOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `client`.
    public var clientValue: ClientOperations { ClientOperations(client: client) }
    /// Operations under `client`.
    public struct ClientOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `body`.
    public var body: BodyOperations { BodyOperations(client: client) }
    /// Operations under `body`.
    public struct BodyOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `path`.
    public var path: PathOperations { PathOperations(client: client) }
    /// Operations under `path`.
    public struct PathOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `definition`.
    public var definition: DefinitionOperations { DefinitionOperations(client: client) }
    /// Operations under `definition`.
    public struct DefinitionOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `encode`.
    public var encode: EncodeOperations { EncodeOperations(client: client) }
    /// Operations under `encode`.
    public struct EncodeOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `self`.
    public var selfValue: SelfValueOperations { SelfValueOperations(client: client) }
    /// Operations under `self`.
    public struct SelfValueOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `init`.
    public var initValue: InitOperations { InitOperations(client: client) }
    /// Operations under `init`.
    public struct InitOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `Type`.
    public var type: TypeValueOperations { TypeValueOperations(client: client) }
    /// Operations under `Type`.
    public struct TypeValueOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `default`.
    public var `default`: DefaultOperations { DefaultOperations(client: client) }
    /// Operations under `default`.
    public struct DefaultOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `request`.
    public var request: RequestOperations { RequestOperations(client: client) }
    /// Operations under `request`.
    public struct RequestOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `response`.
    public var response: ResponseOperations { ResponseOperations(client: client) }
    /// Operations under `response`.
    public struct ResponseOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `Operation`.
    public var operation: OperationOperations { OperationOperations(client: client) }
    /// Operations under `Operation`.
    public struct OperationOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `Client`.
    public var capitalizedClient: ClientOperations2 { ClientOperations2(client: client) }
    /// Operations under `Client`.
    public struct ClientOperations2: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `Server`.
    public var server: ServerOperations { ServerOperations(client: client) }
    /// Operations under `Server`.
    public struct ServerOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `String`.
    public var string: StringOperations { StringOperations(client: client) }
    /// Operations under `String`.
    public struct StringOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `Failure`.
    public var failure: FailureOperations { FailureOperations(client: client) }
    /// Operations under `Failure`.
    public struct FailureOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `Output`.
    public var output: OutputOperations { OutputOperations(client: client) }
    /// Operations under `Output`.
    public struct OutputOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `RequestContent`.
    public var requestContent: RequestContentOperations { RequestContentOperations(client: client) }
    /// Operations under `RequestContent`.
    public struct RequestContentOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `MultipartContent`.
    public var multipartContent: MultipartContentOperations { MultipartContentOperations(client: client) }
    /// Operations under `MultipartContent`.
    public struct MultipartContentOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `Swift`.
    public var swift: SwiftOperations { SwiftOperations(client: client) }
    /// Operations under `Swift`.
    public struct SwiftOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `PinionRuntime`.
    public var pinionRuntime: PinionRuntimeOperations { PinionRuntimeOperations(client: client) }
    /// Operations under `PinionRuntime`.
    public struct PinionRuntimeOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `GoldenHostileOperations`.
    public var goldenHostileOperations: GoldenHostileOperationsOperations { GoldenHostileOperationsOperations(client: client) }
    /// Operations under `GoldenHostileOperations`.
    public struct GoldenHostileOperationsOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `none`.
    public var none: NoneOperations { NoneOperations(client: client) }
    /// Operations under `none`.
    public struct NoneOperations: Sendable { public let client: PinionRuntime.Client }

    /// Operations under `Void`.
    public var void: VoidOperations { VoidOperations(client: client) }
    /// Operations under `Void`.
    public struct VoidOperations: Sendable { public let client: PinionRuntime.Client }
}

extension GoldenHostileOperations {
    /// Requests that the service sends on its own: webhooks.
    public enum Webhooks: Sendable {
        /// "; fatalError(); //
        public static var fatalError: IncomingRequest<Swift.String> {
            IncomingRequest(name: "\"; fatalError(); //", method: "\"; fatalError(); //") }
        /// */ fatalError() /*
        public static var starSlashSpaceFatalErrorOpenCloseSpaceSlashStar: IncomingRequest<Swift.String> {
            IncomingRequest(name: "*/ fatalError() /*", method: "*/ fatalError() /*") }
        public static var valuebcd94de7: IncomingRequest<Swift.String> {
            IncomingRequest(name: "\u{0}\u{7F}", method: "\u{0}\u{7F}") }
        /// a
        /// b
        /// c
        public static var aBCa0b53430: IncomingRequest<Swift.String> {
            IncomingRequest(name: "a\u{2028}b\u{85}c", method: "a\u{2028}b\u{85}c") }
        public static var empty: IncomingRequest<Swift.String> { IncomingRequest(name: "", method: "") }
        /// body
        public static var body: IncomingRequest<Swift.String> { IncomingRequest(name: "body", method: "body") }
        /// definition
        public static var definition: IncomingRequest<Swift.String> {
            IncomingRequest(name: "definition", method: "definition") }
        /// self
        public static var selfValue: IncomingRequest<Swift.String> { IncomingRequest(name: "self", method: "self") }
        /// Type
        public static var type: IncomingRequest<Swift.String> { IncomingRequest(name: "Type", method: "Type") }
        /// request
        public static var request: IncomingRequest<Swift.String> { IncomingRequest(name: "request", method: "request") }
        /// Operation
        public static var operation: IncomingRequest<Swift.String> {
            IncomingRequest(name: "Operation", method: "Operation") }
        /// Server
        public static var server: IncomingRequest<Swift.String> { IncomingRequest(name: "Server", method: "Server") }
        /// Failure
        public static var failure: IncomingRequest<Swift.String> { IncomingRequest(name: "Failure", method: "Failure") }
        /// RequestContent
        public static var requestContent: IncomingRequest<Swift.String> {
            IncomingRequest(name: "RequestContent", method: "RequestContent") }
        /// Swift
        public static var swift: IncomingRequest<Swift.String> { IncomingRequest(name: "Swift", method: "Swift") }
        /// GoldenHostileOperations
        public static var goldenHostileOperations: IncomingRequest<Swift.String> {
            IncomingRequest(name: "GoldenHostileOperations", method: "GoldenHostileOperations") }
        /// Void
        public static var void: IncomingRequest<Swift.String> { IncomingRequest(name: "Void", method: "Void") }
    }
}

extension GoldenHostileOperations {
    /// Requests that the service sends because it was asked to: callbacks.
    public enum Callbacks: Sendable {
        /// \(fatalError())
        public static var fatalError: IncomingRequest<Swift.String> {
            IncomingRequest(name: "\\(fatalError())", method: "\\(fatalError())", expression: "\\(fatalError())") }
        /// a
        /// fatalError()
        /// b
        /// c
        public static var aFatalErrorBC: IncomingRequest<Swift.String> {
            IncomingRequest(name: "a\nfatalError()\r\nb\rc", method: "a\nfatalError()\r\nb\rc", expression: "a\nfatalError()\r\nb\rc") }
        /// \u{202E}gnp\u{200B}
        public static var gnpb9e31ec5: IncomingRequest<Swift.String> {
            IncomingRequest(name: "\u{202E}gnp\u{200B}", method: "\u{202E}gnp\u{200B}", expression: "\u{202E}gnp\u{200B}") }
        /// ../..
        public static var value6e7e0373: IncomingRequest<Swift.String> {
            IncomingRequest(name: "../..", method: "../..", expression: "../..") }
        /// client
        public static var client: IncomingRequest<Swift.String> {
            IncomingRequest(name: "client", method: "client", expression: "client") }
        /// path
        public static var path: IncomingRequest<Swift.String> {
            IncomingRequest(name: "path", method: "path", expression: "path") }
        /// encode
        public static var encode: IncomingRequest<Swift.String> {
            IncomingRequest(name: "encode", method: "encode", expression: "encode") }
        /// init
        public static var initValue: IncomingRequest<Swift.String> {
            IncomingRequest(name: "init", method: "init", expression: "init") }
        /// default
        public static var `default`: IncomingRequest<Swift.String> {
            IncomingRequest(name: "default", method: "default", expression: "default") }
        /// response
        public static var response: IncomingRequest<Swift.String> {
            IncomingRequest(name: "response", method: "response", expression: "response") }
        /// Client
        public static var capitalizedClient: IncomingRequest<Swift.String> {
            IncomingRequest(name: "Client", method: "Client", expression: "Client") }
        /// String
        public static var string: IncomingRequest<Swift.String> {
            IncomingRequest(name: "String", method: "String", expression: "String") }
        /// Output
        public static var output: IncomingRequest<Swift.String> {
            IncomingRequest(name: "Output", method: "Output", expression: "Output") }
        /// MultipartContent
        public static var multipartContent: IncomingRequest<Swift.String> {
            IncomingRequest(name: "MultipartContent", method: "MultipartContent", expression: "MultipartContent") }
        /// PinionRuntime
        public static var pinionRuntime: IncomingRequest<Swift.String> {
            IncomingRequest(name: "PinionRuntime", method: "PinionRuntime", expression: "PinionRuntime") }
        /// none
        public static var none: IncomingRequest<Swift.String> {
            IncomingRequest(name: "none", method: "none", expression: "none") }
    }
}
