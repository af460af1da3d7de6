// Written by pinion golden from golden.yaml, options 0000000000000000, content 73a72104c3b87f59. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// `POST /pets`: Adds a pet.
public struct CreatePet: Operation {
    public typealias Output = Pet
    public typealias Failure = Problem
    public typealias HeaderFields = GoldenOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "createPet", method: "POST", path: "/pets", successes: "200 201", failures: "400 5XX",
            security: [["token"], ["key"]], requestIDs: ["X-Trace-Id"]) }
    public static var outputValidator: Validator? { Schemas.validator("#/components/schemas/Pet") }
    public var body: Pet
    public var msRequestId: UUID?
    public var xLocale: String?
    public var size: Int32?

    public init(body: Pet, msRequestId: UUID? = nil, xLocale: String? = nil, size: Int32? = nil) {
        self.body = body; self.msRequestId = msRequestId; self.xLocale = xLocale; self.size = size }

    public func encode(to request: inout RequestEncoder) {
        request.clientRequestID("MS-RequestId", self.msRequestId); request.header("X-Locale", self.xLocale)
        request.query("size", self.size, validator: Schemas.validator("#/components/parameters/size/schema"))
        request.body(json: self.body, validator: Schemas.validator("#/components/schemas/Pet")) }
}

extension GoldenOperations.Pets {
    /// Adds a pet.
    ///
    /// The pet *must* have a name. `kind` is assumed to be `cat`. See <https://example.com/pets>.
    ///
    /// Authorization: `token` (`pets:write`), or `key`.
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///   - msRequestId: Names the call.
    ///   - size: How many to a page.
    /// - Returns: Answer ok.
    /// - Throws: `CallError`, for 400 (Answer badRequest), 5XX (Answer serverError).
    @discardableResult
    public func create(_ body: Pet, msRequestId: UUID? = nil, xLocale: String? = nil,
            size: Int32? = nil) async throws(CallError<Problem>) -> Pet {
        try await client.call(CreatePet(body: body, msRequestId: msRequestId, xLocale: xLocale, size: size))
    }
}

/// `GET /pets`
public struct ListPets: Operation {
    public typealias Output = PetPage
    public typealias Failure = Problem
    public static var definition: OperationDefinition {
        OperationDefinition(id: "listPets", method: "GET", path: "/pets", successes: "200", failures: "default",
            security: [["key"], []]) }
    public var size: Int32?
    public var kind: Kind?

    public init(size: Int32? = nil, kind: Kind? = nil) { self.size = size; self.kind = kind }

    public func encode(to request: inout RequestEncoder) {
        request.query("size", self.size, validator: Schemas.validator("#/components/parameters/size/schema"))
        request.query("kind", self.kind) }
}

extension ListPets: PagedOperation {
    public static var pageBasePath: String { "/v1" }
    public static func items(of page: PetPage) -> [Pet] { page.items }
    public static func nextPage(after page: PetPage) -> NextPage? {
        guard let link = page.links?.next.value?.uri else { return nil }
        var headers: [NextPage.Header] = []
        for header in page.links?.next.value?.headers ?? [] {
            let name = header.key
            guard let value = header.value else { continue }
            headers.append(NextPage.Header(name: name, value: value))
        }
        return NextPage(link: link, headers: headers)
    }
}

extension GoldenOperations.Pets {
    /// `GET /pets`
    ///
    /// Authorization: `key`, or no credential.
    ///
    /// - Parameter size: How many to a page.
    /// - Returns: Answer ok.
    /// - Throws: `CallError`, for any other status (Answer other).
    public func list(size: Int32? = nil, kind: Kind? = nil) async throws(CallError<Problem>) -> PetPage {
        try await client.call(ListPets(size: size, kind: kind))
    }

    /// As `list`, page by page, asked for one after the other as they are consumed; `.items` are their elements.
    public func listPages(size: Int32? = nil, kind: Kind? = nil) -> Pages<ListPets> {
        client.pages(of: ListPets(size: size, kind: kind))
    }
}

/// `GET /pets/{pet-id}`
public struct GetPet: Operation {
    public static var definition: OperationDefinition {
        OperationDefinition(id: "getPet", method: "GET", path: "/pets/{pet-id}", successes: "200 304",
            failures: "404 4XX 500", accepts: "application/json, text/html") }
    public var petId: UUID

    public init(petId: UUID) { self.petId = petId }

    public func encode(to request: inout RequestEncoder) { request.path("pet-id", self.petId) }

    public static func decode(_ response: ResponseDecoder<GetPet.Failure>) throws(CallError<GetPet.Failure>) -> Output {
        try requireSuccess(response)
        switch response.status {
        case 200: return .ok(try response.json())
        default: return .notModified
        }
    }

    /// What the operation gives.
    public enum Output: Sendable {
        /// Answer ok.
        case ok(Pet)
        /// Answer notModified.
        case notModified
    }

    /// The body of an error.
    public enum Failure: OperationFailure {
        /// Answer notFound.
        case notFound(Missing)
        /// Answer clientError.
        case clientError(Problem)

        public static func error(from response: ResponseDecoder<Self>) -> CallError<Self> {
            switch response.status {
            case 404: response.failure(as: Self.notFound)
            case 400...499: response.failure(as: Self.clientError)
            case 500: response.failure()
            default: response.failure()
            }
        }
    }
}

extension GoldenOperations.Pets {
    /// `GET /pets/{pet-id}`
    ///
    /// - Parameter petId: Whose.
    /// - Returns: Answer ok.
    /// - Throws: `CallError`, for 404 (Answer notFound), 4XX (Answer clientError), 500 (Answer broken).
    public func get(petId: UUID) async throws(CallError<GetPet.Failure>) -> GetPet.Output {
        try await client.call(GetPet(petId: petId))
    }
}

/// `DELETE /pets/{pet-id}`
public struct DeletePet: Operation {
    public typealias Output = Void
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "deletePet", method: "DELETE", path: "/pets/{pet-id}", successes: "204",
            failures: "404") }
    public var petId: UUID

    public init(petId: UUID) { self.petId = petId }

    public func encode(to request: inout RequestEncoder) { request.path("pet-id", self.petId) }
}

extension GoldenOperations.Pets {
    /// `DELETE /pets/{pet-id}`
    ///
    /// - Parameter petId: Whose.
    /// - Throws: `CallError`, for 404 (Answer notFound).
    public func delete(petId: UUID) async throws(CallError<JSONValue>) {
        try await client.call(DeletePet(petId: petId))
    }
}

/// `POST /visits`
public struct PlanVisit: Operation {
    public typealias Output = Void
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "planVisit", method: "POST", path: "/visits", successes: "204") }
    public var day: CalendarDate?
    public var at: DateTime?
    public var length: CalendarDuration?
    public var guest: UUID?

    public init(day: CalendarDate? = nil, at: DateTime? = nil, length: CalendarDuration? = nil, guest: UUID? = nil) {
        self.day = day; self.at = at; self.length = length; self.guest = guest }

    public func encode(to request: inout RequestEncoder) {
        request.query("day", self.day)
        request.query("at", self.at, validator: Schemas.validator("#/components/parameters/at/schema"))
        request.query("length", self.length, validator: Schemas.validator("#/components/parameters/length/schema"))
        request.query("guest", self.guest) }
}

extension GoldenOperations.Pets {
    /// `POST /visits`
    public func planVisit(day: CalendarDate? = nil, at: DateTime? = nil, length: CalendarDuration? = nil,
            guest: UUID? = nil) async throws(CallError<JSONValue>) {
        try await client.call(PlanVisit(day: day, at: at, length: length, guest: guest))
    }
}

/// `GET /styles/{plain}/{label}/{matrix}/{json}/end`
public struct ShowPathStyles: Operation {
    public typealias Output = Void
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "showPathStyles", method: "GET", path: "/styles/{plain}/{label}/{matrix}/{json}/end",
            successes: "200") }
    public var plain: Filter
    public var label: [String]
    public var matrix: [String]
    public var json: Filter

    public init(plain: Filter, label: [String], matrix: [String], json: Filter) {
        self.plain = plain; self.label = label; self.matrix = matrix; self.json = json }

    public func encode(to request: inout RequestEncoder) {
        request.path("plain", self.plain, style: .simple(explode: true))
        request.path("label", self.label, style: .label(explode: true))
        request.path("matrix", self.matrix, style: .matrix(explode: false))
        request.path("json", self.json, style: .json) }
}

extension GoldenOperations {
    /// `GET /styles/{plain}/{label}/{matrix}/{json}/end`
    public func showPathStyles(plain: Filter, label: [String], matrix: [String],
            json: Filter) async throws(CallError<JSONValue>) {
        try await client.call(ShowPathStyles(plain: plain, label: label, matrix: matrix, json: json))
    }
}

/// `GET /styles`
public struct ShowQueryStyles: Operation {
    public typealias Output = Void
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "showQueryStyles", method: "GET", path: "/styles") }
    public var needed: Bool
    public var form: [String]?
    public var space: [String]?
    public var pipe: [String]?
    public var deep: Filter?
    public var json: Filter?
    public var raw: String?
    public var xList: [String]?
    public var xObject: Filter?
    public var session: String?
    public var pathValue: String?

    public init(needed: Bool, form: [String]? = nil, space: [String]? = nil, pipe: [String]? = nil, deep: Filter? = nil,
            json: Filter? = nil, raw: String? = nil, xList: [String]? = nil, xObject: Filter? = nil,
            session: String? = nil, pathValue: String? = nil) {
        self.needed = needed; self.form = form; self.space = space; self.pipe = pipe; self.deep = deep
        self.json = json; self.raw = raw; self.xList = xList; self.xObject = xObject; self.session = session
        self.pathValue = pathValue }

    public func encode(to request: inout RequestEncoder) {
        request.query("form", self.form, style: .form(explode: false))
        request.query("space", self.space, style: .spaceDelimited)
        request.query("pipe", self.pipe, style: .pipeDelimited); request.query("deep", self.deep, style: .deepObject)
        request.query("json", self.json, style: .json); request.query("raw", self.raw, allowsReserved: true)
        request.query("needed", self.needed); request.header("X-List", self.xList)
        request.header("X-Object", self.xObject, style: .simple(explode: true))
        request.cookie("session", self.session); request.query("path", self.pathValue) }
}

extension GoldenOperations {
    /// `GET /styles`
    public func showQueryStyles(needed: Bool, form: [String]? = nil, space: [String]? = nil, pipe: [String]? = nil,
            deep: Filter? = nil, json: Filter? = nil, raw: String? = nil, xList: [String]? = nil,
            xObject: Filter? = nil, session: String? = nil,
            pathValue: String? = nil) async throws(CallError<JSONValue>) {
        try await client.call(ShowQueryStyles(needed: needed, form: form, space: space, pipe: pipe, deep: deep, json: json, raw: raw, xList: xList, xObject: xObject, session: session, pathValue: pathValue))
    }
}

/// `POST /form`
public struct SendForm: Operation {
    public typealias Output = Void
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "sendForm", method: "POST", path: "/form", successes: "204") }
    public var body: Filter

    public init(body: Filter) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(form: self.body) }
}

extension GoldenOperations.Files {
    /// `POST /form`
    ///
    /// - Parameter body: What to send.
    public func sendForm(_ body: Filter) async throws(CallError<JSONValue>) {
        try await client.call(SendForm(body: body))
    }
}

/// `POST /text`
public struct SendText: Operation {
    public typealias Output = Void
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "sendText", method: "POST", path: "/text", successes: "204") }
    public var body: String

    public init(body: String) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(text: self.body, mediaType: "text/csv") }
}

extension GoldenOperations.Files {
    /// `POST /text`
    ///
    /// - Parameter body: What to send.
    public func sendText(_ body: String) async throws(CallError<JSONValue>) {
        try await client.call(SendText(body: body))
    }
}

/// `PUT /bytes`
public struct SendBytes: Operation {
    public typealias Output = Void
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "sendBytes", method: "PUT", path: "/bytes", successes: "204") }
    public var body: [UInt8]

    public init(body: [UInt8]) { self.body = body }

    public func encode(to request: inout RequestEncoder) {
        request.body(bytes: self.body, mediaType: "application/octet-stream") }
}

extension GoldenOperations.Files {
    /// `PUT /bytes`
    ///
    /// - Parameter body: What to send.
    public func sendBytes(_ body: [UInt8]) async throws(CallError<JSONValue>) {
        try await client.call(SendBytes(body: body))
    }
}

/// `POST /upload`
public struct UploadFile: Operation {
    public typealias Output = Void
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "uploadFile", method: "POST", path: "/upload", successes: "204") }
    public var body: UploadFile.MultipartContent

    public init(body: UploadFile.MultipartContent) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(multipart: self.body.multipart_form) }

    /// The parts of a `multipart/form-data` body.
    public struct MultipartContent: Sendable {
        public var photo: FilePart
        public var more: [FilePart]?
        public var note: String?
        public var pet: Pet

        public init(photo: FilePart, pet: Pet, more: [FilePart]? = nil, note: String? = nil) {
            self.photo = photo; self.more = more; self.note = note; self.pet = pet }

        var multipart_form: MultipartForm {
            var form: MultipartForm = MultipartForm()
            form.file("photo", self.photo)
            form.files("more", self.more)
            form.part("note", self.note)
            form.part("pet", self.pet)
            return form
        }
    }
}

extension GoldenOperations.Files {
    /// `POST /upload`
    ///
    /// - Parameter body: What to send.
    public func upload(_ body: UploadFile.MultipartContent) async throws(CallError<JSONValue>) {
        try await client.call(UploadFile(body: body))
    }
}

/// `POST /parts`
public struct SendParts: Operation {
    public typealias Output = Void
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "sendParts", method: "POST", path: "/parts", successes: "204") }
    public var body: MultipartForm?

    public init(body: MultipartForm? = nil) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(multipart: self.body) }
}

extension GoldenOperations.Files {
    /// `POST /parts`
    ///
    /// - Parameter body: What to send.
    public func sendParts(body: MultipartForm? = nil) async throws(CallError<JSONValue>) {
        try await client.call(SendParts(body: body))
    }
}

/// `POST /any`
public struct SendAny: Operation {
    public typealias Output = Void
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "sendAny", method: "POST", path: "/any", successes: "204") }
    public var body: SendAny.RequestContent

    public init(body: SendAny.RequestContent) { self.body = body }

    public func encode(to request: inout RequestEncoder) {
        switch self.body {
        case .json(let value): request.body(json: value)
        case .applicationXml(let value): request.body(bytes: value, mediaType: "application/xml")
        case .text(let value): request.body(text: value)
        case .multipart(let value): request.body(multipart: value.multipart_form)
        }
    }

    /// The body, by its media type.
    public enum RequestContent: Sendable {
        /// `application/json`
        case json(Pet)
        /// `application/xml`
        case applicationXml([UInt8])
        /// `text/plain`
        case text(Kind)
        /// `multipart/form-data`
        case multipart(MultipartContent)
    }

    /// The parts of a `multipart/form-data` body.
    public struct MultipartContent: Sendable {
        public var photo: FilePart
        public var more: [FilePart]?
        public var note: String?
        public var pet: Pet

        public init(photo: FilePart, pet: Pet, more: [FilePart]? = nil, note: String? = nil) {
            self.photo = photo; self.more = more; self.note = note; self.pet = pet }

        var multipart_form: MultipartForm {
            var form: MultipartForm = MultipartForm()
            form.file("photo", self.photo)
            form.files("more", self.more)
            form.part("note", self.note)
            form.part("pet", self.pet)
            return form
        }
    }
}

extension GoldenOperations.Files {
    /// `POST /any`
    ///
    /// - Parameter body: What to send.
    public func sendAny(_ body: SendAny.RequestContent) async throws(CallError<JSONValue>) {
        try await client.call(SendAny(body: body))
    }
}

/// `PATCH /maybe`
public struct SendMaybe: Operation {
    public typealias Output = Void
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "sendMaybe", method: "PATCH", path: "/maybe", successes: "204") }
    public var body: SendMaybe.RequestContent?

    public init(body: SendMaybe.RequestContent? = nil) { self.body = body }

    public func encode(to request: inout RequestEncoder) {
        switch self.body {
        case .json(let value)?: request.body(json: value, mediaType: "application/merge-patch+json")
        case .text(let value)?: request.body(text: value)
        case nil: break
        }
    }

    /// The body, by its media type.
    public enum RequestContent: Sendable {
        /// `application/merge-patch+json`
        case json(Pet)
        /// `text/plain`
        case text(String)
    }
}

extension GoldenOperations.Files {
    /// `PATCH /maybe`
    ///
    /// - Parameter body: What to send.
    public func sendMaybe(body: SendMaybe.RequestContent? = nil) async throws(CallError<JSONValue>) {
        try await client.call(SendMaybe(body: body))
    }
}

/// `PUT /null`
public struct SendNull: Operation {
    public typealias Output = Void
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "sendNull", method: "PUT", path: "/null", successes: "204") }
    public var body: Pet?

    public init(body: Pet?) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: .some(self.body)) }
}

extension GoldenOperations.Files {
    /// `PUT /null`
    ///
    /// - Parameter body: What to send.
    public func sendNull(_ body: Pet?) async throws(CallError<JSONValue>) {
        try await client.call(SendNull(body: body))
    }
}

/// `HEAD /names/{name}`
public struct CheckName: Operation {
    public typealias Failure = Problem
    public static var definition: OperationDefinition {
        OperationDefinition(id: "checkName", method: "HEAD", path: "/names/{name}", successes: "200 404",
            failures: "default") }
    public var name: String

    public init(name: String) { self.name = name }

    public func encode(to request: inout RequestEncoder) { request.path("name", self.name) }

    public static func decode(_ response: ResponseDecoder<Problem>) throws(CallError<Problem>) -> Output {
        try requireSuccess(response)
        switch response.status {
        case 200: return .taken
        default: return .free
        }
    }

    /// What the operation gives.
    public enum Output: Sendable {
        /// Answer taken.
        case taken
        /// Answer free.
        case free
    }
}

extension GoldenOperations.Pets {
    /// `HEAD /names/{name}`
    ///
    /// - Returns: Answer taken.
    /// - Throws: `CallError`, for any other status (Answer other).
    public func checkName(name: String) async throws(CallError<Problem>) -> CheckName.Output {
        try await client.call(CheckName(name: name))
    }
}

/// `POST /jobs`
public struct StartJob: Operation {
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "startJob", method: "POST", path: "/jobs", successes: "200 202 204") }

    public init() {}

    public static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> Output {
        try requireSuccess(response)
        switch response.status {
        case 200: return .done(try response.json())
        case 202: return .accepted(try response.json())
        default: return .nothing
        }
    }

    /// What the operation gives.
    public enum Output: Sendable {
        /// Answer done.
        case done(Pet)
        /// Answer accepted.
        case accepted(Ticket)
        /// Answer nothing.
        case nothing
    }
}

extension GoldenOperations {
    /// `POST /jobs`
    ///
    /// - Returns: Answer done.
    @discardableResult
    public func startJob() async throws(CallError<JSONValue>) -> StartJob.Output {
        try await client.call(StartJob())
    }
}

/// `GET /text`
public struct ReadText: Operation {
    public typealias Output = String
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "readText", method: "GET", path: "/text", successes: "200", body: .text,
            accepts: "text/plain") }

    public init() {}
}

extension GoldenOperations.Files {
    /// `GET /text`
    ///
    /// - Returns: Answer ok.
    public func readText() async throws(CallError<JSONValue>) -> String {
        try await client.call(ReadText())
    }
}

/// `GET /bytes`
public struct ReadBytes: Operation {
    public typealias Output = [UInt8]
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "readBytes", method: "GET", path: "/bytes", successes: "200", body: .raw,
            accepts: "image/png") }

    public init() {}
}

extension GoldenOperations.Files {
    /// `GET /bytes`
    ///
    /// - Returns: Answer ok.
    public func readBytes() async throws(CallError<JSONValue>) -> [UInt8] {
        try await client.call(ReadBytes())
    }
}

/// `GET /ping`
public struct Ping: Operation {
    public typealias Output = Void
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition { OperationDefinition(id: "ping", method: "GET", path: "/ping") }

    public init() {}
}

extension GoldenOperations {
    /// `GET /ping`
    public func ping() async throws(CallError<JSONValue>) {
        try await client.call(Ping())
    }
}

/// `POST /styled-form`
public struct SendStyledForm: Operation {
    public typealias Output = Void
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "sendStyledForm", method: "POST", path: "/styled-form", successes: "204") }
    public var body: Styled

    public init(body: Styled) { self.body = body }

    public func encode(to request: inout RequestEncoder) {
        request.body(form: self.body, styles: ["tags": .form(explode: false), "filter": .deepObject, "raw": .form(explode: true), "list": .json], allowsReserved: ["raw"]) }
}

extension GoldenOperations.Files {
    /// `POST /styled-form`
    ///
    /// - Parameter body: What to send.
    public func sendStyledForm(_ body: Styled) async throws(CallError<JSONValue>) {
        try await client.call(SendStyledForm(body: body))
    }
}

/// `POST /typed-parts`
public struct SendTypedParts: Operation {
    public typealias Output = Void
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "sendTypedParts", method: "POST", path: "/typed-parts", successes: "204") }
    public var body: SendTypedParts.MultipartContent

    public init(body: SendTypedParts.MultipartContent) { self.body = body }

    public func encode(to request: inout RequestEncoder) {
        request.body(multipart: self.body.multipart_form, mediaType: "multipart/mixed") }

    /// The parts of a `multipart/form-data` body.
    public struct MultipartContent: Sendable {
        public var photo: FilePart
        public var more: [FilePart]?
        public var note: String?
        public var pet: Pet

        public init(photo: FilePart, pet: Pet, more: [FilePart]? = nil, note: String? = nil) {
            self.photo = photo; self.more = more; self.note = note; self.pet = pet }

        var multipart_form: MultipartForm {
            var form: MultipartForm = MultipartForm()
            form.file("photo", self.photo, mediaType: "image/png")
            form.files("more", self.more)
            form.part("note", self.note, mediaType: "application/json")
            form.part("pet", self.pet)
            return form
        }
    }
}

extension GoldenOperations.Files {
    /// `POST /typed-parts`
    ///
    /// - Parameter body: What to send.
    public func sendTypedParts(_ body: SendTypedParts.MultipartContent) async throws(CallError<JSONValue>) {
        try await client.call(SendTypedParts(body: body))
    }
}

/// `GET /status`
public struct ReadElsewhere: Operation {
    public typealias Output = Int
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "readElsewhere", method: "GET", path: "/status", successes: "200", body: .text,
            accepts: "text/plain", server: "https://status.example.com") }

    public init() {}
}

extension GoldenOperations {
    /// `GET /status`
    ///
    /// - Returns: Answer ok.
    public func readElsewhere() async throws(CallError<JSONValue>) -> Int {
        try await client.call(ReadElsewhere())
    }
}

/// `GET /beside`: Reads.
public struct ReadBeside: Operation {
    public typealias Output = Pet?
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "readBeside", method: "GET", path: "/beside", successes: "200 202", body: .optionalJSON,
            server: "/v9") }

    @available(*, deprecated)
    public init() {}
}

extension GoldenOperations {
    /// Reads.
    ///
    /// - Warning: Deprecated by the description.
    ///
    /// - Returns: Answer ok.
    @available(*, deprecated)
    public func readBeside() async throws(CallError<JSONValue>) -> Pet? {
        try await client.call(ReadBeside())
    }
}

/// `GET /counted`
public struct ReadCounted: Operation {
    public typealias Output = Pet
    public typealias Failure = GoldenOperations.Failure
    public typealias HeaderFields = GoldenOperations.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "readCounted", method: "GET", path: "/counted", successes: "200",
            failures: "404 409 default") }

    public init() {}
}

extension GoldenOperations {
    /// `GET /counted`
    ///
    /// - Returns: Answer ok.
    /// - Throws: `CallError`, for 404 (Answer notFound), 409 (Answer conflict), any other status (Answer other).
    public func readCounted() async throws(CallError<GoldenOperations.Failure>) -> Pet {
        try await client.call(ReadCounted())
    }
}

/// `GET /counted/too`
public struct ReadCountedToo: Operation {
    public typealias Output = Void
    public typealias Failure = GoldenOperations.Failure
    public static var definition: OperationDefinition {
        OperationDefinition(id: "readCountedToo", method: "GET", path: "/counted/too", failures: "404 409 default") }

    public init() {}
}

extension GoldenOperations {
    /// `GET /counted/too`
    ///
    /// - Throws: `CallError`, for 404 (Answer notFound), 409 (Answer conflict), any other status (Answer other).
    public func readCountedToo() async throws(CallError<GoldenOperations.Failure>) {
        try await client.call(ReadCountedToo())
    }
}

/// `GET /tickets/events`
public struct WatchTickets: Operation {
    public typealias Output = [UInt8]
    public typealias Failure = Problem
    public static var definition: OperationDefinition {
        OperationDefinition(id: "watchTickets", method: "GET", path: "/tickets/events", successes: "200",
            failures: "4XX", body: .raw, accepts: "text/event-stream, application/json") }

    public init() {}
}

extension WatchTickets: StreamedOperation {
    public typealias StreamElement = Ticket
    public static var stream: StreamDefinition {
        StreamDefinition(.events, mediaType: "text/event-stream", validator: Schemas.validator("#/components/schemas/Ticket")) }
}

extension GoldenOperations.Pets {
    /// `GET /tickets/events`
    ///
    /// - Returns: The elements, decoded as they arrive; `.events` are these with what stood around them.
    /// - Throws: `CallError`, for 4XX (Answer clientError).
    public func watchTickets() async throws(CallError<Problem>) -> ResponseStream<WatchTickets> {
        try await client.stream(WatchTickets())
    }
}

/// `POST /chat`: Talks.
public struct Chat: Operation {
    public typealias Output = Ticket
    public typealias Failure = Problem
    public static var definition: OperationDefinition {
        OperationDefinition(id: "chat", method: "POST", path: "/chat", successes: "200", failures: "4XX") }
    public var body: Pet

    public init(body: Pet) { self.body = body }

    public func encode(to request: inout RequestEncoder) { request.body(json: self.body) }
}

extension Chat: StreamedOperation {
    public typealias StreamElement = String
    public static var stream: StreamDefinition { StreamDefinition(.events, mediaType: "text/event-stream") }
}

extension GoldenOperations.Pets {
    /// Talks.
    ///
    /// - Parameter body: What to send.
    /// - Returns: Answer ok.
    /// - Throws: `CallError`, for 4XX (Answer clientError).
    @discardableResult
    public func chat(_ body: Pet) async throws(CallError<Problem>) -> Ticket {
        try await client.call(Chat(body: body))
    }

    /// As `chat`, as a stream of elements that are decoded as they arrive.
    public func chatStream(_ body: Pet) async throws(CallError<Problem>) -> ResponseStream<Chat> {
        try await client.stream(Chat(body: body))
    }
}

/// `GET /events`
public struct WatchAll: Operation {
    public typealias Output = [UInt8]
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "watchAll", method: "GET", path: "/events", successes: "200", body: .raw,
            accepts: "text/event-stream") }

    public init() {}
}

extension WatchAll: StreamedOperation {
    public typealias StreamElement = AnyEvent
    public static var stream: StreamDefinition { StreamDefinition(.wholeEvents, mediaType: "text/event-stream") }
}

extension GoldenOperations.Pets {
    /// `GET /events`
    ///
    /// - Returns: The elements, decoded as they arrive; `.events` are these with what stood around them.
    public func watchAll() async throws(CallError<JSONValue>) -> ResponseStream<WatchAll> {
        try await client.stream(WatchAll())
    }
}

/// `GET /tickets/lines`
public struct ExportTickets: Operation {
    public typealias Output = [UInt8]
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "exportTickets", method: "GET", path: "/tickets/lines", successes: "200", body: .raw,
            accepts: "application/x-ndjson") }

    public init() {}
}

extension ExportTickets: StreamedOperation {
    public typealias StreamElement = Ticket
    public static var stream: StreamDefinition {
        StreamDefinition(.lines, mediaType: "application/x-ndjson", validator: Schemas.validator("#/components/schemas/Ticket")) }
}

extension GoldenOperations.Pets {
    /// `GET /tickets/lines`
    ///
    /// - Returns: The elements, decoded as they arrive; `.events` are these with what stood around them.
    public func exportTickets() async throws(CallError<JSONValue>) -> ResponseStream<ExportTickets> {
        try await client.stream(ExportTickets())
    }
}

/// `GET /tickets/sequence`
public struct ExportSequence: Operation {
    public typealias Output = [UInt8]
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "exportSequence", method: "GET", path: "/tickets/sequence", successes: "200",
            body: .raw, accepts: "application/json-seq") }

    public init() {}
}

extension ExportSequence: StreamedOperation {
    public typealias StreamElement = Ticket
    public static var stream: StreamDefinition {
        StreamDefinition(.sequence, mediaType: "application/json-seq", validator: Schemas.validator("#/components/schemas/Ticket")) }
}

extension GoldenOperations.Pets {
    /// `GET /tickets/sequence`
    ///
    /// - Returns: The elements, decoded as they arrive; `.events` are these with what stood around them.
    public func exportSequence() async throws(CallError<JSONValue>) -> ResponseStream<ExportSequence> {
        try await client.stream(ExportSequence())
    }
}
