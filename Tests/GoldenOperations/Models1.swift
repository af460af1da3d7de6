// Written by pinion golden from golden.yaml, options 0000000000000000, content 54d772d9cd373583. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

public enum Kind: OpenEnumeration {
    case cat, dog
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

public struct Pet: JSONModel {
    public var name: String
    public var kind: Kind?
    public var secret: Secret<String>?

    public init(name: String, kind: Kind? = nil, secret: Secret<String>? = nil) {
        self.name = name; self.kind = kind; self.secret = secret }
}

public struct Problem: JSONModel {
    public var code: ScalarText
    public var message: String?

    public init(code: ScalarText, message: String? = nil) { self.code = code; self.message = message }
}

public struct Missing: JSONModel {
    public var what: String

    public init(what: String) { self.what = what }
}

public struct Ticket: JSONModel {
    public var number: Int

    public init(number: Int) { self.number = number }
}

public struct Filter: JSONModel {
    public var field: String
    public var value: String?

    public init(field: String, value: String? = nil) { self.field = field; self.value = value }
}

public struct LinkHeader: JSONModel {
    public var key: String
    public var value: String?

    public init(key: String, value: String? = nil) { self.key = key; self.value = value }
}

public struct Link: JSONModel {
    public var uri: String
    public var headers: [LinkHeader]?

    public init(uri: String, headers: [LinkHeader]? = nil) { self.uri = uri; self.headers = headers }
}

public struct Links: JSONModel {
    /// May be absent, may be `null`.
    public var next: Field<Link>

    public init(next: Field<Link> = .absent) { self.next = next }
}

public struct PetPage: JSONModel {
    public var items: [Pet]
    public var links: Links?

    public init(items: [Pet], links: Links? = nil) { self.items = items; self.links = links }
}

public struct Styled: JSONModel {
    public var tags: [String]
    public var filter: Filter?
    public var raw: String?
    public var list: [Int]?
    public var plain: String?

    public init(tags: [String], filter: Filter? = nil, raw: String? = nil, list: [Int]? = nil, plain: String? = nil) {
        self.tags = tags; self.filter = filter; self.raw = raw; self.list = list; self.plain = plain }
}

public struct AnyEvent: JSONModel {
    public var event: String?
    public var data: String
    public var id: String?
    public var retry: Int?

    public init(data: String, event: String? = nil, id: String? = nil, retry: Int? = nil) {
        self.data = data; self.event = event; self.id = id; self.retry = retry }
}

public struct Upload: JSONModel {
    public var photo: [UInt8]
    public var more: [[UInt8]]?
    public var note: String?
    public var pet: Pet

    public init(photo: [UInt8], pet: Pet, more: [[UInt8]]? = nil, note: String? = nil) {
        self.photo = photo; self.pet = pet; self.more = more; self.note = note }
}

// MARK: - Reading and writing
extension Kind {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("cat\ndog", [.cat, .dog])
    public var rawValue: String {
        switch self { case .cat: return "cat"; case .dog: return "dog"; case .unrecognized(let value): return value } }
}
extension Pet {
    private static let members: JSONMembers = JSONMembers("name\nkind\nsecret")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(name: reader.required(0), kind: reader.optional(1),
        secret: reader.optional(2)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("name", self.name); writer.optional("kind", self.kind)
        writer.optional("secret", self.secret); writer.endObject() }
}
extension Problem {
    private static let members: JSONMembers = JSONMembers("code\nmessage")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(code: reader.required(0), message: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("code", self.code); writer.optional("message", self.message)
        writer.endObject() }
}
extension Missing {
    private static let members: JSONMembers = JSONMembers("what")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(what: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("what", self.what); writer.endObject() }
}
extension Ticket {
    private static let members: JSONMembers = JSONMembers("number")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(number: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("number", self.number); writer.endObject() }
}
extension Filter {
    private static let members: JSONMembers = JSONMembers("field\nvalue")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(field: reader.required(0), value: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("field", self.field); writer.optional("value", self.value)
        writer.endObject() }
}
extension LinkHeader {
    private static let members: JSONMembers = JSONMembers("key\nvalue")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(key: reader.required(0), value: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("key", self.key); writer.optional("value", self.value); writer.endObject() }
}
extension Link {
    private static let members: JSONMembers = JSONMembers("uri\nheaders")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(uri: reader.required(0), headers: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("uri", self.uri); writer.optional("headers", self.headers)
        writer.endObject() }
}
extension Links {
    private static let members: JSONMembers = JSONMembers("next")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(next: reader.field(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.field("next", self.next); writer.endObject() }
}
extension PetPage {
    private static let members: JSONMembers = JSONMembers("items\nlinks")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(items: reader.required(0), links: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("items", self.items); writer.optional("links", self.links)
        writer.endObject() }
}
extension Styled {
    private static let members: JSONMembers = JSONMembers("tags\nfilter\nraw\nlist\nplain")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(tags: reader.required(0), filter: reader.optional(1),
        raw: reader.optional(2), list: reader.optional(3), plain: reader.optional(4)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("tags", self.tags); writer.optional("filter", self.filter)
        writer.optional("raw", self.raw); writer.optional("list", self.list); writer.optional("plain", self.plain)
        writer.endObject() }
}
extension AnyEvent {
    private static let members: JSONMembers = JSONMembers("event\ndata\nid\nretry")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(data: reader.required(1), event: reader.optional(0),
        id: reader.optional(2), retry: reader.optional(3)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("event", self.event); writer.member("data", self.data)
        writer.optional("id", self.id); writer.optional("retry", self.retry); writer.endObject() }
}
extension Upload {
    private static let members: JSONMembers = JSONMembers("photo\nmore\nnote\npet")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(photo: reader.required(0), pet: reader.required(3),
        more: reader.optional(1), note: reader.optional(2)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("photo", self.photo); writer.optional("more", self.more)
        writer.optional("note", self.note); writer.member("pet", self.pet); writer.endObject() }
}
