/// A string enumeration that keeps texts the description does not list.
public typealias OpenEnumeration = OpenEnumerationCodec & JSONModel

/// What such an enumeration gives: see ``OpenEnumeration``.
public protocol OpenEnumerationCodec: ModelCodec {
    /// The texts and cases the description lists.
    static var table: EnumerationTable<Self> { get }
    /// The case that keeps any other text.
    static func unrecognized(_ text: String) -> Self
    /// The text as it is sent.
    var rawValue: String { get }
}

extension OpenEnumerationCodec {
    /// The cases the description lists.
    public static var allKnown: [Self] { table.cases }

    /// The case of a text.
    public init(rawValue: String) { self = Self.table.value(of: rawValue) ?? .unrecognized(rawValue) }

    /// Reads a string; a text the description does not list is kept.
    public init(json reader: inout JSONReader) {
        let node = reader.current
        guard node.isString else {
            reader.fail("a string")
            self = .unrecognized("")
            return
        }
        let value = Self.table.value(of: node)
        if value == nil { reader.misfit &+= 1 }
        self = value ?? .unrecognized(node.string)
    }

    /// Writes the text.
    public func encode(json writer: inout JSONWriter) { writer.string(rawValue) }

    /// Two cases are equal when their texts are the same bytes.
    public static func == (left: Self, right: Self) -> Bool {
        left.rawValue.utf8.elementsEqual(right.rawValue.utf8)
    }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(utf8: rawValue) }

    /// The text as it is sent.
    public var debugDescription: String { rawValue }
}

/// A string enumeration of exactly the texts the description lists.
public typealias ClosedEnumeration = ClosedEnumerationCodec & JSONModel

/// What such an enumeration gives: see ``ClosedEnumeration``.
public protocol ClosedEnumerationCodec: ModelCodec {
    /// The texts and cases the description lists.
    static var table: EnumerationTable<Self> { get }
    /// The text as it is sent.
    var rawValue: String { get }
}

extension ClosedEnumerationCodec {
    /// All cases.
    public static var allKnown: [Self] { table.cases }

    /// The case of a text; `nil` when the description does not list it.
    public init?(rawValue: String) {
        guard let value = Self.table.value(of: rawValue) else { return nil }
        self = value
    }

    /// Reads a string; a text the description does not list does not fit.
    public init(json reader: inout JSONReader) {
        let node = reader.current
        guard node.isString else {
            reader.fail("a string")
            self = Self.table.cases[0]
            return
        }
        let value = Self.table.value(of: node)
        if value == nil { reader.fail("one of the texts the description lists") }
        self = value ?? Self.table.cases[0]
    }

    /// Writes the text.
    public func encode(json writer: inout JSONWriter) { writer.string(rawValue) }

    /// Two cases are equal when their texts are the same bytes.
    public static func == (left: Self, right: Self) -> Bool {
        left.rawValue.utf8.elementsEqual(right.rawValue.utf8)
    }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(utf8: rawValue) }

    /// The text as it is sent.
    public var debugDescription: String { rawValue }
}

/// An integer enumeration that keeps numbers the description does not list.
public typealias OpenIntegerEnumeration = OpenIntegerEnumerationCodec & JSONModel

/// What such an enumeration gives: see ``OpenIntegerEnumeration``.
public protocol OpenIntegerEnumerationCodec: ModelCodec {
    /// The numbers and cases the description lists.
    static var table: IntegerEnumerationTable<Self> { get }
    /// The case that keeps any other number.
    static func unrecognized(_ number: Int) -> Self
    /// The number as it is sent.
    var rawValue: Int { get }
}

extension OpenIntegerEnumerationCodec {
    /// The cases the description lists.
    public static var allKnown: [Self] { table.cases }

    /// The case of a number.
    public init(rawValue: Int) { self = Self.table.value(of: rawValue) ?? .unrecognized(rawValue) }

    /// Reads an integer; a number the description does not list is kept.
    public init(json reader: inout JSONReader) {
        let number = Int(json: &reader)
        let value = Self.table.value(of: number)
        if value == nil { reader.misfit &+= 1 }
        self = value ?? .unrecognized(number)
    }

    /// Writes the number.
    public func encode(json writer: inout JSONWriter) { writer.integer(Int64(rawValue)) }

    /// Two cases are equal when their numbers are.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// An integer enumeration of exactly the numbers the description lists.
public typealias ClosedIntegerEnumeration = ClosedIntegerEnumerationCodec & JSONModel

/// What such an enumeration gives: see ``ClosedIntegerEnumeration``.
public protocol ClosedIntegerEnumerationCodec: ModelCodec {
    /// The numbers and cases the description lists.
    static var table: IntegerEnumerationTable<Self> { get }
    /// The number as it is sent.
    var rawValue: Int { get }
}

extension ClosedIntegerEnumerationCodec {
    /// All cases.
    public static var allKnown: [Self] { table.cases }

    /// The case of a number; `nil` when the description does not list it.
    public init?(rawValue: Int) {
        guard let value = Self.table.value(of: rawValue) else { return nil }
        self = value
    }

    /// Reads an integer; a number the description does not list does not fit.
    public init(json reader: inout JSONReader) {
        let before = reader.problemCount
        let value = Self.table.value(of: Int(json: &reader))
        if value == nil, reader.problemCount == before {
            reader.fail("one of the numbers the description lists")
        }
        self = value ?? Self.table.cases[0]
    }

    /// Writes the number.
    public func encode(json writer: inout JSONWriter) { writer.integer(Int64(rawValue)) }

    /// Two cases are equal when their numbers are.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
