// Written by pinion golden from golden.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// From `#/components/schemas/Kind`.
public enum Kind: OpenEnumeration {
    case cat
    case dog
    /// A value the description does not list, kept as it came.
    case unrecognized(String)
}

/// From `#/components/schemas/Pet`.
public struct Pet: JSONModel {
    /// Required.
    public var name: String
    public var kind: Kind?
    public var secret: Secret<String>?

    public init(name: String, kind: Kind? = nil, secret: Secret<String>? = nil) {
        self.name = name
        self.kind = kind
        self.secret = secret
    }
}

/// From `#/components/schemas/Problem`.
public struct Problem: JSONModel {
    /// Required.
    public var code: ScalarText
    public var message: String?

    public init(code: ScalarText, message: String? = nil) {
        self.code = code
        self.message = message
    }
}

/// From `#/components/schemas/Missing`.
public struct Missing: JSONModel {
    /// Required.
    public var what: String

    public init(what: String) {
        self.what = what
    }
}

/// From `#/components/schemas/Ticket`.
public struct Ticket: JSONModel {
    /// Required.
    public var number: Int

    public init(number: Int) {
        self.number = number
    }
}

/// From `#/components/schemas/Filter`.
public struct Filter: JSONModel {
    /// Required.
    public var field: String
    public var value: String?

    public init(field: String, value: String? = nil) {
        self.field = field
        self.value = value
    }
}

/// From `#/components/schemas/LinkHeader`.
public struct LinkHeader: JSONModel {
    /// Required.
    public var key: String
    public var value: String?

    public init(key: String, value: String? = nil) {
        self.key = key
        self.value = value
    }
}

/// From `#/components/schemas/Link`.
public struct Link: JSONModel {
    /// Required.
    public var uri: String
    public var headers: [LinkHeader]?

    public init(uri: String, headers: [LinkHeader]? = nil) {
        self.uri = uri
        self.headers = headers
    }
}

/// From `#/components/schemas/Links`.
public struct Links: JSONModel {
    /// May be absent, may be `null`.
    public var next: Field<Link>

    public init(next: Field<Link> = .absent) {
        self.next = next
    }
}

/// From `#/components/schemas/PetPage`.
public struct PetPage: JSONModel {
    /// Required.
    public var items: [Pet]
    public var links: Links?

    public init(items: [Pet], links: Links? = nil) {
        self.items = items
        self.links = links
    }
}

/// From `#/components/schemas/Styled`.
public struct Styled: JSONModel {
    /// Required.
    public var tags: [String]
    public var filter: Filter?
    public var raw: String?
    public var list: [Int]?
    public var plain: String?

    public init(
        tags: [String],
        filter: Filter? = nil,
        raw: String? = nil,
        list: [Int]? = nil,
        plain: String? = nil
    ) {
        self.tags = tags
        self.filter = filter
        self.raw = raw
        self.list = list
        self.plain = plain
    }
}

/// From `#/components/schemas/AnyEvent`.
public struct AnyEvent: JSONModel {
    public var event: String?
    /// Required.
    public var data: String
    public var id: String?
    public var retry: Int?

    public init(data: String, event: String? = nil, id: String? = nil, retry: Int? = nil) {
        self.event = event
        self.data = data
        self.id = id
        self.retry = retry
    }
}

/// From `#/components/schemas/Upload`.
public struct Upload: JSONModel {
    /// Required.
    public var photo: [UInt8]
    public var more: [[UInt8]]?
    public var note: String?
    /// Required.
    public var pet: Pet

    public init(photo: [UInt8], pet: Pet, more: [[UInt8]]? = nil, note: String? = nil) {
        self.photo = photo
        self.more = more
        self.note = note
        self.pet = pet
    }
}

// MARK: - Reading and writing
extension Kind {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("cat\ndog", [.cat, .dog])

    public var rawValue: String {
        switch self {
        case .cat: return "cat"
        case .dog: return "dog"
        case .unrecognized(let value): return value
        }
    }
}

extension Pet {
    private static let members: JSONMembers = JSONMembers("name\nkind\nsecret")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.name = reader.required(0)
        self.kind = reader.optional(1)
        self.secret = reader.optional(2)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", self.name)
        writer.optional("kind", self.kind)
        writer.optional("secret", self.secret)
        writer.endObject()
    }
}

extension Problem {
    private static let members: JSONMembers = JSONMembers("code\nmessage")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.code = reader.required(0)
        self.message = reader.optional(1)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("code", self.code)
        writer.optional("message", self.message)
        writer.endObject()
    }
}

extension Missing {
    private static let members: JSONMembers = JSONMembers("what")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.what = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("what", self.what)
        writer.endObject()
    }
}

extension Ticket {
    private static let members: JSONMembers = JSONMembers("number")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.number = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("number", self.number)
        writer.endObject()
    }
}

extension Filter {
    private static let members: JSONMembers = JSONMembers("field\nvalue")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.field = reader.required(0)
        self.value = reader.optional(1)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("field", self.field)
        writer.optional("value", self.value)
        writer.endObject()
    }
}

extension LinkHeader {
    private static let members: JSONMembers = JSONMembers("key\nvalue")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.key = reader.required(0)
        self.value = reader.optional(1)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("key", self.key)
        writer.optional("value", self.value)
        writer.endObject()
    }
}

extension Link {
    private static let members: JSONMembers = JSONMembers("uri\nheaders")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.uri = reader.required(0)
        self.headers = reader.optional(1)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("uri", self.uri)
        writer.optional("headers", self.headers)
        writer.endObject()
    }
}

extension Links {
    private static let members: JSONMembers = JSONMembers("next")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.next = reader.field(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("next", self.next)
        writer.endObject()
    }
}

extension PetPage {
    private static let members: JSONMembers = JSONMembers("items\nlinks")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.items = reader.required(0)
        self.links = reader.optional(1)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("items", self.items)
        writer.optional("links", self.links)
        writer.endObject()
    }
}

extension Styled {
    private static let members: JSONMembers = JSONMembers("tags\nfilter\nraw\nlist\nplain")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.tags = reader.required(0)
        self.filter = reader.optional(1)
        self.raw = reader.optional(2)
        self.list = reader.optional(3)
        self.plain = reader.optional(4)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("tags", self.tags)
        writer.optional("filter", self.filter)
        writer.optional("raw", self.raw)
        writer.optional("list", self.list)
        writer.optional("plain", self.plain)
        writer.endObject()
    }
}

extension AnyEvent {
    private static let members: JSONMembers = JSONMembers("event\ndata\nid\nretry")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.event = reader.optional(0)
        self.data = reader.required(1)
        self.id = reader.optional(2)
        self.retry = reader.optional(3)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("event", self.event)
        writer.member("data", self.data)
        writer.optional("id", self.id)
        writer.optional("retry", self.retry)
        writer.endObject()
    }
}

extension Upload {
    private static let members: JSONMembers = JSONMembers("photo\nmore\nnote\npet")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.photo = reader.required(0)
        self.more = reader.optional(1)
        self.note = reader.optional(2)
        self.pet = reader.required(3)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("photo", self.photo)
        writer.optional("more", self.more)
        writer.optional("note", self.note)
        writer.member("pet", self.pet)
        writer.endObject()
    }
}
