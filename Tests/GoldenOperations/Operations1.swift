// Written by pinion golden from golden.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// Adds a pet.
///
/// `POST /pets`
///
/// - Warning: Deprecated by the description.
///
/// From `#/paths/createPet`.
public struct CreatePet: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "createPet", method: "POST", path: "/pets", security: [["token"], ["key"]], requestIDs: ["X-Trace-Id"])
    /// What to send.
    public var body: Pet
    /// Names the call.
    public var msRequestId: UUID?
    public var xLocale: String?
    /// How many to a page.
    public var size: Int32?

    /// The operation with its parts.
    public init(body: Pet, msRequestId: UUID? = nil, xLocale: String? = nil, size: Int32? = nil) {
        self.body = body
        self.msRequestId = msRequestId
        self.xLocale = xLocale
        self.size = size
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/pets")
        request.clientRequestID("MS-RequestId", self.msRequestId)
        request.header("X-Locale", self.xLocale)
        request.query("size", self.size, validator: Schemas.validator(Schemas.componentsParametersSizeSchema))
        request.body(json: self.body, validator: Schemas.validator(Schemas.pet))
    }

    public static func decode(_ response: ResponseDecoder<Problem>) throws(CallError<Problem>) -> Pet {
        switch response.status {
        case 200, 201: return try response.json(Schemas.validator(Schemas.pet))
        case 400, 500...599: throw response.failureJSON()
        default: throw response.undocumented()
        }
    }
}

extension GoldenOperations.Pets {
    /// Adds a pet.
    ///
    /// The pet *must* have a name.
    ///
    /// `kind` is assumed to be `cat`.
    ///
    /// - Warning: Deprecated by the description.
    ///
    /// See <https://example.com/pets>.
    ///
    /// Authorization: `token` (`pets:write`), or `key`.
    ///
    /// - Parameters:
    ///   - body: What to send.
    ///   - msRequestId: Names the call.
    ///   - size: How many to a page.
    ///
    /// - Returns: Answer ok.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 400 (Answer badRequest), 5XX (Answer serverError).
    @discardableResult
    public func create(
        _ body: Pet,
        msRequestId: UUID? = nil,
        xLocale: String? = nil,
        size: Int32? = nil
    ) async throws(CallError<Problem>) -> Pet {
        try await client.call(CreatePet(body: body, msRequestId: msRequestId, xLocale: xLocale, size: size))
    }
}

/// `GET /pets`
///
/// From `#/paths/listPets`.
public struct ListPets: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "listPets", method: "GET", path: "/pets", security: [["key"], []])
    /// How many to a page.
    public var size: Int32?
    public var kind: Kind?

    /// The operation with its parts.
    public init(size: Int32? = nil, kind: Kind? = nil) {
        self.size = size
        self.kind = kind
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/pets")
        request.query("size", self.size, validator: Schemas.validator(Schemas.componentsParametersSizeSchema))
        request.query("kind", self.kind)
    }

    public static func decode(_ response: ResponseDecoder<Problem>) throws(CallError<Problem>) -> PetPage {
        switch response.status {
        case 200: return try response.json()
        default: throw response.failureJSON()
        }
    }
}

extension ListPets: PagedOperation {
    public static var pageBasePath: String { "/v1" }

    public static func items(of page: PetPage) -> [Pet] {
        page.items
    }

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
    /// Authorization: `key`, or no credential.
    ///
    /// - Parameters:
    ///   - size: How many to a page.
    ///
    /// - Returns: Answer ok.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names any other status (Answer other).
    public func list(size: Int32? = nil, kind: Kind? = nil) async throws(CallError<Problem>) -> PetPage {
        try await client.call(ListPets(size: size, kind: kind))
    }

    /// Authorization: `key`, or no credential.
    ///
    /// - Parameters:
    ///   - size: How many to a page.
    ///
    /// - Returns: The pages, asked for one after the other as they are consumed; `.items` are their elements.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names any other status (Answer other).
    public func listPages(size: Int32? = nil, kind: Kind? = nil) -> Pages<ListPets> {
        client.pages(of: ListPets(size: size, kind: kind))
    }
}

/// `GET /pets/{pet-id}`
///
/// From `#/paths/getPet`.
public struct GetPet: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "getPet", method: "GET", path: "/pets/{pet-id}", accepts: "application/json, text/html")
    /// Whose.
    public var petId: UUID

    /// The operation with its parts.
    public init(petId: UUID) {
        self.petId = petId
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/pets/")
        request.path("pet-id", self.petId)
    }

    public static func decode(
        _ response: ResponseDecoder<GetPet.Failure>
    ) throws(CallError<GetPet.Failure>) -> GetPet.Output {
        switch response.status {
        case 200: return .ok(try response.json())
        case 304: return .notModified
        case 404: throw response.failure(as: GetPet.Failure.notFound)
        case 400...499: throw response.failure(as: GetPet.Failure.clientError)
        case 500: throw response.failure()
        default: throw response.undocumented()
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
    public enum Failure: Sendable {
        /// Answer notFound.
        case notFound(Missing)
        /// Answer clientError.
        case clientError(Problem)
    }
}

extension GoldenOperations.Pets {
    /// - Parameters:
    ///   - petId: Whose.
    ///
    /// - Returns: Answer ok.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 404 (Answer notFound), 4XX (Answer clientError), 500 (Answer broken).
    public func get(petId: UUID) async throws(CallError<GetPet.Failure>) -> GetPet.Output {
        try await client.call(GetPet(petId: petId))
    }
}

/// `DELETE /pets/{pet-id}`
///
/// From `#/paths/deletePet`.
public struct DeletePet: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "deletePet", method: "DELETE", path: "/pets/{pet-id}")
    /// Whose.
    public var petId: UUID

    /// The operation with its parts.
    public init(petId: UUID) {
        self.petId = petId
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/pets/")
        request.path("pet-id", self.petId)
    }

    public static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> Void {
        switch response.status {
        case 204: return
        case 404: throw response.failureJSON()
        default: throw response.undocumented()
        }
    }
}

extension GoldenOperations.Pets {
    /// - Parameters:
    ///   - petId: Whose.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 404 (Answer notFound).
    public func delete(petId: UUID) async throws(CallError<JSONValue>) {
        try await client.call(DeletePet(petId: petId))
    }
}

/// `GET /styles/{plain}/{label}/{matrix}/{json}/end`
///
/// From `#/paths/showPathStyles`.
public struct ShowPathStyles: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "showPathStyles", method: "GET", path: "/styles/{plain}/{label}/{matrix}/{json}/end")
    public var plain: Filter
    public var label: [String]
    public var matrix: [String]
    public var json: Filter

    /// The operation with its parts.
    public init(plain: Filter, label: [String], matrix: [String], json: Filter) {
        self.plain = plain
        self.label = label
        self.matrix = matrix
        self.json = json
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/styles/")
        request.path("plain", self.plain, style: .simple(explode: true))
        request.path("/")
        request.path("label", self.label, style: .label(explode: true))
        request.path("/")
        request.path("matrix", self.matrix, style: .matrix(explode: false))
        request.path("/")
        request.path("json", self.json, style: .json)
        request.path("/end")
    }

    public static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> Void {
        switch response.status {
        case 200: return
        default: throw response.undocumented()
        }
    }
}

extension GoldenOperations {
    /// - Throws: `CallError` with what the service or the transport says.
    public func showPathStyles(
        plain: Filter,
        label: [String],
        matrix: [String],
        json: Filter
    ) async throws(CallError<JSONValue>) {
        try await client.call(ShowPathStyles(plain: plain, label: label, matrix: matrix, json: json))
    }
}

/// `GET /styles`
///
/// From `#/paths/showQueryStyles`.
public struct ShowQueryStyles: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "showQueryStyles", method: "GET", path: "/styles")
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

    /// The operation with its parts.
    public init(
        needed: Bool,
        form: [String]? = nil,
        space: [String]? = nil,
        pipe: [String]? = nil,
        deep: Filter? = nil,
        json: Filter? = nil,
        raw: String? = nil,
        xList: [String]? = nil,
        xObject: Filter? = nil,
        session: String? = nil,
        pathValue: String? = nil
    ) {
        self.needed = needed
        self.form = form
        self.space = space
        self.pipe = pipe
        self.deep = deep
        self.json = json
        self.raw = raw
        self.xList = xList
        self.xObject = xObject
        self.session = session
        self.pathValue = pathValue
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/styles")
        request.query("form", self.form, style: .form(explode: false))
        request.query("space", self.space, style: .spaceDelimited)
        request.query("pipe", self.pipe, style: .pipeDelimited)
        request.query("deep", self.deep, style: .deepObject)
        request.query("json", self.json, style: .json)
        request.query("raw", self.raw, allowsReserved: true)
        request.query("needed", self.needed)
        request.header("X-List", self.xList)
        request.header("X-Object", self.xObject, style: .simple(explode: true))
        request.cookie("session", self.session)
        request.query("path", self.pathValue)
    }

    public static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> Void {
        switch response.status {
        case 200...299: return
        default: throw response.undocumented()
        }
    }
}

extension GoldenOperations {
    /// - Throws: `CallError` with what the service or the transport says.
    public func showQueryStyles(
        needed: Bool,
        form: [String]? = nil,
        space: [String]? = nil,
        pipe: [String]? = nil,
        deep: Filter? = nil,
        json: Filter? = nil,
        raw: String? = nil,
        xList: [String]? = nil,
        xObject: Filter? = nil,
        session: String? = nil,
        pathValue: String? = nil
    ) async throws(CallError<JSONValue>) {
        try await client.call(ShowQueryStyles(needed: needed, form: form, space: space, pipe: pipe, deep: deep, json: json, raw: raw, xList: xList, xObject: xObject, session: session, pathValue: pathValue))
    }
}

/// `POST /form`
///
/// From `#/paths/sendForm`.
public struct SendForm: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "sendForm", method: "POST", path: "/form")
    /// What to send.
    public var body: Filter

    /// The operation with its parts.
    public init(body: Filter) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/form")
        request.body(form: self.body)
    }

    public static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> Void {
        switch response.status {
        case 204: return
        default: throw response.undocumented()
        }
    }
}

extension GoldenOperations.Files {
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func sendForm(_ body: Filter) async throws(CallError<JSONValue>) {
        try await client.call(SendForm(body: body))
    }
}

/// `POST /text`
///
/// From `#/paths/sendText`.
public struct SendText: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "sendText", method: "POST", path: "/text")
    /// What to send.
    public var body: String

    /// The operation with its parts.
    public init(body: String) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/text")
        request.body(text: self.body, mediaType: "text/csv")
    }

    public static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> Void {
        switch response.status {
        case 204: return
        default: throw response.undocumented()
        }
    }
}

extension GoldenOperations.Files {
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func sendText(_ body: String) async throws(CallError<JSONValue>) {
        try await client.call(SendText(body: body))
    }
}

/// `PUT /bytes`
///
/// From `#/paths/sendBytes`.
public struct SendBytes: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "sendBytes", method: "PUT", path: "/bytes")
    /// What to send.
    public var body: [UInt8]

    /// The operation with its parts.
    public init(body: [UInt8]) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/bytes")
        request.body(bytes: self.body, mediaType: "application/octet-stream")
    }

    public static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> Void {
        switch response.status {
        case 204: return
        default: throw response.undocumented()
        }
    }
}

extension GoldenOperations.Files {
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func sendBytes(_ body: [UInt8]) async throws(CallError<JSONValue>) {
        try await client.call(SendBytes(body: body))
    }
}

/// `POST /upload`
///
/// From `#/paths/uploadFile`.
public struct UploadFile: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "uploadFile", method: "POST", path: "/upload")
    /// What to send.
    public var body: UploadFile.MultipartContent

    /// The operation with its parts.
    public init(body: UploadFile.MultipartContent) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/upload")
        request.body(multipart: self.body.multipart_form)
    }

    public static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> Void {
        switch response.status {
        case 204: return
        default: throw response.undocumented()
        }
    }

    /// The parts of a `multipart/form-data` body.
    public struct MultipartContent: Sendable {
        /// Required.
        public var photo: FilePart
        public var more: [FilePart]?
        public var note: String?
        /// Required.
        public var pet: Pet

        /// A body from its parts.
        public init(photo: FilePart, pet: Pet, more: [FilePart]? = nil, note: String? = nil) {
            self.photo = photo
            self.more = more
            self.note = note
            self.pet = pet
        }

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
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func upload(_ body: UploadFile.MultipartContent) async throws(CallError<JSONValue>) {
        try await client.call(UploadFile(body: body))
    }
}

/// `POST /parts`
///
/// From `#/paths/sendParts`.
public struct SendParts: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "sendParts", method: "POST", path: "/parts")
    /// What to send.
    public var body: MultipartForm?

    /// The operation with its parts.
    public init(body: MultipartForm? = nil) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/parts")
        request.body(multipart: self.body)
    }

    public static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> Void {
        switch response.status {
        case 204: return
        default: throw response.undocumented()
        }
    }
}

extension GoldenOperations.Files {
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func sendParts(body: MultipartForm? = nil) async throws(CallError<JSONValue>) {
        try await client.call(SendParts(body: body))
    }
}

/// `POST /any`
///
/// From `#/paths/sendAny`.
public struct SendAny: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "sendAny", method: "POST", path: "/any")
    /// What to send.
    public var body: SendAny.RequestContent

    /// The operation with its parts.
    public init(body: SendAny.RequestContent) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/any")
        switch self.body {
        case .json(let value): request.body(json: value)
        case .text(let value): request.body(text: value)
        case .multipart(let value): request.body(multipart: value.multipart_form)
        }
    }

    public static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> Void {
        switch response.status {
        case 204: return
        default: throw response.undocumented()
        }
    }

    /// The body, by its media type.
    public enum RequestContent: Sendable {
        /// `application/json`
        case json(Pet)
        /// `text/plain`
        case text(Kind)
        /// `multipart/form-data`
        case multipart(MultipartContent)
    }

    /// The parts of a `multipart/form-data` body.
    public struct MultipartContent: Sendable {
        /// Required.
        public var photo: FilePart
        public var more: [FilePart]?
        public var note: String?
        /// Required.
        public var pet: Pet

        /// A body from its parts.
        public init(photo: FilePart, pet: Pet, more: [FilePart]? = nil, note: String? = nil) {
            self.photo = photo
            self.more = more
            self.note = note
            self.pet = pet
        }

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
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func sendAny(_ body: SendAny.RequestContent) async throws(CallError<JSONValue>) {
        try await client.call(SendAny(body: body))
    }
}

/// `PATCH /maybe`
///
/// From `#/paths/sendMaybe`.
public struct SendMaybe: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "sendMaybe", method: "PATCH", path: "/maybe")
    /// What to send.
    public var body: SendMaybe.RequestContent?

    /// The operation with its parts.
    public init(body: SendMaybe.RequestContent? = nil) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/maybe")
        switch self.body {
        case .json(let value)?: request.body(json: value, mediaType: "application/merge-patch+json")
        case .text(let value)?: request.body(text: value)
        case nil: break
        }
    }

    public static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> Void {
        switch response.status {
        case 204: return
        default: throw response.undocumented()
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
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func sendMaybe(body: SendMaybe.RequestContent? = nil) async throws(CallError<JSONValue>) {
        try await client.call(SendMaybe(body: body))
    }
}

/// `PUT /null`
///
/// From `#/paths/sendNull`.
public struct SendNull: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "sendNull", method: "PUT", path: "/null")
    /// What to send.
    public var body: Pet?

    /// The operation with its parts.
    public init(body: Pet?) {
        self.body = body
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/null")
        request.body(json: .some(self.body))
    }

    public static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> Void {
        switch response.status {
        case 204: return
        default: throw response.undocumented()
        }
    }
}

extension GoldenOperations.Files {
    /// - Parameters:
    ///   - body: What to send.
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func sendNull(_ body: Pet?) async throws(CallError<JSONValue>) {
        try await client.call(SendNull(body: body))
    }
}

/// `HEAD /names/{name}`
///
/// From `#/paths/checkName`.
public struct CheckName: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "checkName", method: "HEAD", path: "/names/{name}")
    public var name: String

    /// The operation with its parts.
    public init(name: String) {
        self.name = name
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/names/")
        request.path("name", self.name)
    }

    public static func decode(
        _ response: ResponseDecoder<Problem>
    ) throws(CallError<Problem>) -> CheckName.Output {
        switch response.status {
        case 200: return .taken
        case 404: return .free
        default: throw response.failureJSON()
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
    /// - Returns: Answer taken.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names any other status (Answer other).
    public func checkName(name: String) async throws(CallError<Problem>) -> CheckName.Output {
        try await client.call(CheckName(name: name))
    }
}

/// `POST /jobs`
///
/// From `#/paths/startJob`.
public struct StartJob: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "startJob", method: "POST", path: "/jobs")

    /// The operation with its parts.
    public init() {
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/jobs")
    }

    public static func decode(
        _ response: ResponseDecoder<JSONValue>
    ) throws(CallError<JSONValue>) -> StartJob.Output {
        switch response.status {
        case 200: return .done(try response.json())
        case 202: return .accepted(try response.json())
        case 204: return .nothing
        default: throw response.undocumented()
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
    /// - Returns: Answer done.
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    @discardableResult
    public func startJob() async throws(CallError<JSONValue>) -> StartJob.Output {
        try await client.call(StartJob())
    }
}

/// `GET /text`
///
/// From `#/paths/readText`.
public struct ReadText: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "readText", method: "GET", path: "/text", accepts: "text/plain")

    /// The operation with its parts.
    public init() {
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/text")
    }

    public static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> String {
        switch response.status {
        case 200: return try response.text()
        default: throw response.undocumented()
        }
    }
}

extension GoldenOperations.Files {
    /// - Returns: Answer ok.
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func readText() async throws(CallError<JSONValue>) -> String {
        try await client.call(ReadText())
    }
}

/// `GET /bytes`
///
/// From `#/paths/readBytes`.
public struct ReadBytes: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "readBytes", method: "GET", path: "/bytes", accepts: "image/png")

    /// The operation with its parts.
    public init() {
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/bytes")
    }

    public static func decode(
        _ response: ResponseDecoder<JSONValue>
    ) throws(CallError<JSONValue>) -> [UInt8] {
        switch response.status {
        case 200: return response.binary()
        default: throw response.undocumented()
        }
    }
}

extension GoldenOperations.Files {
    /// - Returns: Answer ok.
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func readBytes() async throws(CallError<JSONValue>) -> [UInt8] {
        try await client.call(ReadBytes())
    }
}

/// `GET /ping`
///
/// From `#/paths/ping`.
public struct Ping: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "ping", method: "GET", path: "/ping")

    /// The operation with its parts.
    public init() {
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/ping")
    }

    public static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> Void {
        switch response.status {
        case 200...299: return
        default: throw response.undocumented()
        }
    }
}

extension GoldenOperations {
    /// - Throws: `CallError` with what the service or the transport says.
    public func ping() async throws(CallError<JSONValue>) {
        try await client.call(Ping())
    }
}
