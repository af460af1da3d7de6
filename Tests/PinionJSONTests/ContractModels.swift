import PinionJSON

// Models exactly as generated code writes them.

enum Relationship: OpenEnumeration {
    case noRelationship
    case reseller
    case unrecognized(String)

    static let table: EnumerationTable<Self> = EnumerationTable(
        "none\nreseller", [.noRelationship, .reseller], matching: .ignoringCase)

    var rawValue: String {
        switch self {
        case .noRelationship: "none"
        case .reseller: "reseller"
        case .unrecognized(let text): text
        }
    }
}

enum Size: ClosedEnumeration {
    case small
    case large

    static let table: EnumerationTable<Self> = EnumerationTable("S\nL", [.small, .large])

    var rawValue: String {
        switch self {
        case .small: "S"
        case .large: "L"
        }
    }
}

enum Level: OpenIntegerEnumeration {
    case low
    case high
    case unrecognized(Int)

    static let table: IntegerEnumerationTable<Self> = IntegerEnumerationTable([1, 2], [.low, .high])

    var rawValue: Int {
        switch self {
        case .low: 1
        case .high: 2
        case .unrecognized(let number): number
        }
    }
}

struct Contact: JSONModel {
    var name: String
    var age: Int?

    init(name: String, age: Int? = nil) {
        self.name = name
        self.age = age
    }
}

extension Contact {
    private static let members: JSONMembers = JSONMembers("name\nage")

    init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.name = reader.required(0)
        self.age = reader.optional(1)
        reader.endObjectForbiddingOthers()
    }

    func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.optional("age", age)
        writer.endObject()
    }
}

struct Place: JSONModel {
    var country: String
    var city: String?
    var region: String?
    var note: Field<String>
    var contacts: [Contact]?
    var relationship: Relationship?
    @IndirectOptional var parent: Place?
    var additionalProperties: [String: JSONValue]

    init(
        country: String, city: String? = nil, region: String?, note: Field<String> = .absent,
        contacts: [Contact]? = nil, relationship: Relationship? = nil, parent: Place? = nil,
        additionalProperties: [String: JSONValue] = [:]
    ) {
        self.country = country
        self.city = city
        self.region = region
        self.note = note
        self.contacts = contacts
        self.relationship = relationship
        self.parent = parent
        self.additionalProperties = additionalProperties
    }
}

extension Place {
    private static let members: JSONMembers = JSONMembers(
        "country\ncity\nregion\nnote\ncontacts\nrelationship\nparent", matching: .ignoringCase)

    init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.country = reader.required(0)
        self.city = reader.optional(1)
        self.region = reader.nullable(2)
        self.note = reader.field(3)
        self.contacts = reader.optional(4)
        self.relationship = reader.optional(5)
        self.parent = reader.optional(6)
        self.additionalProperties = reader.others()
        reader.endObject()
    }

    func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("country", country)
        writer.optional("city", city)
        writer.nullable("region", region)
        writer.field("note", note)
        writer.optional("contacts", contacts)
        writer.optional("relationship", relationship)
        writer.optional("parent", parent)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

/// A union told apart by trial, recursive.
enum Shape: JSONModel {
    case contact(Contact)
    case number(Int)
    indirect case list([Shape])

    init(json reader: inout JSONReader) {
        var attempts = JSONAttempts()
        var best: Self?
        if let value: Contact = reader.attempt(&attempts) { best = .contact(value) }
        if let value: Int = reader.attempt(&attempts) { best = .number(value) }
        if let value: [Shape] = reader.attempt(&attempts) { best = .list(value) }
        if let best {
            self = best
        } else {
            reader.failAttempts()
            self = .number(0)
        }
    }

    func encode(json writer: inout JSONWriter) {
        switch self {
        case .contact(let value): value.encode(json: &writer)
        case .number(let value): value.encode(json: &writer)
        case .list(let value): value.encode(json: &writer)
        }
    }
}
