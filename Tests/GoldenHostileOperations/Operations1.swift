// Written by pinion golden from golden.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// "; fatalError(); //
///
/// `GET /"; fatalError(); //`
///
/// - Warning: Deprecated by the description.
///
/// From `#/paths/"; fatalError(); //`.
public struct FatalError: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "\"; fatalError(); //", method: "GET", path: "/\"; fatalError(); //", security: [["\"; fatalError(); //", "\\(fatalError())", "*/ fatalError() /*", "a\nfatalError()\r\nb\rc", "\u{0}\u{7F}", "\u{202E}gnp\u{200B}", "a\u{2028}b\u{85}c", "../..", "", "client", "body", "path", "definition", "encode", "self", "init", "Type", "default", "request", "response", "Operation", "Client", "Server", "String", "Failure", "Output", "RequestContent", "MultipartContent", "Swift", "PinionRuntime", "GoldenHostileOperations", "none", "Void"]], accepts: "\"; fatalError(); //, \\(fatalError()), */ fatalError() /*")
    /// What to send.
    public var body: FatalError.RequestContent
    /// "; fatalError(); //
    public var fatalError: String?
    /// "; fatalError(); //
    public var headerFatalError: String?
    /// \(fatalError())
    public var queryFatalError: String?
    /// \(fatalError())
    public var headerFatalError2: String?
    /// */ fatalError() /*
    public var queryFatalError2: String?
    /// */ fatalError() /*
    public var headerFatalError3: String?
    /// a
    /// fatalError()
    /// b
    /// c
    public var aFatalErrorBC: String?
    /// a
    /// fatalError()
    /// b
    /// c
    public var headerAFatalErrorBC: String?
    public var valuebcd94de7: String?
    public var header: String?
    /// \u{202E}gnp\u{200B}
    public var gnpb9e31ec5: String?
    /// \u{202E}gnp\u{200B}
    public var headerGnp39e86370: String?
    /// a
    /// b
    /// c
    public var aBCa0b53430: String?
    /// a
    /// b
    /// c
    public var headerABC2293c45c: String?
    /// ../..
    public var value6e7e0373: String?
    /// ../..
    public var header2: String?
    public var empty: String?
    public var header3: String?
    /// client
    public var clientValue: String?
    /// client
    public var headerClient: String?
    /// body
    public var bodyValue: String?
    /// body
    public var headerBody: String?
    /// path
    public var pathValue: String?
    /// path
    public var headerPath: String?
    /// definition
    public var definitionValue: String?
    /// definition
    public var headerDefinition: String?
    /// encode
    public var encodeValue: String?
    /// encode
    public var headerEncode: String?
    /// self
    public var selfValue: String?
    /// self
    public var headerSelf: String?
    /// init
    public var initValue: String?
    /// init
    public var headerInit: String?
    /// Type
    public var type: String?
    /// Type
    public var headerType: String?
    /// default
    public var `default`: String?
    /// default
    public var headerDefault: String?
    /// request
    public var request: String?
    /// request
    public var headerRequest: String?
    /// response
    public var response: String?
    /// response
    public var headerResponse: String?
    /// Operation
    public var operation: String?
    /// Operation
    public var headerOperation: String?
    /// Client
    public var queryClient: String?
    /// Client
    public var headerClient2: String?
    /// Server
    public var server: String?
    /// Server
    public var headerServer: String?
    /// String
    public var string: String?
    /// String
    public var headerString: String?
    /// Failure
    public var failure: String?
    /// Failure
    public var headerFailure: String?
    /// Output
    public var output: String?
    /// Output
    public var headerOutput: String?
    /// RequestContent
    public var requestContent: String?
    /// RequestContent
    public var headerRequestContent: String?
    /// MultipartContent
    public var multipartContent: String?
    /// MultipartContent
    public var headerMultipartContent: String?
    /// Swift
    public var swift: String?
    /// Swift
    public var headerSwift: String?
    /// PinionRuntime
    public var pinionRuntime: String?
    /// PinionRuntime
    public var headerPinionRuntime: String?
    /// GoldenHostileOperations
    public var goldenHostileOperations: String?
    /// GoldenHostileOperations
    public var headerGoldenHostileOperations: String?
    /// none
    public var none: String?
    /// none
    public var headerNone: String?
    /// Void
    public var void: String?
    /// Void
    public var headerVoid: String?

    /// The operation with its parts.
    public init(
        body: FatalError.RequestContent,
        fatalError: String? = nil,
        headerFatalError: String? = nil,
        queryFatalError: String? = nil,
        headerFatalError2: String? = nil,
        queryFatalError2: String? = nil,
        headerFatalError3: String? = nil,
        aFatalErrorBC: String? = nil,
        headerAFatalErrorBC: String? = nil,
        valuebcd94de7: String? = nil,
        header: String? = nil,
        gnpb9e31ec5: String? = nil,
        headerGnp39e86370: String? = nil,
        aBCa0b53430: String? = nil,
        headerABC2293c45c: String? = nil,
        value6e7e0373: String? = nil,
        header2: String? = nil,
        empty: String? = nil,
        header3: String? = nil,
        clientValue: String? = nil,
        headerClient: String? = nil,
        bodyValue: String? = nil,
        headerBody: String? = nil,
        pathValue: String? = nil,
        headerPath: String? = nil,
        definitionValue: String? = nil,
        headerDefinition: String? = nil,
        encodeValue: String? = nil,
        headerEncode: String? = nil,
        selfValue: String? = nil,
        headerSelf: String? = nil,
        initValue: String? = nil,
        headerInit: String? = nil,
        type: String? = nil,
        headerType: String? = nil,
        `default`: String? = nil,
        headerDefault: String? = nil,
        request: String? = nil,
        headerRequest: String? = nil,
        response: String? = nil,
        headerResponse: String? = nil,
        operation: String? = nil,
        headerOperation: String? = nil,
        queryClient: String? = nil,
        headerClient2: String? = nil,
        server: String? = nil,
        headerServer: String? = nil,
        string: String? = nil,
        headerString: String? = nil,
        failure: String? = nil,
        headerFailure: String? = nil,
        output: String? = nil,
        headerOutput: String? = nil,
        requestContent: String? = nil,
        headerRequestContent: String? = nil,
        multipartContent: String? = nil,
        headerMultipartContent: String? = nil,
        swift: String? = nil,
        headerSwift: String? = nil,
        pinionRuntime: String? = nil,
        headerPinionRuntime: String? = nil,
        goldenHostileOperations: String? = nil,
        headerGoldenHostileOperations: String? = nil,
        none: String? = nil,
        headerNone: String? = nil,
        void: String? = nil,
        headerVoid: String? = nil
    ) {
        self.body = body
        self.fatalError = fatalError
        self.headerFatalError = headerFatalError
        self.queryFatalError = queryFatalError
        self.headerFatalError2 = headerFatalError2
        self.queryFatalError2 = queryFatalError2
        self.headerFatalError3 = headerFatalError3
        self.aFatalErrorBC = aFatalErrorBC
        self.headerAFatalErrorBC = headerAFatalErrorBC
        self.valuebcd94de7 = valuebcd94de7
        self.header = header
        self.gnpb9e31ec5 = gnpb9e31ec5
        self.headerGnp39e86370 = headerGnp39e86370
        self.aBCa0b53430 = aBCa0b53430
        self.headerABC2293c45c = headerABC2293c45c
        self.value6e7e0373 = value6e7e0373
        self.header2 = header2
        self.empty = empty
        self.header3 = header3
        self.clientValue = clientValue
        self.headerClient = headerClient
        self.bodyValue = bodyValue
        self.headerBody = headerBody
        self.pathValue = pathValue
        self.headerPath = headerPath
        self.definitionValue = definitionValue
        self.headerDefinition = headerDefinition
        self.encodeValue = encodeValue
        self.headerEncode = headerEncode
        self.selfValue = selfValue
        self.headerSelf = headerSelf
        self.initValue = initValue
        self.headerInit = headerInit
        self.type = type
        self.headerType = headerType
        self.`default` = `default`
        self.headerDefault = headerDefault
        self.request = request
        self.headerRequest = headerRequest
        self.response = response
        self.headerResponse = headerResponse
        self.operation = operation
        self.headerOperation = headerOperation
        self.queryClient = queryClient
        self.headerClient2 = headerClient2
        self.server = server
        self.headerServer = headerServer
        self.string = string
        self.headerString = headerString
        self.failure = failure
        self.headerFailure = headerFailure
        self.output = output
        self.headerOutput = headerOutput
        self.requestContent = requestContent
        self.headerRequestContent = headerRequestContent
        self.multipartContent = multipartContent
        self.headerMultipartContent = headerMultipartContent
        self.swift = swift
        self.headerSwift = headerSwift
        self.pinionRuntime = pinionRuntime
        self.headerPinionRuntime = headerPinionRuntime
        self.goldenHostileOperations = goldenHostileOperations
        self.headerGoldenHostileOperations = headerGoldenHostileOperations
        self.none = none
        self.headerNone = headerNone
        self.void = void
        self.headerVoid = headerVoid
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/\"; fatalError(); //")
        request.query("\"; fatalError(); //", self.fatalError)
        request.header("\"; fatalError(); //", self.headerFatalError)
        request.query("\\(fatalError())", self.queryFatalError)
        request.header("\\(fatalError())", self.headerFatalError2)
        request.query("*/ fatalError() /*", self.queryFatalError2)
        request.header("*/ fatalError() /*", self.headerFatalError3)
        request.query("a\nfatalError()\r\nb\rc", self.aFatalErrorBC)
        request.header("a\nfatalError()\r\nb\rc", self.headerAFatalErrorBC)
        request.query("\u{0}\u{7F}", self.valuebcd94de7)
        request.header("\u{0}\u{7F}", self.header)
        request.query("\u{202E}gnp\u{200B}", self.gnpb9e31ec5)
        request.header("\u{202E}gnp\u{200B}", self.headerGnp39e86370)
        request.query("a\u{2028}b\u{85}c", self.aBCa0b53430)
        request.header("a\u{2028}b\u{85}c", self.headerABC2293c45c)
        request.query("../..", self.value6e7e0373)
        request.header("../..", self.header2)
        request.query("", self.empty)
        request.header("", self.header3)
        request.query("client", self.clientValue)
        request.header("client", self.headerClient)
        request.query("body", self.bodyValue)
        request.header("body", self.headerBody)
        request.query("path", self.pathValue)
        request.header("path", self.headerPath)
        request.query("definition", self.definitionValue)
        request.header("definition", self.headerDefinition)
        request.query("encode", self.encodeValue)
        request.header("encode", self.headerEncode)
        request.query("self", self.selfValue)
        request.header("self", self.headerSelf)
        request.query("init", self.initValue)
        request.header("init", self.headerInit)
        request.query("Type", self.type)
        request.header("Type", self.headerType)
        request.query("default", self.`default`)
        request.header("default", self.headerDefault)
        request.query("request", self.request)
        request.header("request", self.headerRequest)
        request.query("response", self.response)
        request.header("response", self.headerResponse)
        request.query("Operation", self.operation)
        request.header("Operation", self.headerOperation)
        request.query("Client", self.queryClient)
        request.header("Client", self.headerClient2)
        request.query("Server", self.server)
        request.header("Server", self.headerServer)
        request.query("String", self.string)
        request.header("String", self.headerString)
        request.query("Failure", self.failure)
        request.header("Failure", self.headerFailure)
        request.query("Output", self.output)
        request.header("Output", self.headerOutput)
        request.query("RequestContent", self.requestContent)
        request.header("RequestContent", self.headerRequestContent)
        request.query("MultipartContent", self.multipartContent)
        request.header("MultipartContent", self.headerMultipartContent)
        request.query("Swift", self.swift)
        request.header("Swift", self.headerSwift)
        request.query("PinionRuntime", self.pinionRuntime)
        request.header("PinionRuntime", self.headerPinionRuntime)
        request.query("GoldenHostileOperations", self.goldenHostileOperations)
        request.header("GoldenHostileOperations", self.headerGoldenHostileOperations)
        request.query("none", self.none)
        request.header("none", self.headerNone)
        request.query("Void", self.void)
        request.header("Void", self.headerVoid)
        switch self.body {
        case .json(let value): request.body(json: value, mediaType: "\"; fatalError(); //")
        case .text(let value): request.body(text: value, mediaType: "\\(fatalError())")
        case .json2(let value): request.body(json: value, mediaType: "application/json")
        case .text2(let value): request.body(text: value, mediaType: "text/plain")
        case .json3(let value): request.body(json: value, mediaType: "application/json")
        case .text3(let value): request.body(text: value, mediaType: "text/plain")
        case .json4(let value): request.body(json: value, mediaType: "application/json")
        case .text4(let value): request.body(text: value, mediaType: "../..")
        case .json5(let value): request.body(json: value, mediaType: "application/json")
        case .text5(let value): request.body(text: value, mediaType: "client")
        }
    }

    public static func decode(
        _ response: ResponseDecoder<FatalError.Failure>
    ) throws(PinionRuntime.CallError<FatalError.Failure>) -> FatalError.Output {
        switch response.status {
        case 200: return .fatalError(try response.json())
        case 201: return .fatalError2(try response.text())
        case 202: return .fatalError3(try response.json())
        case 203: return .aFatalErrorBC(try response.text())
        case 204: return .valuebcd94de7
        case 205: return .gnpb9e31ec5
        case 206: return .aBCa0b53430(try response.json())
        case 207: throw response.failure()
        case 208: throw response.failure(as: FatalError.Failure.empty)
        case 209: throw response.failure()
        case 210: throw response.failure(as: FatalError.Failure.body)
        case 211: throw response.failure()
        case 212: throw response.failure(as: FatalError.Failure.definition)
        case 213: throw response.failure()
        case 214: throw response.failure(as: FatalError.Failure.selfValue)
        case 215: throw response.failure()
        case 216: throw response.failure(as: FatalError.Failure.type)
        case 217: throw response.failure()
        case 218: throw response.failure(as: FatalError.Failure.request)
        case 219: throw response.failure()
        case 220: throw response.failure(as: FatalError.Failure.operation)
        case 221: throw response.failure()
        case 222: throw response.failure(as: FatalError.Failure.server)
        case 223: throw response.failure()
        case 224: throw response.failure(as: FatalError.Failure.failure)
        case 225: throw response.failure()
        case 226: throw response.failure(as: FatalError.Failure.requestContent)
        case 227: throw response.failure()
        case 228: throw response.failure(as: FatalError.Failure.swift)
        case 229: throw response.failure()
        case 230: throw response.failure(as: FatalError.Failure.goldenHostileOperations)
        case 231: throw response.failure()
        case 232: throw response.failure(as: FatalError.Failure.void)
        default: throw response.undocumented()
        }
    }

    /// The body, by its media type.
    public enum RequestContent: Sendable {
        /// `"; fatalError(); //`
        case json(Client)
        /// `\(fatalError())`
        case text(Swift.String)
        /// `*/ fatalError() /*`
        case json2(Operation)
        /// `a fatalError()  b c`
        case text2(Swift.String)
        /// ``
        case json3(VoidValue)
        /// `\u{202E}gnp\u{200B}`
        case text3(Swift.String)
        /// `a
        /// b
        /// c`
        case json4(CallError)
        /// `../..`
        case text4(Swift.String)
        /// ``
        case json5(Pages)
        /// `client`
        case text5(Swift.String)
    }

    /// What the operation gives.
    public enum Output: Sendable {
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
        case fatalError(Client)
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
        case fatalError2(Swift.String)
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
        case fatalError3(Operation)
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
        case aFatalErrorBC(Swift.String)
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
        case valuebcd94de7
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
        case gnpb9e31ec5
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
        case aBCa0b53430(Operation)
    }

    /// The body of an error.
    public enum Failure: Sendable {
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
        case empty(Client)
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
        case body(Operation)
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
        case definition(Client)
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
        case selfValue(Operation)
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
        case type(Client)
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
        case request(Operation)
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
        case operation(Client)
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
        case server(Operation)
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
        case failure(Client)
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
        case requestContent(Operation)
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
        case swift(Client)
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
        case goldenHostileOperations(Operation)
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
        case void(Client)
    }
}

extension GoldenHostileOperations {
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
    ///
    /// Authorization: `"; fatalError(); //` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `\(fatalError())` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `*/ fatalError() /*` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `a fatalError()  b c` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `\u{202E}gnp\u{200B}` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `a
    /// b
    /// c` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `../..` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `client` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `body` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `path` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `definition` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `encode` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `self` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `init` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `Type` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `default` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `request` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `response` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `Operation` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `Client` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `Server` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `String` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `Failure` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `Output` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `RequestContent` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `MultipartContent` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `Swift` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `PinionRuntime` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `GoldenHostileOperations` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `none` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`) with `Void` (`"; fatalError(); //`, `\(fatalError())`, `*/ fatalError() /*`, `a fatalError()  b c`, ``, `\u{202E}gnp\u{200B}`, `a
    /// b
    /// c`, `../..`, ``, `client`, `body`, `path`, `definition`, `encode`, `self`, `init`, `Type`, `default`, `request`, `response`, `Operation`, `Client`, `Server`, `String`, `Failure`, `Output`, `RequestContent`, `MultipartContent`, `Swift`, `PinionRuntime`, `GoldenHostileOperations`, `none`, `Void`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///   - fatalError: "; fatalError(); //
    ///   - headerFatalError: "; fatalError(); //
    ///   - queryFatalError: \(fatalError())
    ///   - headerFatalError2: \(fatalError())
    ///   - queryFatalError2: */ fatalError() /*
    ///   - headerFatalError3: */ fatalError() /*
    ///   - aFatalErrorBC: a fatalError() b c
    ///   - headerAFatalErrorBC: a fatalError() b c
    ///   - valuebcd94de7:
    ///   - header:
    ///   - gnpb9e31ec5: \u{202E}gnp\u{200B}
    ///   - headerGnp39e86370: \u{202E}gnp\u{200B}
    ///   - aBCa0b53430: a b c
    ///   - headerABC2293c45c: a b c
    ///   - value6e7e0373: ../..
    ///   - header2: ../..
    ///   - clientValue: client
    ///   - headerClient: client
    ///   - bodyValue: body
    ///   - headerBody: body
    ///   - pathValue: path
    ///   - headerPath: path
    ///   - definitionValue: definition
    ///   - headerDefinition: definition
    ///   - encodeValue: encode
    ///   - headerEncode: encode
    ///   - selfValue: self
    ///   - headerSelf: self
    ///   - initValue: init
    ///   - headerInit: init
    ///   - type: Type
    ///   - headerType: Type
    ///   - default: default
    ///   - headerDefault: default
    ///   - request: request
    ///   - headerRequest: request
    ///   - response: response
    ///   - headerResponse: response
    ///   - operation: Operation
    ///   - headerOperation: Operation
    ///   - queryClient: Client
    ///   - headerClient2: Client
    ///   - server: Server
    ///   - headerServer: Server
    ///   - string: String
    ///   - headerString: String
    ///   - failure: Failure
    ///   - headerFailure: Failure
    ///   - output: Output
    ///   - headerOutput: Output
    ///   - requestContent: RequestContent
    ///   - headerRequestContent: RequestContent
    ///   - multipartContent: MultipartContent
    ///   - headerMultipartContent: MultipartContent
    ///   - swift: Swift
    ///   - headerSwift: Swift
    ///   - pinionRuntime: PinionRuntime
    ///   - headerPinionRuntime: PinionRuntime
    ///   - goldenHostileOperations: GoldenHostileOperations
    ///   - headerGoldenHostileOperations: GoldenHostileOperations
    ///   - none: none
    ///   - headerNone: none
    ///   - void: Void
    ///   - headerVoid: Void
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 207 ("; fatalError(); //), 208 ("; fatalError(); //), 209 ("; fatalError(); //), 210 ("; fatalError(); //), 211 ("; fatalError(); //), 212 ("; fatalError(); //), 213 ("; fatalError(); //), 214 ("; fatalError(); //), 215 ("; fatalError(); //), 216 ("; fatalError(); //), 217 ("; fatalError(); //), 218 ("; fatalError(); //), 219 ("; fatalError(); //), 220 ("; fatalError(); //), 221 ("; fatalError(); //), 222 ("; fatalError(); //), 223 ("; fatalError(); //), 224 ("; fatalError(); //), 225 ("; fatalError(); //), 226 ("; fatalError(); //), 227 ("; fatalError(); //), 228 ("; fatalError(); //), 229 ("; fatalError(); //), 230 ("; fatalError(); //), 231 ("; fatalError(); //), 232 ("; fatalError(); //).
    public func fatalError4(
        _ body: FatalError.RequestContent,
        fatalError: String? = nil,
        headerFatalError: String? = nil,
        queryFatalError: String? = nil,
        headerFatalError2: String? = nil,
        queryFatalError2: String? = nil,
        headerFatalError3: String? = nil,
        aFatalErrorBC: String? = nil,
        headerAFatalErrorBC: String? = nil,
        valuebcd94de7: String? = nil,
        header: String? = nil,
        gnpb9e31ec5: String? = nil,
        headerGnp39e86370: String? = nil,
        aBCa0b53430: String? = nil,
        headerABC2293c45c: String? = nil,
        value6e7e0373: String? = nil,
        header2: String? = nil,
        empty: String? = nil,
        header3: String? = nil,
        clientValue: String? = nil,
        headerClient: String? = nil,
        bodyValue: String? = nil,
        headerBody: String? = nil,
        pathValue: String? = nil,
        headerPath: String? = nil,
        definitionValue: String? = nil,
        headerDefinition: String? = nil,
        encodeValue: String? = nil,
        headerEncode: String? = nil,
        selfValue: String? = nil,
        headerSelf: String? = nil,
        initValue: String? = nil,
        headerInit: String? = nil,
        type: String? = nil,
        headerType: String? = nil,
        `default`: String? = nil,
        headerDefault: String? = nil,
        request: String? = nil,
        headerRequest: String? = nil,
        response: String? = nil,
        headerResponse: String? = nil,
        operation: String? = nil,
        headerOperation: String? = nil,
        queryClient: String? = nil,
        headerClient2: String? = nil,
        server: String? = nil,
        headerServer: String? = nil,
        string: String? = nil,
        headerString: String? = nil,
        failure: String? = nil,
        headerFailure: String? = nil,
        output: String? = nil,
        headerOutput: String? = nil,
        requestContent: String? = nil,
        headerRequestContent: String? = nil,
        multipartContent: String? = nil,
        headerMultipartContent: String? = nil,
        swift: String? = nil,
        headerSwift: String? = nil,
        pinionRuntime: String? = nil,
        headerPinionRuntime: String? = nil,
        goldenHostileOperations: String? = nil,
        headerGoldenHostileOperations: String? = nil,
        none: String? = nil,
        headerNone: String? = nil,
        void: String? = nil,
        headerVoid: String? = nil
    ) async throws(PinionRuntime.CallError<FatalError.Failure>) -> FatalError.Output {
        try await client.call(FatalError(body: body, fatalError: fatalError, headerFatalError: headerFatalError, queryFatalError: queryFatalError, headerFatalError2: headerFatalError2, queryFatalError2: queryFatalError2, headerFatalError3: headerFatalError3, aFatalErrorBC: aFatalErrorBC, headerAFatalErrorBC: headerAFatalErrorBC, valuebcd94de7: valuebcd94de7, header: header, gnpb9e31ec5: gnpb9e31ec5, headerGnp39e86370: headerGnp39e86370, aBCa0b53430: aBCa0b53430, headerABC2293c45c: headerABC2293c45c, value6e7e0373: value6e7e0373, header2: header2, empty: empty, header3: header3, clientValue: clientValue, headerClient: headerClient, bodyValue: bodyValue, headerBody: headerBody, pathValue: pathValue, headerPath: headerPath, definitionValue: definitionValue, headerDefinition: headerDefinition, encodeValue: encodeValue, headerEncode: headerEncode, selfValue: selfValue, headerSelf: headerSelf, initValue: initValue, headerInit: headerInit, type: type, headerType: headerType, default: `default`, headerDefault: headerDefault, request: request, headerRequest: headerRequest, response: response, headerResponse: headerResponse, operation: operation, headerOperation: headerOperation, queryClient: queryClient, headerClient2: headerClient2, server: server, headerServer: headerServer, string: string, headerString: headerString, failure: failure, headerFailure: headerFailure, output: output, headerOutput: headerOutput, requestContent: requestContent, headerRequestContent: headerRequestContent, multipartContent: multipartContent, headerMultipartContent: headerMultipartContent, swift: swift, headerSwift: headerSwift, pinionRuntime: pinionRuntime, headerPinionRuntime: headerPinionRuntime, goldenHostileOperations: goldenHostileOperations, headerGoldenHostileOperations: headerGoldenHostileOperations, none: none, headerNone: headerNone, void: void, headerVoid: headerVoid))
    }
}

/// \(fatalError())
///
/// `\(fatalError()) /\(fatalError())`
///
/// From `#/paths/\(fatalError())`.
public struct FatalError_409874bc: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "\\(fatalError())", method: "\\(fatalError())", path: "/\\(fatalError())", security: [["\\(fatalError())"]], accepts: "\\(fatalError())")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/\\(fatalError())")
        request.body(json: self.body, mediaType: "\\(fatalError())")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.FatalErrorOperations2 {
    /// \(fatalError())
    ///
    /// Authorization: `\(fatalError())` (`\(fatalError())`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func fatalError(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(FatalError_409874bc(body: body))
    }
}

/// */ fatalError() /*
///
/// `GET /*/ fatalError() /*`
///
/// From `#/paths/*/ fatalError() /*`.
public struct FatalErrorOperation: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "*/ fatalError() /*", method: "GET", path: "/*/ fatalError() /*", security: [["*/ fatalError() /*"]], accepts: "*/ fatalError() /*")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/*/ fatalError() /*")
        request.body(json: self.body, mediaType: "application/json")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.FatalErrorOperations3 {
    /// */ fatalError() /*
    ///
    /// Authorization: `*/ fatalError() /*` (`*/ fatalError() /*`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func fatalError(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(FatalErrorOperation(body: body))
    }
}

/// a
/// fatalError()
/// b
/// c
///
/// `a fatalError()  b c /a fatalError()  b c`
///
/// From `#/paths/a
/// fatalError()
/// b
/// c`.
public struct AFatalErrorBC: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "a\nfatalError()\r\nb\rc", method: "a\nfatalError()\r\nb\rc", path: "/a\nfatalError()\r\nb\rc", security: [["a\nfatalError()\r\nb\rc"]])
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/a\nfatalError()\r\nb\rc")
        request.body(json: self.body, mediaType: "application/json")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations {
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// Authorization: `a fatalError()  b c` (`a fatalError()  b c`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func aFatalErrorBC2(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(AFatalErrorBC(body: body))
    }
}

/// `GET /`
///
/// From `#/paths/`.
public struct Valuebcd94de7: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "\u{0}\u{7F}", method: "GET", path: "/\u{0}\u{7F}", security: [["\u{0}\u{7F}"]])
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/\u{0}\u{7F}")
        request.body(json: self.body, mediaType: "application/json")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.Valuebcd94de7Operations {
    /// Authorization: `` (``).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func valuebcd94de7(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Valuebcd94de7(body: body))
    }
}

/// \u{202E}gnp\u{200B}
///
/// `\u{202E}gnp\u{200B} /\u{202E}gnp\u{200B}`
///
/// From `#/paths/\u{202E}gnp\u{200B}`.
public struct Gnpb9e31ec5: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "\u{202E}gnp\u{200B}", method: "\u{202E}gnp\u{200B}", path: "/\u{202E}gnp\u{200B}", security: [["\u{202E}gnp\u{200B}"]])
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/\u{202E}gnp\u{200B}")
        request.body(json: self.body, mediaType: "application/json")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.Gnpb9e31ec5Operations {
    /// \u{202E}gnp\u{200B}
    ///
    /// Authorization: `\u{202E}gnp\u{200B}` (`\u{202E}gnp\u{200B}`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func gnpb9e31ec5(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Gnpb9e31ec5(body: body))
    }
}

/// a
/// b
/// c
///
/// `GET /a
/// b
/// c`
///
/// From `#/paths/a
/// b
/// c`.
public struct ABCa0b53430: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "a\u{2028}b\u{85}c", method: "GET", path: "/a\u{2028}b\u{85}c", security: [["a\u{2028}b\u{85}c"]])
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/a\u{2028}b\u{85}c")
        request.body(json: self.body, mediaType: "application/json")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations {
    /// a
    /// b
    /// c
    ///
    /// Authorization: `a
    /// b
    /// c` (`a
    /// b
    /// c`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func aBCa0b53430_2(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(ABCa0b53430(body: body))
    }
}

/// ../..
///
/// `../.. /../..`
///
/// From `#/paths/../..`.
public struct Value6e7e0373: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "../..", method: "../..", path: "/../..", security: [["../.."]], accepts: "../..")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/../..")
        request.body(json: self.body, mediaType: "../..")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.Value6e7e0373Operations {
    /// ../..
    ///
    /// Authorization: `../..` (`../..`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func value6e7e0373(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Value6e7e0373(body: body))
    }
}

/// `GET /`
///
/// From `#/paths/`.
public struct Empty: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "", method: "GET", path: "/", security: [[""]], accepts: "")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/")
        request.body(json: self.body, mediaType: "application/json")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.EmptyOperations {
    /// Authorization: `` (``).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func empty(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Empty(body: body))
    }
}

/// client
///
/// `client /client`
///
/// From `#/paths/client`.
public struct Client_06835314: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "client", method: "client", path: "/client", security: [["client"]], accepts: "client")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/client")
        request.body(json: self.body, mediaType: "client")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations {
    /// client
    ///
    /// Authorization: `client` (`client`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func client2(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Client_06835314(body: body))
    }
}

/// body
///
/// `GET /body`
///
/// From `#/paths/body`.
public struct Body: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "body", method: "GET", path: "/body", security: [["body"]], accepts: "body")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/body")
        request.body(json: self.body, mediaType: "body")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.BodyOperations {
    /// body
    ///
    /// Authorization: `body` (`body`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func body(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Body(body: body))
    }
}

/// path
///
/// `path /path`
///
/// From `#/paths/path`.
public struct Path: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "path", method: "path", path: "/path", security: [["path"]], accepts: "path")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/path")
        request.body(json: self.body, mediaType: "path")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.PathOperations {
    /// path
    ///
    /// Authorization: `path` (`path`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func path(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Path(body: body))
    }
}

/// definition
///
/// `GET /definition`
///
/// From `#/paths/definition`.
public struct Definition: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "definition", method: "GET", path: "/definition", security: [["definition"]], accepts: "definition")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/definition")
        request.body(json: self.body, mediaType: "definition")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations {
    /// definition
    ///
    /// Authorization: `definition` (`definition`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func definition2(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Definition(body: body))
    }
}

/// encode
///
/// `encode /encode`
///
/// From `#/paths/encode`.
public struct Encode: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "encode", method: "encode", path: "/encode", security: [["encode"]], accepts: "encode")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/encode")
        request.body(json: self.body, mediaType: "encode")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.EncodeOperations {
    /// encode
    ///
    /// Authorization: `encode` (`encode`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func encode(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Encode(body: body))
    }
}

/// self
///
/// `GET /self`
///
/// From `#/paths/self`.
public struct SelfValue: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "self", method: "GET", path: "/self", security: [["self"]], accepts: "self")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/self")
        request.body(json: self.body, mediaType: "self")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.SelfValueOperations {
    /// self
    ///
    /// Authorization: `self` (`self`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func selfValue(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(SelfValue(body: body))
    }
}

/// init
///
/// `init /init`
///
/// From `#/paths/init`.
public struct Init: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "init", method: "init", path: "/init", security: [["init"]], accepts: "init")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/init")
        request.body(json: self.body, mediaType: "init")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations {
    /// init
    ///
    /// Authorization: `init` (`init`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func initValue2(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Init(body: body))
    }
}

/// Type
///
/// `GET /Type`
///
/// From `#/paths/Type`.
public struct TypeValue: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "Type", method: "GET", path: "/Type", security: [["Type"]], accepts: "Type")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/Type")
        request.body(json: self.body, mediaType: "Type")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.TypeValueOperations {
    /// Type
    ///
    /// Authorization: `Type` (`Type`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func type(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(TypeValue(body: body))
    }
}

/// default
///
/// `default /default`
///
/// From `#/paths/default`.
public struct Default: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "default", method: "default", path: "/default", security: [["default"]], accepts: "default")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/default")
        request.body(json: self.body, mediaType: "default")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.DefaultOperations {
    /// default
    ///
    /// Authorization: `default` (`default`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func `default`(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Default(body: body))
    }
}

/// request
///
/// `GET /request`
///
/// From `#/paths/request`.
public struct Request: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "request", method: "GET", path: "/request", security: [["request"]], accepts: "request")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/request")
        request.body(json: self.body, mediaType: "request")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations {
    /// request
    ///
    /// Authorization: `request` (`request`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func request2(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Request(body: body))
    }
}

/// response
///
/// `response /response`
///
/// From `#/paths/response`.
public struct Response: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "response", method: "response", path: "/response", security: [["response"]], accepts: "response")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/response")
        request.body(json: self.body, mediaType: "response")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.ResponseOperations {
    /// response
    ///
    /// Authorization: `response` (`response`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func response(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Response(body: body))
    }
}

/// Operation
///
/// `GET /Operation`
///
/// From `#/paths/Operation`.
public struct OperationOperation: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "Operation", method: "GET", path: "/Operation", security: [["Operation"]], accepts: "Operation")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/Operation")
        request.body(json: self.body, mediaType: "Operation")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.OperationOperations {
    /// Operation
    ///
    /// Authorization: `Operation` (`Operation`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func operation(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(OperationOperation(body: body))
    }
}

/// Client
///
/// `Client /Client`
///
/// From `#/paths/Client`.
public struct ClientOperation: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "Client", method: "Client", path: "/Client", security: [["Client"]], accepts: "Client")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/Client")
        request.body(json: self.body, mediaType: "Client")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations {
    /// Client
    ///
    /// Authorization: `Client` (`Client`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func client3(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(ClientOperation(body: body))
    }
}

/// Server
///
/// `GET /Server`
///
/// From `#/paths/Server`.
public struct ServerOperation: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "Server", method: "GET", path: "/Server", security: [["Server"]], accepts: "Server")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/Server")
        request.body(json: self.body, mediaType: "Server")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.ServerOperations {
    /// Server
    ///
    /// Authorization: `Server` (`Server`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func server(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(ServerOperation(body: body))
    }
}

/// String
///
/// `String /String`
///
/// From `#/paths/String`.
public struct StringOperation: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "String", method: "String", path: "/String", security: [["String"]], accepts: "String")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/String")
        request.body(json: self.body, mediaType: "String")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.StringOperations {
    /// String
    ///
    /// Authorization: `String` (`String`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func string(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(StringOperation(body: body))
    }
}

/// Failure
///
/// `GET /Failure`
///
/// From `#/paths/Failure`.
public struct FailureOperation: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "Failure", method: "GET", path: "/Failure", security: [["Failure"]], accepts: "Failure")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/Failure")
        request.body(json: self.body, mediaType: "Failure")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations {
    /// Failure
    ///
    /// Authorization: `Failure` (`Failure`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func failure2(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(FailureOperation(body: body))
    }
}

/// Output
///
/// `Output /Output`
///
/// From `#/paths/Output`.
public struct OutputOperation: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "Output", method: "Output", path: "/Output", security: [["Output"]], accepts: "Output")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/Output")
        request.body(json: self.body, mediaType: "Output")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.OutputOperations {
    /// Output
    ///
    /// Authorization: `Output` (`Output`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func output(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(OutputOperation(body: body))
    }
}

/// RequestContent
///
/// `GET /RequestContent`
///
/// From `#/paths/RequestContent`.
public struct RequestContentOperation: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "RequestContent", method: "GET", path: "/RequestContent", security: [["RequestContent"]], accepts: "RequestContent")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/RequestContent")
        request.body(json: self.body, mediaType: "RequestContent")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.RequestContentOperations {
    /// RequestContent
    ///
    /// Authorization: `RequestContent` (`RequestContent`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func requestContent(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(RequestContentOperation(body: body))
    }
}

/// MultipartContent
///
/// `MultipartContent /MultipartContent`
///
/// From `#/paths/MultipartContent`.
public struct MultipartContentOperation: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "MultipartContent", method: "MultipartContent", path: "/MultipartContent", security: [["MultipartContent"]], accepts: "MultipartContent")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/MultipartContent")
        request.body(json: self.body, mediaType: "MultipartContent")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations {
    /// MultipartContent
    ///
    /// Authorization: `MultipartContent` (`MultipartContent`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func multipartContent2(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(MultipartContentOperation(body: body))
    }
}

/// Swift
///
/// `GET /Swift`
///
/// From `#/paths/Swift`.
public struct SwiftOperation: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "Swift", method: "GET", path: "/Swift", security: [["Swift"]], accepts: "Swift")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/Swift")
        request.body(json: self.body, mediaType: "Swift")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.SwiftOperations {
    /// Swift
    ///
    /// Authorization: `Swift` (`Swift`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func swift(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(SwiftOperation(body: body))
    }
}

/// PinionRuntime
///
/// `PinionRuntime /PinionRuntime`
///
/// From `#/paths/PinionRuntime`.
public struct PinionRuntimeOperation: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "PinionRuntime", method: "PinionRuntime", path: "/PinionRuntime", security: [["PinionRuntime"]], accepts: "PinionRuntime")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/PinionRuntime")
        request.body(json: self.body, mediaType: "PinionRuntime")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.PinionRuntimeOperations {
    /// PinionRuntime
    ///
    /// Authorization: `PinionRuntime` (`PinionRuntime`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func pinionRuntime(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(PinionRuntimeOperation(body: body))
    }
}

/// GoldenHostileOperations
///
/// `GET /GoldenHostileOperations`
///
/// From `#/paths/GoldenHostileOperations`.
public struct GoldenHostileOperationsOperation: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "GoldenHostileOperations", method: "GET", path: "/GoldenHostileOperations", security: [["GoldenHostileOperations"]], accepts: "GoldenHostileOperations")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/GoldenHostileOperations")
        request.body(json: self.body, mediaType: "GoldenHostileOperations")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations {
    /// GoldenHostileOperations
    ///
    /// Authorization: `GoldenHostileOperations` (`GoldenHostileOperations`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func goldenHostileOperations2(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(GoldenHostileOperationsOperation(body: body))
    }
}

/// none
///
/// `none /none`
///
/// From `#/paths/none`.
public struct None: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "none", method: "none", path: "/none", security: [["none"]], accepts: "none")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/none")
        request.body(json: self.body, mediaType: "none")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.NoneOperations {
    /// none
    ///
    /// Authorization: `none` (`none`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func none(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(None(body: body))
    }
}

/// Void
///
/// `GET /Void`
///
/// From `#/paths/Void`.
public struct VoidOperation: PinionRuntime.Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "Void", method: "GET", path: "/Void", security: [["Void"]], accepts: "Void")
    /// What to send.
    public var body: Client

    /// The operation with its parts.
    public init(body: Client) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/Void")
        request.body(json: self.body, mediaType: "Void")
    }

    public static func decode(
        _ response: ResponseDecoder<PinionRuntime.JSONValue>
    ) throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        switch response.status {
        case 200: return try response.json()
        default: throw response.undocumented()
        }
    }
}

extension GoldenHostileOperations.VoidOperations {
    /// Void
    ///
    /// Authorization: `Void` (`Void`).
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Returns: "; fatalError(); //
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func void(
        _ body: Client
    ) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(VoidOperation(body: body))
    }
}
