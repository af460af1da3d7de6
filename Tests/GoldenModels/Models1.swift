// Written by pinion golden from golden.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// From `#/components/schemas/AddressKind`.
public enum AddressKind: ClosedEnumeration {
    case postal
}

/// A postal address.
///
/// Where *things* are sent:
///
/// - letters
/// - parcels
///
/// `state` is required when `country` is "US".
///
/// See <https://example.com/address>.
///
/// From `#/components/schemas/Address`.
public struct Address: JSONModel {
    /// Two-letter country code.
    ///
    /// Required. Exactly 2 characters, matching `^[A-Z]{2}$`.
    public var country: CaseInsensitiveString
    /// Required, may be `null`.
    public var postalCode: String?
    /// 1 to 200 characters.
    public var city: String?
    /// May be absent, may be `null`.
    public var region: Field<String>
    /// At least -5. The server assumes `0` when absent.
    public var floor: Int32?
    /// Less than 0.1.
    public var share: Double?
    /// Required. At most 3 items.
    public var lines: [String]
    /// Always `"postal"`. Required.
    public var kind: AddressKind
    /// - Warning: Deprecated by the description.
    public var isLegacy: Bool?

    public init(
        country: CaseInsensitiveString,
        postalCode: String?,
        lines: [String],
        city: String? = nil,
        region: Field<String> = .absent,
        floor: Int32? = nil,
        share: Double? = nil,
        kind: AddressKind = .postal,
        isLegacy: Bool? = nil
    ) {
        self.country = country
        self.postalCode = postalCode
        self.city = city
        self.region = region
        self.floor = floor
        self.share = share
        self.lines = lines
        self.kind = kind
        self.isLegacy = isLegacy
    }

    /// Limits of the description, for forms.
    public enum Limits {
        public static let country: TextLimits = TextLimits(minimum: 2, maximum: 2, pattern: "^[A-Z]{2}$")
        public static let city: TextLimits = TextLimits(minimum: 1, maximum: 200)
        public static let floor: NumberLimits = NumberLimits(minimum: "-5")
        public static let share: NumberLimits = NumberLimits(exclusiveMaximum: "0.1")
        public static let lines: CountLimits = CountLimits(maximum: 3)
    }
}

/// From `#/components/schemas/Everything`.
public struct Everything: JSONModel {
    /// Required.
    public var string: String
    /// Required.
    public var folded: CaseInsensitiveString
    /// Required.
    public var password: Secret<String>
    /// Required.
    public var flag: Bool
    /// Required.
    public var small: Int32
    /// Required.
    public var large: Int
    /// Required.
    public var single: Float
    /// Required.
    public var double: Double
    /// Required.
    public var amount: Decimal
    /// Required.
    public var instant: DateTime
    /// Required.
    public var day: CalendarDate
    /// Required.
    public var id: UUID
    /// Required.
    public var bytes: Base64Data
    /// Required.
    public var tag: EntityTag
    /// Required.
    public var text: ScalarText
    /// Required.
    public var nothing: JSONNull
    /// Required.
    public var `any`: JSONValue
    public var description: String?
    /// Required.
    public var grid: [[Int?]]
    /// Required.
    public var labels: [String: String]

    public init(
        string: String,
        folded: CaseInsensitiveString,
        password: Secret<String>,
        flag: Bool,
        small: Int32,
        large: Int,
        single: Float,
        double: Double,
        amount: Decimal,
        instant: DateTime,
        day: CalendarDate,
        id: UUID,
        bytes: Base64Data,
        tag: EntityTag,
        text: ScalarText,
        nothing: JSONNull,
        `any`: JSONValue,
        grid: [[Int?]],
        labels: [String: String],
        description: String? = nil
    ) {
        self.string = string
        self.folded = folded
        self.password = password
        self.flag = flag
        self.small = small
        self.large = large
        self.single = single
        self.double = double
        self.amount = amount
        self.instant = instant
        self.day = day
        self.id = id
        self.bytes = bytes
        self.tag = tag
        self.text = text
        self.nothing = nothing
        self.`any` = `any`
        self.description = description
        self.grid = grid
        self.labels = labels
    }
}

/// From `#/components/schemas/Strict`.
public struct Strict: JSONModel {
    public var a: String?

    public init(a: String? = nil) {
        self.a = a
    }
}

/// From `#/components/schemas/Loose`.
public struct Loose: JSONModel {
    public var a: String?
    public var additionalPropertiesValue: String?
    /// Members the description does not name.
    public var additionalProperties: [String: Int]

    public init(
        a: String? = nil,
        additionalPropertiesValue: String? = nil,
        additionalProperties: [String: Int] = [:]
    ) {
        self.a = a
        self.additionalPropertiesValue = additionalPropertiesValue
        self.additionalProperties = additionalProperties
    }
}

/// From `#/components/schemas/Bare`.
public struct Bare: JSONModel {
    public init() {}
}

/// From `#/components/schemas/Nameless`.
public struct Nameless: JSONModel {
    /// Required.
    public var empty: String

    public init(empty: String) {
        self.empty = empty
    }
}

/// From `#/components/schemas/Tree`.
public struct Tree: JSONModel {
    /// Required.
    public var value: Int
    @Indirect public var left: Tree?
    /// May be absent, may be `null`.
    @Indirect public var right: Field<Tree>
    public var forest: [Tree]?

    public init(value: Int, left: Tree? = nil, right: Field<Tree> = .absent, forest: [Tree]? = nil) {
        self.value = value
        self.left = left
        self.right = right
        self.forest = forest
    }
}

/// From `#/components/schemas/Endless`.
public struct Endless: JSONModel {
    /// Required.
    @Indirect public var next: Endless?

    public init(next: Endless? = nil) {
        self.next = next
    }
}

/// From `#/components/schemas/Expression`.
public indirect enum Expression: JSONModel {
    case negation(Negation)
    case number(Double)
    case list([Expression])

    /// `negation` from the members of its value.
    public static func negation(operand: Expression) -> Self {
        .negation(Negation(operand: operand))
    }
}

/// From `#/components/schemas/Negation`.
public struct Negation: JSONModel {
    /// Required.
    public var operand: Expression

    public init(operand: Expression) {
        self.operand = operand
    }
}

/// From `#/components/schemas/Open`.
public enum Open: OpenEnumeration {
    case noneValue
    case inProgress
    case plus1
    case minus1
    case _1_10
    case _11_0
    case empty
    /// A value the description does not list, kept as it came.
    case unrecognized(String)
}

/// From `#/components/schemas/Folded`.
public enum Folded: ClosedEnumeration {
    case dnsRecord
    case other
}

/// From `#/components/schemas/Loosely`.
public enum Loosely: OpenEnumeration {
    case _1
    case `true`
    case many
    /// A value the description does not list, kept as it came.
    case unrecognized(String)
}

/// From `#/components/schemas/Strictly`.
public enum Strictly: ClosedEnumeration {
    case _1
    case `true`
}

/// From `#/components/schemas/Priority`.
public enum Priority: OpenIntegerEnumeration {
    case _0
    case _1
    case minus1
    /// A value the description does not list, kept as it came.
    case unrecognized(Int)
}

/// From `#/components/schemas/Level`.
public enum Level: ClosedIntegerEnumeration {
    case _1
    case _2
}

/// From `#/components/schemas/Cat`.
public struct Cat: JSONModel {
    /// Required.
    public var petType: String
    public var lives: Int?

    public init(petType: String, lives: Int? = nil) {
        self.petType = petType
        self.lives = lives
    }
}

/// From `#/components/schemas/Dog`.
public struct Dog: JSONModel {
    /// Required.
    public var petType: String
    public var bark: String?

    public init(petType: String, bark: String? = nil) {
        self.petType = petType
        self.bark = bark
    }
}

/// From `#/components/schemas/Pet`.
public enum Pet: JSONModel {
    case cat(Cat)
    case dog(Dog)

    /// `cat` from the members of its value.
    public static func cat(petType: String, lives: Int? = nil) -> Self {
        .cat(Cat(petType: petType, lives: lives))
    }

    /// `dog` from the members of its value.
    public static func dog(petType: String, bark: String? = nil) -> Self {
        .dog(Dog(petType: petType, bark: bark))
    }
}

/// From `#/components/schemas/AnyPet`.
public enum AnyPet: JSONModel {
    case cat(Cat)
    case dog(Dog)
    /// An alternative the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

/// From `#/components/schemas/Told`.
public enum Told: JSONModel {
    case cat(Cat)
    case dog(Dog)
    case text(String)
    case count(Int)
    case other(Double?)

    /// `cat` from the members of its value.
    public static func cat(petType: String, lives: Int? = nil) -> Self {
        .cat(Cat(petType: petType, lives: lives))
    }

    /// `dog` from the members of its value.
    public static func dog(petType: String, bark: String? = nil) -> Self {
        .dog(Dog(petType: petType, bark: bark))
    }
}

/// From `#/components/schemas/Tried`.
public enum Tried: JSONModel {
    case day(CalendarDate)
    case number(Int)
    case pet(Cat)

    /// `pet` from the members of its value.
    public static func pet(petType: String, lives: Int? = nil) -> Self {
        .pet(Cat(petType: petType, lives: lives))
    }
}

/// From `#/components/schemas/Order`.
public struct Order: JSONModel {
    public var type: Order.TypeValue?
    public var status: Order.OrderStatus?
    public var overall: Status?
    public var lines: Order.Lines?

    public init(
        type: Order.TypeValue? = nil,
        status: Order.OrderStatus? = nil,
        overall: Status? = nil,
        lines: Order.Lines? = nil
    ) {
        self.type = type
        self.status = status
        self.overall = overall
        self.lines = lines
    }

    /// From `#/components/schemas/Order/type`.
    public enum TypeValue: OpenEnumeration {
        case a
        case b
        /// A value the description does not list, kept as it came.
        case unrecognized(String)
    }

    /// From `#/components/schemas/Order/status`.
    public struct OrderStatus: JSONModel {
        /// Required.
        public var code: Int

        public init(code: Int) {
            self.code = code
        }
    }

    /// From `#/components/schemas/Order/lines`.
    public typealias Lines = [Order.LinesItem]

    /// From `#/components/schemas/Order/lines/item`.
    public struct LinesItem: JSONModel {
        public var name: String?

        public init(name: String? = nil) {
            self.name = name
        }
    }
}

/// From `#/components/schemas/Status`.
public enum Status: OpenEnumeration {
    case on
    case off
    /// A value the description does not list, kept as it came.
    case unrecognized(String)
}

/// From `#/components/schemas/Maybe`.
public typealias Maybe = String?

/// From `#/components/schemas/Aliased`.
public struct Aliased: JSONModel {
    /// Required.
    public var must: String?
    public var may: Field<String>
    public var list: [Maybe]?

    public init(must: String?, may: Field<String> = .absent, list: [Maybe]? = nil) {
        self.must = must
        self.may = may
        self.list = list
    }
}

extension CreateOrder {
    /// From `#/components/schemas/body`.
    public struct Body: JSONModel {
        public var note: String?

        public init(note: String? = nil) {
            self.note = note
        }
    }
}

// MARK: - Reading and writing
extension AddressKind {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("postal", [.postal])

    public var rawValue: String {
        switch self {
        case .postal: return "postal"
        }
    }
}

extension Address {
    private static let members: JSONMembers = JSONMembers("Country\npostal-code\ncity\nregion\nfloor\nshare\nlines\nkind\nisLegacy", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.country = reader.required(0)
        self.postalCode = reader.nullable(1)
        self.city = reader.optional(2)
        self.region = reader.field(3)
        self.floor = reader.optional(4)
        self.share = reader.optional(5)
        self.lines = reader.required(6)
        self.kind = reader.required(7)
        self.isLegacy = reader.optional(8)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Country", self.country)
        writer.nullable("postal-code", self.postalCode)
        writer.optional("city", self.city)
        writer.field("region", self.region)
        writer.optional("floor", self.floor)
        writer.optional("share", self.share)
        writer.member("lines", self.lines)
        writer.member("kind", self.kind)
        writer.optional("isLegacy", self.isLegacy)
        writer.endObject()
    }
}

extension Everything {
    private static let members: JSONMembers = JSONMembers("string\nfolded\npassword\nflag\nsmall\nlarge\nsingle\ndouble\namount\ninstant\nday\nid\nbytes\ntag\ntext\nnothing\nany\ndescription\ngrid\nlabels")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.string = reader.required(0)
        self.folded = reader.required(1)
        self.password = reader.required(2)
        self.flag = reader.required(3)
        self.small = reader.required(4)
        self.large = reader.required(5)
        self.single = reader.required(6)
        self.double = reader.required(7)
        self.amount = reader.required(8)
        self.instant = reader.required(9)
        self.day = reader.required(10)
        self.id = reader.required(11)
        self.bytes = reader.required(12)
        self.tag = reader.required(13)
        self.text = reader.required(14)
        self.nothing = reader.required(15)
        self.`any` = reader.required(16)
        self.description = reader.optional(17)
        self.grid = reader.required(18)
        self.labels = reader.required(19)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("string", self.string)
        writer.member("folded", self.folded)
        writer.member("password", self.password)
        writer.member("flag", self.flag)
        writer.member("small", self.small)
        writer.member("large", self.large)
        writer.member("single", self.single)
        writer.member("double", self.double)
        writer.member("amount", self.amount)
        writer.member("instant", self.instant)
        writer.member("day", self.day)
        writer.member("id", self.id)
        writer.member("bytes", self.bytes)
        writer.member("tag", self.tag)
        writer.member("text", self.text)
        writer.member("nothing", self.nothing)
        writer.member("any", self.`any`)
        writer.optional("description", self.description)
        writer.member("grid", self.grid)
        writer.member("labels", self.labels)
        writer.endObject()
    }
}

extension Strict {
    private static let members: JSONMembers = JSONMembers("a")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.a = reader.optional(0)
        reader.endObjectForbiddingOthers()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", self.a)
        writer.endObject()
    }
}

extension Loose {
    private static let members: JSONMembers = JSONMembers("a\nadditionalProperties")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.a = reader.optional(0)
        self.additionalPropertiesValue = reader.optional(1)
        self.additionalProperties = reader.others()
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", self.a)
        writer.optional("additionalProperties", self.additionalPropertiesValue)
        writer.others(self.additionalProperties)
        writer.endObject()
    }
}

extension Bare {
    private static let members: JSONMembers = JSONMembers("")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

extension Nameless {
    private static let members: JSONMembers = JSONMembers("\n")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.empty = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("", self.empty)
        writer.endObject()
    }
}

extension Tree {
    private static let members: JSONMembers = JSONMembers("value\nleft\nright\nforest")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.value = reader.required(0)
        self.left = reader.optional(1)
        self.right = reader.field(2)
        self.forest = reader.optional(3)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("value", self.value)
        writer.optional("left", self.left)
        writer.field("right", self.right)
        writer.optional("forest", self.forest)
        writer.endObject()
    }
}

extension Endless {
    private static let members: JSONMembers = JSONMembers("next")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.next = reader.optional(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("next", self.next)
        writer.endObject()
    }
}

extension Expression {
    public init(json reader: inout JSONReader) {
        if reader.current.isMissing {
            self = .number(reader.value())
        } else if reader.hasMember("operand") {
            self = .negation(reader.value())
        } else if reader.type == .number {
            self = .number(reader.value())
        } else if reader.type == .array {
            self = .list(reader.value())
        } else {
            self = .negation(reader.value())
        }
    }

    public func encode(json writer: inout JSONWriter) {
        switch self {
        case .negation(let value): value.encode(json: &writer)
        case .number(let value): value.encode(json: &writer)
        case .list(let value): value.encode(json: &writer)
        }
    }
}

extension Negation {
    private static let members: JSONMembers = JSONMembers("operand")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.operand = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("operand", self.operand)
        writer.endObject()
    }
}

extension Open {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("none\nin-progress\n+1\n-1\n1.10\n11.0\n", [.noneValue, .inProgress, .plus1, .minus1, ._1_10, ._11_0, .empty])

    public var rawValue: String {
        switch self {
        case .noneValue: return "none"
        case .inProgress: return "in-progress"
        case .plus1: return "+1"
        case .minus1: return "-1"
        case ._1_10: return "1.10"
        case ._11_0: return "11.0"
        case .empty: return ""
        case .unrecognized(let value): return value
        }
    }
}

extension Folded {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("DnsRecord\nOther", [.dnsRecord, .other], matching: .ignoringCaseAndUnderscores)

    public var rawValue: String {
        switch self {
        case .dnsRecord: return "DnsRecord"
        case .other: return "Other"
        }
    }
}

extension Loosely {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("1\ntrue\nmany", [._1, .`true`, .many])

    public var rawValue: String {
        switch self {
        case ._1: return "1"
        case .`true`: return "true"
        case .many: return "many"
        case .unrecognized(let value): return value
        }
    }

    public init(json reader: inout JSONReader) {
        self = Self(rawValue: ScalarText(json: &reader).text)
    }
}

extension Strictly {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("1\ntrue", [._1, .`true`])

    public var rawValue: String {
        switch self {
        case ._1: return "1"
        case .`true`: return "true"
        }
    }

    public init(json reader: inout JSONReader) {
        guard let value: Self = Self(rawValue: ScalarText(json: &reader).text) else {
            reader.fail("one of the texts the description lists")
            self = Self.table.cases[0]
            return
        }
        self = value
    }
}

extension Priority {
    public static let table: IntegerEnumerationTable<Self> = IntegerEnumerationTable<Self>([0, 1, -1], [._0, ._1, .minus1])

    public var rawValue: Int {
        switch self {
        case ._0: return 0
        case ._1: return 1
        case .minus1: return -1
        case .unrecognized(let value): return value
        }
    }
}

extension Level {
    public static let table: IntegerEnumerationTable<Self> = IntegerEnumerationTable<Self>([1, 2], [._1, ._2])

    public var rawValue: Int {
        switch self {
        case ._1: return 1
        case ._2: return 2
        }
    }
}

extension Cat {
    private static let members: JSONMembers = JSONMembers("petType\nlives")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.petType = reader.required(0)
        self.lives = reader.optional(1)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("petType", self.petType)
        writer.optional("lives", self.lives)
        writer.endObject()
    }
}

extension Dog {
    private static let members: JSONMembers = JSONMembers("petType\nbark")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.petType = reader.required(0)
        self.bark = reader.optional(1)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("petType", self.petType)
        writer.optional("bark", self.bark)
        writer.endObject()
    }
}

extension Pet {
    private static let members: JSONMembers = JSONMembers("cat\ndog\nlion")

    public init(json reader: inout JSONReader) {
        switch reader.ordinal(ofMember: "petType", in: Self.members) {
        case 0, 2: self = .cat(reader.value())
        case 1: self = .dog(reader.value())
        default:
            reader.failAttempts()
            self = .cat(reader.placeholder())
        }
    }

    public func encode(json writer: inout JSONWriter) {
        switch self {
        case .cat(let value): value.encode(json: &writer)
        case .dog(let value): value.encode(json: &writer)
        }
    }
}

extension AnyPet {
    private static let members: JSONMembers = JSONMembers("cat\ndog\nlion")

    public init(json reader: inout JSONReader) {
        switch reader.ordinal(ofMember: "petType", in: Self.members) {
        case 0, 2: self = .cat(reader.value())
        case 1: self = .dog(reader.value())
        default:
            self = .unrecognized(reader.value())
        }
    }

    public func encode(json writer: inout JSONWriter) {
        switch self {
        case .cat(let value): value.encode(json: &writer)
        case .dog(let value): value.encode(json: &writer)
        case .unrecognized(let value): value.encode(json: &writer)
        }
    }
}

extension Told {
    private static let members: JSONMembers = JSONMembers("Dog")

    public init(json reader: inout JSONReader) {
        if reader.current.isMissing {
            self = .cat(reader.value())
        } else if reader.hasMember("lives", matching: .ignoringCase) {
            self = .cat(reader.value())
        } else if reader.ordinal(ofMember: "petType", matching: .ignoringCase, in: Self.members) == 0 {
            self = .dog(reader.value())
        } else if reader.type == .string {
            self = .text(reader.value())
        } else if reader.current.isInteger {
            self = .count(reader.value())
        } else {
            self = .other(reader.value())
        }
    }

    public func encode(json writer: inout JSONWriter) {
        switch self {
        case .cat(let value): value.encode(json: &writer)
        case .dog(let value): value.encode(json: &writer)
        case .text(let value): value.encode(json: &writer)
        case .count(let value): value.encode(json: &writer)
        case .other(let value): value.encode(json: &writer)
        }
    }
}

extension Tried {
    public init(json reader: inout JSONReader) {
        if let value: CalendarDate = reader.attempt() {
            self = .day(value)
        } else if let value: Int = reader.attempt() {
            self = .number(value)
        } else if let value: Cat = reader.attempt() {
            self = .pet(value)
        } else {
            reader.failAttempts()
            self = .day(reader.placeholder())
        }
    }

    public func encode(json writer: inout JSONWriter) {
        switch self {
        case .day(let value): value.encode(json: &writer)
        case .number(let value): value.encode(json: &writer)
        case .pet(let value): value.encode(json: &writer)
        }
    }
}

extension Order {
    private static let members: JSONMembers = JSONMembers("type\nstatus\noverall\nlines")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.type = reader.optional(0)
        self.status = reader.optional(1)
        self.overall = reader.optional(2)
        self.lines = reader.optional(3)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("type", self.type)
        writer.optional("status", self.status)
        writer.optional("overall", self.overall)
        writer.optional("lines", self.lines)
        writer.endObject()
    }
}

extension Order.TypeValue {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("a\nb", [.a, .b])

    public var rawValue: String {
        switch self {
        case .a: return "a"
        case .b: return "b"
        case .unrecognized(let value): return value
        }
    }
}

extension Order.OrderStatus {
    private static let members: JSONMembers = JSONMembers("code")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.code = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("code", self.code)
        writer.endObject()
    }
}

extension Order.LinesItem {
    private static let members: JSONMembers = JSONMembers("name")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.name = reader.optional(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("name", self.name)
        writer.endObject()
    }
}

extension Status {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("on\noff", [.on, .off])

    public var rawValue: String {
        switch self {
        case .on: return "on"
        case .off: return "off"
        case .unrecognized(let value): return value
        }
    }
}

extension Aliased {
    private static let members: JSONMembers = JSONMembers("must\nmay\nlist")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.must = reader.nullable(0)
        self.may = reader.field(1)
        self.list = reader.optional(2)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.nullable("must", self.must)
        writer.field("may", self.may)
        writer.optional("list", self.list)
        writer.endObject()
    }
}

extension CreateOrder.Body {
    private static let members: JSONMembers = JSONMembers("note")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.note = reader.optional(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("note", self.note)
        writer.endObject()
    }
}
