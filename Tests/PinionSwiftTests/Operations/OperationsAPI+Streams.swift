import PinionIR

/// Streams, encoding objects, typed headers, servers of operations, and requests that the service sends.
extension OperationsAPI {
    mutating func moreBodyOperations() {
        func body(_ type: String, _ encoding: Content.Encoding, _ parts: [Content.Part]) -> RequestBody {
            let reference = encoding == .form ? styled : upload
            return Self.body([
                Content(mediaType: type, encoding: encoding, type: reference, schema: nil, parts: parts)
            ])
        }
        let done = [Self.response(.code(204), "noContent")]
        operation(
            "sendStyledForm", "POST", [.literal("/styled-form")], group: 1,
            body: body(
                "application/x-www-form-urlencoded", .form,
                [
                    Content.Part(name: "tags", style: .form(explode: false)),
                    Content.Part(name: "filter", style: .deepObject),
                    Content.Part(name: "raw", style: .form(explode: true), allowsReserved: true),
                    Content.Part(name: "list", style: .json),
                ]), responses: done)
        operation(
            "sendTypedParts", "POST", [.literal("/typed-parts")], group: 1,
            body: body(
                "multipart/mixed", .multipart,
                [
                    Content.Part(name: "photo", mediaType: "image/png"),
                    Content.Part(name: "note", mediaType: "application/json"),
                ]), responses: done)
        operation(
            "readElsewhere", "GET", [.literal("/status")], group: nil,
            responses: [
                Self.response(
                    .code(200), "ok",
                    [Content(mediaType: "text/plain", encoding: .text, type: .scalar(.int64), schema: nil)])
            ],
            servers: [
                Server(
                    url: "https://status.example.com", name: NameRequest("x"), documentation: Documentation(),
                    origin: nil)
            ])
        operation(
            "readBeside", "GET", [.literal("/beside")], group: nil,
            responses: [
                Self.response(.code(200), "ok", [Self.json(pet)]), Self.response(.code(202), "later"),
            ],
            servers: [
                Server(url: "/v9", name: NameRequest("x"), documentation: Documentation(), origin: nil)
            ], documentation: Documentation(summary: "Reads.", isDeprecated: true))
        let counted = Self.response(.code(200), "ok", [Self.json(pet)])
        counted.headers = [
            header("X-Remaining", .scalar(.int64)), header("X-Tags", .array(.scalar(.string))),
            header("X-Filter", filter, .simple(explode: true)), header("X-Json", filter, .json),
            header("x-remaining", .scalar(.int64)), header("Fields", .nullable(.scalar(.boolean))),
        ]
        operation(
            "readCounted", "GET", [.literal("/counted")], group: nil,
            responses: [
                counted, Self.response(.code(404), "notFound", [Self.json(missing)], isError: true),
                Self.response(.code(409), "conflict", isError: true),
                Self.response(.default, "other", [Self.json(problem)], isError: true),
            ])
        operation(
            "readCountedToo", "GET", [.literal("/counted/too")], group: nil,
            responses: [
                Self.response(.range(2), "success"),
                Self.response(.code(404), "notFound", [Self.json(missing)], isError: true),
                Self.response(.code(409), "conflict", isError: true),
                Self.response(.default, "other", [Self.json(problem)], isError: true),
            ])
    }

    private func header(
        _ name: String, _ type: TypeReference, _ style: ParameterStyle = .simple(explode: false)
    ) -> ResponseHeader {
        ResponseHeader(
            wireName: name, name: NameRequest(name), isRequired: false, type: type, style: style,
            documentation: Documentation(description: "Says\n\(name)."))
    }

    mutating func streamOperations() {
        let rules = schema("#/components/schemas/Ticket", [.type(.object), .required(["number"])])
        func stream(_ type: String, _ framing: Content.Framing, _ element: TypeReference) -> Content {
            Content(
                mediaType: type, encoding: .stream(framing), type: element,
                schema: element == ticket ? rules : nil)
        }
        let failed = Self.response(.range(4), "clientError", [Self.json(problem)], isError: true)
        operation(
            "watchTickets", "GET", [.literal("/tickets/events")], group: 0,
            responses: [
                Self.response(.code(200), "ok", [stream("text/event-stream", .events, ticket)]), failed,
            ])
        operation(
            "chat", "POST", [.literal("/chat")], group: 0, body: Self.body([Self.json(pet)]),
            responses: [
                Self.response(
                    .code(200), "ok",
                    [Self.json(ticket), stream("text/event-stream", .events, .scalar(.string))]),
                failed,
            ], documentation: Documentation(summary: "Talks."))
        operation(
            "watchAll", "GET", [.literal("/events")], group: 0,
            responses: [
                Self.response(.code(200), "ok", [stream("text/event-stream", .wholeEvents, event)])
            ])
        operation(
            "exportTickets", "GET", [.literal("/tickets/lines")], group: 0,
            responses: [Self.response(.code(200), "ok", [stream("application/x-ndjson", .lines, ticket)])])
        operation(
            "exportSequence", "GET", [.literal("/tickets/sequence")], group: 0,
            responses: [Self.response(.code(200), "ok", [stream("application/json-seq", .sequence, ticket)])])
    }

    mutating func incomingRequests() {
        let rules = schema("#/webhooks/newPet", [.type(.object), .required(["name"])])
        var content = Self.json(pet)
        content.schema = rules
        let requests = [
            IncomingRequest(
                key: "newPet", name: NameRequest("newPet"), kind: .webhook, method: "POST", content: content,
                documentation: Documentation(
                    summary: "A pet is new.", remarks: ["Comes with the headers `X-Signature`."]),
                origin: Self.origin("#/webhooks/newPet/post")),
            IncomingRequest(
                key: "onTicket", name: NameRequest("onTicket"),
                kind: .callback(expression: "{$request.body#/url}"), method: "PUT",
                content: Self.json(ticket),
                documentation: Documentation(), origin: Self.origin("#/paths/x/callbacks/onTicket")),
        ]
        edit { $0.incoming = requests }
    }
}
