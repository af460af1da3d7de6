import PinionIR

/// The body of an answer, as far as a program sees one.
enum Payload: Hashable {
    case none
    /// Read by `json()`.
    case json(TypeReference, SchemaID?)
    /// Read by `text()`.
    case text(TypeReference)
    /// Read by `binary()`.
    case bytes

    /// The type of the body; `nil` when there is none.
    var type: TypeReference? {
        switch self {
        case .none: nil
        case .json(let type, _), .text(let type): type
        case .bytes: .scalar(.binary)
        }
    }

    /// Whether it comes in a program's form: errors in other forms keep their bytes only.
    var isJSON: Bool { if case .json = self { true } else { false } }
}

/// What an operation gives and how it fails, decided from its responses.
///
/// - `Output` is the one type that successes have; `Void` when none has a body; optional when some have one and
///   some have none; an enumeration when there are two types, or when a status outside 2xx is a result
///   (HEAD 404 meaning "free"), since the status then says what no body says.
/// - `Failure` is the one type that errors have; any JSON when the description names none; an enumeration of
///   the errors that have a JSON body when there are two types.
struct OperationResult {
    enum Output {
        case void
        case one(TypeReference)
        /// Some successes have a body and some have none.
        case optional(TypeReference)
        /// A case for each success, by position in `Operation.responses`.
        case cases
    }
    enum Failure {
        case json
        case one(TypeReference)
        /// A case for each error with a JSON body.
        case cases
    }
    let payloads: [Payload]
    let output: Output
    let failure: Failure
    /// Whether the description says anything about success; if not, every 2xx is one.
    let documentsSuccess: Bool
    /// The body of all successes that have one, where they have the same.
    let body: Payload
    /// Whether the runtime can read answers by the statuses alone; if not, the operation has a `decode` of its own.
    let isPlain: Bool

    init(_ operation: Operation, _ context: EmissionContext) {
        payloads = operation.responses.map { Self.payload(of: $0, method: operation.method, context) }
        let successes = operation.responses.indices.filter { !operation.responses[$0].isError }
        let types = successes.compactMap { [payloads] in payloads[$0].type }.distinct
        let hasEmpty = successes.contains { [payloads] in payloads[$0] == .none }
        let hasMeaning = successes.count > 1 && successes.contains { !operation.responses[$0].status.is2xx }
        // Of one type, but told by different rules, or with and without a body that is not JSON.
        let bodies = successes.map { [payloads] in payloads[$0] }.filter { $0 != .none }.distinct
        let differ = bodies.count > 1 && bodies.contains(where: \.isJSON) && !bodies.allSatisfy(\.isJSON)
        let isUnfit = hasEmpty && bodies.contains { !$0.isJSON }
        if hasMeaning || types.count > 1 || differ || isUnfit {
            output = .cases
        } else if let type = types.first {
            output = hasEmpty ? .optional(type) : .one(type)
        } else {
            output = .void
        }
        documentsSuccess = !successes.isEmpty
        let errors = operation.responses.indices.filter { [payloads] in
            operation.responses[$0].isError && payloads[$0].isJSON
        }
        let errorTypes = errors.compactMap { [payloads] in payloads[$0].type }.distinct
        failure =
            switch errorTypes.count {
            case 0: .json
            case 1: errorTypes.first.map { .one($0) } ?? .json
            default: .cases
            }
        // Several rules for one type: none of them can be held against all successes.
        body = bodies.count == 1 ? bodies.first ?? .none : .json(types.first ?? .json, nil)
        isPlain =
            if case .cases = output { false } else { true }
    }

    /// Statuses as the runtime reads them: `200 4XX default`.
    static func statuses(of responses: [Response]) -> String {
        let words = responses.map { response in
            switch response.status {
            case .code(let code): "\(code)"
            case .range(let digit): "\(digit)XX"
            // A `default` that is no error stands for the successes.
            case .default: response.isError ? "default" : "2XX"
            }
        }
        return words.joined(separator: " ")
    }

    /// JSON if the response offers it, else text, else bytes. HEAD, 204, 205 and 304 have no body, whatever the
    /// description says (RFC 9110 section 6.4.1).
    private static func payload(
        of response: Response, method: String, _ context: EmissionContext
    ) -> Payload {
        // An error keeps its type even so: all operations of a service then throw the same, with no body here.
        if method == "HEAD" && !response.isError { return .none }
        if case .code(let code) = response.status, [204, 205, 304].contains(code) { return .none }
        guard let content = preferred(response) else { return .none }
        return switch content.encoding {
        case .json: .json(content.type, content.schema)
        case .text: .text(context.isText(content.type) ? content.type : .scalar(.string))
        case .form, .multipart, .binary, .stream: .bytes
        }
    }

    /// The content of a response that is asked for and read.
    static func preferred(_ response: Response) -> Content? {
        response.contents.first { $0.encoding == .json } ?? response.contents.first { $0.encoding == .text }
            ?? response.contents.first
    }
}

extension Array where Element: Equatable {
    /// Each element once. An operation has a handful of answers, for which a set takes longer.
    fileprivate var distinct: [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}

extension Response.Status {
    /// Whether the status is an ordinary success; `default` is the status of one where it is not an error.
    var is2xx: Bool {
        switch self {
        case .code(let code): (200...299).contains(code)
        case .range(let digit): digit == 2
        case .default: true
        }
    }
}
