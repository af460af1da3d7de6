import PinionDiagnostics
import PinionIR
import PinionJSON

/// Every parameter style, body and answer once, as the resolver would make them from a description.
struct OperationsAPI {
    private(set) var api = API(
        title: "Pets", version: "1.0",
        documentation: Documentation(description: "Pets and what is done to them."))

    static func make() -> API {
        var builder = OperationsAPI()
        builder.frame()
        builder.types()
        builder.petOperations()
        builder.styleOperations()
        builder.bodyOperations()
        builder.answerOperations()
        builder.moreBodyOperations()
        builder.streamOperations()
        builder.incomingRequests()
        return builder.api
    }

    // MARK: Building blocks

    static func origin(_ pointer: String, _ line: Int32 = 1) -> Origin {
        Origin(
            pointer: pointer,
            location: SourceLocation(source: SourceID(rawValue: 0), line: line, column: 1))
    }

    @discardableResult
    mutating func type(_ name: String, _ shape: TypeDeclaration.Shape) -> TypeReference {
        let id = TypeID(api.types.count)
        api.types.append(
            TypeDeclaration(
                name: NameRequest(name), owner: .module, shape: shape, schema: nil,
                usage: [.request, .response],
                documentation: Documentation(), origin: Self.origin("#/components/schemas/\(name)", 100)))
        return .declared(id)
    }

    static func object(_ members: [(String, TypeReference, Property.Presence)]) -> TypeDeclaration.Shape {
        .object(
            ObjectShape(
                properties: members.map { name, type, presence in
                    Property(
                        wireName: name, name: NameRequest(name), type: type, presence: presence,
                        documentation: Documentation(), origin: origin("#/\(name)"))
                }, additional: .ignored, memberMatching: .exact))
    }

    static func parameter(
        _ name: String, _ place: ParameterPlace, _ style: ParameterStyle, _ type: TypeReference,
        required: Bool = false, reserved: Bool = false, role: Parameter.Role = .plain, _ text: String? = nil
    ) -> Parameter {
        Parameter(
            wireName: name, name: NameRequest(name), place: place, style: style, allowsReserved: reserved,
            isRequired: required, type: type, schema: nil, role: role,
            documentation: Documentation(description: text), origin: origin("#/components/parameters/\(name)")
        )
    }

    static func json(_ type: TypeReference) -> Content {
        Content(mediaType: "application/json", encoding: .json, type: type, schema: nil)
    }

    static func body(_ contents: [Content], required: Bool = true) -> RequestBody {
        RequestBody(
            isRequired: required, contents: contents,
            documentation: Documentation(description: "What to send."),
            origin: origin("#/body"))
    }

    static func response(
        _ status: Response.Status, _ name: String, _ contents: [Content] = [], isError: Bool = false,
        headers: [String] = []
    ) -> Response {
        Response(
            status: status, isError: isError, name: NameRequest(name), contents: contents,
            headers: headers.map {
                ResponseHeader(
                    wireName: $0, name: NameRequest($0), isRequired: false, type: .scalar(.string),
                    documentation: Documentation())
            },
            documentation: Documentation(description: "Answer \(name)."),
            origin: origin("#/responses/\(name)"))
    }

    mutating func operation(
        _ name: String, _ method: String, _ path: [PathSegment], group: Int? = 0,
        parameters: [Parameter] = [],
        body: RequestBody? = nil, responses: [Response], security: [[SecurityRequirement]] = [],
        servers: [Server] = [], paging: Paging? = nil, documentation: Documentation = Documentation()
    ) {
        let id = OperationID(api.operations.count)
        api.operations.append(
            Operation(
                name: NameRequest(name), group: group, method: method, path: path, parameters: parameters,
                body: body, responses: responses, security: security, servers: servers, paging: paging,
                documentation: documentation, origin: Self.origin("#/paths/\(name)", id.rawValue + 10)))
        if let group { api.groups[group].operations.append(id) }
    }

    mutating func edit(_ change: (inout API) -> Void) { change(&api) }

    /// Adds rules.
    mutating func schema(_ pointer: String, _ assertions: [Assertion]) -> SchemaID {
        let origin = Self.origin(pointer, Int32(200 + api.schemas.count))
        api.schemas.append(
            Schema(origin: origin, assertions: assertions.map { LocatedAssertion($0, at: origin.location) }))
        return SchemaID(api.schemas.count - 1)
    }

    // MARK: The description

    private mutating func frame() {
        func server(_ url: String, _ name: String) -> Server {
            Server(
                url: url, name: NameRequest(name),
                documentation: Documentation(description: "The \(name) one."),
                origin: nil)
        }
        api.servers = [
            server("https://api.example.com/v1", "global"), server("http://localhost:8080", "local test"),
            server("/v2", "relative"),
            Server(
                url: "https://eu.example.com:443/v1",
                template: [
                    .literal("https://"), .variable(0), .literal(".example.com:"), .variable(1),
                    .literal("/v1"),
                ],
                variables: [
                    Server.Variable(
                        name: NameRequest("region"), values: ["eu", "us-west"], defaultValue: "eu",
                        documentation: Documentation(description: "Where data is kept.")),
                    Server.Variable(
                        name: NameRequest("port"), values: [], defaultValue: "443",
                        documentation: Documentation()),
                ], name: NameRequest("regional"), documentation: Documentation(), origin: nil),
        ]
        func scheme(_ key: String, _ kind: SecurityScheme.Kind) -> SecurityScheme {
            SecurityScheme(
                key: key, kind: kind, documentation: Documentation(),
                origin: Self.origin("#/components/securitySchemes/\(key)"))
        }
        api.securitySchemes = [
            scheme("token", .bearer), scheme("key", .apiKey(.header, name: "X-Api-Key")),
            scheme("user", .basic), scheme("tls", .none("mutualTLS")),
        ]
        api.groups = ["Pets", "files"].map {
            OperationGroup(name: NameRequest($0), documentation: Documentation(), operations: [])
        }
    }

    private(set) var pet: TypeReference = .json
    private(set) var problem: TypeReference = .json
    private(set) var missing: TypeReference = .json
    private(set) var ticket: TypeReference = .json
    private(set) var page: TypeReference = .json
    private(set) var filter: TypeReference = .json
    private(set) var kind: TypeReference = .json
    private(set) var upload: TypeReference = .json
    private(set) var styled: TypeReference = .json
    private(set) var event: TypeReference = .json

    private mutating func types() {
        let text = TypeReference.scalar(.string)
        kind = type(
            "Kind",
            .enumeration(
                EnumerationShape(
                    base: .string,
                    values: ["cat", "dog"].map {
                        EnumerationShape.Value(
                            text: $0, name: NameRequest($0), documentation: Documentation())
                    }, isOpen: true)))
        pet = type(
            "Pet",
            Self.object([
                ("name", text, .required), ("kind", kind, .optional), ("secret", .scalar(.secret), .optional),
            ]))
        problem = type(
            "Problem", Self.object([("code", .scalar(.text), .required), ("message", text, .optional)]))
        missing = type("Missing", Self.object([("what", text, .required)]))
        ticket = type("Ticket", Self.object([("number", .scalar(.int64), .required)]))
        filter = type("Filter", Self.object([("field", text, .required), ("value", text, .optional)]))
        let header = type("LinkHeader", Self.object([("key", text, .required), ("value", text, .optional)]))
        let link = type(
            "Link", Self.object([("uri", text, .required), ("headers", .array(header), .optional)]))
        let links = type("Links", Self.object([("next", link, .optionalNullable)]))
        page = type("PetPage", Self.object([("items", .array(pet), .required), ("links", links, .optional)]))
        styled = type(
            "Styled",
            Self.object([
                ("tags", .array(text), .required), ("filter", filter, .optional), ("raw", text, .optional),
                ("list", .array(.scalar(.int64)), .optional), ("plain", text, .optional),
            ]))
        event = type(
            "AnyEvent",
            Self.object([
                ("event", text, .optional), ("data", text, .required), ("id", text, .optional),
                ("retry", .scalar(.int64), .optional),
            ]))
        upload = type(
            "Upload",
            Self.object([
                ("photo", .scalar(.binary), .required), ("more", .array(.scalar(.binary)), .optional),
                ("note", text, .optional), ("pet", pet, .required),
            ]))
    }

    private static let id = parameter(
        "pet-id", .path, .simple(explode: false), .scalar(.uuid), required: true, "Whose.")

    private mutating func petOperations() {
        let name = schema("#/components/schemas/Pet/properties/name", [.type(.string), .minLength(1)])
        let rules = schema(
            "#/components/schemas/Pet", [.type(.object), .required(["name"]), .properties([("name", name)])])
        let notNegative = schema(
            "#/components/parameters/size/schema", [.type(.integer), .minimum(JSONNumber(0))])
        let anything = schema("#/components/parameters/X-Locale/schema", [])
        var content = Self.json(pet)
        content.schema = rules
        let locale = Self.parameter("X-Locale", .header, .simple(explode: false), .scalar(.string))
        locale.schema = anything
        let size = Self.parameter(
            "size", .query, .form(explode: true), .scalar(.int32), "How many to a page.")
        size.schema = notNegative
        let token = [SecurityRequirement(scheme: "token", scopes: ["pets:write"])]
        let key = [SecurityRequirement(scheme: "key", scopes: [])]
        operation(
            "createPet", "POST", [.literal("/pets")],
            parameters: [
                Self.parameter(
                    "MS-RequestId", .header, .simple(explode: false), .scalar(.uuid), role: .clientRequestID,
                    "Names the call."),
                locale, size,
            ], body: Self.body([content]),
            responses: [
                Self.response(.code(200), "ok", [content]),
                Self.response(
                    .code(201), "created", [content], headers: ["X-Trace-Id", "MS-RequestId", "ETag"]),
                Self.response(.code(400), "badRequest", [Self.json(problem)], isError: true),
                Self.response(.range(5), "serverError", [Self.json(problem)], isError: true),
            ], security: [token, key],
            documentation: Documentation(
                summary: "Adds a pet.", description: "The pet *must* have a name.",
                externalURL: "https://example.com/pets", remarks: ["`kind` is assumed to be `cat`."]))
        operation(
            "listPets", "GET", [.literal("/pets")],
            parameters: [
                size,
                Self.parameter("kind", .query, .form(explode: true), kind),
            ],
            responses: [
                Self.response(.code(200), "ok", [Self.json(page)]),
                Self.response(.default, "other", [Self.json(problem)], isError: true),
            ], security: [key, []],
            paging: Paging(
                items: ["items"], nextLink: ["links", "next", "uri"],
                nextHeaders: ["links", "next", "headers"],
                basePath: "/v1"))
        operation(
            "getPet", "GET", [.literal("/pets/"), .parameter(0)], parameters: [Self.id],
            responses: [
                Self.response(.code(200), "ok", [Self.json(pet)]), Self.response(.code(304), "notModified"),
                Self.response(.code(404), "notFound", [Self.json(missing)], isError: true),
                Self.response(.range(4), "clientError", [Self.json(problem)], isError: true),
                Self.response(
                    .code(500), "broken",
                    [Content(mediaType: "text/html", encoding: .text, type: .scalar(.string), schema: nil)],
                    isError: true),
            ])
        operation(
            "deletePet", "DELETE", [.literal("/pets/"), .parameter(0)], parameters: [Self.id],
            responses: [
                Self.response(.code(204), "noContent"), Self.response(.code(404), "notFound", isError: true),
            ])
        visitOperation()
    }

    /// Parameters with a format that their Swift type says all of, or not.
    private mutating func visitOperation() {
        func formatted(_ name: String, _ format: String, _ type: PinionIR.Scalar) -> Parameter {
            let parameter = Self.parameter(name, .query, .form(explode: true), .scalar(type))
            parameter.schema = schema(
                "#/components/parameters/\(name)/schema", [.type(.string), .format(format)])
            return parameter
        }
        operation(
            "planVisit", "POST", [.literal("/visits")],
            parameters: [
                formatted("day", "date", .date), formatted("at", "date-time", .dateTime),
                formatted("length", "duration", .duration), formatted("guest", "uuid", .uuid),
            ], responses: [Self.response(.code(204), "noContent")])
    }

    private mutating func styleOperations() {
        let list = TypeReference.array(.scalar(.string))
        operation(
            "showPathStyles", "GET",
            [
                .literal("/styles/"), .parameter(0), .literal("/"), .parameter(1), .literal("/"),
                .parameter(2),
                .literal("/"), .parameter(3), .literal("/end"),
            ], group: nil,
            parameters: [
                Self.parameter("plain", .path, .simple(explode: true), filter, required: true),
                Self.parameter("label", .path, .label(explode: true), list, required: true),
                Self.parameter("matrix", .path, .matrix(explode: false), list, required: true),
                Self.parameter("json", .path, .json, filter, required: true),
            ], responses: [Self.response(.code(200), "ok")])
        operation(
            "showQueryStyles", "GET", [.literal("/styles")], group: nil,
            parameters: [
                Self.parameter("form", .query, .form(explode: false), list),
                Self.parameter("space", .query, .spaceDelimited, list),
                Self.parameter("pipe", .query, .pipeDelimited, list),
                Self.parameter("deep", .query, .deepObject, filter),
                Self.parameter("json", .query, .json, filter),
                Self.parameter("raw", .query, .form(explode: true), .scalar(.string), reserved: true),
                Self.parameter("needed", .query, .form(explode: true), .scalar(.boolean), required: true),
                Self.parameter("X-List", .header, .simple(explode: false), list),
                Self.parameter("X-Object", .header, .simple(explode: true), filter),
                Self.parameter("session", .cookie, .form(explode: true), .scalar(.string)),
                Self.parameter("path", .query, .form(explode: true), .nullable(.scalar(.string))),
            ], responses: [Self.response(.range(2), "success")])
    }

    private mutating func bodyOperations() {
        func content(_ type: String, _ encoding: Content.Encoding, _ reference: TypeReference) -> Content {
            Content(mediaType: type, encoding: encoding, type: reference, schema: nil)
        }
        let done = [Self.response(.code(204), "noContent")]
        operation(
            "sendForm", "POST", [.literal("/form")], group: 1,
            body: Self.body([content("application/x-www-form-urlencoded", .form, filter)]), responses: done)
        operation(
            "sendText", "POST", [.literal("/text")], group: 1,
            body: Self.body([content("text/csv", .text, .scalar(.string))]), responses: done)
        operation(
            "sendBytes", "PUT", [.literal("/bytes")], group: 1,
            body: Self.body([content("image/*", .binary, .scalar(.binary))]), responses: done)
        operation(
            "uploadFile", "POST", [.literal("/upload")], group: 1,
            body: Self.body([content("multipart/form-data", .multipart, upload)]), responses: done)
        operation(
            "sendParts", "POST", [.literal("/parts")], group: 1,
            body: Self.body([content("multipart/form-data", .multipart, .json)], required: false),
            responses: done)
        operation(
            "sendAny", "POST", [.literal("/any")], group: 1,
            body: Self.body([
                Self.json(pet), content("text/json", .json, pet),
                content("application/xml", .binary, .scalar(.binary)),
                content("application/x-www-form-urlencoded", .form, pet), content("text/plain", .text, kind),
                content("multipart/form-data", .multipart, upload),
            ]), responses: done)
        operation(
            "sendMaybe", "PATCH", [.literal("/maybe")], group: 1,
            body: Self.body(
                [content("application/merge-patch+json", .json, pet), content("text/plain", .text, .json)],
                required: false), responses: done)
        operation(
            "sendNull", "PUT", [.literal("/null")], group: 1, body: Self.body([Self.json(.nullable(pet))]),
            responses: done)
    }

    private mutating func answerOperations() {
        func content(_ type: String, _ encoding: Content.Encoding) -> Content {
            Content(
                mediaType: type, encoding: encoding, type: .scalar(encoding == .text ? .string : .binary),
                schema: nil)
        }
        operation(
            "checkName", "HEAD", [.literal("/names/"), .parameter(0)],
            parameters: [
                Self.parameter("name", .path, .simple(explode: false), .scalar(.string), required: true)
            ],
            responses: [
                Self.response(.code(200), "taken", [Self.json(.scalar(.boolean))]),
                Self.response(.code(404), "free"),
                Self.response(.default, "other", [Self.json(problem)], isError: true),
            ])
        operation(
            "startJob", "POST", [.literal("/jobs")], group: nil,
            responses: [
                Self.response(.code(200), "done", [Self.json(pet)]),
                Self.response(.code(202), "accepted", [Self.json(ticket)]),
                Self.response(.code(204), "nothing"),
            ])
        operation(
            "readText", "GET", [.literal("/text")], group: 1,
            responses: [Self.response(.code(200), "ok", [content("text/plain", .text)])])
        operation(
            "readBytes", "GET", [.literal("/bytes")], group: 1,
            responses: [Self.response(.code(200), "ok", [content("image/png", .binary)])])
        operation("ping", "GET", [.literal("/ping")], group: nil, responses: [])
    }
}
