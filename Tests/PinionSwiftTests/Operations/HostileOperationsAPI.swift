import PinionIR
import PinionJSON

/// Names and texts chosen to break out of literals and comments, to collide, and to hide what generated code needs,
/// in every place of an operation.
enum HostileOperationsAPI {
    static let texts = [
        "\"; fatalError(); //", "\\(fatalError())", "*/ fatalError() /*", "a\nfatalError()\r\nb\rc",
        "\u{0}\u{7F}",
        "\u{202E}gnp\u{200B}", "a\u{2028}b\u{85}c", "../..", "", "client", "body", "path", "definition",
        "encode", "self",
        "init", "Type", "default", "request", "response", "Operation", "Client", "Server", "String",
        "Failure", "Output",
        "RequestContent", "MultipartContent", "Swift", "PinionRuntime", "GoldenHostileOperations", "none",
        "Void",
    ]

    static func make() -> API {
        var builder = OperationsAPI()
        let all = Documentation(
            summary: texts[0], description: texts.prefix(9).joined(separator: "\n"), isDeprecated: true,
            externalURL: texts[1], remarks: [texts[2], texts[3]])
        builder.edit { api in
            api.title = texts[3]
            api.version = texts[0]
            api.documentation = all
            api.servers = texts.map {
                Server(
                    url: "https://\($0)", name: NameRequest($0), documentation: Documentation(), origin: nil)
            }
            api.securitySchemes = texts.map {
                SecurityScheme(
                    key: $0, kind: .apiKey(.header, name: $0), documentation: all,
                    origin: OperationsAPI.origin($0))
            }
            api.groups = texts.map {
                OperationGroup(name: NameRequest($0), documentation: Documentation(), operations: [])
            }
        }
        builder.edit { api in
            // Values and names of variables, of headers, of what the service sends.
            api.servers.append(
                Server(
                    url: "https://x", template: [.literal(texts[0]), .variable(0), .literal(texts[1])],
                    variables: texts.map {
                        Server.Variable(
                            name: NameRequest($0), values: texts, defaultValue: $0, documentation: all)
                    }, name: NameRequest("variable"), documentation: all, origin: nil))
            api.incoming = texts.enumerated().map { index, text in
                IncomingRequest(
                    key: text, name: NameRequest(text),
                    kind: index % 2 == 0 ? .webhook : .callback(expression: text), method: text,
                    content: OperationsAPI.json(.scalar(.string)),
                    documentation: Documentation(summary: text),
                    origin: OperationsAPI.origin(text))
            }
        }
        let models = [
            "Client", "String", "Operation", "Failure", "Void", "JSONValue", "CallError", "Server", "Pages",
            "Never",
        ]
        let types = models.map {
            builder.type($0, OperationsAPI.object([("value", .scalar(.string), .required)]))
        }
        let parameters = texts.flatMap { text in
            [ParameterPlace.query, .header].map { place in
                OperationsAPI.parameter(
                    text, place, place == .header ? .simple(explode: false) : .form(explode: true), types[1],
                    text)
            }
        }
        for (index, text) in texts.enumerated() {
            // The first has everything, the others only what depends on their name.
            let parts = index == 0 ? texts : [text]
            let contents = parts.enumerated().map { index, text in
                Content(
                    mediaType: text, encoding: index % 2 == 0 ? .json : .text,
                    type: types[index % types.count],
                    schema: nil)
            }
            builder.operation(
                text, index % 2 == 0 ? "GET" : text, [.literal("/" + text)],
                group: index % 3 == 0 ? nil : index,
                parameters: index == 0 ? parameters : [], body: OperationsAPI.body(contents),
                responses: parts.enumerated().map { number, text in
                    let response = OperationsAPI.response(
                        .code(200 + number), text, [contents[number % 4 % contents.count]],
                        isError: number > 6)
                    response.documentation = all
                    response.headers = [
                        ResponseHeader(
                            wireName: text, name: NameRequest(text), isRequired: true, type: types[1],
                            documentation: all)
                    ]
                    if index == 5 {
                        response.contents.append(
                            Content(
                                mediaType: text, encoding: .stream(.events), type: types[2], schema: nil))
                    }
                    return response
                },
                security: [parts.map { SecurityRequirement(scheme: $0, scopes: parts) }],
                documentation: index == 0 ? all : Documentation(summary: text))
        }
        return builder.api
    }
}
