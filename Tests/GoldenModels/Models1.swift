// Written by pinion golden from golden.yaml, options 0000000000000000, content 1027f7caa443642d. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

public enum AddressKind: ClosedEnumeration { case postal }

/// A postal address.
///
/// Where *things* are sent:
///
/// - letters
/// - parcels
///
/// `state` is required when `country` is "US". See <https://example.com/address>.
public struct Address: JSONModel {
    /// Two-letter country code. Exactly 2 characters, matching `^[A-Z]{2}$`.
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
    /// At most 3 items.
    public var lines: [String]
    /// Always `"postal"`.
    public var kind: AddressKind
    /// - Warning: Deprecated by the description.
    public var isLegacy: Bool?

    public init(country: CaseInsensitiveString, postalCode: String?, lines: [String], city: String? = nil,
            region: Field<String> = .absent, floor: Int32? = nil, share: Double? = nil, kind: AddressKind = .postal,
            isLegacy: Bool? = nil) {
        self.country = country; self.postalCode = postalCode; self.lines = lines; self.city = city
        self.region = region; self.floor = floor; self.share = share; self.kind = kind; self.isLegacy = isLegacy }
    /// Limits of the description, for forms.
    public enum Limits {
        public static var country: TextLimits { TextLimits(minimum: 2, maximum: 2, pattern: "^[A-Z]{2}$") }
        public static var city: TextLimits { TextLimits(minimum: 1, maximum: 200) }
        public static var floor: NumberLimits { NumberLimits(minimum: "-5") }
        public static var share: NumberLimits { NumberLimits(exclusiveMaximum: "0.1") }
        public static var lines: CountLimits { CountLimits(maximum: 3) }
    }
}

public struct Everything: JSONModel {
    public var string: String
    public var folded: CaseInsensitiveString
    public var password: Secret<String>
    public var flag: Bool
    public var small: Int32
    public var large: Int
    public var single: Float
    public var double: Double
    public var amount: Decimal
    public var instant: DateTime
    public var day: CalendarDate
    public var length: CalendarDuration
    public var id: UUID
    public var bytes: Base64Data
    public var tag: EntityTag
    public var text: ScalarText
    public var nothing: JSONNull
    public var `any`: JSONValue
    public var description: String?
    public var grid: [[Int?]]
    public var labels: [String: String]

    public init(string: String, folded: CaseInsensitiveString, password: Secret<String>, flag: Bool, small: Int32,
            large: Int, single: Float, double: Double, amount: Decimal, instant: DateTime, day: CalendarDate,
            length: CalendarDuration, id: UUID, bytes: Base64Data, tag: EntityTag, text: ScalarText, nothing: JSONNull,
            `any`: JSONValue, grid: [[Int?]], labels: [String: String], description: String? = nil) {
        self.string = string; self.folded = folded; self.password = password; self.flag = flag; self.small = small
        self.large = large; self.single = single; self.double = double; self.amount = amount; self.instant = instant
        self.day = day; self.length = length; self.id = id; self.bytes = bytes; self.tag = tag; self.text = text
        self.nothing = nothing; self.`any` = `any`; self.grid = grid; self.labels = labels
        self.description = description }
}

public struct Strict: JSONModel {
    public var a: String?

    public init(a: String? = nil) { self.a = a }
}

public struct Loose: JSONModel {
    public var a: String?
    public var additionalPropertiesValue: String?
    /// Members the description does not name.
    public var additionalProperties: [String: Int]

    public init(a: String? = nil, additionalPropertiesValue: String? = nil, additionalProperties: [String: Int] = [:]) {
        self.a = a; self.additionalPropertiesValue = additionalPropertiesValue
        self.additionalProperties = additionalProperties }
}

public struct Bare: JSONModel {
    public init() {}
}

public struct Nameless: JSONModel {
    public var empty: String

    public init(empty: String) { self.empty = empty }
}

/// A JSON array with an element for each property.
public struct Position: JSONModel {
    public var longitude: Double
    public var latitude: Double

    public init(longitude: Double, latitude: Double) { self.longitude = longitude; self.latitude = latitude }
}

/// A JSON array with an element for each property.
public struct Record: JSONModel {
    public var item0: String?
    /// Required, may be `null`.
    public var item1: Int?
    /// May be absent, may be `null`.
    public var item2: Field<Bool>
    public var item3: Int?
    /// The elements after these.
    public var rest: [String]

    public init(item1: Int?, item0: String? = nil, item2: Field<Bool> = .absent, item3: Int? = nil,
            rest: [String] = []) {
        self.item1 = item1; self.item0 = item0; self.item2 = item2; self.item3 = item3; self.rest = rest }
}

public struct Tree: JSONModel {
    public var value: Int
    @IndirectOptional public var left: Tree?
    /// May be absent, may be `null`.
    @Indirect public var right: Field<Tree>
    public var forest: [Tree]?

    public init(value: Int, left: Tree? = nil, right: Field<Tree> = .absent, forest: [Tree]? = nil) {
        self.value = value; self.left = left; self.right = right; self.forest = forest }
}

public struct Endless: JSONModel {
    @IndirectOptional public var next: Endless?

    public init(next: Endless? = nil) { self.next = next }
}

public indirect enum Expression: JSONModel {
    case negation(Negation)
    case number(Double)
    case list([Expression])
    public static func negation(operand: Expression) -> Self { .negation(.init(operand: operand)) }
}

public struct Negation: JSONModel {
    public var operand: Expression

    public init(operand: Expression) { self.operand = operand }
}

public enum Open: OpenEnumeration {
    case noneValue, inProgress, plus1, minus1, value1_10, value11_0, empty
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

public enum Folded: ClosedEnumeration { case dnsRecord, other }

public enum Loosely: OpenEnumeration {
    case value1, `true`, many
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

public enum Strictly: ClosedEnumeration { case value1, `true` }

public enum Blank: ClosedEnumeration { case empty }

public enum Priority: OpenIntegerEnumeration {
    case value0, value1, minus1
    /// A value the description does not list, kept as it came.
    case unrecognized(Int)
}

public enum Level: ClosedIntegerEnumeration { case value1, value2 }

public struct Cat: JSONModel {
    public var petType: String
    public var lives: Int?

    public init(petType: String, lives: Int? = nil) { self.petType = petType; self.lives = lives }
}

public struct Dog: JSONModel {
    public var petType: String
    public var bark: String?

    public init(petType: String, bark: String? = nil) { self.petType = petType; self.bark = bark }
}

public enum Pet: JSONModel {
    case cat(Cat)
    case dog(Dog)
    public static func cat(petType: String, lives: Int? = nil) -> Self { .cat(.init(petType: petType, lives: lives)) }
    public static func dog(petType: String, bark: String? = nil) -> Self { .dog(.init(petType: petType, bark: bark)) }
}

public enum AnyPet: JSONModel {
    case cat(Cat)
    case dog(Dog)
    /// An alternative the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

public enum Told: JSONModel {
    case cat(Cat)
    case dog(Dog)
    case text(String)
    case count(Int)
    case other(Double?)
    public static func cat(petType: String, lives: Int? = nil) -> Self { .cat(.init(petType: petType, lives: lives)) }
    public static func dog(petType: String, bark: String? = nil) -> Self { .dog(.init(petType: petType, bark: bark)) }
}

public enum Tried: JSONModel {
    case day(CalendarDate)
    case number(Int)
    case pet(Cat)
    public static func pet(petType: String, lives: Int? = nil) -> Self { .pet(.init(petType: petType, lives: lives)) }
}

/// From `#/components/schemas/wait_timer rule`.
public struct WaitTimerRule: JSONModel {
    public var id: Int
    public var waitTimer: String?

    public init(id: Int, waitTimer: String? = nil) { self.id = id; self.waitTimer = waitTimer }
}

/// From `#/components/schemas/reviewers rule`.
public struct ReviewersRule: JSONModel {
    public var id: Int
    public var reviewers: String?

    public init(id: Int, reviewers: String? = nil) { self.id = id; self.reviewers = reviewers }
}

/// From `#/components/schemas/step kind`.
public enum StepKind: OpenEnumeration {
    case first, last
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// From `#/components/schemas/step rule`.
public struct StepRule: JSONModel {
    public var id: Int
    public var kind: StepKind?

    public init(id: Int, kind: StepKind? = nil) { self.id = id; self.kind = kind }
}

public enum Rule: JSONModel {
    case timer(WaitTimerRule)
    case reviewers(ReviewersRule)
    case step(StepRule)
    public static func timer(id: Int, waitTimer: String? = nil) -> Self { .timer(.init(id: id, waitTimer: waitTimer)) }
    public static func reviewers(id: Int, reviewers: String? = nil) -> Self {
        .reviewers(.init(id: id, reviewers: reviewers)) }
    public static func step(id: Int, kind: StepKind? = nil) -> Self { .step(.init(id: id, kind: kind)) }
}

public struct Order: JSONModel {
    public var type: TypeValue?
    public var status: OrderStatus?
    public var overall: Status?
    public var lines: Lines?

    public init(type: TypeValue? = nil, status: OrderStatus? = nil, overall: Status? = nil, lines: Lines? = nil) {
        self.type = type; self.status = status; self.overall = overall; self.lines = lines }

    /// From `#/components/schemas/Order/type`.
    public enum TypeValue: OpenEnumeration {
        case a, b
        /// A value the description does not list, kept as it came.
        indirect case unrecognized(String)
    }

    /// From `#/components/schemas/Order/status`.
    public struct OrderStatus: JSONModel {
        public var code: Int

        public init(code: Int) { self.code = code }
    }

    /// From `#/components/schemas/Order/lines`.
    public typealias Lines = [Order.LinesItem]

    /// From `#/components/schemas/Order/lines/item`.
    public struct LinesItem: JSONModel {
        public var name: String?

        public init(name: String? = nil) { self.name = name }
    }
}

public enum Status: OpenEnumeration {
    case on, off
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

public typealias Maybe = String?

public struct Aliased: JSONModel {
    public var must: String?
    public var may: Field<String>
    public var list: [Maybe]?

    public init(must: String?, may: Field<String> = .absent, list: [Maybe]? = nil) {
        self.must = must; self.may = may; self.list = list }
}

extension CreateOrder {
    /// From `#/components/schemas/body`.
    public struct Body: JSONModel {
        public var note: String?

        public init(note: String? = nil) { self.note = note }
    }
}

// MARK: - Reading and writing
extension AddressKind {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("postal", [.postal])
    public var rawValue: String { switch self { case .postal: return "postal" } }
}
extension Address {
    private static let members: JSONMembers = JSONMembers("Country\npostal-code\ncity\nregion\nfloor\nshare\nlines\nkind\nisLegacy", matching: .ignoringCase)
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(country: reader.required(0), postalCode: reader.nullable(1),
        lines: reader.required(6), city: reader.optional(2), region: reader.field(3), floor: reader.optional(4),
        share: reader.optional(5), kind: reader.required(7), isLegacy: reader.optional(8)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("Country", self.country); writer.nullable("postal-code", self.postalCode)
        writer.optional("city", self.city); writer.field("region", self.region); writer.optional("floor", self.floor)
        writer.optional("share", self.share); writer.member("lines", self.lines); writer.member("kind", self.kind)
        writer.optional("isLegacy", self.isLegacy); writer.endObject() }
}
extension Everything {
    private static let members: JSONMembers = JSONMembers("string\nfolded\npassword\nflag\nsmall\nlarge\nsingle\ndouble\namount\ninstant\nday\nlength\nid\nbytes\ntag\ntext\nnothing\nany\ndescription\ngrid\nlabels")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(string: reader.required(0), folded: reader.required(1),
        password: reader.required(2), flag: reader.required(3), small: reader.required(4), large: reader.required(5),
        single: reader.required(6), double: reader.required(7), amount: reader.required(8), instant: reader.required(9),
        day: reader.required(10), length: reader.required(11), id: reader.required(12), bytes: reader.required(13),
        tag: reader.required(14), text: reader.required(15), nothing: reader.required(16), any: reader.required(17),
        grid: reader.required(19), labels: reader.required(20), description: reader.optional(18)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("string", self.string); writer.member("folded", self.folded)
        writer.member("password", self.password); writer.member("flag", self.flag); writer.member("small", self.small)
        writer.member("large", self.large); writer.member("single", self.single); writer.member("double", self.double)
        writer.member("amount", self.amount); writer.member("instant", self.instant); writer.member("day", self.day)
        writer.member("length", self.length); writer.member("id", self.id); writer.member("bytes", self.bytes)
        writer.member("tag", self.tag); writer.member("text", self.text); writer.member("nothing", self.nothing)
        writer.member("any", self.`any`); writer.optional("description", self.description)
        writer.member("grid", self.grid); writer.member("labels", self.labels); writer.endObject() }
}
extension Strict {
    private static let members: JSONMembers = JSONMembers("a")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObjectForbiddingOthers() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension Loose {
    private static let members: JSONMembers = JSONMembers("a\nadditionalProperties")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0),
        additionalPropertiesValue: reader.optional(1), additionalProperties: reader.others()); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a)
        writer.optional("additionalProperties", self.additionalPropertiesValue)
        writer.others(self.additionalProperties); writer.endObject() }
}
extension Bare {
    private static let members: JSONMembers = JSONMembers("")
    public init(json reader: inout JSONReader) { reader.beginObject(Self.members); self.init(); reader.endObject() }
    public func encode(json writer: inout JSONWriter) { writer.beginObject(); writer.endObject() }
}
extension Nameless {
    private static let members: JSONMembers = JSONMembers("\n")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(empty: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("", self.empty); writer.endObject() }
}
extension Position {
    private static let members: JSONMembers = JSONMembers("0\n1")
    public init(json reader: inout JSONReader) {
        reader.beginTuple(Self.members); self.init(longitude: reader.required(0), latitude: reader.required(1))
        reader.endTupleForbiddingOthers() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginTuple(); writer.element(self.longitude); writer.element(self.latitude); writer.endTuple() }
}
extension Record {
    private static let members: JSONMembers = JSONMembers("0\n1\n2\n3")
    public init(json reader: inout JSONReader) {
        reader.beginTuple(Self.members); self.init(item1: reader.nullable(1), item0: reader.optional(0),
        item2: reader.field(2), item3: reader.optional(3), rest: reader.rest()); reader.endTuple() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginTuple(); writer.optionalElement(self.item0); writer.nullableElement(self.item1)
        writer.fieldElement(self.item2); writer.optionalElement(self.item3); writer.rest(self.rest); writer.endTuple() }
}
extension Tree {
    private static let members: JSONMembers = JSONMembers("value\nleft\nright\nforest")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), left: reader.optional(1),
        right: reader.field(2), forest: reader.optional(3)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("left", self.left)
        writer.field("right", self.right); writer.optional("forest", self.forest); writer.endObject() }
}
extension Endless {
    private static let members: JSONMembers = JSONMembers("next")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(next: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("next", self.next); writer.endObject() }
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
        switch self { case .negation(let value): value.encode(json: &writer)
        case .number(let value): value.encode(json: &writer); case .list(let value): value.encode(json: &writer) } }
}
extension Negation {
    private static let members: JSONMembers = JSONMembers("operand")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(operand: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("operand", self.operand); writer.endObject() }
}
extension Open {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("none\nin-progress\n+1\n-1\n1.10\n11.0\n", [.noneValue, .inProgress, .plus1, .minus1, .value1_10, .value11_0, .empty])
    public var rawValue: String {
        switch self { case .noneValue: return "none"; case .inProgress: return "in-progress"; case .plus1: return "+1"
        case .minus1: return "-1"; case .value1_10: return "1.10"; case .value11_0: return "11.0"
        case .empty: return ""; case .unrecognized(let value): return value } }
}
extension Folded {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("DnsRecord\nOther", [.dnsRecord, .other], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String { switch self { case .dnsRecord: return "DnsRecord"; case .other: return "Other" } }
}
extension Loosely {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("1\ntrue\nmany", [.value1, .`true`, .many])
    public var rawValue: String {
        switch self { case .value1: return "1"; case .`true`: return "true"; case .many: return "many"
        case .unrecognized(let value): return value } }
    public init(json reader: inout JSONReader) {
        self = Self(rawValue: ScalarText(json: &reader).text)
    }
}
extension Strictly {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("1\ntrue", [.value1, .`true`])
    public var rawValue: String { switch self { case .value1: return "1"; case .`true`: return "true" } }
    public init(json reader: inout JSONReader) {
        guard let value: Self = Self(rawValue: ScalarText(json: &reader).text) else {
            reader.fail("one of the texts the description lists")
            self = Self.table.cases[0]
            return
        }
        self = value
    }
}
extension Blank {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("\n", [.empty])
    public var rawValue: String { switch self { case .empty: return "" } }
}
extension Priority {
    public static let table: IntegerEnumerationTable<Self> = IntegerEnumerationTable<Self>([0, 1, -1], [.value0, .value1, .minus1])
    public var rawValue: Int {
        switch self { case .value0: return 0; case .value1: return 1; case .minus1: return -1
        case .unrecognized(let value): return value } }
}
extension Level {
    public static let table: IntegerEnumerationTable<Self> = IntegerEnumerationTable<Self>([1, 2], [.value1, .value2])
    public var rawValue: Int { switch self { case .value1: return 1; case .value2: return 2 } }
}
extension Cat {
    private static let members: JSONMembers = JSONMembers("petType\nlives")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(petType: reader.required(0), lives: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("petType", self.petType); writer.optional("lives", self.lives)
        writer.endObject() }
}
extension Dog {
    private static let members: JSONMembers = JSONMembers("petType\nbark")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(petType: reader.required(0), bark: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("petType", self.petType); writer.optional("bark", self.bark)
        writer.endObject() }
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
        switch self { case .cat(let value): value.encode(json: &writer)
        case .dog(let value): value.encode(json: &writer) } }
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
        switch self { case .cat(let value): value.encode(json: &writer)
        case .dog(let value): value.encode(json: &writer); case .unrecognized(let value): value.encode(json: &writer) } }
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
        switch self { case .cat(let value): value.encode(json: &writer)
        case .dog(let value): value.encode(json: &writer); case .text(let value): value.encode(json: &writer)
        case .count(let value): value.encode(json: &writer); case .other(let value): value.encode(json: &writer) } }
}
extension Tried {
    public init(json reader: inout JSONReader) {
        var attempts = JSONAttempts()
        var best: Self?
        if let value: CalendarDate = reader.attempt(&attempts) { best = .day(value) }
        if let value: Int = reader.attempt(&attempts) { best = .number(value) }
        if let value: Cat = reader.attempt(&attempts) { best = .pet(value) }
        if let best {
            self = best
        } else {
            reader.failAttempts()
            self = .day(reader.placeholder())
        }
    }
    public func encode(json writer: inout JSONWriter) {
        switch self { case .day(let value): value.encode(json: &writer)
        case .number(let value): value.encode(json: &writer); case .pet(let value): value.encode(json: &writer) } }
}
extension WaitTimerRule {
    private static let members: JSONMembers = JSONMembers("id\nwait_timer")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(id: reader.required(0), waitTimer: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("id", self.id); writer.optional("wait_timer", self.waitTimer)
        writer.endObject() }
}
extension ReviewersRule {
    private static let members: JSONMembers = JSONMembers("id\nreviewers")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(id: reader.required(0), reviewers: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("id", self.id); writer.optional("reviewers", self.reviewers)
        writer.endObject() }
}
extension StepKind {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("first\nlast", [.first, .last])
    public var rawValue: String {
        switch self { case .first: return "first"; case .last: return "last"
        case .unrecognized(let value): return value } }
}
extension StepRule {
    private static let members: JSONMembers = JSONMembers("id\nkind")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(id: reader.required(0), kind: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("id", self.id); writer.optional("kind", self.kind); writer.endObject() }
}
extension Rule {
    public init(json reader: inout JSONReader) {
        var attempts = JSONAttempts()
        var best: Self?
        if let value: WaitTimerRule = reader.attempt(&attempts) { best = .timer(value) }
        if let value: ReviewersRule = reader.attempt(&attempts) { best = .reviewers(value) }
        if let value: StepRule = reader.attempt(&attempts) { best = .step(value) }
        if let best {
            self = best
        } else {
            reader.failAttempts()
            self = .timer(reader.placeholder())
        }
    }
    public func encode(json writer: inout JSONWriter) {
        switch self { case .timer(let value): value.encode(json: &writer)
        case .reviewers(let value): value.encode(json: &writer); case .step(let value): value.encode(json: &writer) } }
}
extension Order {
    private static let members: JSONMembers = JSONMembers("type\nstatus\noverall\nlines")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(type: reader.optional(0), status: reader.optional(1),
        overall: reader.optional(2), lines: reader.optional(3)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("type", self.type); writer.optional("status", self.status)
        writer.optional("overall", self.overall); writer.optional("lines", self.lines); writer.endObject() }
}
extension Order.TypeValue {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("a\nb", [.a, .b])
    public var rawValue: String {
        switch self { case .a: return "a"; case .b: return "b"; case .unrecognized(let value): return value } }
}
extension Order.OrderStatus {
    private static let members: JSONMembers = JSONMembers("code")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(code: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("code", self.code); writer.endObject() }
}
extension Order.LinesItem {
    private static let members: JSONMembers = JSONMembers("name")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(name: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("name", self.name); writer.endObject() }
}
extension Status {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("on\noff", [.on, .off])
    public var rawValue: String {
        switch self { case .on: return "on"; case .off: return "off"; case .unrecognized(let value): return value } }
}
extension Aliased {
    private static let members: JSONMembers = JSONMembers("must\nmay\nlist")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(must: reader.nullable(0), may: reader.field(1),
        list: reader.optional(2)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.nullable("must", self.must); writer.field("may", self.may)
        writer.optional("list", self.list); writer.endObject() }
}
extension CreateOrder.Body {
    private static let members: JSONMembers = JSONMembers("note")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(note: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("note", self.note); writer.endObject() }
}
