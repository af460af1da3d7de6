/// A made-up description as large as a large public one: 300 operations, 300 schemas, about 1.8 MB. The same text on
/// every machine.
public struct SyntheticDescription: Sendable {
    /// YAML, OpenAPI 3.1.
    public private(set) var text = ""
    private var random = Random(state: 0x9E37_79B9_7F4A_7C15)

    /// Writes it.
    ///
    /// - Parameters:
    ///   - resources: each has 4 schemas and 4 operations; 75 of them make 300.
    ///   - sentences: sentences in each description text.
    public init(resources: Int = 75, sentences: Int = 2) {
        self.sentences = sentences
        line(0, "openapi: 3.1.0")
        line(
            0, "info: {title: Synthetic, version: '1.0', description: A made-up description of a large size.}"
        )
        line(0, "servers: [{url: 'https://api.example.com/v1'}]")
        line(0, "security: [{token: []}]")
        line(0, "tags:")
        for index in 0..<resources {
            line(0, "- {name: \(Self.noun(index)), description: Everything about \(Self.noun(index)).}")
        }
        line(0, "paths:")
        for index in 0..<resources { paths(index) }
        line(0, "components:")
        line(2, "securitySchemes: {token: {type: http, scheme: bearer}}")
        line(2, "responses:")
        for name in ["BadRequest", "NotFound", "TooManyRequests"] {
            line(4, "\(name):")
            line(6, "description: \(name)")
            line(6, "content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}")
        }
        line(2, "schemas:")
        for index in 0..<resources { schemas(index, of: resources) }
        line(4, "Problem:")
        line(6, "type: object")
        line(6, "required: [status, title]")
        line(6, "properties:")
        line(8, "status: {type: integer, minimum: 100, maximum: 599}")
        line(8, "title: {type: string}")
        line(8, "detail: {type: string}")
        line(8, "instance: {type: string, format: uri}")
    }

    private let sentences: Int

    private mutating func line(_ indent: Int, _ line: String) {
        text += String(repeating: " ", count: indent)
        text += line
        text += "\n"
    }

    private static let adjectives = [
        "Active", "Billing", "Customer", "Draft", "External", "Fiscal", "Global", "Hidden", "Internal",
        "Joint",
        "Legal", "Managed", "Network", "Open", "Public",
    ]
    private static let nouns = ["Account", "Contract", "Invoice", "Device", "Shipment"]

    private static func noun(_ index: Int) -> String {
        adjectives[index / nouns.count % adjectives.count] + nouns[index % nouns.count]
            + (index >= adjectives.count * nouns.count
                ? String(index / (adjectives.count * nouns.count)) : "")
    }

    private static let words = [
        "the", "value", "that", "a", "client", "sends", "when", "record", "is", "created", "or", "changed",
        "by",
        "its", "owner", "and", "which", "server", "keeps", "until", "end", "of", "period", "as", "agreed",
        "in",
        "contract", "with", "reseller", "for", "this", "region",
    ]

    /// Some sentences about something.
    private mutating func prose(_ subject: String) -> String {
        var prose = ""
        for _ in 0..<sentences {
            let count = 8 + random.below(10)
            let words = (0..<count).map { _ in Self.words[random.below(Self.words.count)] }
            prose += "\(prose.isEmpty ? "" : " ")The \(subject) is \(words.joined(separator: " "))."
        }
        return prose
    }

    // MARK: Operations

    private mutating func paths(_ index: Int) {
        let name = Self.noun(index)
        line(2, "/\(Self.kebab(name))s:")
        line(4, "get:")
        operation("list\(name)s", "List records", name, parameters: ["page", "filter", "sort", "since"])
        answer("200", "A page of records", "\(name)List")
        line(4, "post:")
        operation("create\(name)", "Create a record", name, parameters: ["idempotency"])
        body("New\(name)")
        answer("201", "The new record", name)
        line(2, "/\(Self.kebab(name))s/{id}:")
        line(4, "get:")
        operation("get\(name)", "Read a record", name, parameters: ["id", "expand"])
        answer("200", "The record", name)
        line(4, "put:")
        operation("replace\(name)", "Replace a record", name, parameters: ["id", "match"])
        body("New\(name)")
        answer("200", "The record as it is now", name)
    }

    private mutating func operation(_ id: String, _ summary: String, _ tag: String, parameters: [String]) {
        line(6, "operationId: \(id)")
        line(6, "summary: \(summary)")
        line(6, "description: >-")
        line(8, prose(tag))
        line(6, "tags: [\(tag)]")
        line(6, "parameters:")
        for parameter in parameters { self.parameter(parameter) }
    }

    private mutating func parameter(_ name: String) {
        let forms: [String: String] = [
            "id": "in: path, required: true, schema: {type: string, format: uuid}",
            "page": "in: query, schema: {type: integer, minimum: 1, maximum: 1000, default: 1}",
            "filter": "in: query, schema: {type: array, items: {type: string, maxLength: 100}, maxItems: 20}",
            "sort": "in: query, schema: {type: string, enum: [name, created, changed], default: name}",
            "since": "in: query, schema: {type: string, format: date-time}",
            "expand": "in: query, explode: false, schema: {type: array, items: {type: string}}",
            "idempotency": "in: header, schema: {type: string, minLength: 8, maxLength: 64}",
            "match": "in: header, schema: {type: string}",
        ]
        line(6, "- {name: \(name), \(forms[name] ?? "in: query, schema: {type: string}")}")
    }

    private mutating func body(_ schema: String) {
        line(6, "requestBody:")
        line(8, "required: true")
        line(8, "content: {application/json: {schema: {$ref: '#/components/schemas/\(schema)'}}}")
    }

    private mutating func answer(_ status: String, _ description: String, _ schema: String) {
        line(6, "responses:")
        line(8, "'\(status)':")
        line(10, "description: \(description)")
        line(10, "content: {application/json: {schema: {$ref: '#/components/schemas/\(schema)'}}}")
        line(8, "'400': {$ref: '#/components/responses/BadRequest'}")
        line(8, "'404': {$ref: '#/components/responses/NotFound'}")
        line(8, "'429': {$ref: '#/components/responses/TooManyRequests'}")
    }

    // MARK: Schemas

    private mutating func schemas(_ index: Int, of resources: Int) {
        let name = Self.noun(index)
        object(name, 21 + random.below(5), "\(name)Details", index, resources)
        object("New\(name)", 16 + random.below(6), "\(name)Details", index, resources)
        object("\(name)Details", 15 + random.below(8), nil, index, resources)
        line(4, "\(name)List:")
        line(6, "type: object")
        line(6, "description: A page of records.")
        line(6, "required: [items, totalCount]")
        line(6, "properties:")
        line(8, "items: {type: array, items: {$ref: '#/components/schemas/\(name)'}}")
        line(8, "totalCount: {type: integer, minimum: 0, description: How many there are on all pages.}")
        line(8, "nextLink: {type: string, format: uri, description: The next page.}")
    }

    private mutating func object(
        _ name: String, _ count: Int, _ details: String?, _ index: Int, _ resources: Int
    ) {
        line(4, "\(name):")
        line(6, "type: object")
        line(6, "description: >-")
        line(8, prose(name))
        line(6, "required: [id, name, kind]")
        line(6, "properties:")
        property("id", "type: string\nformat: uuid")
        property("name", "type: string\nminLength: 1\nmaxLength: 200")
        property("kind", "type: string\nenum: [standard, premium, trial, partner]")
        if let details { property("details", "$ref: '#/components/schemas/\(details)'") }
        for position in 0..<count - (details == nil ? 3 : 4) {
            let word = Self.fields[(index * 7 + position * 11) % Self.fields.count]
            property(
                "\(word)\(Self.suffixes[position % Self.suffixes.count])\(position / 4)",
                kind(index, resources))
        }
    }

    private mutating func kind(_ index: Int, _ resources: Int) -> String {
        switch random.below(14) {
        case 0: "type: integer\nminimum: 0\nmaximum: \(1000 + random.below(9000))"
        case 1: "type: integer\nformat: int64"
        case 2: "type: number\nminimum: 0"
        case 3: "type: boolean\ndefault: false"
        case 4: "type: string\nformat: date-time"
        case 5: "type: string\nformat: date"
        case 6: "type: array\nmaxItems: 50\nitems: {type: string, maxLength: 64}"
        case 7: "type: string\nenum: [open, closed, pending, failed, archived]"
        case 8: "type: [string, 'null']\nmaxLength: 500"
        case 9: "type: string\npattern: '^[A-Z]{2}[0-9]{4,10}$'"
        case 10: "$ref: '#/components/schemas/\(Self.noun(random.below(resources)))Details'"
        case 11:
            "type: array\nitems: {$ref: '#/components/schemas/\(Self.noun(random.below(resources)))Details'}"
        case 12: "type: object\nadditionalProperties: {type: string}"
        default: "type: string\nmaxLength: \(10 + random.below(200))"
        }
    }

    private mutating func property(_ name: String, _ schema: String) {
        line(8, "\(name):")
        for part in schema.split(separator: "\n") { line(10, String(part)) }
        line(10, "description: >-")
        line(12, prose(name))
    }

    private static let fields = [
        "amount", "address", "balance", "category", "currency", "discount", "email", "frequency", "group",
        "history",
        "interval", "jurisdiction", "language", "market", "note", "origin", "priority", "quantity", "region",
        "source",
        "target", "unit", "version",
    ]
    private static let suffixes = ["Code", "Value", "Date", "Reference"]

    private static func kebab(_ name: String) -> String {
        var result = ""
        for character in name {
            if character.isUppercase, !result.isEmpty { result += "-" }
            result += character.lowercased()
        }
        return result
    }
}

/// xorshift64*: the same numbers everywhere.
private struct Random: Sendable {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int(((state &* 0x2545_F491_4F6C_DD1D) >> 33) % UInt64(limit))
    }
}
