// Written by pinion golden from golden.yaml, options 0000000000000000, content 077863716fcb6bbf. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// `GET /"; fatalError(); //`: "; fatalError(); //
public struct FatalError: PinionRuntime.Operation {
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "\"; fatalError(); //", method: "GET", path: "/\"; fatalError(); //",
            successes: "200 201 202 203 204 205 206",
            failures: "207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232",
            security: [["\"; fatalError(); //", "\\(fatalError())", "*/ fatalError() /*", "a\nfatalError()\r\nb\rc", "\u{0}\u{7F}", "\u{202E}gnp\u{200B}", "a\u{2028}b\u{85}c", "../..", "", "client", "body", "path", "definition", "encode", "self", "init", "Type", "default", "request", "response", "Operation", "Client", "Server", "String", "Failure", "Output", "RequestContent", "MultipartContent", "Swift", "PinionRuntime", "GoldenHostileOperations", "none", "Void"]],
            accepts: "\"; fatalError(); //, \\(fatalError()), */ fatalError() /*") }
    public var body: FatalError.RequestContent
    public var fatalError: String?
    public var headerFatalError: String?
    public var queryFatalError: String?
    public var headerSpaceBackslashOpenFatalErrorOpenCloseClose: String?
    public var querySpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar: String?
    public var headerSpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar: String?
    public var aFatalErrorBC: String?
    public var headerAFatalErrorBC: String?
    public var valuebcd94de7: String?
    public var header: String?
    public var gnpb9e31ec5: String?
    public var headerGnp39e86370: String?
    public var aBCa0b53430: String?
    public var headerABC2293c45c: String?
    public var value6e7e0373: String?
    public var headerSpaceDotDotSlashDotDot: String?
    public var empty: String?
    public var headerSpace: String?
    public var clientValue: String?
    public var headerClient: String?
    public var bodyValue: String?
    public var headerBody: String?
    public var pathValue: String?
    public var headerPath: String?
    public var definitionValue: String?
    public var headerDefinition: String?
    public var encodeValue: String?
    public var headerEncode: String?
    public var selfValue: String?
    public var headerSelf: String?
    public var initValue: String?
    public var headerInit: String?
    public var type: String?
    public var headerType: String?
    public var `default`: String?
    public var headerDefault: String?
    public var request: String?
    public var headerRequest: String?
    public var response: String?
    public var headerResponse: String?
    public var operation: String?
    public var headerOperation: String?
    public var queryClient: String?
    public var headerSpaceClient: String?
    public var server: String?
    public var headerServer: String?
    public var string: String?
    public var headerString: String?
    public var failure: String?
    public var headerFailure: String?
    public var output: String?
    public var headerOutput: String?
    public var requestContent: String?
    public var headerRequestContent: String?
    public var multipartContent: String?
    public var headerMultipartContent: String?
    public var swift: String?
    public var headerSwift: String?
    public var pinionRuntime: String?
    public var headerPinionRuntime: String?
    public var goldenHostileOperations: String?
    public var headerGoldenHostileOperations: String?
    public var none: String?
    public var headerNone: String?
    public var void: String?
    public var headerVoid: String?

    @available(*, deprecated)
    public init(body: FatalError.RequestContent, fatalError: String? = nil, headerFatalError: String? = nil,
            queryFatalError: String? = nil, headerSpaceBackslashOpenFatalErrorOpenCloseClose: String? = nil,
            querySpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar: String? = nil,
            headerSpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar: String? = nil, aFatalErrorBC: String? = nil,
            headerAFatalErrorBC: String? = nil, valuebcd94de7: String? = nil, header: String? = nil,
            gnpb9e31ec5: String? = nil, headerGnp39e86370: String? = nil, aBCa0b53430: String? = nil,
            headerABC2293c45c: String? = nil, value6e7e0373: String? = nil, headerSpaceDotDotSlashDotDot: String? = nil,
            empty: String? = nil, headerSpace: String? = nil, clientValue: String? = nil, headerClient: String? = nil,
            bodyValue: String? = nil, headerBody: String? = nil, pathValue: String? = nil, headerPath: String? = nil,
            definitionValue: String? = nil, headerDefinition: String? = nil, encodeValue: String? = nil,
            headerEncode: String? = nil, selfValue: String? = nil, headerSelf: String? = nil, initValue: String? = nil,
            headerInit: String? = nil, type: String? = nil, headerType: String? = nil, `default`: String? = nil,
            headerDefault: String? = nil, request: String? = nil, headerRequest: String? = nil, response: String? = nil,
            headerResponse: String? = nil, operation: String? = nil, headerOperation: String? = nil,
            queryClient: String? = nil, headerSpaceClient: String? = nil, server: String? = nil,
            headerServer: String? = nil, string: String? = nil, headerString: String? = nil, failure: String? = nil,
            headerFailure: String? = nil, output: String? = nil, headerOutput: String? = nil,
            requestContent: String? = nil, headerRequestContent: String? = nil, multipartContent: String? = nil,
            headerMultipartContent: String? = nil, swift: String? = nil, headerSwift: String? = nil,
            pinionRuntime: String? = nil, headerPinionRuntime: String? = nil, goldenHostileOperations: String? = nil,
            headerGoldenHostileOperations: String? = nil, none: String? = nil, headerNone: String? = nil,
            void: String? = nil, headerVoid: String? = nil) {
        self.body = body; self.fatalError = fatalError; self.headerFatalError = headerFatalError
        self.queryFatalError = queryFatalError
        self.headerSpaceBackslashOpenFatalErrorOpenCloseClose = headerSpaceBackslashOpenFatalErrorOpenCloseClose
        self.querySpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar = querySpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar
        self.headerSpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar = headerSpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar
        self.aFatalErrorBC = aFatalErrorBC; self.headerAFatalErrorBC = headerAFatalErrorBC
        self.valuebcd94de7 = valuebcd94de7; self.header = header; self.gnpb9e31ec5 = gnpb9e31ec5
        self.headerGnp39e86370 = headerGnp39e86370; self.aBCa0b53430 = aBCa0b53430
        self.headerABC2293c45c = headerABC2293c45c; self.value6e7e0373 = value6e7e0373
        self.headerSpaceDotDotSlashDotDot = headerSpaceDotDotSlashDotDot; self.empty = empty
        self.headerSpace = headerSpace; self.clientValue = clientValue; self.headerClient = headerClient
        self.bodyValue = bodyValue; self.headerBody = headerBody; self.pathValue = pathValue
        self.headerPath = headerPath; self.definitionValue = definitionValue; self.headerDefinition = headerDefinition
        self.encodeValue = encodeValue; self.headerEncode = headerEncode; self.selfValue = selfValue
        self.headerSelf = headerSelf; self.initValue = initValue; self.headerInit = headerInit; self.type = type
        self.headerType = headerType; self.`default` = `default`; self.headerDefault = headerDefault
        self.request = request; self.headerRequest = headerRequest; self.response = response
        self.headerResponse = headerResponse; self.operation = operation; self.headerOperation = headerOperation
        self.queryClient = queryClient; self.headerSpaceClient = headerSpaceClient; self.server = server
        self.headerServer = headerServer; self.string = string; self.headerString = headerString
        self.failure = failure; self.headerFailure = headerFailure; self.output = output
        self.headerOutput = headerOutput; self.requestContent = requestContent
        self.headerRequestContent = headerRequestContent; self.multipartContent = multipartContent
        self.headerMultipartContent = headerMultipartContent; self.swift = swift; self.headerSwift = headerSwift
        self.pinionRuntime = pinionRuntime; self.headerPinionRuntime = headerPinionRuntime
        self.goldenHostileOperations = goldenHostileOperations
        self.headerGoldenHostileOperations = headerGoldenHostileOperations; self.none = none
        self.headerNone = headerNone; self.void = void; self.headerVoid = headerVoid }

    public func encode(to request: inout RequestEncoder) {
        request.query("\"; fatalError(); //", self.fatalError)
        request.header("\"; fatalError(); //", self.headerFatalError)
        request.query("\\(fatalError())", self.queryFatalError)
        request.header("\\(fatalError())", self.headerSpaceBackslashOpenFatalErrorOpenCloseClose)
        request.query("*/ fatalError() /*", self.querySpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar)
        request.header("*/ fatalError() /*", self.headerSpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar)
        request.query("a\nfatalError()\r\nb\rc", self.aFatalErrorBC)
        request.header("a\nfatalError()\r\nb\rc", self.headerAFatalErrorBC)
        request.query("\u{0}\u{7F}", self.valuebcd94de7)
        request.header("\u{0}\u{7F}", self.header)
        request.query("\u{202E}gnp\u{200B}", self.gnpb9e31ec5)
        request.header("\u{202E}gnp\u{200B}", self.headerGnp39e86370)
        request.query("a\u{2028}b\u{85}c", self.aBCa0b53430)
        request.header("a\u{2028}b\u{85}c", self.headerABC2293c45c)
        request.query("../..", self.value6e7e0373)
        request.header("../..", self.headerSpaceDotDotSlashDotDot)
        request.query("", self.empty)
        request.header("", self.headerSpace)
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
        request.header("Client", self.headerSpaceClient)
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

    public static func decode(_ response: ResponseDecoder<FatalError.Failure>) throws(PinionRuntime.CallError<FatalError.Failure>) -> Output {
        try requireSuccess(response)
        switch response.status {
        case 200: return .fatalError(try response.json())
        case 201: return .backslashOpenFatalErrorOpenCloseClose(try response.text())
        case 202: return .starSlashSpaceFatalErrorOpenCloseSpaceSlashStar(try response.json())
        case 203: return .aFatalErrorBC(try response.text())
        case 204: return .valuebcd94de7
        case 205: return .gnpb9e31ec5
        default: return .aBCa0b53430(try response.json())
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
        case backslashOpenFatalErrorOpenCloseClose(Swift.String)
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
        case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar(Operation)
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
        case aBCa0b53430(Operation)
    }

    /// The body of an error.
    public enum Failure: OperationFailure {
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
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
        /// See <\(fatalError())>.
        ///
        /// - Warning: Deprecated by the description.
        case void(Client)

        public static func error(from response: ResponseDecoder<Self>) -> PinionRuntime.CallError<Self> {
            switch response.status {
            case 207: response.failure()
            case 208: response.failure(as: Self.empty)
            case 209: response.failure()
            case 210: response.failure(as: Self.body)
            case 211: response.failure()
            case 212: response.failure(as: Self.definition)
            case 213: response.failure()
            case 214: response.failure(as: Self.selfValue)
            case 215: response.failure()
            case 216: response.failure(as: Self.type)
            case 217: response.failure()
            case 218: response.failure(as: Self.request)
            case 219: response.failure()
            case 220: response.failure(as: Self.operation)
            case 221: response.failure()
            case 222: response.failure(as: Self.server)
            case 223: response.failure()
            case 224: response.failure(as: Self.failure)
            case 225: response.failure()
            case 226: response.failure(as: Self.requestContent)
            case 227: response.failure()
            case 228: response.failure(as: Self.swift)
            case 229: response.failure()
            case 230: response.failure(as: Self.goldenHostileOperations)
            case 231: response.failure()
            case 232: response.failure(as: Self.void)
            default: response.failure()
            }
        }
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
    /// See <\(fatalError())>.
    ///
    /// - Warning: Deprecated by the description.
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
    ///   - headerSpaceBackslashOpenFatalErrorOpenCloseClose: \(fatalError())
    ///   - querySpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar: */ fatalError() /*
    ///   - headerSpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar: */ fatalError() /*
    ///   - aFatalErrorBC: a fatalError() b c
    ///   - headerAFatalErrorBC: a fatalError() b c
    ///   - valuebcd94de7:
    ///   - header:
    ///   - gnpb9e31ec5: \u{202E}gnp\u{200B}
    ///   - headerGnp39e86370: \u{202E}gnp\u{200B}
    ///   - aBCa0b53430: a b c
    ///   - headerABC2293c45c: a b c
    ///   - value6e7e0373: ../..
    ///   - headerSpaceDotDotSlashDotDot: ../..
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
    ///   - headerSpaceClient: Client
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
    /// - Returns: "; fatalError(); //
    /// - Throws: `CallError`, for 207 ("; fatalError(); //), 208 ("; fatalError(); //), 209 ("; fatalError(); //), 210 ("; fatalError(); //), 211 ("; fatalError(); //), 212 ("; fatalError(); //), 213 ("; fatalError(); //), 214 ("; fatalError(); //), 215 ("; fatalError(); //), 216 ("; fatalError(); //), 217 ("; fatalError(); //), 218 ("; fatalError(); //), 219 ("; fatalError(); //), 220 ("; fatalError(); //), 221 ("; fatalError(); //), 222 ("; fatalError(); //), 223 ("; fatalError(); //), 224 ("; fatalError(); //), 225 ("; fatalError(); //), 226 ("; fatalError(); //), 227 ("; fatalError(); //), 228 ("; fatalError(); //), 229 ("; fatalError(); //), 230 ("; fatalError(); //), 231 ("; fatalError(); //), 232 ("; fatalError(); //).
    @available(*, deprecated)
    public func fatalErrorCall(_ body: FatalError.RequestContent, fatalError: String? = nil,
            headerFatalError: String? = nil, queryFatalError: String? = nil,
            headerSpaceBackslashOpenFatalErrorOpenCloseClose: String? = nil,
            querySpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar: String? = nil,
            headerSpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar: String? = nil, aFatalErrorBC: String? = nil,
            headerAFatalErrorBC: String? = nil, valuebcd94de7: String? = nil, header: String? = nil,
            gnpb9e31ec5: String? = nil, headerGnp39e86370: String? = nil, aBCa0b53430: String? = nil,
            headerABC2293c45c: String? = nil, value6e7e0373: String? = nil, headerSpaceDotDotSlashDotDot: String? = nil,
            empty: String? = nil, headerSpace: String? = nil, clientValue: String? = nil, headerClient: String? = nil,
            bodyValue: String? = nil, headerBody: String? = nil, pathValue: String? = nil, headerPath: String? = nil,
            definitionValue: String? = nil, headerDefinition: String? = nil, encodeValue: String? = nil,
            headerEncode: String? = nil, selfValue: String? = nil, headerSelf: String? = nil, initValue: String? = nil,
            headerInit: String? = nil, type: String? = nil, headerType: String? = nil, `default`: String? = nil,
            headerDefault: String? = nil, request: String? = nil, headerRequest: String? = nil, response: String? = nil,
            headerResponse: String? = nil, operation: String? = nil, headerOperation: String? = nil,
            queryClient: String? = nil, headerSpaceClient: String? = nil, server: String? = nil,
            headerServer: String? = nil, string: String? = nil, headerString: String? = nil, failure: String? = nil,
            headerFailure: String? = nil, output: String? = nil, headerOutput: String? = nil,
            requestContent: String? = nil, headerRequestContent: String? = nil, multipartContent: String? = nil,
            headerMultipartContent: String? = nil, swift: String? = nil, headerSwift: String? = nil,
            pinionRuntime: String? = nil, headerPinionRuntime: String? = nil, goldenHostileOperations: String? = nil,
            headerGoldenHostileOperations: String? = nil, none: String? = nil, headerNone: String? = nil,
            void: String? = nil,
            headerVoid: String? = nil) async throws(PinionRuntime.CallError<FatalError.Failure>) -> FatalError.Output {
        try await client.call(FatalError(body: body, fatalError: fatalError, headerFatalError: headerFatalError, queryFatalError: queryFatalError, headerSpaceBackslashOpenFatalErrorOpenCloseClose: headerSpaceBackslashOpenFatalErrorOpenCloseClose, querySpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar: querySpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar, headerSpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar: headerSpaceStarSlashSpaceFatalErrorOpenCloseSpaceSlashStar, aFatalErrorBC: aFatalErrorBC, headerAFatalErrorBC: headerAFatalErrorBC, valuebcd94de7: valuebcd94de7, header: header, gnpb9e31ec5: gnpb9e31ec5, headerGnp39e86370: headerGnp39e86370, aBCa0b53430: aBCa0b53430, headerABC2293c45c: headerABC2293c45c, value6e7e0373: value6e7e0373, headerSpaceDotDotSlashDotDot: headerSpaceDotDotSlashDotDot, empty: empty, headerSpace: headerSpace, clientValue: clientValue, headerClient: headerClient, bodyValue: bodyValue, headerBody: headerBody, pathValue: pathValue, headerPath: headerPath, definitionValue: definitionValue, headerDefinition: headerDefinition, encodeValue: encodeValue, headerEncode: headerEncode, selfValue: selfValue, headerSelf: headerSelf, initValue: initValue, headerInit: headerInit, type: type, headerType: headerType, default: `default`, headerDefault: headerDefault, request: request, headerRequest: headerRequest, response: response, headerResponse: headerResponse, operation: operation, headerOperation: headerOperation, queryClient: queryClient, headerSpaceClient: headerSpaceClient, server: server, headerServer: headerServer, string: string, headerString: headerString, failure: failure, headerFailure: headerFailure, output: output, headerOutput: headerOutput, requestContent: requestContent, headerRequestContent: headerRequestContent, multipartContent: multipartContent, headerMultipartContent: headerMultipartContent, swift: swift, headerSwift: headerSwift, pinionRuntime: pinionRuntime, headerPinionRuntime: headerPinionRuntime, goldenHostileOperations: goldenHostileOperations, headerGoldenHostileOperations: headerGoldenHostileOperations, none: none, headerNone: headerNone, void: void, headerVoid: headerVoid))
    }
}

/// `\(fatalError()) /\(fatalError())`: \(fatalError())
public struct FatalError_409874bc: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "\\(fatalError())", method: "\\(fatalError())", path: "/\\(fatalError())",
            successes: "200", security: [["\\(fatalError())"]], accepts: "\\(fatalError())") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) {
        request.body(json: self.body, mediaType: "\\(fatalError())") }
}

extension GoldenHostileOperations.FatalErrorOperations2 {
    /// \(fatalError())
    ///
    /// Authorization: `\(fatalError())` (`\(fatalError())`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func fatalError(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(FatalError_409874bc(body: body))
    }
}

/// `GET /*/ fatalError() /*`: */ fatalError() /*
public struct FatalErrorOperation: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "*/ fatalError() /*", method: "GET", path: "/*/ fatalError() /*", successes: "200",
            security: [["*/ fatalError() /*"]], accepts: "*/ fatalError() /*") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) {
        request.body(json: self.body, mediaType: "application/json") }
}

extension GoldenHostileOperations.FatalErrorOperations3 {
    /// */ fatalError() /*
    ///
    /// Authorization: `*/ fatalError() /*` (`*/ fatalError() /*`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func fatalError(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(FatalErrorOperation(body: body))
    }
}

/// `a fatalError()  b c /a fatalError()  b c`: a fatalError() b c
public struct AFatalErrorBC: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "a\nfatalError()\r\nb\rc", method: "a\nfatalError()\r\nb\rc",
            path: "/a\nfatalError()\r\nb\rc", successes: "200", security: [["a\nfatalError()\r\nb\rc"]]) }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) {
        request.body(json: self.body, mediaType: "application/json") }
}

extension GoldenHostileOperations {
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// Authorization: `a fatalError()  b c` (`a fatalError()  b c`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func aFatalErrorBCCall(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(AFatalErrorBC(body: body))
    }
}

/// `GET /`:
public struct Valuebcd94de7: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "\u{0}\u{7F}", method: "GET", path: "/\u{0}\u{7F}", successes: "200",
            security: [["\u{0}\u{7F}"]]) }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) {
        request.body(json: self.body, mediaType: "application/json") }
}

extension GoldenHostileOperations.Valuebcd94de7Operations {
    /// `GET /`:
    ///
    /// Authorization: `` (``).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func valuebcd94de7(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Valuebcd94de7(body: body))
    }
}

/// `\u{202E}gnp\u{200B} /\u{202E}gnp\u{200B}`: \u{202E}gnp\u{200B}
public struct Gnpb9e31ec5: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "\u{202E}gnp\u{200B}", method: "\u{202E}gnp\u{200B}", path: "/\u{202E}gnp\u{200B}",
            successes: "200", security: [["\u{202E}gnp\u{200B}"]]) }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) {
        request.body(json: self.body, mediaType: "application/json") }
}

extension Gnpb9e31ec5: StreamedOperation {
    public typealias StreamElement = Operation
    public static var stream: StreamDefinition { StreamDefinition(.events, mediaType: "\u{202E}gnp\u{200B}") }
}

extension GoldenHostileOperations.Gnpb9e31ec5Operations {
    /// \u{202E}gnp\u{200B}
    ///
    /// Authorization: `\u{202E}gnp\u{200B}` (`\u{202E}gnp\u{200B}`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func gnpb9e31ec5(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Gnpb9e31ec5(body: body))
    }

    /// As `gnpb9e31ec5`, as a stream of elements that are decoded as they arrive.
    public func gnpb9e31ec5Stream(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> ResponseStream<Gnpb9e31ec5> {
        try await client.stream(Gnpb9e31ec5(body: body))
    }
}

/// `GET /a
/// b
/// c`: a b c
public struct ABCa0b53430: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "a\u{2028}b\u{85}c", method: "GET", path: "/a\u{2028}b\u{85}c", successes: "200",
            security: [["a\u{2028}b\u{85}c"]]) }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) {
        request.body(json: self.body, mediaType: "application/json") }
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
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func aBCa0b53430Call(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(ABCa0b53430(body: body))
    }
}

/// `../.. /../..`: ../..
public struct Value6e7e0373: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "../..", method: "../..", path: "/../..", successes: "200", security: [["../.."]],
            accepts: "../..") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "../..") }
}

extension GoldenHostileOperations.Value6e7e0373Operations {
    /// ../..
    ///
    /// Authorization: `../..` (`../..`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func value6e7e0373(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Value6e7e0373(body: body))
    }
}

/// `GET /`
public struct Empty: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "", method: "GET", path: "/", successes: "200", security: [[""]], accepts: "") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) {
        request.body(json: self.body, mediaType: "application/json") }
}

extension GoldenHostileOperations.EmptyOperations {
    /// `GET /`
    ///
    /// Authorization: `` (``).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func empty(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Empty(body: body))
    }
}

/// `client /client`: client
public struct Client_06835314: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "client", method: "client", path: "/client", successes: "200", security: [["client"]],
            accepts: "client") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "client") }
}

extension GoldenHostileOperations {
    /// client
    ///
    /// Authorization: `client` (`client`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func clientCall(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Client_06835314(body: body))
    }
}

/// `GET /body`: body
public struct Body: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "body", method: "GET", path: "/body", successes: "200", security: [["body"]],
            accepts: "body") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "body") }
}

extension GoldenHostileOperations.BodyOperations {
    /// body
    ///
    /// Authorization: `body` (`body`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func body(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Body(body: body))
    }
}

/// `path /path`: path
public struct Path: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "path", method: "path", path: "/path", successes: "200", security: [["path"]],
            accepts: "path") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "path") }
}

extension GoldenHostileOperations.PathOperations {
    /// path
    ///
    /// Authorization: `path` (`path`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func path(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Path(body: body))
    }
}

/// `GET /definition`: definition
public struct Definition: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "definition", method: "GET", path: "/definition", successes: "200",
            security: [["definition"]], accepts: "definition") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "definition") }
}

extension GoldenHostileOperations {
    /// definition
    ///
    /// Authorization: `definition` (`definition`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func definitionCall(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Definition(body: body))
    }
}

/// `encode /encode`: encode
public struct Encode: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "encode", method: "encode", path: "/encode", successes: "200", security: [["encode"]],
            accepts: "encode") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "encode") }
}

extension GoldenHostileOperations.EncodeOperations {
    /// encode
    ///
    /// Authorization: `encode` (`encode`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func encode(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Encode(body: body))
    }
}

/// `GET /self`: self
public struct SelfValue: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "self", method: "GET", path: "/self", successes: "200", security: [["self"]],
            accepts: "self") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "self") }
}

extension GoldenHostileOperations.SelfValueOperations {
    /// self
    ///
    /// Authorization: `self` (`self`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func selfValue(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(SelfValue(body: body))
    }
}

/// `init /init`: init
public struct Init: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "init", method: "init", path: "/init", successes: "200", security: [["init"]],
            accepts: "init") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "init") }
}

extension GoldenHostileOperations {
    /// init
    ///
    /// Authorization: `init` (`init`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func initValueCall(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Init(body: body))
    }
}

/// `GET /Type`: Type
public struct TypeValue: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "Type", method: "GET", path: "/Type", successes: "200", security: [["Type"]],
            accepts: "Type") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "Type") }
}

extension GoldenHostileOperations.TypeValueOperations {
    /// Type
    ///
    /// Authorization: `Type` (`Type`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func type(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(TypeValue(body: body))
    }
}

/// `default /default`: default
public struct Default: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "default", method: "default", path: "/default", successes: "200",
            security: [["default"]], accepts: "default") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "default") }
}

extension GoldenHostileOperations.DefaultOperations {
    /// default
    ///
    /// Authorization: `default` (`default`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func `default`(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Default(body: body))
    }
}

/// `GET /request`: request
public struct Request: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "request", method: "GET", path: "/request", successes: "200", security: [["request"]],
            accepts: "request") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "request") }
}

extension GoldenHostileOperations {
    /// request
    ///
    /// Authorization: `request` (`request`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func requestCall(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Request(body: body))
    }
}

/// `response /response`: response
public struct Response: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "response", method: "response", path: "/response", successes: "200",
            security: [["response"]], accepts: "response") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "response") }
}

extension GoldenHostileOperations.ResponseOperations {
    /// response
    ///
    /// Authorization: `response` (`response`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func response(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(Response(body: body))
    }
}

/// `GET /Operation`: Operation
public struct OperationOperation: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "Operation", method: "GET", path: "/Operation", successes: "200",
            security: [["Operation"]], accepts: "Operation") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "Operation") }
}

extension GoldenHostileOperations.OperationOperations {
    /// Operation
    ///
    /// Authorization: `Operation` (`Operation`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func operation(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(OperationOperation(body: body))
    }
}

/// `Client /Client`: Client
public struct ClientOperation: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "Client", method: "Client", path: "/Client", successes: "200", security: [["Client"]],
            accepts: "Client") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "Client") }
}

extension GoldenHostileOperations {
    /// Client
    ///
    /// Authorization: `Client` (`Client`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func clientCall2(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(ClientOperation(body: body))
    }
}

/// `GET /Server`: Server
public struct ServerOperation: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "Server", method: "GET", path: "/Server", successes: "200", security: [["Server"]],
            accepts: "Server") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "Server") }
}

extension GoldenHostileOperations.ServerOperations {
    /// Server
    ///
    /// Authorization: `Server` (`Server`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func server(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(ServerOperation(body: body))
    }
}

/// `String /String`: String
public struct StringOperation: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "String", method: "String", path: "/String", successes: "200", security: [["String"]],
            accepts: "String") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "String") }
}

extension GoldenHostileOperations.StringOperations {
    /// String
    ///
    /// Authorization: `String` (`String`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func string(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(StringOperation(body: body))
    }
}

/// `GET /Failure`: Failure
public struct FailureOperation: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "Failure", method: "GET", path: "/Failure", successes: "200", security: [["Failure"]],
            accepts: "Failure") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "Failure") }
}

extension GoldenHostileOperations {
    /// Failure
    ///
    /// Authorization: `Failure` (`Failure`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func failureCall(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(FailureOperation(body: body))
    }
}

/// `Output /Output`: Output
public struct OutputOperation: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "Output", method: "Output", path: "/Output", successes: "200", security: [["Output"]],
            accepts: "Output") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "Output") }
}

extension GoldenHostileOperations.OutputOperations {
    /// Output
    ///
    /// Authorization: `Output` (`Output`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func output(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(OutputOperation(body: body))
    }
}

/// `GET /RequestContent`: RequestContent
public struct RequestContentOperation: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "RequestContent", method: "GET", path: "/RequestContent", successes: "200",
            security: [["RequestContent"]], accepts: "RequestContent") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "RequestContent") }
}

extension GoldenHostileOperations.RequestContentOperations {
    /// RequestContent
    ///
    /// Authorization: `RequestContent` (`RequestContent`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func requestContent(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(RequestContentOperation(body: body))
    }
}

/// `MultipartContent /MultipartContent`: MultipartContent
public struct MultipartContentOperation: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "MultipartContent", method: "MultipartContent", path: "/MultipartContent",
            successes: "200", security: [["MultipartContent"]], accepts: "MultipartContent") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) {
        request.body(json: self.body, mediaType: "MultipartContent") }
}

extension GoldenHostileOperations {
    /// MultipartContent
    ///
    /// Authorization: `MultipartContent` (`MultipartContent`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func multipartContentCall(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(MultipartContentOperation(body: body))
    }
}

/// `GET /Swift`: Swift
public struct SwiftOperation: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "Swift", method: "GET", path: "/Swift", successes: "200", security: [["Swift"]],
            accepts: "Swift") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "Swift") }
}

extension GoldenHostileOperations.SwiftOperations {
    /// Swift
    ///
    /// Authorization: `Swift` (`Swift`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func swift(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(SwiftOperation(body: body))
    }
}

/// `PinionRuntime /PinionRuntime`: PinionRuntime
public struct PinionRuntimeOperation: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "PinionRuntime", method: "PinionRuntime", path: "/PinionRuntime", successes: "200",
            security: [["PinionRuntime"]], accepts: "PinionRuntime") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "PinionRuntime") }
}

extension GoldenHostileOperations.PinionRuntimeOperations {
    /// PinionRuntime
    ///
    /// Authorization: `PinionRuntime` (`PinionRuntime`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func pinionRuntime(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(PinionRuntimeOperation(body: body))
    }
}

/// `GET /GoldenHostileOperations`: GoldenHostileOperations
public struct GoldenHostileOperationsOperation: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "GoldenHostileOperations", method: "GET", path: "/GoldenHostileOperations",
            successes: "200", security: [["GoldenHostileOperations"]], accepts: "GoldenHostileOperations") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) {
        request.body(json: self.body, mediaType: "GoldenHostileOperations") }
}

extension GoldenHostileOperations {
    /// GoldenHostileOperations
    ///
    /// Authorization: `GoldenHostileOperations` (`GoldenHostileOperations`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func goldenHostileOperationsCall(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(GoldenHostileOperationsOperation(body: body))
    }
}

/// `none /none`: none
public struct None: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "none", method: "none", path: "/none", successes: "200", security: [["none"]],
            accepts: "none") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "none") }
}

extension GoldenHostileOperations.NoneOperations {
    /// none
    ///
    /// Authorization: `none` (`none`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    @discardableResult
    public func none(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(None(body: body))
    }
}

/// `GET /Void`: Void
public struct VoidOperation: PinionRuntime.Operation {
    public typealias Output = Client
    public typealias Failure = PinionRuntime.JSONValue
    public typealias HeaderFields = GoldenHostileOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "Void", method: "GET", path: "/Void", successes: "200", security: [["Void"]],
            accepts: "Void") }
    public var body: Client

    public init(body: Client) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body, mediaType: "Void") }
}

extension GoldenHostileOperations.VoidOperations {
    /// Void
    ///
    /// Authorization: `Void` (`Void`).
    ///
    /// - Parameter body: What to send.
    /// - Returns: "; fatalError(); //
    public func void(_ body: Client) async throws(PinionRuntime.CallError<PinionRuntime.JSONValue>) -> Client {
        try await client.call(VoidOperation(body: body))
    }
}
