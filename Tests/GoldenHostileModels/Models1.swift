// Written by pinion golden from golden.yaml, options 0000000000000000, content 49a2e52f8efb09b2. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// From `#/components/schemas/Any`.
public struct AnyValue: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var `any`: Swift.String?

    public init(value: Swift.String, `any`: Swift.String? = nil) { self.value = value; self.`any` = `any` }
}

public struct Array: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var array: Swift.String?

    public init(value: Swift.String, array: Swift.String? = nil) { self.value = value; self.array = array }
}

public struct Bool: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var bool: Swift.String?

    public init(value: Swift.String, bool: Swift.String? = nil) { self.value = value; self.bool = bool }
}

public struct Codable: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var codable: Swift.String?

    public init(value: Swift.String, codable: Swift.String? = nil) { self.value = value; self.codable = codable }
}

public struct Data: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var data: Swift.String?

    public init(value: Swift.String, data: Swift.String? = nil) { self.value = value; self.data = data }
}

public struct Dictionary: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var dictionary: Swift.String?

    public init(value: Swift.String, dictionary: Swift.String? = nil) {
        self.value = value; self.dictionary = dictionary }
}

public struct Double: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var double: Swift.String?

    public init(value: Swift.String, double: Swift.String? = nil) { self.value = value; self.double = double }
}

public struct EnumerationTable: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var enumerationTable: Swift.String?

    public init(value: Swift.String, enumerationTable: Swift.String? = nil) {
        self.value = value; self.enumerationTable = enumerationTable }
}

public struct Error: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var error: Swift.String?

    public init(value: Swift.String, error: Swift.String? = nil) { self.value = value; self.error = error }
}

public struct Field: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var field: Swift.String?

    public init(value: Swift.String, field: Swift.String? = nil) { self.value = value; self.field = field }
}

/// From `#/components/schemas/GoldenHostileModels`.
public struct GoldenHostileModelsValue: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var goldenHostileModels: Swift.String?

    public init(value: Swift.String, goldenHostileModels: Swift.String? = nil) {
        self.value = value; self.goldenHostileModels = goldenHostileModels }
}

public struct Hashable: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var hashable: Swift.String?

    public init(value: Swift.String, hashable: Swift.String? = nil) { self.value = value; self.hashable = hashable }
}

public struct Indirect: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var indirect: Swift.String?

    public init(value: Swift.String, indirect: Swift.String? = nil) { self.value = value; self.indirect = indirect }
}

public struct Int: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var int: Swift.String?

    public init(value: Swift.String, int: Swift.String? = nil) { self.value = value; self.int = int }
}

public struct JSONMembers: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var jsonMembers: Swift.String?

    public init(value: Swift.String, jsonMembers: Swift.String? = nil) {
        self.value = value; self.jsonMembers = jsonMembers }
}

public struct JSONModel: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var jsonModel: Swift.String?

    public init(value: Swift.String, jsonModel: Swift.String? = nil) { self.value = value; self.jsonModel = jsonModel }
}

public struct JSONReader: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var jsonReader: Swift.String?

    public init(value: Swift.String, jsonReader: Swift.String? = nil) {
        self.value = value; self.jsonReader = jsonReader }
}

public struct JSONValue: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var jsonValue: Swift.String?

    public init(value: Swift.String, jsonValue: Swift.String? = nil) { self.value = value; self.jsonValue = jsonValue }
}

public struct JSONWriter: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var jsonWriter: Swift.String?

    public init(value: Swift.String, jsonWriter: Swift.String? = nil) {
        self.value = value; self.jsonWriter = jsonWriter }
}

/// From `#/components/schemas/Limits`.
public struct LimitsValue: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var limits: Swift.String?

    public init(value: Swift.String, limits: Swift.String? = nil) { self.value = value; self.limits = limits }
}

public struct Never: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var never: Swift.String?

    public init(value: Swift.String, never: Swift.String? = nil) { self.value = value; self.never = never }
}

public struct OpenEnumeration: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var openEnumeration: Swift.String?

    public init(value: Swift.String, openEnumeration: Swift.String? = nil) {
        self.value = value; self.openEnumeration = openEnumeration }
}

public struct Operation: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var operation: Swift.String?

    public init(value: Swift.String, operation: Swift.String? = nil) { self.value = value; self.operation = operation }
}

public struct Optional: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var optional: Swift.String?

    public init(value: Swift.String, optional: Swift.String? = nil) { self.value = value; self.optional = optional }
}

/// From `#/components/schemas/PinionJSON`.
public struct PinionJSONValue: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var pinionJSON: Swift.String?

    public init(value: Swift.String, pinionJSON: Swift.String? = nil) {
        self.value = value; self.pinionJSON = pinionJSON }
}

/// From `#/components/schemas/PinionRuntime`.
public struct PinionRuntimeValue: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var pinionRuntime: Swift.String?

    public init(value: Swift.String, pinionRuntime: Swift.String? = nil) {
        self.value = value; self.pinionRuntime = pinionRuntime }
}

/// From `#/components/schemas/Protocol`.
public struct ProtocolValue: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var `protocol`: Swift.String?

    public init(value: Swift.String, `protocol`: Swift.String? = nil) {
        self.value = value; self.`protocol` = `protocol` }
}

/// From `#/components/schemas/RawValue`.
public struct RawValueValue: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var rawValue: Swift.String?

    public init(value: Swift.String, rawValue: Swift.String? = nil) { self.value = value; self.rawValue = rawValue }
}

public struct Result: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var result: Swift.String?

    public init(value: Swift.String, result: Swift.String? = nil) { self.value = value; self.result = result }
}

/// From `#/components/schemas/Schemas`.
public struct SchemasValue: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var schemas: Swift.String?

    public init(value: Swift.String, schemas: Swift.String? = nil) { self.value = value; self.schemas = schemas }
}

/// From `#/components/schemas/Self`.
public struct SelfValue: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var selfValue: Swift.String?

    public init(value: Swift.String, selfValue: Swift.String? = nil) { self.value = value; self.selfValue = selfValue }
}

public struct Sendable: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var sendable: Swift.String?

    public init(value: Swift.String, sendable: Swift.String? = nil) { self.value = value; self.sendable = sendable }
}

public struct String: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var string: Swift.String?

    public init(value: Swift.String, string: Swift.String? = nil) { self.value = value; self.string = string }
}

/// From `#/components/schemas/StringLiteralType`.
public struct StringLiteralTypeValue: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var stringLiteralType: Swift.String?

    public init(value: Swift.String, stringLiteralType: Swift.String? = nil) {
        self.value = value; self.stringLiteralType = stringLiteralType }
}

/// From `#/components/schemas/Swift`.
public struct SwiftValue: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var swift: Swift.String?

    public init(value: Swift.String, swift: Swift.String? = nil) { self.value = value; self.swift = swift }
}

public struct Task: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var task: Swift.String?

    public init(value: Swift.String, task: Swift.String? = nil) { self.value = value; self.task = task }
}

public struct TextLimits: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var textLimits: Swift.String?

    public init(value: Swift.String, textLimits: Swift.String? = nil) {
        self.value = value; self.textLimits = textLimits }
}

/// From `#/components/schemas/Type`.
public struct TypeValue: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var type: Swift.String?

    public init(value: Swift.String, type: Swift.String? = nil) { self.value = value; self.type = type }
}

public struct UUID: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var uuid: Swift.String?

    public init(value: Swift.String, uuid: Swift.String? = nil) { self.value = value; self.uuid = uuid }
}

/// From `#/components/schemas/Void`.
public struct VoidValue: PinionRuntime.JSONModel {
    public var value: Swift.String
    public var void: Swift.String?

    public init(value: Swift.String, void: Swift.String? = nil) { self.value = value; self.void = void }
}

/// "; fatalError(); //
///
/// "; fatalError(); //
/// \(fatalError())
/// """#
/// */ fatalError() /*
/// a
/// fatalError()
/// b
/// c
///
/// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
/// `self`
/// a
/// b
/// c
/// d
/// e
/// f
/// ..
/// ../../etc/passwd
/// 👨\u{200D}👩\u{200D}👧
/// é
/// é
/// Привет, мир
/// 名前
///
/// $0
/// #if true
/// @main
/// 1e3
/// \
/// \n
/// \u{41}
/// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
/// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
/// }
/// {
/// \u{10FFFF}
///
/// "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
/// fatalError()
/// b
/// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
/// b
/// c
/// d
/// e
/// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
///
/// See <"""#>.
///
/// - Warning: Deprecated by the description.
///
/// From `#/components/schemas/words`.
public struct Words: PinionRuntime.JSONModel {
    public var capitalizedAny: Swift.String
    public var capitalizedProtocol: Swift.String
    public var selfValue: Swift.String
    public var type: Swift.String
    public var `actor`: Swift.String
    public var allCases: Swift.String
    public var allKnown: Swift.String
    public var `any`: Swift.String
    public var `as`: Swift.String
    public var `associatedtype`: Swift.String
    public var `async`: Swift.String
    public var `await`: Swift.String
    public var `break`: Swift.String
    public var `case`: Swift.String
    public var `catch`: Swift.String
    public var `class`: Swift.String
    public var `consume`: Swift.String
    public var `continue`: Swift.String
    public var convenience: Swift.String
    public var `copy`: Swift.String
    public var debugDescriptionValue: Swift.String
    public var `default`: Swift.String
    public var `defer`: Swift.String
    public var deinitValue: Swift.String
    public var description: Swift.String
    public var didSet: Swift.String
    public var `discard`: Swift.String
    public var `do`: Swift.String
    public var dynamic: Swift.String
    public var `each`: Swift.String
    public var `else`: Swift.String
    public var encode: Swift.String
    public var `enum`: Swift.String
    public var `extension`: Swift.String
    public var `fallthrough`: Swift.String
    public var `false`: Swift.String
    public var `fileprivate`: Swift.String
    public var final: Swift.String
    public var `for`: Swift.String
    public var `func`: Swift.String
    public var get: Swift.String
    public var `guard`: Swift.String
    public var hash: Swift.String
    public var hashValueValue: Swift.String
    public var `if`: Swift.String
    public var `import`: Swift.String
    public var `in`: Swift.String
    public var indirect: Swift.String
    public var infix: Swift.String
    public var initValue: Swift.String
    public var `inout`: Swift.String
    public var `internal`: Swift.String
    public var `is`: Swift.String
    public var `isolated`: Swift.String
    public var json: Swift.String
    public var jsonBytes: Swift.String
    public var lazy: Swift.String
    public var left: Swift.String
    public var `let`: Swift.String
    public var `macro`: Swift.String
    public var members: Swift.String
    public var module: Swift.String
    public var mutating: Swift.String
    public var `nil`: Swift.String
    public var none: Swift.String
    public var `nonisolated`: Swift.String
    public var open: Swift.String
    public var `operator`: Swift.String
    public var optional: Swift.String
    public var ordinal: Swift.String
    public var override: Swift.String
    public var package: Swift.String
    public var postfix: Swift.String
    public var `precedencegroup`: Swift.String
    public var prefix: Swift.String
    public var `private`: Swift.String
    public var `protocol`: Swift.String
    public var `public`: Swift.String
    public var rawValue: Swift.String
    public var reader: Swift.String
    public var `repeat`: Swift.String
    public var required: Swift.String
    public var `rethrows`: Swift.String
    public var `return`: Swift.String
    public var right: Swift.String
    public var selfValue2: Swift.String
    public var `sending`: Swift.String
    public var set: Swift.String
    public var `some`: Swift.String
    public var `static`: Swift.String
    public var `struct`: Swift.String
    public var subscriptValue: Swift.String
    public var `super`: Swift.String
    public var `switch`: Swift.String
    public var table: Swift.String
    public var `then`: Swift.String
    public var `throw`: Swift.String
    public var `throws`: Swift.String
    public var `true`: Swift.String
    public var `try`: Swift.String
    public var `typealias`: Swift.String
    public var unowned: Swift.String
    public var unrecognized: Swift.String
    public var `unsafe`: Swift.String
    public var validate: Swift.String
    public var validator: Swift.String
    public var value: Swift.String
    public var `var`: Swift.String
    public var weak: Swift.String
    public var `where`: Swift.String
    public var `while`: Swift.String
    public var willSet: Swift.String
    public var writer: Swift.String
    public var `yield`: Swift.String
    public var underscore: Swift.String
    public var underscoreUnderscore: Swift.String
    public var dollar: Swift.String
    public var uppercaseID: Swift.String
    public var id: Swift.String
    public var capitalizedId: Swift.String
    public var iD: Swift.String
    public var iUnderscoreD: Swift.String
    public var iMinusD: Swift.String
    /// Members the description does not name.
    public var additionalProperties: [Swift.String: Swift.String]

    public init(capitalizedAny: Swift.String, capitalizedProtocol: Swift.String, selfValue: Swift.String,
            type: Swift.String, `actor`: Swift.String, allCases: Swift.String, allKnown: Swift.String,
            `any`: Swift.String, `as`: Swift.String, `associatedtype`: Swift.String, `async`: Swift.String,
            `await`: Swift.String, `break`: Swift.String, `case`: Swift.String, `catch`: Swift.String,
            `class`: Swift.String, `consume`: Swift.String, `continue`: Swift.String, convenience: Swift.String,
            `copy`: Swift.String, debugDescriptionValue: Swift.String, `default`: Swift.String, `defer`: Swift.String,
            deinitValue: Swift.String, description: Swift.String, didSet: Swift.String, `discard`: Swift.String,
            `do`: Swift.String, dynamic: Swift.String, `each`: Swift.String, `else`: Swift.String, encode: Swift.String,
            `enum`: Swift.String, `extension`: Swift.String, `fallthrough`: Swift.String, `false`: Swift.String,
            `fileprivate`: Swift.String, final: Swift.String, `for`: Swift.String, `func`: Swift.String,
            get: Swift.String, `guard`: Swift.String, hash: Swift.String, hashValueValue: Swift.String,
            `if`: Swift.String, `import`: Swift.String, `in`: Swift.String, indirect: Swift.String, infix: Swift.String,
            initValue: Swift.String, `inout`: Swift.String, `internal`: Swift.String, `is`: Swift.String,
            `isolated`: Swift.String, json: Swift.String, jsonBytes: Swift.String, lazy: Swift.String,
            left: Swift.String, `let`: Swift.String, `macro`: Swift.String, members: Swift.String, module: Swift.String,
            mutating: Swift.String, `nil`: Swift.String, none: Swift.String, `nonisolated`: Swift.String,
            open: Swift.String, `operator`: Swift.String, optional: Swift.String, ordinal: Swift.String,
            override: Swift.String, package: Swift.String, postfix: Swift.String, `precedencegroup`: Swift.String,
            prefix: Swift.String, `private`: Swift.String, `protocol`: Swift.String, `public`: Swift.String,
            rawValue: Swift.String, reader: Swift.String, `repeat`: Swift.String, required: Swift.String,
            `rethrows`: Swift.String, `return`: Swift.String, right: Swift.String, selfValue2: Swift.String,
            `sending`: Swift.String, set: Swift.String, `some`: Swift.String, `static`: Swift.String,
            `struct`: Swift.String, subscriptValue: Swift.String, `super`: Swift.String, `switch`: Swift.String,
            table: Swift.String, `then`: Swift.String, `throw`: Swift.String, `throws`: Swift.String,
            `true`: Swift.String, `try`: Swift.String, `typealias`: Swift.String, unowned: Swift.String,
            unrecognized: Swift.String, `unsafe`: Swift.String, validate: Swift.String, validator: Swift.String,
            value: Swift.String, `var`: Swift.String, weak: Swift.String, `where`: Swift.String, `while`: Swift.String,
            willSet: Swift.String, writer: Swift.String, `yield`: Swift.String, underscore: Swift.String,
            underscoreUnderscore: Swift.String, dollar: Swift.String, uppercaseID: Swift.String, id: Swift.String,
            capitalizedId: Swift.String, iD: Swift.String, iUnderscoreD: Swift.String, iMinusD: Swift.String,
            additionalProperties: [Swift.String: Swift.String] = [:]) {
        self.capitalizedAny = capitalizedAny; self.capitalizedProtocol = capitalizedProtocol
        self.selfValue = selfValue; self.type = type; self.`actor` = `actor`; self.allCases = allCases
        self.allKnown = allKnown; self.`any` = `any`; self.`as` = `as`; self.`associatedtype` = `associatedtype`
        self.`async` = `async`; self.`await` = `await`; self.`break` = `break`; self.`case` = `case`
        self.`catch` = `catch`; self.`class` = `class`; self.`consume` = `consume`; self.`continue` = `continue`
        self.convenience = convenience; self.`copy` = `copy`; self.debugDescriptionValue = debugDescriptionValue
        self.`default` = `default`; self.`defer` = `defer`; self.deinitValue = deinitValue
        self.description = description; self.didSet = didSet; self.`discard` = `discard`; self.`do` = `do`
        self.dynamic = dynamic; self.`each` = `each`; self.`else` = `else`; self.encode = encode; self.`enum` = `enum`
        self.`extension` = `extension`; self.`fallthrough` = `fallthrough`; self.`false` = `false`
        self.`fileprivate` = `fileprivate`; self.final = final; self.`for` = `for`; self.`func` = `func`
        self.get = get; self.`guard` = `guard`; self.hash = hash; self.hashValueValue = hashValueValue
        self.`if` = `if`; self.`import` = `import`; self.`in` = `in`; self.indirect = indirect; self.infix = infix
        self.initValue = initValue; self.`inout` = `inout`; self.`internal` = `internal`; self.`is` = `is`
        self.`isolated` = `isolated`; self.json = json; self.jsonBytes = jsonBytes; self.lazy = lazy; self.left = left
        self.`let` = `let`; self.`macro` = `macro`; self.members = members; self.module = module
        self.mutating = mutating; self.`nil` = `nil`; self.none = none; self.`nonisolated` = `nonisolated`
        self.open = open; self.`operator` = `operator`; self.optional = optional; self.ordinal = ordinal
        self.override = override; self.package = package; self.postfix = postfix
        self.`precedencegroup` = `precedencegroup`; self.prefix = prefix; self.`private` = `private`
        self.`protocol` = `protocol`; self.`public` = `public`; self.rawValue = rawValue; self.reader = reader
        self.`repeat` = `repeat`; self.required = required; self.`rethrows` = `rethrows`; self.`return` = `return`
        self.right = right; self.selfValue2 = selfValue2; self.`sending` = `sending`; self.set = set
        self.`some` = `some`; self.`static` = `static`; self.`struct` = `struct`; self.subscriptValue = subscriptValue
        self.`super` = `super`; self.`switch` = `switch`; self.table = table; self.`then` = `then`
        self.`throw` = `throw`; self.`throws` = `throws`; self.`true` = `true`; self.`try` = `try`
        self.`typealias` = `typealias`; self.unowned = unowned; self.unrecognized = unrecognized
        self.`unsafe` = `unsafe`; self.validate = validate; self.validator = validator; self.value = value
        self.`var` = `var`; self.weak = weak; self.`where` = `where`; self.`while` = `while`; self.willSet = willSet
        self.writer = writer; self.`yield` = `yield`; self.underscore = underscore
        self.underscoreUnderscore = underscoreUnderscore; self.dollar = dollar; self.uppercaseID = uppercaseID
        self.id = id; self.capitalizedId = capitalizedId; self.iD = iD; self.iUnderscoreD = iUnderscoreD
        self.iMinusD = iMinusD; self.additionalProperties = additionalProperties }
}

/// From `#/components/schemas/texts`.
public struct Texts: PinionRuntime.JSONModel {
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `"; fatalError(); //`. At least "; fatalError(); //. The server assumes `"\"; fatalError(); //"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var fatalError: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `\(fatalError())`. At least \(fatalError()). The server assumes `"\\(fatalError())"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var backslashOpenFatalErrorOpenCloseClose: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `"""#`. At least """#. The server assumes `"\"\"\"#"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var quoteQuoteQuoteHash: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `*/ fatalError() /*`. At least */ fatalError() /*. The server assumes `"*/ fatalError() /*"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var starSlashSpaceFatalErrorOpenCloseSpaceSlashStar: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `a fatalError()  b c`. At least a
    /// fatalError()
    /// b
    /// c. The server assumes `"a fatalError()  b c"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var aFatalErrorBC: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches ``. At least . The server assumes `""` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var valueb545e827: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}`. At least \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}. The server assumes `"\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var gnpExeb3bab2b7: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `` `self` ``. At least `self`. The server assumes `` "`self`" `` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var selfValue: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `a
    /// b
    /// c
    /// d
    /// e
    /// f`. At least a
    /// b
    /// c
    /// d
    /// e
    /// f. The server assumes `"a
    /// b
    /// c
    /// d
    /// e
    /// f"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var aBCDEF8602becc: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `..`. At least ... The server assumes `".."` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var dotDot: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `../../etc/passwd`. At least ../../etc/passwd. The server assumes `"../../etc/passwd"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var etcPasswd: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `👨\u{200D}👩\u{200D}👧`. At least 👨\u{200D}👩\u{200D}👧. The server assumes `"👨\u{200D}👩\u{200D}👧"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var value6b9a2417: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `é`. At least é. The server assumes `"é"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var e: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `é`. At least é. The server assumes `"é"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var e2: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `Привет, мир`. At least Привет, мир. The server assumes `"Привет, мир"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var privetMir: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `名前`. At least 名前. The server assumes `"名前"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var value39d19cf9: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches ``. At least . The server assumes `""` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var empty: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches ` `. At least  . The server assumes `" "` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var space: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `$0`. At least $0. The server assumes `"$0"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var _0: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `#if true`. At least #if true. The server assumes `"#if true"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var ifTrue: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `@main`. At least @main. The server assumes `"@main"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var main: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `1e3`. At least 1e3. The server assumes `"1e3"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var _1e3: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `\`. At least \. The server assumes `"\\"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var backslash: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `\n`. At least \n. The server assumes `"\\n"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var n: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `\u{41}`. At least \u{41}. The server assumes `"\\u{41}"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var u41: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`. At least xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx. The server assumes `"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名`. At least 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名. The server assumes `"名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名...` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var value4d5e0993: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `}`. At least }. The server assumes `"}"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var unbrace: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `{`. At least {. The server assumes `"{"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var brace: Swift.String?
    /// "; fatalError(); //
    ///
    /// "; fatalError(); //
    /// \(fatalError())
    /// """#
    /// */ fatalError() /*
    /// a
    /// fatalError()
    /// b
    /// c
    ///
    /// \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}
    /// `self`
    /// a
    /// b
    /// c
    /// d
    /// e
    /// f
    /// ..
    /// ../../etc/passwd
    /// 👨\u{200D}👩\u{200D}👧
    /// é
    /// é
    /// Привет, мир
    /// 名前
    ///
    /// $0
    /// #if true
    /// @main
    /// 1e3
    /// \
    /// \n
    /// \u{41}
    /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名
    /// }
    /// {
    /// \u{10FFFF}
    ///
    /// Matches `\u{10FFFF}`. At least \u{10FFFF}. The server assumes `"\u{10FFFF}"` when absent. "; fatalError(); // \(fatalError()) """# */ fatalError() /* a
    /// fatalError()
    /// b
    /// c  \u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF} `self` a
    /// b
    /// c
    /// d
    /// e
    /// f .. ../../etc/passwd 👨\u{200D}👩\u{200D}👧 é é Привет, мир 名前   $0 #if true @main 1e3 \ \n \u{41} xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 } { \u{10FFFF}
    /// See <"""#>.
    ///
    /// - Warning: Deprecated by the description.
    public var value42ae7946: Swift.String?

    public init(fatalError: Swift.String? = nil, backslashOpenFatalErrorOpenCloseClose: Swift.String? = nil,
            quoteQuoteQuoteHash: Swift.String? = nil,
            starSlashSpaceFatalErrorOpenCloseSpaceSlashStar: Swift.String? = nil, aFatalErrorBC: Swift.String? = nil,
            valueb545e827: Swift.String? = nil, gnpExeb3bab2b7: Swift.String? = nil, selfValue: Swift.String? = nil,
            aBCDEF8602becc: Swift.String? = nil, dotDot: Swift.String? = nil, etcPasswd: Swift.String? = nil,
            value6b9a2417: Swift.String? = nil, e: Swift.String? = nil, e2: Swift.String? = nil,
            privetMir: Swift.String? = nil, value39d19cf9: Swift.String? = nil, empty: Swift.String? = nil,
            space: Swift.String? = nil, _0: Swift.String? = nil, ifTrue: Swift.String? = nil, main: Swift.String? = nil,
            _1e3: Swift.String? = nil, backslash: Swift.String? = nil, n: Swift.String? = nil, u41: Swift.String? = nil,
            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca: Swift.String? = nil,
            value4d5e0993: Swift.String? = nil, unbrace: Swift.String? = nil, brace: Swift.String? = nil,
            value42ae7946: Swift.String? = nil) {
        self.fatalError = fatalError
        self.backslashOpenFatalErrorOpenCloseClose = backslashOpenFatalErrorOpenCloseClose
        self.quoteQuoteQuoteHash = quoteQuoteQuoteHash
        self.starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = starSlashSpaceFatalErrorOpenCloseSpaceSlashStar
        self.aFatalErrorBC = aFatalErrorBC; self.valueb545e827 = valueb545e827; self.gnpExeb3bab2b7 = gnpExeb3bab2b7
        self.selfValue = selfValue; self.aBCDEF8602becc = aBCDEF8602becc; self.dotDot = dotDot
        self.etcPasswd = etcPasswd; self.value6b9a2417 = value6b9a2417; self.e = e; self.e2 = e2
        self.privetMir = privetMir; self.value39d19cf9 = value39d19cf9; self.empty = empty; self.space = space
        self._0 = _0; self.ifTrue = ifTrue; self.main = main; self._1e3 = _1e3; self.backslash = backslash; self.n = n
        self.u41 = u41
        self.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca
        self.value4d5e0993 = value4d5e0993; self.unbrace = unbrace; self.brace = brace
        self.value42ae7946 = value42ae7946 }
    /// Limits of the description, for forms.
    public enum Limits {
        public static var fatalError: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "\"; fatalError(); //") }
        public static var backslashOpenFatalErrorOpenCloseClose: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "\\(fatalError())") }
        public static var quoteQuoteQuoteHash: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "\"\"\"#") }
        public static var starSlashSpaceFatalErrorOpenCloseSpaceSlashStar: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "*/ fatalError() /*") }
        public static var aFatalErrorBC: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "a\nfatalError()\r\nb\rc") }
        public static var valueb545e827: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "\u{0}\u{1}\u{7F}") }
        public static var gnpExeb3bab2b7: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}") }
        public static var selfValue: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "`self`") }
        public static var aBCDEF8602becc: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "a\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f") }
        public static var dotDot: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "..") }
        public static var etcPasswd: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "../../etc/passwd") }
        public static var value6b9a2417: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}") }
        public static var e: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "\u{E9}") }
        public static var e2: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "e\u{301}") }
        public static var privetMir: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "\u{41F}\u{440}\u{438}\u{432}\u{435}\u{442}, \u{43C}\u{438}\u{440}") }
        public static var value39d19cf9: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "\u{540D}\u{524D}") }
        public static var empty: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "") }
        public static var space: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: " ") }
        public static var _0: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "$0") }
        public static var ifTrue: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "#if true") }
        public static var main: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "@main") }
        public static var _1e3: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "1e3") }
        public static var backslash: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "\\") }
        public static var n: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "\\n") }
        public static var u41: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "\\u{41}") }
        public static var xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx") }
        public static var value4d5e0993: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}") }
        public static var unbrace: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "}") }
        public static var brace: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "{") }
        public static var value42ae7946: PinionRuntime.TextLimits { PinionRuntime.TextLimits(pattern: "\u{10FFFF}") }
    }
}

/// From `#/components/schemas/constants`.
public struct Constants: PinionRuntime.JSONModel {
    /// Always `"\"; fatalError(); //"`.
    public var fatalError: Swift.String
    /// Always `"\\(fatalError())"`.
    public var backslashOpenFatalErrorOpenCloseClose: Swift.String
    /// Always `"\"\"\"#"`.
    public var quoteQuoteQuoteHash: Swift.String
    /// Always `"*/ fatalError() /*"`.
    public var starSlashSpaceFatalErrorOpenCloseSpaceSlashStar: Swift.String
    /// Always `"a fatalError()  b c"`.
    public var aFatalErrorBC: Swift.String
    /// Always `""`.
    public var valueb545e827: Swift.String
    /// Always `"\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}"`.
    public var gnpExeb3bab2b7: Swift.String
    /// Always `` "`self`" ``.
    public var selfValue: Swift.String
    /// Always `"a
    /// b
    /// c
    /// d
    /// e
    /// f"`.
    public var aBCDEF8602becc: Swift.String
    /// Always `".."`.
    public var dotDot: Swift.String
    /// Always `"../../etc/passwd"`.
    public var etcPasswd: Swift.String
    /// Always `"👨\u{200D}👩\u{200D}👧"`.
    public var value6b9a2417: Swift.String
    /// Always `"é"`.
    public var e: Swift.String
    /// Always `"é"`.
    public var e2: Swift.String
    /// Always `"Привет, мир"`.
    public var privetMir: Swift.String
    /// Always `"名前"`.
    public var value39d19cf9: Swift.String
    /// Always `""`.
    public var empty: Swift.String
    /// Always `" "`.
    public var space: Swift.String
    /// Always `"$0"`.
    public var _0: Swift.String
    /// Always `"#if true"`.
    public var ifTrue: Swift.String
    /// Always `"@main"`.
    public var main: Swift.String
    /// Always `"1e3"`.
    public var _1e3: Swift.String
    /// Always `"\\"`.
    public var backslash: Swift.String
    /// Always `"\\n"`.
    public var n: Swift.String
    /// Always `"\\u{41}"`.
    public var u41: Swift.String
    /// Always `"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...`.
    public var xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca: Swift.String
    /// Always `"名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名...`.
    public var value4d5e0993: Swift.String
    /// Always `"}"`.
    public var unbrace: Swift.String
    /// Always `"{"`.
    public var brace: Swift.String
    /// Always `"\u{10FFFF}"`.
    public var value42ae7946: Swift.String

    public init(fatalError: Swift.String = "\"; fatalError(); //",
            backslashOpenFatalErrorOpenCloseClose: Swift.String = "\\(fatalError())",
            quoteQuoteQuoteHash: Swift.String = "\"\"\"#",
            starSlashSpaceFatalErrorOpenCloseSpaceSlashStar: Swift.String = "*/ fatalError() /*",
            aFatalErrorBC: Swift.String = "a\nfatalError()\r\nb\rc", valueb545e827: Swift.String = "\u{0}\u{1}\u{7F}",
            gnpExeb3bab2b7: Swift.String = "\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}",
            selfValue: Swift.String = "`self`", aBCDEF8602becc: Swift.String = "a\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f",
            dotDot: Swift.String = "..", etcPasswd: Swift.String = "../../etc/passwd",
            value6b9a2417: Swift.String = "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", e: Swift.String = "\u{E9}",
            e2: Swift.String = "e\u{301}",
            privetMir: Swift.String = "\u{41F}\u{440}\u{438}\u{432}\u{435}\u{442}, \u{43C}\u{438}\u{440}",
            value39d19cf9: Swift.String = "\u{540D}\u{524D}", empty: Swift.String = "", space: Swift.String = " ",
            _0: Swift.String = "$0", ifTrue: Swift.String = "#if true", main: Swift.String = "@main",
            _1e3: Swift.String = "1e3", backslash: Swift.String = "\\", n: Swift.String = "\\n",
            u41: Swift.String = "\\u{41}",
            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca: Swift.String = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            value4d5e0993: Swift.String = "\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}",
            unbrace: Swift.String = "}", brace: Swift.String = "{", value42ae7946: Swift.String = "\u{10FFFF}") {
        self.fatalError = fatalError
        self.backslashOpenFatalErrorOpenCloseClose = backslashOpenFatalErrorOpenCloseClose
        self.quoteQuoteQuoteHash = quoteQuoteQuoteHash
        self.starSlashSpaceFatalErrorOpenCloseSpaceSlashStar = starSlashSpaceFatalErrorOpenCloseSpaceSlashStar
        self.aFatalErrorBC = aFatalErrorBC; self.valueb545e827 = valueb545e827; self.gnpExeb3bab2b7 = gnpExeb3bab2b7
        self.selfValue = selfValue; self.aBCDEF8602becc = aBCDEF8602becc; self.dotDot = dotDot
        self.etcPasswd = etcPasswd; self.value6b9a2417 = value6b9a2417; self.e = e; self.e2 = e2
        self.privetMir = privetMir; self.value39d19cf9 = value39d19cf9; self.empty = empty; self.space = space
        self._0 = _0; self.ifTrue = ifTrue; self.main = main; self._1e3 = _1e3; self.backslash = backslash; self.n = n
        self.u41 = u41
        self.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca
        self.value4d5e0993 = value4d5e0993; self.unbrace = unbrace; self.brace = brace
        self.value42ae7946 = value42ae7946 }
}

/// From `#/components/schemas/openTexts`.
public enum OpenTexts: PinionRuntime.OpenEnumeration {
    case fatalError, backslashOpenFatalErrorOpenCloseClose, quoteQuoteQuoteHash,
        starSlashSpaceFatalErrorOpenCloseSpaceSlashStar, aFatalErrorBC, valueb545e827, gnpExeb3bab2b7, selfValue,
        aBCDEF8602becc, dotDot, etcPasswd, value6b9a2417, e, e2, privetMir, value39d19cf9, empty, space, _0, ifTrue,
        main, _1e3, backslash, n, u41,
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca, value4d5e0993,
        unbrace, brace, value42ae7946, capitalizedAny, capitalizedProtocol, capitalizedSelf, type, `actor`,
        allCasesValue, allKnownValue, `any`, `as`, `associatedtype`, `async`, `await`, `break`, `case`, `catch`,
        `class`, `consume`, `continue`, convenience, `copy`, debugDescription, `default`, `defer`, deinitValue,
        description, didSet, `discard`, `do`, dynamic, `each`, `else`, encode, `enum`, `extension`, `fallthrough`,
        `false`, `fileprivate`, final, `for`, `func`, get, `guard`, hash, hashValue, `if`, `import`, `in`, indirect,
        infix, initValue, `inout`, `internal`, `is`, `isolated`, json, jsonBytes, lazy, left, `let`, `macro`,
        membersValue, module, mutating, `nil`, noneValue, `nonisolated`, open, `operator`, optional, ordinal, override,
        package, postfix, `precedencegroup`, prefix, `private`, `protocol`, `public`, rawValue, reader, `repeat`,
        required, `rethrows`, `return`, right, selfValue2, `sending`, set, someValue, `static`, `struct`,
        subscriptValue, `super`, `switch`, tableValue, `then`, `throw`, `throws`, `true`, `try`, `typealias`, unowned,
        unrecognizedValue, `unsafe`, validate, validatorValue, value, `var`, weak, `where`, `while`, willSet, writer,
        `yield`, underscore, underscoreUnderscore, dollar, uppercaseID, id, capitalizedId, iD, iUnderscoreD, iMinusD
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/closedTexts`.
public enum ClosedTexts: ClosedEnumeration {
    case fatalError, backslashOpenFatalErrorOpenCloseClose, quoteQuoteQuoteHash,
    starSlashSpaceFatalErrorOpenCloseSpaceSlashStar, aFatalErrorBC, valueb545e827, gnpExeb3bab2b7, selfValue,
    aBCDEF8602becc, dotDot, etcPasswd, value6b9a2417, e, e2, privetMir, value39d19cf9, empty, space, _0, ifTrue, main,
    _1e3, backslash, n, u41,
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca, value4d5e0993,
    unbrace, brace, value42ae7946, capitalizedAny, capitalizedProtocol, capitalizedSelf, type, `actor`, allCasesValue,
    allKnownValue, `any`, `as`, `associatedtype`, `async`, `await`, `break`, `case`, `catch`, `class`, `consume`,
    `continue`, convenience, `copy`, debugDescription, `default`, `defer`, deinitValue, description, didSet, `discard`,
    `do`, dynamic, `each`, `else`, encode, `enum`, `extension`, `fallthrough`, `false`, `fileprivate`, final, `for`,
    `func`, get, `guard`, hash, hashValue, `if`, `import`, `in`, indirect, infix, initValue, `inout`, `internal`, `is`,
    `isolated`, json, jsonBytes, lazy, left, `let`, `macro`, membersValue, module, mutating, `nil`, noneValue,
    `nonisolated`, open, `operator`, optional, ordinal, override, package, postfix, `precedencegroup`, prefix,
    `private`, `protocol`, `public`, rawValue, reader, `repeat`, required, `rethrows`, `return`, right, selfValue2,
    `sending`, set, someValue, `static`, `struct`, subscriptValue, `super`, `switch`, tableValue, `then`, `throw`,
    `throws`, `true`, `try`, `typealias`, unowned, unrecognizedValue, `unsafe`, validate, validatorValue, value, `var`,
    weak, `where`, `while`, willSet, writer, `yield`, underscore, underscoreUnderscore, dollar, uppercaseID, id,
    capitalizedId, iD, iUnderscoreD, iMinusD }

/// From `#/components/schemas/told`.
public indirect enum Told: PinionRuntime.JSONModel {
    case fatalError(Swift.String)
    case backslashOpenFatalErrorOpenCloseClose(Swift.String)
    case quoteQuoteQuoteHash(Swift.String)
    case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar(Swift.String)
    case aFatalErrorBC(Swift.String)
    case valueb545e827(Swift.String)
    case gnpExeb3bab2b7(Swift.String)
    case selfValue(Swift.String)
    case aBCDEF8602becc(Swift.String)
    case dotDot(Swift.String)
    case etcPasswd(Swift.String)
    case value6b9a2417(Swift.String)
    case e(Swift.String)
    case e2(Swift.String)
    case privetMir(Swift.String)
    case value39d19cf9(Swift.String)
    case empty(Swift.String)
    case space(Swift.String)
    case _0(Swift.String)
    case ifTrue(Swift.String)
    case main(Swift.String)
    case _1e3(Swift.String)
    case backslash(Swift.String)
    case n(Swift.String)
    case u41(Swift.String)
    case xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca(Swift.String)
    case value4d5e0993(Swift.String)
    case unbrace(Swift.String)
    case brace(Swift.String)
    case value42ae7946(Swift.String)
    case capitalizedAny(Swift.String)
    case capitalizedProtocol(Swift.String)
    case capitalizedSelf(Swift.String)
    case type(Swift.String)
    case `actor`(Swift.String)
    case allCasesValue(Swift.String)
    case allKnownValue(Swift.String)
    case `any`(Swift.String)
    case `as`(Swift.String)
    case `associatedtype`(Swift.String)
    case `async`(Swift.String)
    case `await`(Swift.String)
    case `break`(Swift.String)
    case `case`(Swift.String)
    case `catch`(Swift.String)
    case `class`(Swift.String)
    case `consume`(Swift.String)
    case `continue`(Swift.String)
    case convenience(Swift.String)
    case `copy`(Swift.String)
    case debugDescription(Swift.String)
    case `default`(Swift.String)
    case `defer`(Swift.String)
    case deinitValue(Swift.String)
    case description(Swift.String)
    case didSet(Swift.String)
    case `discard`(Swift.String)
    case `do`(Swift.String)
    case dynamic(Swift.String)
    case `each`(Swift.String)
    case `else`(Swift.String)
    case encode(Swift.String)
    case `enum`(Swift.String)
    case `extension`(Swift.String)
    case `fallthrough`(Swift.String)
    case `false`(Swift.String)
    case `fileprivate`(Swift.String)
    case final(Swift.String)
    case `for`(Swift.String)
    case `func`(Swift.String)
    case get(Swift.String)
    case `guard`(Swift.String)
    case hash(Swift.String)
    case hashValue(Swift.String)
    case `if`(Swift.String)
    case `import`(Swift.String)
    case `in`(Swift.String)
    case indirect(Swift.String)
    case infix(Swift.String)
    case initValue(Swift.String)
    case `inout`(Swift.String)
    case `internal`(Swift.String)
    case `is`(Swift.String)
    case `isolated`(Swift.String)
    case json(Swift.String)
    case jsonBytes(Swift.String)
    case lazy(Swift.String)
    case left(Swift.String)
    case `let`(Swift.String)
    case `macro`(Swift.String)
    case membersValue(Swift.String)
    case module(Swift.String)
    case mutating(Swift.String)
    case `nil`(Swift.String)
    case noneValue(Swift.String)
    case `nonisolated`(Swift.String)
    case open(Swift.String)
    case `operator`(Swift.String)
    case optional(Swift.String)
    case ordinal(Swift.String)
    case override(Swift.String)
    case package(Swift.String)
    case postfix(Swift.String)
    case `precedencegroup`(Swift.String)
    case prefix(Swift.String)
    case `private`(Swift.String)
    case `protocol`(Swift.String)
    case `public`(Swift.String)
    case rawValue(Swift.String)
    case reader(Swift.String)
    case `repeat`(Swift.String)
    case required(Swift.String)
    case `rethrows`(Swift.String)
    case `return`(Swift.String)
    case right(Swift.String)
    case selfValue2(Swift.String)
    case `sending`(Swift.String)
    case set(Swift.String)
    case someValue(Swift.String)
    case `static`(Swift.String)
    case `struct`(Swift.String)
    case subscriptValue(Swift.String)
    case `super`(Swift.String)
    case `switch`(Swift.String)
    case tableValue(Swift.String)
    case `then`(Swift.String)
    case `throw`(Swift.String)
    case `throws`(Swift.String)
    case `true`(Swift.String)
    case `try`(Swift.String)
    case `typealias`(Swift.String)
    case unowned(Swift.String)
    case unrecognizedValue(Swift.String)
    case `unsafe`(Swift.String)
    case validate(Swift.String)
    case validatorValue(Swift.String)
    case value(Swift.String)
    case `var`(Swift.String)
    case weak(Swift.String)
    case `where`(Swift.String)
    case `while`(Swift.String)
    case willSet(Swift.String)
    case writer(Swift.String)
    case `yield`(Swift.String)
    case underscore(Swift.String)
    case underscoreUnderscore(Swift.String)
    case dollar(Swift.String)
    case uppercaseID(Swift.String)
    case id(Swift.String)
    case capitalizedId(Swift.String)
    case iD(Swift.String)
    case iUnderscoreD(Swift.String)
    case iMinusD(Swift.String)
}

/// From `#/components/schemas/picked`.
public indirect enum Picked: PinionRuntime.JSONModel {
    case fatalError(Swift.String)
    case backslashOpenFatalErrorOpenCloseClose(Swift.String)
    case quoteQuoteQuoteHash(Swift.String)
    case starSlashSpaceFatalErrorOpenCloseSpaceSlashStar(Swift.String)
    case aFatalErrorBC(Swift.String)
    case valueb545e827(Swift.String)
    case gnpExeb3bab2b7(Swift.String)
    case selfValue(Swift.String)
    case aBCDEF8602becc(Swift.String)
    case dotDot(Swift.String)
    case etcPasswd(Swift.String)
    case value6b9a2417(Swift.String)
    case e(Swift.String)
    case e2(Swift.String)
    case privetMir(Swift.String)
    case value39d19cf9(Swift.String)
    case empty(Swift.String)
    case space(Swift.String)
    case _0(Swift.String)
    case ifTrue(Swift.String)
    case main(Swift.String)
    case _1e3(Swift.String)
    case backslash(Swift.String)
    case n(Swift.String)
    case u41(Swift.String)
    case xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca(Swift.String)
    case value4d5e0993(Swift.String)
    case unbrace(Swift.String)
    case brace(Swift.String)
    case value42ae7946(Swift.String)
    case capitalizedAny(Swift.String)
    case capitalizedProtocol(Swift.String)
    case capitalizedSelf(Swift.String)
    case type(Swift.String)
    case `actor`(Swift.String)
    case allCasesValue(Swift.String)
    case allKnownValue(Swift.String)
    case `any`(Swift.String)
    case `as`(Swift.String)
    case `associatedtype`(Swift.String)
    case `async`(Swift.String)
    case `await`(Swift.String)
    case `break`(Swift.String)
    case `case`(Swift.String)
    case `catch`(Swift.String)
    case `class`(Swift.String)
    case `consume`(Swift.String)
    case `continue`(Swift.String)
    case convenience(Swift.String)
    case `copy`(Swift.String)
    case debugDescription(Swift.String)
    case `default`(Swift.String)
    case `defer`(Swift.String)
    case deinitValue(Swift.String)
    case description(Swift.String)
    case didSet(Swift.String)
    case `discard`(Swift.String)
    case `do`(Swift.String)
    case dynamic(Swift.String)
    case `each`(Swift.String)
    case `else`(Swift.String)
    case encode(Swift.String)
    case `enum`(Swift.String)
    case `extension`(Swift.String)
    case `fallthrough`(Swift.String)
    case `false`(Swift.String)
    case `fileprivate`(Swift.String)
    case final(Swift.String)
    case `for`(Swift.String)
    case `func`(Swift.String)
    case get(Swift.String)
    case `guard`(Swift.String)
    case hash(Swift.String)
    case hashValue(Swift.String)
    case `if`(Swift.String)
    case `import`(Swift.String)
    case `in`(Swift.String)
    case indirect(Swift.String)
    case infix(Swift.String)
    case initValue(Swift.String)
    case `inout`(Swift.String)
    case `internal`(Swift.String)
    case `is`(Swift.String)
    case `isolated`(Swift.String)
    case json(Swift.String)
    case jsonBytes(Swift.String)
    case lazy(Swift.String)
    case left(Swift.String)
    case `let`(Swift.String)
    case `macro`(Swift.String)
    case membersValue(Swift.String)
    case module(Swift.String)
    case mutating(Swift.String)
    case `nil`(Swift.String)
    case noneValue(Swift.String)
    case `nonisolated`(Swift.String)
    case open(Swift.String)
    case `operator`(Swift.String)
    case optional(Swift.String)
    case ordinal(Swift.String)
    case override(Swift.String)
    case package(Swift.String)
    case postfix(Swift.String)
    case `precedencegroup`(Swift.String)
    case prefix(Swift.String)
    case `private`(Swift.String)
    case `protocol`(Swift.String)
    case `public`(Swift.String)
    case rawValue(Swift.String)
    case reader(Swift.String)
    case `repeat`(Swift.String)
    case required(Swift.String)
    case `rethrows`(Swift.String)
    case `return`(Swift.String)
    case right(Swift.String)
    case selfValue2(Swift.String)
    case `sending`(Swift.String)
    case set(Swift.String)
    case someValue(Swift.String)
    case `static`(Swift.String)
    case `struct`(Swift.String)
    case subscriptValue(Swift.String)
    case `super`(Swift.String)
    case `switch`(Swift.String)
    case tableValue(Swift.String)
    case `then`(Swift.String)
    case `throw`(Swift.String)
    case `throws`(Swift.String)
    case `true`(Swift.String)
    case `try`(Swift.String)
    case `typealias`(Swift.String)
    case unowned(Swift.String)
    case unrecognizedValue(Swift.String)
    case `unsafe`(Swift.String)
    case validate(Swift.String)
    case validatorValue(Swift.String)
    case value(Swift.String)
    case `var`(Swift.String)
    case weak(Swift.String)
    case `where`(Swift.String)
    case `while`(Swift.String)
    case willSet(Swift.String)
    case writer(Swift.String)
    case `yield`(Swift.String)
    case underscore(Swift.String)
    case underscoreUnderscore(Swift.String)
    case dollar(Swift.String)
    case uppercaseID(Swift.String)
    case id(Swift.String)
    case capitalizedId(Swift.String)
    case iD(Swift.String)
    case iUnderscoreD(Swift.String)
    case iMinusD(Swift.String)
}

/// From `#/components/schemas/"; fatalError(); //`.
public struct FatalError: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/\(fatalError())`.
public struct FatalError_6881d9d5: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/"""#`.
public struct QuoteQuoteQuoteHash: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/*/ fatalError() /*`.
public struct FatalErrorValue: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/a
/// fatalError()
/// b
/// c`.
public struct AFatalErrorBC: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/`.
public struct Valueb545e827: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}`.
public struct GnpExeb3bab2b7: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/`self``.
public struct SelfValue_2d5bfe91: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/a
/// b
/// c
/// d
/// e
/// f`.
public struct ABCDEF8602becc: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/..`.
public struct DotDot: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/../../etc/passwd`.
public struct EtcPasswd: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/👨\u{200D}👩\u{200D}👧`.
public struct Value6b9a2417: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/é`.
public struct EValue: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/é`.
public struct E: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/Привет, мир`.
public struct PrivetMir: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/名前`.
public struct Value39d19cf9: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/`.
public struct Empty: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/ `.
public struct Space: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/$0`.
public struct _0: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/#if true`.
public struct IfTrue: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/@main`.
public struct Main: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/1e3`.
public struct _1e3: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/\`.
public struct Backslash: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/\n`.
public struct N: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/\u{41}`.
public struct U41: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
public struct Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名`.
public struct Value4d5e0993: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/}`.
public struct Unbrace: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/{`.
public struct Brace: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/\u{10FFFF}`.
public struct Value42ae7946: PinionRuntime.JSONModel {
    public var a: Swift.String?

    public init(a: Swift.String? = nil) { self.a = a }
}

/// From `#/components/schemas/Any`.
public enum AnyValueValue: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/Protocol`.
public enum ProtocolValueValue: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/Self`.
public enum SelfValueValue: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/Type`.
public enum TypeValueValue: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/actor`.
public enum Actor: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/allCases`.
public enum AllCases: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/allKnown`.
public enum AllKnown: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/any`.
public enum AnyValue_e1ac0c8b: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/as`.
public enum As: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/associatedtype`.
public enum Associatedtype: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/async`.
public enum Async: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/await`.
public enum Await: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/break`.
public enum Break: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/case`.
public enum Case: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/catch`.
public enum Catch: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/class`.
public enum Class: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/consume`.
public enum Consume: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/continue`.
public enum Continue: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/convenience`.
public enum Convenience: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/copy`.
public enum Copy: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/debugDescription`.
public enum DebugDescription: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/default`.
public enum Default: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/defer`.
public enum Defer: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/deinit`.
public enum Deinit: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/description`.
public enum Description: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/didSet`.
public enum DidSet: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/discard`.
public enum Discard: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/do`.
public enum Do: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/dynamic`.
public enum Dynamic: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/each`.
public enum Each: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/else`.
public enum Else: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/encode`.
public enum Encode: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/enum`.
public enum Enum: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/extension`.
public enum Extension: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/fallthrough`.
public enum Fallthrough: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/false`.
public enum False: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/fileprivate`.
public enum Fileprivate: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/final`.
public enum Final: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/for`.
public enum For: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/func`.
public enum Func: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/get`.
public enum Get: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/guard`.
public enum Guard: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/hash`.
public enum Hash: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/hashValue`.
public enum HashValue: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/if`.
public enum If: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/import`.
public enum Import: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/in`.
public enum In: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/indirect`.
public enum IndirectValue: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/infix`.
public enum Infix: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/init`.
public enum Init: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/inout`.
public enum Inout: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/internal`.
public enum Internal: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/is`.
public enum Is: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/isolated`.
public enum Isolated: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/json`.
public enum Json: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/jsonBytes`.
public enum JsonBytes: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/lazy`.
public enum Lazy: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/left`.
public enum Left: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/let`.
public enum Let: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/macro`.
public enum Macro: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/members`.
public enum Members: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/module`.
public enum Module: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/mutating`.
public enum Mutating: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/nil`.
public enum Nil: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/none`.
public enum None: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/nonisolated`.
public enum Nonisolated: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/open`.
public enum Open: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/operator`.
public enum Operator: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/optional`.
public enum OptionalValue: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/ordinal`.
public enum Ordinal: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/override`.
public enum Override: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/package`.
public enum Package: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/postfix`.
public enum Postfix: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/precedencegroup`.
public enum Precedencegroup: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/prefix`.
public enum Prefix: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/private`.
public enum Private: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/protocol`.
public enum ProtocolValue_a676c8a2: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/public`.
public enum Public: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/rawValue`.
public enum RawValue_c0ebf32c: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/reader`.
public enum Reader: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/repeat`.
public enum Repeat: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/required`.
public enum Required: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/rethrows`.
public enum Rethrows: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/return`.
public enum Return: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/right`.
public enum Right: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/self`.
public enum SelfValue_747bea10: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/sending`.
public enum Sending: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/set`.
public enum Set: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/some`.
public enum Some: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/static`.
public enum Static: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/struct`.
public enum Struct: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/subscript`.
public enum Subscript: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/super`.
public enum Super: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/switch`.
public enum Switch: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/table`.
public enum Table: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/then`.
public enum Then: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/throw`.
public enum Throw: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/throws`.
public enum Throws: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/true`.
public enum True: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/try`.
public enum Try: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/typealias`.
public enum Typealias: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/unowned`.
public enum Unowned: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/unrecognized`.
public enum Unrecognized: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/unsafe`.
public enum Unsafe: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/validate`.
public enum Validate: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/validator`.
public enum Validator: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/value`.
public enum Value: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/var`.
public enum Var: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/weak`.
public enum Weak: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/where`.
public enum Where: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/while`.
public enum While: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/willSet`.
public enum WillSet: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/writer`.
public enum Writer: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/yield`.
public enum Yield: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/_`.
public enum Underscore: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/__`.
public enum UnderscoreUnderscore: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/$`.
public enum Dollar: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

public enum ID: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/id`.
public enum IdValue: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

public enum Id: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/iD`.
public enum ID_f5674a3b: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/i_d`.
public enum ID_41e8ca90: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

/// From `#/components/schemas/i-d`.
public enum IDValue: PinionRuntime.OpenEnumeration {
    case a
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(Swift.String)
}

public struct Outer: PinionRuntime.JSONModel {
    public var capitalizedOuter: OuterOuter?
    public var string: String?
    public var error: Error?
    public var type: TypeValue?
    public var selfValue: SelfValue?
    public var limits: OuterLimits?
    public var words: OuterWords?
    public var swift: OuterSwift?
    public var outer: OuterOuter2?
    @IndirectOptional public var top: Words?

    public init(capitalizedOuter: OuterOuter? = nil, string: String? = nil, error: Error? = nil, type: TypeValue? = nil,
            selfValue: SelfValue? = nil, limits: OuterLimits? = nil, words: OuterWords? = nil, swift: OuterSwift? = nil,
            outer: OuterOuter2? = nil, top: Words? = nil) {
        self.capitalizedOuter = capitalizedOuter; self.string = string; self.error = error; self.type = type
        self.selfValue = selfValue; self.limits = limits; self.words = words; self.swift = swift; self.outer = outer
        self.top = top }

    /// From `#/components/schemas/Outer/Outer`.
    public struct OuterOuter: PinionRuntime.JSONModel {
        public var value: Swift.String

        public init(value: Swift.String) { self.value = value }
    }

    /// From `#/components/schemas/Outer/String`.
    public struct String: PinionRuntime.JSONModel {
        public var value: Swift.String

        public init(value: Swift.String) { self.value = value }
    }

    /// From `#/components/schemas/Outer/Error`.
    public struct Error: PinionRuntime.JSONModel {
        public var value: Swift.String

        public init(value: Swift.String) { self.value = value }
    }

    /// From `#/components/schemas/Outer/Type`.
    public struct TypeValue: PinionRuntime.JSONModel {
        public var value: Swift.String

        public init(value: Swift.String) { self.value = value }
    }

    /// From `#/components/schemas/Outer/Self`.
    public struct SelfValue: PinionRuntime.JSONModel {
        public var value: Swift.String

        public init(value: Swift.String) { self.value = value }
    }

    /// From `#/components/schemas/Outer/Limits`.
    public struct OuterLimits: PinionRuntime.JSONModel {
        public var value: Swift.String

        public init(value: Swift.String) { self.value = value }
    }

    /// From `#/components/schemas/Outer/words`.
    public struct OuterWords: PinionRuntime.JSONModel {
        public var value: Swift.String

        public init(value: Swift.String) { self.value = value }
    }

    /// From `#/components/schemas/Outer/Swift`.
    public struct OuterSwift: PinionRuntime.JSONModel {
        public var value: Swift.String

        public init(value: Swift.String) { self.value = value }
    }

    /// From `#/components/schemas/Outer/outer`.
    public struct OuterOuter2: PinionRuntime.JSONModel {
        public var value: Swift.String

        public init(value: Swift.String) { self.value = value }
    }
}

// MARK: - Reading and writing
extension AnyValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nAny")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), any: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Any", self.`any`); writer.endObject() }
}
extension Array {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nArray")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), array: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Array", self.array)
        writer.endObject() }
}
extension Bool {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nBool")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), bool: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Bool", self.bool); writer.endObject() }
}
extension Codable {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nCodable")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), codable: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Codable", self.codable)
        writer.endObject() }
}
extension Data {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nData")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), data: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Data", self.data); writer.endObject() }
}
extension Dictionary {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nDictionary")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), dictionary: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Dictionary", self.dictionary)
        writer.endObject() }
}
extension Double {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nDouble")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), double: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Double", self.double)
        writer.endObject() }
}
extension EnumerationTable {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nEnumerationTable")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), enumerationTable: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value)
        writer.optional("EnumerationTable", self.enumerationTable); writer.endObject() }
}
extension Error {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nError")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), error: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Error", self.error)
        writer.endObject() }
}
extension Field {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nField")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), field: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Field", self.field)
        writer.endObject() }
}
extension GoldenHostileModelsValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nGoldenHostileModels")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), goldenHostileModels: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value)
        writer.optional("GoldenHostileModels", self.goldenHostileModels); writer.endObject() }
}
extension Hashable {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nHashable")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), hashable: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Hashable", self.hashable)
        writer.endObject() }
}
extension Indirect {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nIndirect")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), indirect: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Indirect", self.indirect)
        writer.endObject() }
}
extension Int {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nInt")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), int: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Int", self.int); writer.endObject() }
}
extension JSONMembers {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nJSONMembers")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), jsonMembers: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("JSONMembers", self.jsonMembers)
        writer.endObject() }
}
extension JSONModel {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nJSONModel")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), jsonModel: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("JSONModel", self.jsonModel)
        writer.endObject() }
}
extension JSONReader {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nJSONReader")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), jsonReader: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("JSONReader", self.jsonReader)
        writer.endObject() }
}
extension JSONValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nJSONValue")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), jsonValue: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("JSONValue", self.jsonValue)
        writer.endObject() }
}
extension JSONWriter {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nJSONWriter")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), jsonWriter: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("JSONWriter", self.jsonWriter)
        writer.endObject() }
}
extension LimitsValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nLimits")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), limits: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Limits", self.limits)
        writer.endObject() }
}
extension Never {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nNever")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), never: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Never", self.never)
        writer.endObject() }
}
extension OpenEnumeration {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nOpenEnumeration")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), openEnumeration: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value)
        writer.optional("OpenEnumeration", self.openEnumeration); writer.endObject() }
}
extension Operation {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nOperation")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), operation: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Operation", self.operation)
        writer.endObject() }
}
extension Optional {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nOptional")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), optional: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Optional", self.optional)
        writer.endObject() }
}
extension PinionJSONValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nPinionJSON")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), pinionJSON: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("PinionJSON", self.pinionJSON)
        writer.endObject() }
}
extension PinionRuntimeValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nPinionRuntime")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), pinionRuntime: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("PinionRuntime", self.pinionRuntime)
        writer.endObject() }
}
extension ProtocolValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nProtocol")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), protocol: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Protocol", self.`protocol`)
        writer.endObject() }
}
extension RawValueValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nRawValue")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), rawValue: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("RawValue", self.rawValue)
        writer.endObject() }
}
extension Result {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nResult")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), result: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Result", self.result)
        writer.endObject() }
}
extension SchemasValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nSchemas")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), schemas: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Schemas", self.schemas)
        writer.endObject() }
}
extension SelfValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nSelf")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), selfValue: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Self", self.selfValue)
        writer.endObject() }
}
extension Sendable {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nSendable")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), sendable: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Sendable", self.sendable)
        writer.endObject() }
}
extension String {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nString")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), string: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("String", self.string)
        writer.endObject() }
}
extension StringLiteralTypeValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nStringLiteralType")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), stringLiteralType: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value)
        writer.optional("StringLiteralType", self.stringLiteralType); writer.endObject() }
}
extension SwiftValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nSwift")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), swift: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Swift", self.swift)
        writer.endObject() }
}
extension Task {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nTask")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), task: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Task", self.task); writer.endObject() }
}
extension TextLimits {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nTextLimits")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), textLimits: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("TextLimits", self.textLimits)
        writer.endObject() }
}
extension TypeValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nType")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), type: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Type", self.type); writer.endObject() }
}
extension UUID {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nUUID")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), uuid: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("UUID", self.uuid); writer.endObject() }
}
extension VoidValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value\nVoid")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0), void: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.optional("Void", self.void); writer.endObject() }
}
extension Words {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("Any\nProtocol\nSelf\nType\nactor\nallCases\nallKnown\nany\nas\nassociatedtype\nasync\nawait\nbreak\ncase\ncatch\nclass\nconsume\ncontinue\nconvenience\ncopy\ndebugDescription\ndefault\ndefer\ndeinit\ndescription\ndidSet\ndiscard\ndo\ndynamic\neach\nelse\nencode\nenum\nextension\nfallthrough\nfalse\nfileprivate\nfinal\nfor\nfunc\nget\nguard\nhash\nhashValue\nif\nimport\nin\nindirect\ninfix\ninit\ninout\ninternal\nis\nisolated\njson\njsonBytes\nlazy\nleft\nlet\nmacro\nmembers\nmodule\nmutating\nnil\nnone\nnonisolated\nopen\noperator\noptional\nordinal\noverride\npackage\npostfix\nprecedencegroup\nprefix\nprivate\nprotocol\npublic\nrawValue\nreader\nrepeat\nrequired\nrethrows\nreturn\nright\nself\nsending\nset\nsome\nstatic\nstruct\nsubscript\nsuper\nswitch\ntable\nthen\nthrow\nthrows\ntrue\ntry\ntypealias\nunowned\nunrecognized\nunsafe\nvalidate\nvalidator\nvalue\nvar\nweak\nwhere\nwhile\nwillSet\nwriter\nyield\n_\n__\n$\nID\nid\nId\niD\ni_d\ni-d")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(capitalizedAny: reader.required(0),
        capitalizedProtocol: reader.required(1), selfValue: reader.required(2), type: reader.required(3),
        actor: reader.required(4), allCases: reader.required(5), allKnown: reader.required(6), any: reader.required(7),
        as: reader.required(8), associatedtype: reader.required(9), async: reader.required(10),
        await: reader.required(11), break: reader.required(12), case: reader.required(13), catch: reader.required(14),
        class: reader.required(15), consume: reader.required(16), continue: reader.required(17),
        convenience: reader.required(18), copy: reader.required(19), debugDescriptionValue: reader.required(20),
        default: reader.required(21), defer: reader.required(22), deinitValue: reader.required(23),
        description: reader.required(24), didSet: reader.required(25), discard: reader.required(26),
        do: reader.required(27), dynamic: reader.required(28), each: reader.required(29), else: reader.required(30),
        encode: reader.required(31), enum: reader.required(32), extension: reader.required(33),
        fallthrough: reader.required(34), false: reader.required(35), fileprivate: reader.required(36),
        final: reader.required(37), for: reader.required(38), func: reader.required(39), get: reader.required(40),
        guard: reader.required(41), hash: reader.required(42), hashValueValue: reader.required(43),
        if: reader.required(44), import: reader.required(45), in: reader.required(46), indirect: reader.required(47),
        infix: reader.required(48), initValue: reader.required(49), `inout`: reader.required(50),
        internal: reader.required(51), is: reader.required(52), isolated: reader.required(53),
        json: reader.required(54), jsonBytes: reader.required(55), lazy: reader.required(56), left: reader.required(57),
        let: reader.required(58), macro: reader.required(59), members: reader.required(60), module: reader.required(61),
        mutating: reader.required(62), nil: reader.required(63), none: reader.required(64),
        nonisolated: reader.required(65), open: reader.required(66), operator: reader.required(67),
        optional: reader.required(68), ordinal: reader.required(69), override: reader.required(70),
        package: reader.required(71), postfix: reader.required(72), precedencegroup: reader.required(73),
        prefix: reader.required(74), private: reader.required(75), protocol: reader.required(76),
        public: reader.required(77), rawValue: reader.required(78), reader: reader.required(79),
        repeat: reader.required(80), required: reader.required(81), rethrows: reader.required(82),
        return: reader.required(83), right: reader.required(84), selfValue2: reader.required(85),
        sending: reader.required(86), set: reader.required(87), some: reader.required(88), static: reader.required(89),
        struct: reader.required(90), subscriptValue: reader.required(91), super: reader.required(92),
        switch: reader.required(93), table: reader.required(94), then: reader.required(95), throw: reader.required(96),
        throws: reader.required(97), true: reader.required(98), try: reader.required(99),
        typealias: reader.required(100), unowned: reader.required(101), unrecognized: reader.required(102),
        unsafe: reader.required(103), validate: reader.required(104), validator: reader.required(105),
        value: reader.required(106), var: reader.required(107), weak: reader.required(108), where: reader.required(109),
        while: reader.required(110), willSet: reader.required(111), writer: reader.required(112),
        yield: reader.required(113), underscore: reader.required(114), underscoreUnderscore: reader.required(115),
        dollar: reader.required(116), uppercaseID: reader.required(117), id: reader.required(118),
        capitalizedId: reader.required(119), iD: reader.required(120), iUnderscoreD: reader.required(121),
        iMinusD: reader.required(122), additionalProperties: reader.others()); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("Any", self.capitalizedAny)
        writer.member("Protocol", self.capitalizedProtocol); writer.member("Self", self.selfValue)
        writer.member("Type", self.type); writer.member("actor", self.`actor`)
        writer.member("allCases", self.allCases); writer.member("allKnown", self.allKnown)
        writer.member("any", self.`any`); writer.member("as", self.`as`)
        writer.member("associatedtype", self.`associatedtype`); writer.member("async", self.`async`)
        writer.member("await", self.`await`); writer.member("break", self.`break`); writer.member("case", self.`case`)
        writer.member("catch", self.`catch`); writer.member("class", self.`class`)
        writer.member("consume", self.`consume`); writer.member("continue", self.`continue`)
        writer.member("convenience", self.convenience); writer.member("copy", self.`copy`)
        writer.member("debugDescription", self.debugDescriptionValue); writer.member("default", self.`default`)
        writer.member("defer", self.`defer`); writer.member("deinit", self.deinitValue)
        writer.member("description", self.description); writer.member("didSet", self.didSet)
        writer.member("discard", self.`discard`); writer.member("do", self.`do`)
        writer.member("dynamic", self.dynamic); writer.member("each", self.`each`); writer.member("else", self.`else`)
        writer.member("encode", self.encode); writer.member("enum", self.`enum`)
        writer.member("extension", self.`extension`); writer.member("fallthrough", self.`fallthrough`)
        writer.member("false", self.`false`); writer.member("fileprivate", self.`fileprivate`)
        writer.member("final", self.final); writer.member("for", self.`for`); writer.member("func", self.`func`)
        writer.member("get", self.get); writer.member("guard", self.`guard`); writer.member("hash", self.hash)
        writer.member("hashValue", self.hashValueValue); writer.member("if", self.`if`)
        writer.member("import", self.`import`); writer.member("in", self.`in`)
        writer.member("indirect", self.indirect); writer.member("infix", self.infix)
        writer.member("init", self.initValue); writer.member("inout", self.`inout`)
        writer.member("internal", self.`internal`); writer.member("is", self.`is`)
        writer.member("isolated", self.`isolated`); writer.member("json", self.json)
        writer.member("jsonBytes", self.jsonBytes); writer.member("lazy", self.lazy); writer.member("left", self.left)
        writer.member("let", self.`let`); writer.member("macro", self.`macro`); writer.member("members", self.members)
        writer.member("module", self.module); writer.member("mutating", self.mutating)
        writer.member("nil", self.`nil`); writer.member("none", self.none)
        writer.member("nonisolated", self.`nonisolated`); writer.member("open", self.open)
        writer.member("operator", self.`operator`); writer.member("optional", self.optional)
        writer.member("ordinal", self.ordinal); writer.member("override", self.override)
        writer.member("package", self.package); writer.member("postfix", self.postfix)
        writer.member("precedencegroup", self.`precedencegroup`); writer.member("prefix", self.prefix)
        writer.member("private", self.`private`); writer.member("protocol", self.`protocol`)
        writer.member("public", self.`public`); writer.member("rawValue", self.rawValue)
        writer.member("reader", self.reader); writer.member("repeat", self.`repeat`)
        writer.member("required", self.required); writer.member("rethrows", self.`rethrows`)
        writer.member("return", self.`return`); writer.member("right", self.right)
        writer.member("self", self.selfValue2); writer.member("sending", self.`sending`)
        writer.member("set", self.set); writer.member("some", self.`some`); writer.member("static", self.`static`)
        writer.member("struct", self.`struct`); writer.member("subscript", self.subscriptValue)
        writer.member("super", self.`super`); writer.member("switch", self.`switch`)
        writer.member("table", self.table); writer.member("then", self.`then`); writer.member("throw", self.`throw`)
        writer.member("throws", self.`throws`); writer.member("true", self.`true`); writer.member("try", self.`try`)
        writer.member("typealias", self.`typealias`); writer.member("unowned", self.unowned)
        writer.member("unrecognized", self.unrecognized); writer.member("unsafe", self.`unsafe`)
        writer.member("validate", self.validate); writer.member("validator", self.validator)
        writer.member("value", self.value); writer.member("var", self.`var`); writer.member("weak", self.weak)
        writer.member("where", self.`where`); writer.member("while", self.`while`)
        writer.member("willSet", self.willSet); writer.member("writer", self.writer)
        writer.member("yield", self.`yield`); writer.member("_", self.underscore)
        writer.member("__", self.underscoreUnderscore); writer.member("$", self.dollar)
        writer.member("ID", self.uppercaseID); writer.member("id", self.id); writer.member("Id", self.capitalizedId)
        writer.member("iD", self.iD); writer.member("i_d", self.iUnderscoreD); writer.member("i-d", self.iMinusD)
        writer.others(self.additionalProperties); writer.endObject() }
}
extension Texts {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("\"; fatalError(); //\n\\\\(fatalError())\n\"\"\"#\n*/ fatalError() /*\na\\nfatalError()\r\\nb\rc\n\u{0}\u{1}\u{7F}\n\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}\n`self`\na\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f\n..\n../../etc/passwd\n\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\n\u{E9}\ne\u{301}\n\u{41F}\u{440}\u{438}\u{432}\u{435}\u{442}, \u{43C}\u{438}\u{440}\n\u{540D}\u{524D}\n\n \n$0\n#if true\n@main\n1e3\n\\\\\n\\\\n\n\\\\u{41}\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\n}\n{\n\u{10FFFF}")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(fatalError: reader.optional(0),
        backslashOpenFatalErrorOpenCloseClose: reader.optional(1), quoteQuoteQuoteHash: reader.optional(2),
        starSlashSpaceFatalErrorOpenCloseSpaceSlashStar: reader.optional(3), aFatalErrorBC: reader.optional(4),
        valueb545e827: reader.optional(5), gnpExeb3bab2b7: reader.optional(6), selfValue: reader.optional(7),
        aBCDEF8602becc: reader.optional(8), dotDot: reader.optional(9), etcPasswd: reader.optional(10),
        value6b9a2417: reader.optional(11), e: reader.optional(12), e2: reader.optional(13),
        privetMir: reader.optional(14), value39d19cf9: reader.optional(15), empty: reader.optional(16),
        space: reader.optional(17), _0: reader.optional(18), ifTrue: reader.optional(19), main: reader.optional(20),
        _1e3: reader.optional(21), backslash: reader.optional(22), n: reader.optional(23), u41: reader.optional(24),
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca: reader.optional(25),
        value4d5e0993: reader.optional(26), unbrace: reader.optional(27), brace: reader.optional(28),
        value42ae7946: reader.optional(29)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("\\\"; fatalError(); //", self.fatalError)
        writer.optional("\\\\(fatalError())", self.backslashOpenFatalErrorOpenCloseClose)
        writer.optional("\\\"\\\"\\\"#", self.quoteQuoteQuoteHash)
        writer.optional("*/ fatalError() /*", self.starSlashSpaceFatalErrorOpenCloseSpaceSlashStar)
        writer.optional("a\\u000afatalError()\\u000d\\u000ab\\u000dc", self.aFatalErrorBC)
        writer.optional("\\u0000\\u0001\u{7F}", self.valueb545e827)
        writer.optional("\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}", self.gnpExeb3bab2b7)
        writer.optional("`self`", self.selfValue)
        writer.optional("a\u{2028}b\u{2029}c\u{85}d\\u000be\\u000cf", self.aBCDEF8602becc)
        writer.optional("..", self.dotDot); writer.optional("../../etc/passwd", self.etcPasswd)
        writer.optional("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", self.value6b9a2417)
        writer.optional("\u{E9}", self.e); writer.optional("e\u{301}", self.e2)
        writer.optional("\u{41F}\u{440}\u{438}\u{432}\u{435}\u{442}, \u{43C}\u{438}\u{440}", self.privetMir)
        writer.optional("\u{540D}\u{524D}", self.value39d19cf9); writer.optional("", self.empty)
        writer.optional(" ", self.space); writer.optional("$0", self._0); writer.optional("#if true", self.ifTrue)
        writer.optional("@main", self.main); writer.optional("1e3", self._1e3); writer.optional("\\\\", self.backslash)
        writer.optional("\\\\n", self.n); writer.optional("\\\\u{41}", self.u41)
        writer.optional("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", self.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca)
        writer.optional("\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}", self.value4d5e0993)
        writer.optional("}", self.unbrace); writer.optional("{", self.brace)
        writer.optional("\u{10FFFF}", self.value42ae7946); writer.endObject() }
}
extension Constants {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("\"; fatalError(); //\n\\\\(fatalError())\n\"\"\"#\n*/ fatalError() /*\na\\nfatalError()\r\\nb\rc\n\u{0}\u{1}\u{7F}\n\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}\n`self`\na\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f\n..\n../../etc/passwd\n\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\n\u{E9}\ne\u{301}\n\u{41F}\u{440}\u{438}\u{432}\u{435}\u{442}, \u{43C}\u{438}\u{440}\n\u{540D}\u{524D}\n\n \n$0\n#if true\n@main\n1e3\n\\\\\n\\\\n\n\\\\u{41}\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\n}\n{\n\u{10FFFF}")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(fatalError: reader.required(0),
        backslashOpenFatalErrorOpenCloseClose: reader.required(1), quoteQuoteQuoteHash: reader.required(2),
        starSlashSpaceFatalErrorOpenCloseSpaceSlashStar: reader.required(3), aFatalErrorBC: reader.required(4),
        valueb545e827: reader.required(5), gnpExeb3bab2b7: reader.required(6), selfValue: reader.required(7),
        aBCDEF8602becc: reader.required(8), dotDot: reader.required(9), etcPasswd: reader.required(10),
        value6b9a2417: reader.required(11), e: reader.required(12), e2: reader.required(13),
        privetMir: reader.required(14), value39d19cf9: reader.required(15), empty: reader.required(16),
        space: reader.required(17), _0: reader.required(18), ifTrue: reader.required(19), main: reader.required(20),
        _1e3: reader.required(21), backslash: reader.required(22), n: reader.required(23), u41: reader.required(24),
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca: reader.required(25),
        value4d5e0993: reader.required(26), unbrace: reader.required(27), brace: reader.required(28),
        value42ae7946: reader.required(29)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("\\\"; fatalError(); //", self.fatalError)
        writer.member("\\\\(fatalError())", self.backslashOpenFatalErrorOpenCloseClose)
        writer.member("\\\"\\\"\\\"#", self.quoteQuoteQuoteHash)
        writer.member("*/ fatalError() /*", self.starSlashSpaceFatalErrorOpenCloseSpaceSlashStar)
        writer.member("a\\u000afatalError()\\u000d\\u000ab\\u000dc", self.aFatalErrorBC)
        writer.member("\\u0000\\u0001\u{7F}", self.valueb545e827)
        writer.member("\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}", self.gnpExeb3bab2b7)
        writer.member("`self`", self.selfValue)
        writer.member("a\u{2028}b\u{2029}c\u{85}d\\u000be\\u000cf", self.aBCDEF8602becc)
        writer.member("..", self.dotDot); writer.member("../../etc/passwd", self.etcPasswd)
        writer.member("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", self.value6b9a2417)
        writer.member("\u{E9}", self.e); writer.member("e\u{301}", self.e2)
        writer.member("\u{41F}\u{440}\u{438}\u{432}\u{435}\u{442}, \u{43C}\u{438}\u{440}", self.privetMir)
        writer.member("\u{540D}\u{524D}", self.value39d19cf9); writer.member("", self.empty)
        writer.member(" ", self.space); writer.member("$0", self._0); writer.member("#if true", self.ifTrue)
        writer.member("@main", self.main); writer.member("1e3", self._1e3); writer.member("\\\\", self.backslash)
        writer.member("\\\\n", self.n); writer.member("\\\\u{41}", self.u41)
        writer.member("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", self.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca)
        writer.member("\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}", self.value4d5e0993)
        writer.member("}", self.unbrace); writer.member("{", self.brace)
        writer.member("\u{10FFFF}", self.value42ae7946); writer.endObject() }
}
extension OpenTexts {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("\"; fatalError(); //\n\\\\(fatalError())\n\"\"\"#\n*/ fatalError() /*\na\\nfatalError()\r\\nb\rc\n\u{0}\u{1}\u{7F}\n\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}\n`self`\na\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f\n..\n../../etc/passwd\n\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\n\u{E9}\ne\u{301}\n\u{41F}\u{440}\u{438}\u{432}\u{435}\u{442}, \u{43C}\u{438}\u{440}\n\u{540D}\u{524D}\n\n \n$0\n#if true\n@main\n1e3\n\\\\\n\\\\n\n\\\\u{41}\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\n}\n{\n\u{10FFFF}\nAny\nProtocol\nSelf\nType\nactor\nallCases\nallKnown\nany\nas\nassociatedtype\nasync\nawait\nbreak\ncase\ncatch\nclass\nconsume\ncontinue\nconvenience\ncopy\ndebugDescription\ndefault\ndefer\ndeinit\ndescription\ndidSet\ndiscard\ndo\ndynamic\neach\nelse\nencode\nenum\nextension\nfallthrough\nfalse\nfileprivate\nfinal\nfor\nfunc\nget\nguard\nhash\nhashValue\nif\nimport\nin\nindirect\ninfix\ninit\ninout\ninternal\nis\nisolated\njson\njsonBytes\nlazy\nleft\nlet\nmacro\nmembers\nmodule\nmutating\nnil\nnone\nnonisolated\nopen\noperator\noptional\nordinal\noverride\npackage\npostfix\nprecedencegroup\nprefix\nprivate\nprotocol\npublic\nrawValue\nreader\nrepeat\nrequired\nrethrows\nreturn\nright\nself\nsending\nset\nsome\nstatic\nstruct\nsubscript\nsuper\nswitch\ntable\nthen\nthrow\nthrows\ntrue\ntry\ntypealias\nunowned\nunrecognized\nunsafe\nvalidate\nvalidator\nvalue\nvar\nweak\nwhere\nwhile\nwillSet\nwriter\nyield\n_\n__\n$\nID\nid\nId\niD\ni_d\ni-d", [.fatalError, .backslashOpenFatalErrorOpenCloseClose, .quoteQuoteQuoteHash, .starSlashSpaceFatalErrorOpenCloseSpaceSlashStar, .aFatalErrorBC, .valueb545e827, .gnpExeb3bab2b7, .selfValue, .aBCDEF8602becc, .dotDot, .etcPasswd, .value6b9a2417, .e, .e2, .privetMir, .value39d19cf9, .empty, .space, ._0, .ifTrue, .main, ._1e3, .backslash, .n, .u41, .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca, .value4d5e0993, .unbrace, .brace, .value42ae7946, .capitalizedAny, .capitalizedProtocol, .capitalizedSelf, .type, .`actor`, .allCasesValue, .allKnownValue, .`any`, .`as`, .`associatedtype`, .`async`, .`await`, .`break`, .`case`, .`catch`, .`class`, .`consume`, .`continue`, .convenience, .`copy`, .debugDescription, .`default`, .`defer`, .deinitValue, .description, .didSet, .`discard`, .`do`, .dynamic, .`each`, .`else`, .encode, .`enum`, .`extension`, .`fallthrough`, .`false`, .`fileprivate`, .final, .`for`, .`func`, .get, .`guard`, .hash, .hashValue, .`if`, .`import`, .`in`, .indirect, .infix, .initValue, .`inout`, .`internal`, .`is`, .`isolated`, .json, .jsonBytes, .lazy, .left, .`let`, .`macro`, .membersValue, .module, .mutating, .`nil`, .noneValue, .`nonisolated`, .open, .`operator`, .optional, .ordinal, .override, .package, .postfix, .`precedencegroup`, .prefix, .`private`, .`protocol`, .`public`, .rawValue, .reader, .`repeat`, .required, .`rethrows`, .`return`, .right, .selfValue2, .`sending`, .set, .someValue, .`static`, .`struct`, .subscriptValue, .`super`, .`switch`, .tableValue, .`then`, .`throw`, .`throws`, .`true`, .`try`, .`typealias`, .unowned, .unrecognizedValue, .`unsafe`, .validate, .validatorValue, .value, .`var`, .weak, .`where`, .`while`, .willSet, .writer, .`yield`, .underscore, .underscoreUnderscore, .dollar, .uppercaseID, .id, .capitalizedId, .iD, .iUnderscoreD, .iMinusD])
    public var rawValue: Swift.String {
        if case .unrecognized(let value) = self { return value }; return Self.table.text(at: position) }
    private var position: Swift.Int {
        switch self { case .fatalError: return 0; case .backslashOpenFatalErrorOpenCloseClose: return 1
        case .quoteQuoteQuoteHash: return 2; case .starSlashSpaceFatalErrorOpenCloseSpaceSlashStar: return 3
        case .aFatalErrorBC: return 4; case .valueb545e827: return 5; case .gnpExeb3bab2b7: return 6
        case .selfValue: return 7; case .aBCDEF8602becc: return 8; case .dotDot: return 9; case .etcPasswd: return 10
        case .value6b9a2417: return 11; case .e: return 12; case .e2: return 13; case .privetMir: return 14
        case .value39d19cf9: return 15; case .empty: return 16; case .space: return 17; case ._0: return 18
        case .ifTrue: return 19; case .main: return 20; case ._1e3: return 21; case .backslash: return 22
        case .n: return 23; case .u41: return 24
        case .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca: return 25
        case .value4d5e0993: return 26; case .unbrace: return 27; case .brace: return 28
        case .value42ae7946: return 29; case .capitalizedAny: return 30; case .capitalizedProtocol: return 31
        case .capitalizedSelf: return 32; case .type: return 33; case .`actor`: return 34
        case .allCasesValue: return 35; case .allKnownValue: return 36; case .`any`: return 37; case .`as`: return 38
        case .`associatedtype`: return 39; case .`async`: return 40; case .`await`: return 41; case .`break`: return 42
        case .`case`: return 43; case .`catch`: return 44; case .`class`: return 45; case .`consume`: return 46
        case .`continue`: return 47; case .convenience: return 48; case .`copy`: return 49
        case .debugDescription: return 50; case .`default`: return 51; case .`defer`: return 52
        case .deinitValue: return 53; case .description: return 54; case .didSet: return 55; case .`discard`: return 56
        case .`do`: return 57; case .dynamic: return 58; case .`each`: return 59; case .`else`: return 60
        case .encode: return 61; case .`enum`: return 62; case .`extension`: return 63; case .`fallthrough`: return 64
        case .`false`: return 65; case .`fileprivate`: return 66; case .final: return 67; case .`for`: return 68
        case .`func`: return 69; case .get: return 70; case .`guard`: return 71; case .hash: return 72
        case .hashValue: return 73; case .`if`: return 74; case .`import`: return 75; case .`in`: return 76
        case .indirect: return 77; case .infix: return 78; case .initValue: return 79; case .`inout`: return 80
        case .`internal`: return 81; case .`is`: return 82; case .`isolated`: return 83; case .json: return 84
        case .jsonBytes: return 85; case .lazy: return 86; case .left: return 87; case .`let`: return 88
        case .`macro`: return 89; case .membersValue: return 90; case .module: return 91; case .mutating: return 92
        case .`nil`: return 93; case .noneValue: return 94; case .`nonisolated`: return 95; case .open: return 96
        case .`operator`: return 97; case .optional: return 98; case .ordinal: return 99; case .override: return 100
        case .package: return 101; case .postfix: return 102; case .`precedencegroup`: return 103
        case .prefix: return 104; case .`private`: return 105; case .`protocol`: return 106; case .`public`: return 107
        case .rawValue: return 108; case .reader: return 109; case .`repeat`: return 110; case .required: return 111
        case .`rethrows`: return 112; case .`return`: return 113; case .right: return 114; case .selfValue2: return 115
        case .`sending`: return 116; case .set: return 117; case .someValue: return 118; case .`static`: return 119
        case .`struct`: return 120; case .subscriptValue: return 121; case .`super`: return 122
        case .`switch`: return 123; case .tableValue: return 124; case .`then`: return 125; case .`throw`: return 126
        case .`throws`: return 127; case .`true`: return 128; case .`try`: return 129; case .`typealias`: return 130
        case .unowned: return 131; case .unrecognizedValue: return 132; case .`unsafe`: return 133
        case .validate: return 134; case .validatorValue: return 135; case .value: return 136; case .`var`: return 137
        case .weak: return 138; case .`where`: return 139; case .`while`: return 140; case .willSet: return 141
        case .writer: return 142; case .`yield`: return 143; case .underscore: return 144
        case .underscoreUnderscore: return 145; case .dollar: return 146; case .uppercaseID: return 147
        case .id: return 148; case .capitalizedId: return 149; case .iD: return 150; case .iUnderscoreD: return 151
        case .iMinusD: return 152; case .unrecognized: return -1 } }
}
extension ClosedTexts {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("\"; fatalError(); //\n\\\\(fatalError())\n\"\"\"#\n*/ fatalError() /*\na\\nfatalError()\r\\nb\rc\n\u{0}\u{1}\u{7F}\n\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}\n`self`\na\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f\n..\n../../etc/passwd\n\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\n\u{E9}\ne\u{301}\n\u{41F}\u{440}\u{438}\u{432}\u{435}\u{442}, \u{43C}\u{438}\u{440}\n\u{540D}\u{524D}\n\n \n$0\n#if true\n@main\n1e3\n\\\\\n\\\\n\n\\\\u{41}\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\n}\n{\n\u{10FFFF}\nAny\nProtocol\nSelf\nType\nactor\nallCases\nallKnown\nany\nas\nassociatedtype\nasync\nawait\nbreak\ncase\ncatch\nclass\nconsume\ncontinue\nconvenience\ncopy\ndebugDescription\ndefault\ndefer\ndeinit\ndescription\ndidSet\ndiscard\ndo\ndynamic\neach\nelse\nencode\nenum\nextension\nfallthrough\nfalse\nfileprivate\nfinal\nfor\nfunc\nget\nguard\nhash\nhashValue\nif\nimport\nin\nindirect\ninfix\ninit\ninout\ninternal\nis\nisolated\njson\njsonBytes\nlazy\nleft\nlet\nmacro\nmembers\nmodule\nmutating\nnil\nnone\nnonisolated\nopen\noperator\noptional\nordinal\noverride\npackage\npostfix\nprecedencegroup\nprefix\nprivate\nprotocol\npublic\nrawValue\nreader\nrepeat\nrequired\nrethrows\nreturn\nright\nself\nsending\nset\nsome\nstatic\nstruct\nsubscript\nsuper\nswitch\ntable\nthen\nthrow\nthrows\ntrue\ntry\ntypealias\nunowned\nunrecognized\nunsafe\nvalidate\nvalidator\nvalue\nvar\nweak\nwhere\nwhile\nwillSet\nwriter\nyield\n_\n__\n$\nID\nid\nId\niD\ni_d\ni-d", [.fatalError, .backslashOpenFatalErrorOpenCloseClose, .quoteQuoteQuoteHash, .starSlashSpaceFatalErrorOpenCloseSpaceSlashStar, .aFatalErrorBC, .valueb545e827, .gnpExeb3bab2b7, .selfValue, .aBCDEF8602becc, .dotDot, .etcPasswd, .value6b9a2417, .e, .e2, .privetMir, .value39d19cf9, .empty, .space, ._0, .ifTrue, .main, ._1e3, .backslash, .n, .u41, .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca, .value4d5e0993, .unbrace, .brace, .value42ae7946, .capitalizedAny, .capitalizedProtocol, .capitalizedSelf, .type, .`actor`, .allCasesValue, .allKnownValue, .`any`, .`as`, .`associatedtype`, .`async`, .`await`, .`break`, .`case`, .`catch`, .`class`, .`consume`, .`continue`, .convenience, .`copy`, .debugDescription, .`default`, .`defer`, .deinitValue, .description, .didSet, .`discard`, .`do`, .dynamic, .`each`, .`else`, .encode, .`enum`, .`extension`, .`fallthrough`, .`false`, .`fileprivate`, .final, .`for`, .`func`, .get, .`guard`, .hash, .hashValue, .`if`, .`import`, .`in`, .indirect, .infix, .initValue, .`inout`, .`internal`, .`is`, .`isolated`, .json, .jsonBytes, .lazy, .left, .`let`, .`macro`, .membersValue, .module, .mutating, .`nil`, .noneValue, .`nonisolated`, .open, .`operator`, .optional, .ordinal, .override, .package, .postfix, .`precedencegroup`, .prefix, .`private`, .`protocol`, .`public`, .rawValue, .reader, .`repeat`, .required, .`rethrows`, .`return`, .right, .selfValue2, .`sending`, .set, .someValue, .`static`, .`struct`, .subscriptValue, .`super`, .`switch`, .tableValue, .`then`, .`throw`, .`throws`, .`true`, .`try`, .`typealias`, .unowned, .unrecognizedValue, .`unsafe`, .validate, .validatorValue, .value, .`var`, .weak, .`where`, .`while`, .willSet, .writer, .`yield`, .underscore, .underscoreUnderscore, .dollar, .uppercaseID, .id, .capitalizedId, .iD, .iUnderscoreD, .iMinusD])
    public var rawValue: Swift.String { return Self.table.text(at: position) }
    private var position: Swift.Int {
        switch self { case .fatalError: return 0; case .backslashOpenFatalErrorOpenCloseClose: return 1
        case .quoteQuoteQuoteHash: return 2; case .starSlashSpaceFatalErrorOpenCloseSpaceSlashStar: return 3
        case .aFatalErrorBC: return 4; case .valueb545e827: return 5; case .gnpExeb3bab2b7: return 6
        case .selfValue: return 7; case .aBCDEF8602becc: return 8; case .dotDot: return 9; case .etcPasswd: return 10
        case .value6b9a2417: return 11; case .e: return 12; case .e2: return 13; case .privetMir: return 14
        case .value39d19cf9: return 15; case .empty: return 16; case .space: return 17; case ._0: return 18
        case .ifTrue: return 19; case .main: return 20; case ._1e3: return 21; case .backslash: return 22
        case .n: return 23; case .u41: return 24
        case .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca: return 25
        case .value4d5e0993: return 26; case .unbrace: return 27; case .brace: return 28
        case .value42ae7946: return 29; case .capitalizedAny: return 30; case .capitalizedProtocol: return 31
        case .capitalizedSelf: return 32; case .type: return 33; case .`actor`: return 34
        case .allCasesValue: return 35; case .allKnownValue: return 36; case .`any`: return 37; case .`as`: return 38
        case .`associatedtype`: return 39; case .`async`: return 40; case .`await`: return 41; case .`break`: return 42
        case .`case`: return 43; case .`catch`: return 44; case .`class`: return 45; case .`consume`: return 46
        case .`continue`: return 47; case .convenience: return 48; case .`copy`: return 49
        case .debugDescription: return 50; case .`default`: return 51; case .`defer`: return 52
        case .deinitValue: return 53; case .description: return 54; case .didSet: return 55; case .`discard`: return 56
        case .`do`: return 57; case .dynamic: return 58; case .`each`: return 59; case .`else`: return 60
        case .encode: return 61; case .`enum`: return 62; case .`extension`: return 63; case .`fallthrough`: return 64
        case .`false`: return 65; case .`fileprivate`: return 66; case .final: return 67; case .`for`: return 68
        case .`func`: return 69; case .get: return 70; case .`guard`: return 71; case .hash: return 72
        case .hashValue: return 73; case .`if`: return 74; case .`import`: return 75; case .`in`: return 76
        case .indirect: return 77; case .infix: return 78; case .initValue: return 79; case .`inout`: return 80
        case .`internal`: return 81; case .`is`: return 82; case .`isolated`: return 83; case .json: return 84
        case .jsonBytes: return 85; case .lazy: return 86; case .left: return 87; case .`let`: return 88
        case .`macro`: return 89; case .membersValue: return 90; case .module: return 91; case .mutating: return 92
        case .`nil`: return 93; case .noneValue: return 94; case .`nonisolated`: return 95; case .open: return 96
        case .`operator`: return 97; case .optional: return 98; case .ordinal: return 99; case .override: return 100
        case .package: return 101; case .postfix: return 102; case .`precedencegroup`: return 103
        case .prefix: return 104; case .`private`: return 105; case .`protocol`: return 106; case .`public`: return 107
        case .rawValue: return 108; case .reader: return 109; case .`repeat`: return 110; case .required: return 111
        case .`rethrows`: return 112; case .`return`: return 113; case .right: return 114; case .selfValue2: return 115
        case .`sending`: return 116; case .set: return 117; case .someValue: return 118; case .`static`: return 119
        case .`struct`: return 120; case .subscriptValue: return 121; case .`super`: return 122
        case .`switch`: return 123; case .tableValue: return 124; case .`then`: return 125; case .`throw`: return 126
        case .`throws`: return 127; case .`true`: return 128; case .`try`: return 129; case .`typealias`: return 130
        case .unowned: return 131; case .unrecognizedValue: return 132; case .`unsafe`: return 133
        case .validate: return 134; case .validatorValue: return 135; case .value: return 136; case .`var`: return 137
        case .weak: return 138; case .`where`: return 139; case .`while`: return 140; case .willSet: return 141
        case .writer: return 142; case .`yield`: return 143; case .underscore: return 144
        case .underscoreUnderscore: return 145; case .dollar: return 146; case .uppercaseID: return 147
        case .id: return 148; case .capitalizedId: return 149; case .iD: return 150; case .iUnderscoreD: return 151
        case .iMinusD: return 152 } }
}
extension Told {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("\"; fatalError(); //\n\\\\(fatalError())\n\"\"\"#\n*/ fatalError() /*\na\\nfatalError()\r\\nb\rc\n\u{0}\u{1}\u{7F}\n\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}\n`self`\na\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f\n..\n../../etc/passwd\n\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\n\u{E9}\ne\u{301}\n\u{41F}\u{440}\u{438}\u{432}\u{435}\u{442}, \u{43C}\u{438}\u{440}\n\u{540D}\u{524D}\n\n \n$0\n#if true\n@main\n1e3\n\\\\\n\\\\n\n\\\\u{41}\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\n}\n{\n\u{10FFFF}\nAny\nProtocol\nSelf\nType\nactor\nallCases\nallKnown\nany\nas\nassociatedtype\nasync\nawait\nbreak\ncase\ncatch\nclass\nconsume\ncontinue\nconvenience\ncopy\ndebugDescription\ndefault\ndefer\ndeinit\ndescription\ndidSet\ndiscard\ndo\ndynamic\neach\nelse\nencode\nenum\nextension\nfallthrough\nfalse\nfileprivate\nfinal\nfor\nfunc\nget\nguard\nhash\nhashValue\nif\nimport\nin\nindirect\ninfix\ninit\ninout\ninternal\nis\nisolated\njson\njsonBytes\nlazy\nleft\nlet\nmacro\nmembers\nmodule\nmutating\nnil\nnone\nnonisolated\nopen\noperator\noptional\nordinal\noverride\npackage\npostfix\nprecedencegroup\nprefix\nprivate\nprotocol\npublic\nrawValue\nreader\nrepeat\nrequired\nrethrows\nreturn\nright\nself\nsending\nset\nsome\nstatic\nstruct\nsubscript\nsuper\nswitch\ntable\nthen\nthrow\nthrows\ntrue\ntry\ntypealias\nunowned\nunrecognized\nunsafe\nvalidate\nvalidator\nvalue\nvar\nweak\nwhere\nwhile\nwillSet\nwriter\nyield\n_\n__\n$\nID\nid\nId\niD\ni_d\ni-d")
    public init(json reader: inout PinionRuntime.JSONReader) {
        if reader.ordinal(ofMember: "\"; fatalError(); //", in: Self.members) == 0 {
            self = .fatalError(reader.value())
        } else if reader.ordinal(ofMember: "\\(fatalError())", in: Self.members) == 1 {
            self = .backslashOpenFatalErrorOpenCloseClose(reader.value())
        } else if reader.ordinal(ofMember: "\"\"\"#", in: Self.members) == 2 {
            self = .quoteQuoteQuoteHash(reader.value())
        } else if reader.ordinal(ofMember: "*/ fatalError() /*", in: Self.members) == 3 {
            self = .starSlashSpaceFatalErrorOpenCloseSpaceSlashStar(reader.value())
        } else if reader.ordinal(ofMember: "a\nfatalError()\r\nb\rc", in: Self.members) == 4 {
            self = .aFatalErrorBC(reader.value())
        } else if reader.ordinal(ofMember: "\u{0}\u{1}\u{7F}", in: Self.members) == 5 {
            self = .valueb545e827(reader.value())
        } else if reader.ordinal(ofMember: "\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}", in: Self.members) == 6 {
            self = .gnpExeb3bab2b7(reader.value())
        } else if reader.ordinal(ofMember: "`self`", in: Self.members) == 7 {
            self = .selfValue(reader.value())
        } else if reader.ordinal(ofMember: "a\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f", in: Self.members) == 8 {
            self = .aBCDEF8602becc(reader.value())
        } else if reader.ordinal(ofMember: "..", in: Self.members) == 9 {
            self = .dotDot(reader.value())
        } else if reader.ordinal(ofMember: "../../etc/passwd", in: Self.members) == 10 {
            self = .etcPasswd(reader.value())
        } else if reader.ordinal(ofMember: "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", in: Self.members) == 11 {
            self = .value6b9a2417(reader.value())
        } else if reader.ordinal(ofMember: "\u{E9}", in: Self.members) == 12 {
            self = .e(reader.value())
        } else if reader.ordinal(ofMember: "e\u{301}", in: Self.members) == 13 {
            self = .e2(reader.value())
        } else if reader.ordinal(ofMember: "\u{41F}\u{440}\u{438}\u{432}\u{435}\u{442}, \u{43C}\u{438}\u{440}", in: Self.members) == 14 {
            self = .privetMir(reader.value())
        } else if reader.ordinal(ofMember: "\u{540D}\u{524D}", in: Self.members) == 15 {
            self = .value39d19cf9(reader.value())
        } else if reader.ordinal(ofMember: "", in: Self.members) == 16 {
            self = .empty(reader.value())
        } else if reader.ordinal(ofMember: " ", in: Self.members) == 17 {
            self = .space(reader.value())
        } else if reader.ordinal(ofMember: "$0", in: Self.members) == 18 {
            self = ._0(reader.value())
        } else if reader.ordinal(ofMember: "#if true", in: Self.members) == 19 {
            self = .ifTrue(reader.value())
        } else if reader.ordinal(ofMember: "@main", in: Self.members) == 20 {
            self = .main(reader.value())
        } else if reader.ordinal(ofMember: "1e3", in: Self.members) == 21 {
            self = ._1e3(reader.value())
        } else if reader.ordinal(ofMember: "\\", in: Self.members) == 22 {
            self = .backslash(reader.value())
        } else if reader.ordinal(ofMember: "\\n", in: Self.members) == 23 {
            self = .n(reader.value())
        } else if reader.ordinal(ofMember: "\\u{41}", in: Self.members) == 24 {
            self = .u41(reader.value())
        } else if reader.ordinal(ofMember: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", in: Self.members) == 25 {
            self = .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca(reader.value())
        } else if reader.ordinal(ofMember: "\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}", in: Self.members) == 26 {
            self = .value4d5e0993(reader.value())
        } else if reader.ordinal(ofMember: "}", in: Self.members) == 27 {
            self = .unbrace(reader.value())
        } else if reader.ordinal(ofMember: "{", in: Self.members) == 28 {
            self = .brace(reader.value())
        } else if reader.ordinal(ofMember: "\u{10FFFF}", in: Self.members) == 29 {
            self = .value42ae7946(reader.value())
        } else if reader.ordinal(ofMember: "Any", in: Self.members) == 30 {
            self = .capitalizedAny(reader.value())
        } else if reader.ordinal(ofMember: "Protocol", in: Self.members) == 31 {
            self = .capitalizedProtocol(reader.value())
        } else if reader.ordinal(ofMember: "Self", in: Self.members) == 32 {
            self = .capitalizedSelf(reader.value())
        } else if reader.ordinal(ofMember: "Type", in: Self.members) == 33 {
            self = .type(reader.value())
        } else if reader.ordinal(ofMember: "actor", in: Self.members) == 34 {
            self = .`actor`(reader.value())
        } else if reader.ordinal(ofMember: "allCases", in: Self.members) == 35 {
            self = .allCasesValue(reader.value())
        } else if reader.ordinal(ofMember: "allKnown", in: Self.members) == 36 {
            self = .allKnownValue(reader.value())
        } else if reader.ordinal(ofMember: "any", in: Self.members) == 37 {
            self = .`any`(reader.value())
        } else if reader.ordinal(ofMember: "as", in: Self.members) == 38 {
            self = .`as`(reader.value())
        } else if reader.ordinal(ofMember: "associatedtype", in: Self.members) == 39 {
            self = .`associatedtype`(reader.value())
        } else if reader.ordinal(ofMember: "async", in: Self.members) == 40 {
            self = .`async`(reader.value())
        } else if reader.ordinal(ofMember: "await", in: Self.members) == 41 {
            self = .`await`(reader.value())
        } else if reader.ordinal(ofMember: "break", in: Self.members) == 42 {
            self = .`break`(reader.value())
        } else if reader.ordinal(ofMember: "case", in: Self.members) == 43 {
            self = .`case`(reader.value())
        } else if reader.ordinal(ofMember: "catch", in: Self.members) == 44 {
            self = .`catch`(reader.value())
        } else if reader.ordinal(ofMember: "class", in: Self.members) == 45 {
            self = .`class`(reader.value())
        } else if reader.ordinal(ofMember: "consume", in: Self.members) == 46 {
            self = .`consume`(reader.value())
        } else if reader.ordinal(ofMember: "continue", in: Self.members) == 47 {
            self = .`continue`(reader.value())
        } else if reader.ordinal(ofMember: "convenience", in: Self.members) == 48 {
            self = .convenience(reader.value())
        } else if reader.ordinal(ofMember: "copy", in: Self.members) == 49 {
            self = .`copy`(reader.value())
        } else if reader.ordinal(ofMember: "debugDescription", in: Self.members) == 50 {
            self = .debugDescription(reader.value())
        } else if reader.ordinal(ofMember: "default", in: Self.members) == 51 {
            self = .`default`(reader.value())
        } else if reader.ordinal(ofMember: "defer", in: Self.members) == 52 {
            self = .`defer`(reader.value())
        } else if reader.ordinal(ofMember: "deinit", in: Self.members) == 53 {
            self = .deinitValue(reader.value())
        } else if reader.ordinal(ofMember: "description", in: Self.members) == 54 {
            self = .description(reader.value())
        } else if reader.ordinal(ofMember: "didSet", in: Self.members) == 55 {
            self = .didSet(reader.value())
        } else if reader.ordinal(ofMember: "discard", in: Self.members) == 56 {
            self = .`discard`(reader.value())
        } else if reader.ordinal(ofMember: "do", in: Self.members) == 57 {
            self = .`do`(reader.value())
        } else if reader.ordinal(ofMember: "dynamic", in: Self.members) == 58 {
            self = .dynamic(reader.value())
        } else if reader.ordinal(ofMember: "each", in: Self.members) == 59 {
            self = .`each`(reader.value())
        } else if reader.ordinal(ofMember: "else", in: Self.members) == 60 {
            self = .`else`(reader.value())
        } else if reader.ordinal(ofMember: "encode", in: Self.members) == 61 {
            self = .encode(reader.value())
        } else if reader.ordinal(ofMember: "enum", in: Self.members) == 62 {
            self = .`enum`(reader.value())
        } else if reader.ordinal(ofMember: "extension", in: Self.members) == 63 {
            self = .`extension`(reader.value())
        } else if reader.ordinal(ofMember: "fallthrough", in: Self.members) == 64 {
            self = .`fallthrough`(reader.value())
        } else if reader.ordinal(ofMember: "false", in: Self.members) == 65 {
            self = .`false`(reader.value())
        } else if reader.ordinal(ofMember: "fileprivate", in: Self.members) == 66 {
            self = .`fileprivate`(reader.value())
        } else if reader.ordinal(ofMember: "final", in: Self.members) == 67 {
            self = .final(reader.value())
        } else if reader.ordinal(ofMember: "for", in: Self.members) == 68 {
            self = .`for`(reader.value())
        } else if reader.ordinal(ofMember: "func", in: Self.members) == 69 {
            self = .`func`(reader.value())
        } else if reader.ordinal(ofMember: "get", in: Self.members) == 70 {
            self = .get(reader.value())
        } else if reader.ordinal(ofMember: "guard", in: Self.members) == 71 {
            self = .`guard`(reader.value())
        } else if reader.ordinal(ofMember: "hash", in: Self.members) == 72 {
            self = .hash(reader.value())
        } else if reader.ordinal(ofMember: "hashValue", in: Self.members) == 73 {
            self = .hashValue(reader.value())
        } else if reader.ordinal(ofMember: "if", in: Self.members) == 74 {
            self = .`if`(reader.value())
        } else if reader.ordinal(ofMember: "import", in: Self.members) == 75 {
            self = .`import`(reader.value())
        } else if reader.ordinal(ofMember: "in", in: Self.members) == 76 {
            self = .`in`(reader.value())
        } else if reader.ordinal(ofMember: "indirect", in: Self.members) == 77 {
            self = .indirect(reader.value())
        } else if reader.ordinal(ofMember: "infix", in: Self.members) == 78 {
            self = .infix(reader.value())
        } else if reader.ordinal(ofMember: "init", in: Self.members) == 79 {
            self = .initValue(reader.value())
        } else if reader.ordinal(ofMember: "inout", in: Self.members) == 80 {
            self = .`inout`(reader.value())
        } else if reader.ordinal(ofMember: "internal", in: Self.members) == 81 {
            self = .`internal`(reader.value())
        } else if reader.ordinal(ofMember: "is", in: Self.members) == 82 {
            self = .`is`(reader.value())
        } else if reader.ordinal(ofMember: "isolated", in: Self.members) == 83 {
            self = .`isolated`(reader.value())
        } else if reader.ordinal(ofMember: "json", in: Self.members) == 84 {
            self = .json(reader.value())
        } else if reader.ordinal(ofMember: "jsonBytes", in: Self.members) == 85 {
            self = .jsonBytes(reader.value())
        } else if reader.ordinal(ofMember: "lazy", in: Self.members) == 86 {
            self = .lazy(reader.value())
        } else if reader.ordinal(ofMember: "left", in: Self.members) == 87 {
            self = .left(reader.value())
        } else if reader.ordinal(ofMember: "let", in: Self.members) == 88 {
            self = .`let`(reader.value())
        } else if reader.ordinal(ofMember: "macro", in: Self.members) == 89 {
            self = .`macro`(reader.value())
        } else if reader.ordinal(ofMember: "members", in: Self.members) == 90 {
            self = .membersValue(reader.value())
        } else if reader.ordinal(ofMember: "module", in: Self.members) == 91 {
            self = .module(reader.value())
        } else if reader.ordinal(ofMember: "mutating", in: Self.members) == 92 {
            self = .mutating(reader.value())
        } else if reader.ordinal(ofMember: "nil", in: Self.members) == 93 {
            self = .`nil`(reader.value())
        } else if reader.ordinal(ofMember: "none", in: Self.members) == 94 {
            self = .noneValue(reader.value())
        } else if reader.ordinal(ofMember: "nonisolated", in: Self.members) == 95 {
            self = .`nonisolated`(reader.value())
        } else if reader.ordinal(ofMember: "open", in: Self.members) == 96 {
            self = .open(reader.value())
        } else if reader.ordinal(ofMember: "operator", in: Self.members) == 97 {
            self = .`operator`(reader.value())
        } else if reader.ordinal(ofMember: "optional", in: Self.members) == 98 {
            self = .optional(reader.value())
        } else if reader.ordinal(ofMember: "ordinal", in: Self.members) == 99 {
            self = .ordinal(reader.value())
        } else if reader.ordinal(ofMember: "override", in: Self.members) == 100 {
            self = .override(reader.value())
        } else if reader.ordinal(ofMember: "package", in: Self.members) == 101 {
            self = .package(reader.value())
        } else if reader.ordinal(ofMember: "postfix", in: Self.members) == 102 {
            self = .postfix(reader.value())
        } else if reader.ordinal(ofMember: "precedencegroup", in: Self.members) == 103 {
            self = .`precedencegroup`(reader.value())
        } else if reader.ordinal(ofMember: "prefix", in: Self.members) == 104 {
            self = .prefix(reader.value())
        } else if reader.ordinal(ofMember: "private", in: Self.members) == 105 {
            self = .`private`(reader.value())
        } else if reader.ordinal(ofMember: "protocol", in: Self.members) == 106 {
            self = .`protocol`(reader.value())
        } else if reader.ordinal(ofMember: "public", in: Self.members) == 107 {
            self = .`public`(reader.value())
        } else if reader.ordinal(ofMember: "rawValue", in: Self.members) == 108 {
            self = .rawValue(reader.value())
        } else if reader.ordinal(ofMember: "reader", in: Self.members) == 109 {
            self = .reader(reader.value())
        } else if reader.ordinal(ofMember: "repeat", in: Self.members) == 110 {
            self = .`repeat`(reader.value())
        } else if reader.ordinal(ofMember: "required", in: Self.members) == 111 {
            self = .required(reader.value())
        } else if reader.ordinal(ofMember: "rethrows", in: Self.members) == 112 {
            self = .`rethrows`(reader.value())
        } else if reader.ordinal(ofMember: "return", in: Self.members) == 113 {
            self = .`return`(reader.value())
        } else if reader.ordinal(ofMember: "right", in: Self.members) == 114 {
            self = .right(reader.value())
        } else if reader.ordinal(ofMember: "self", in: Self.members) == 115 {
            self = .selfValue2(reader.value())
        } else if reader.ordinal(ofMember: "sending", in: Self.members) == 116 {
            self = .`sending`(reader.value())
        } else if reader.ordinal(ofMember: "set", in: Self.members) == 117 {
            self = .set(reader.value())
        } else if reader.ordinal(ofMember: "some", in: Self.members) == 118 {
            self = .someValue(reader.value())
        } else if reader.ordinal(ofMember: "static", in: Self.members) == 119 {
            self = .`static`(reader.value())
        } else if reader.ordinal(ofMember: "struct", in: Self.members) == 120 {
            self = .`struct`(reader.value())
        } else if reader.ordinal(ofMember: "subscript", in: Self.members) == 121 {
            self = .subscriptValue(reader.value())
        } else if reader.ordinal(ofMember: "super", in: Self.members) == 122 {
            self = .`super`(reader.value())
        } else if reader.ordinal(ofMember: "switch", in: Self.members) == 123 {
            self = .`switch`(reader.value())
        } else if reader.ordinal(ofMember: "table", in: Self.members) == 124 {
            self = .tableValue(reader.value())
        } else if reader.ordinal(ofMember: "then", in: Self.members) == 125 {
            self = .`then`(reader.value())
        } else if reader.ordinal(ofMember: "throw", in: Self.members) == 126 {
            self = .`throw`(reader.value())
        } else if reader.ordinal(ofMember: "throws", in: Self.members) == 127 {
            self = .`throws`(reader.value())
        } else if reader.ordinal(ofMember: "true", in: Self.members) == 128 {
            self = .`true`(reader.value())
        } else if reader.ordinal(ofMember: "try", in: Self.members) == 129 {
            self = .`try`(reader.value())
        } else if reader.ordinal(ofMember: "typealias", in: Self.members) == 130 {
            self = .`typealias`(reader.value())
        } else if reader.ordinal(ofMember: "unowned", in: Self.members) == 131 {
            self = .unowned(reader.value())
        } else if reader.ordinal(ofMember: "unrecognized", in: Self.members) == 132 {
            self = .unrecognizedValue(reader.value())
        } else if reader.ordinal(ofMember: "unsafe", in: Self.members) == 133 {
            self = .`unsafe`(reader.value())
        } else if reader.ordinal(ofMember: "validate", in: Self.members) == 134 {
            self = .validate(reader.value())
        } else if reader.ordinal(ofMember: "validator", in: Self.members) == 135 {
            self = .validatorValue(reader.value())
        } else if reader.ordinal(ofMember: "value", in: Self.members) == 136 {
            self = .value(reader.value())
        } else if reader.ordinal(ofMember: "var", in: Self.members) == 137 {
            self = .`var`(reader.value())
        } else if reader.ordinal(ofMember: "weak", in: Self.members) == 138 {
            self = .weak(reader.value())
        } else if reader.ordinal(ofMember: "where", in: Self.members) == 139 {
            self = .`where`(reader.value())
        } else if reader.ordinal(ofMember: "while", in: Self.members) == 140 {
            self = .`while`(reader.value())
        } else if reader.ordinal(ofMember: "willSet", in: Self.members) == 141 {
            self = .willSet(reader.value())
        } else if reader.ordinal(ofMember: "writer", in: Self.members) == 142 {
            self = .writer(reader.value())
        } else if reader.ordinal(ofMember: "yield", in: Self.members) == 143 {
            self = .`yield`(reader.value())
        } else if reader.ordinal(ofMember: "_", in: Self.members) == 144 {
            self = .underscore(reader.value())
        } else if reader.ordinal(ofMember: "__", in: Self.members) == 145 {
            self = .underscoreUnderscore(reader.value())
        } else if reader.ordinal(ofMember: "$", in: Self.members) == 146 {
            self = .dollar(reader.value())
        } else if reader.ordinal(ofMember: "ID", in: Self.members) == 147 {
            self = .uppercaseID(reader.value())
        } else if reader.ordinal(ofMember: "id", in: Self.members) == 148 {
            self = .id(reader.value())
        } else if reader.ordinal(ofMember: "Id", in: Self.members) == 149 {
            self = .capitalizedId(reader.value())
        } else if reader.ordinal(ofMember: "iD", in: Self.members) == 150 {
            self = .iD(reader.value())
        } else if reader.ordinal(ofMember: "i_d", in: Self.members) == 151 {
            self = .iUnderscoreD(reader.value())
        } else if reader.ordinal(ofMember: "i-d", in: Self.members) == 152 {
            self = .iMinusD(reader.value())
        } else {
            reader.failAttempts()
            self = .fatalError(reader.placeholder())
        }
    }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        switch self { case .fatalError(let value): value.encode(json: &writer)
        case .backslashOpenFatalErrorOpenCloseClose(let value): value.encode(json: &writer)
        case .quoteQuoteQuoteHash(let value): value.encode(json: &writer)
        case .starSlashSpaceFatalErrorOpenCloseSpaceSlashStar(let value): value.encode(json: &writer)
        case .aFatalErrorBC(let value): value.encode(json: &writer)
        case .valueb545e827(let value): value.encode(json: &writer)
        case .gnpExeb3bab2b7(let value): value.encode(json: &writer)
        case .selfValue(let value): value.encode(json: &writer)
        case .aBCDEF8602becc(let value): value.encode(json: &writer)
        case .dotDot(let value): value.encode(json: &writer); case .etcPasswd(let value): value.encode(json: &writer)
        case .value6b9a2417(let value): value.encode(json: &writer); case .e(let value): value.encode(json: &writer)
        case .e2(let value): value.encode(json: &writer); case .privetMir(let value): value.encode(json: &writer)
        case .value39d19cf9(let value): value.encode(json: &writer)
        case .empty(let value): value.encode(json: &writer); case .space(let value): value.encode(json: &writer)
        case ._0(let value): value.encode(json: &writer); case .ifTrue(let value): value.encode(json: &writer)
        case .main(let value): value.encode(json: &writer); case ._1e3(let value): value.encode(json: &writer)
        case .backslash(let value): value.encode(json: &writer); case .n(let value): value.encode(json: &writer)
        case .u41(let value): value.encode(json: &writer)
        case .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca(let value): value.encode(json: &writer)
        case .value4d5e0993(let value): value.encode(json: &writer)
        case .unbrace(let value): value.encode(json: &writer); case .brace(let value): value.encode(json: &writer)
        case .value42ae7946(let value): value.encode(json: &writer)
        case .capitalizedAny(let value): value.encode(json: &writer)
        case .capitalizedProtocol(let value): value.encode(json: &writer)
        case .capitalizedSelf(let value): value.encode(json: &writer)
        case .type(let value): value.encode(json: &writer); case .`actor`(let value): value.encode(json: &writer)
        case .allCasesValue(let value): value.encode(json: &writer)
        case .allKnownValue(let value): value.encode(json: &writer)
        case .`any`(let value): value.encode(json: &writer); case .`as`(let value): value.encode(json: &writer)
        case .`associatedtype`(let value): value.encode(json: &writer)
        case .`async`(let value): value.encode(json: &writer); case .`await`(let value): value.encode(json: &writer)
        case .`break`(let value): value.encode(json: &writer); case .`case`(let value): value.encode(json: &writer)
        case .`catch`(let value): value.encode(json: &writer); case .`class`(let value): value.encode(json: &writer)
        case .`consume`(let value): value.encode(json: &writer)
        case .`continue`(let value): value.encode(json: &writer)
        case .convenience(let value): value.encode(json: &writer); case .`copy`(let value): value.encode(json: &writer)
        case .debugDescription(let value): value.encode(json: &writer)
        case .`default`(let value): value.encode(json: &writer); case .`defer`(let value): value.encode(json: &writer)
        case .deinitValue(let value): value.encode(json: &writer)
        case .description(let value): value.encode(json: &writer); case .didSet(let value): value.encode(json: &writer)
        case .`discard`(let value): value.encode(json: &writer); case .`do`(let value): value.encode(json: &writer)
        case .dynamic(let value): value.encode(json: &writer); case .`each`(let value): value.encode(json: &writer)
        case .`else`(let value): value.encode(json: &writer); case .encode(let value): value.encode(json: &writer)
        case .`enum`(let value): value.encode(json: &writer); case .`extension`(let value): value.encode(json: &writer)
        case .`fallthrough`(let value): value.encode(json: &writer)
        case .`false`(let value): value.encode(json: &writer)
        case .`fileprivate`(let value): value.encode(json: &writer)
        case .final(let value): value.encode(json: &writer); case .`for`(let value): value.encode(json: &writer)
        case .`func`(let value): value.encode(json: &writer); case .get(let value): value.encode(json: &writer)
        case .`guard`(let value): value.encode(json: &writer); case .hash(let value): value.encode(json: &writer)
        case .hashValue(let value): value.encode(json: &writer); case .`if`(let value): value.encode(json: &writer)
        case .`import`(let value): value.encode(json: &writer); case .`in`(let value): value.encode(json: &writer)
        case .indirect(let value): value.encode(json: &writer); case .infix(let value): value.encode(json: &writer)
        case .initValue(let value): value.encode(json: &writer); case .`inout`(let value): value.encode(json: &writer)
        case .`internal`(let value): value.encode(json: &writer); case .`is`(let value): value.encode(json: &writer)
        case .`isolated`(let value): value.encode(json: &writer); case .json(let value): value.encode(json: &writer)
        case .jsonBytes(let value): value.encode(json: &writer); case .lazy(let value): value.encode(json: &writer)
        case .left(let value): value.encode(json: &writer); case .`let`(let value): value.encode(json: &writer)
        case .`macro`(let value): value.encode(json: &writer)
        case .membersValue(let value): value.encode(json: &writer)
        case .module(let value): value.encode(json: &writer); case .mutating(let value): value.encode(json: &writer)
        case .`nil`(let value): value.encode(json: &writer); case .noneValue(let value): value.encode(json: &writer)
        case .`nonisolated`(let value): value.encode(json: &writer); case .open(let value): value.encode(json: &writer)
        case .`operator`(let value): value.encode(json: &writer)
        case .optional(let value): value.encode(json: &writer); case .ordinal(let value): value.encode(json: &writer)
        case .override(let value): value.encode(json: &writer); case .package(let value): value.encode(json: &writer)
        case .postfix(let value): value.encode(json: &writer)
        case .`precedencegroup`(let value): value.encode(json: &writer)
        case .prefix(let value): value.encode(json: &writer); case .`private`(let value): value.encode(json: &writer)
        case .`protocol`(let value): value.encode(json: &writer)
        case .`public`(let value): value.encode(json: &writer); case .rawValue(let value): value.encode(json: &writer)
        case .reader(let value): value.encode(json: &writer); case .`repeat`(let value): value.encode(json: &writer)
        case .required(let value): value.encode(json: &writer)
        case .`rethrows`(let value): value.encode(json: &writer)
        case .`return`(let value): value.encode(json: &writer); case .right(let value): value.encode(json: &writer)
        case .selfValue2(let value): value.encode(json: &writer)
        case .`sending`(let value): value.encode(json: &writer); case .set(let value): value.encode(json: &writer)
        case .someValue(let value): value.encode(json: &writer); case .`static`(let value): value.encode(json: &writer)
        case .`struct`(let value): value.encode(json: &writer)
        case .subscriptValue(let value): value.encode(json: &writer)
        case .`super`(let value): value.encode(json: &writer); case .`switch`(let value): value.encode(json: &writer)
        case .tableValue(let value): value.encode(json: &writer); case .`then`(let value): value.encode(json: &writer)
        case .`throw`(let value): value.encode(json: &writer); case .`throws`(let value): value.encode(json: &writer)
        case .`true`(let value): value.encode(json: &writer); case .`try`(let value): value.encode(json: &writer)
        case .`typealias`(let value): value.encode(json: &writer)
        case .unowned(let value): value.encode(json: &writer)
        case .unrecognizedValue(let value): value.encode(json: &writer)
        case .`unsafe`(let value): value.encode(json: &writer); case .validate(let value): value.encode(json: &writer)
        case .validatorValue(let value): value.encode(json: &writer)
        case .value(let value): value.encode(json: &writer); case .`var`(let value): value.encode(json: &writer)
        case .weak(let value): value.encode(json: &writer); case .`where`(let value): value.encode(json: &writer)
        case .`while`(let value): value.encode(json: &writer); case .willSet(let value): value.encode(json: &writer)
        case .writer(let value): value.encode(json: &writer); case .`yield`(let value): value.encode(json: &writer)
        case .underscore(let value): value.encode(json: &writer)
        case .underscoreUnderscore(let value): value.encode(json: &writer)
        case .dollar(let value): value.encode(json: &writer); case .uppercaseID(let value): value.encode(json: &writer)
        case .id(let value): value.encode(json: &writer); case .capitalizedId(let value): value.encode(json: &writer)
        case .iD(let value): value.encode(json: &writer); case .iUnderscoreD(let value): value.encode(json: &writer)
        case .iMinusD(let value): value.encode(json: &writer) } }
}
extension Picked {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("\"; fatalError(); //\n\\\\(fatalError())\n\"\"\"#\n*/ fatalError() /*\na\\nfatalError()\r\\nb\rc\n\u{0}\u{1}\u{7F}\n\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}\n`self`\na\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f\n..\n../../etc/passwd\n\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\n\u{E9}\ne\u{301}\n\u{41F}\u{440}\u{438}\u{432}\u{435}\u{442}, \u{43C}\u{438}\u{440}\n\u{540D}\u{524D}\n\n \n$0\n#if true\n@main\n1e3\n\\\\\n\\\\n\n\\\\u{41}\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\u{540D}\n}\n{\n\u{10FFFF}\nAny\nProtocol\nSelf\nType\nactor\nallCases\nallKnown\nany\nas\nassociatedtype\nasync\nawait\nbreak\ncase\ncatch\nclass\nconsume\ncontinue\nconvenience\ncopy\ndebugDescription\ndefault\ndefer\ndeinit\ndescription\ndidSet\ndiscard\ndo\ndynamic\neach\nelse\nencode\nenum\nextension\nfallthrough\nfalse\nfileprivate\nfinal\nfor\nfunc\nget\nguard\nhash\nhashValue\nif\nimport\nin\nindirect\ninfix\ninit\ninout\ninternal\nis\nisolated\njson\njsonBytes\nlazy\nleft\nlet\nmacro\nmembers\nmodule\nmutating\nnil\nnone\nnonisolated\nopen\noperator\noptional\nordinal\noverride\npackage\npostfix\nprecedencegroup\nprefix\nprivate\nprotocol\npublic\nrawValue\nreader\nrepeat\nrequired\nrethrows\nreturn\nright\nself\nsending\nset\nsome\nstatic\nstruct\nsubscript\nsuper\nswitch\ntable\nthen\nthrow\nthrows\ntrue\ntry\ntypealias\nunowned\nunrecognized\nunsafe\nvalidate\nvalidator\nvalue\nvar\nweak\nwhere\nwhile\nwillSet\nwriter\nyield\n_\n__\n$\nID\nid\nId\niD\ni_d\ni-d")
    public init(json reader: inout PinionRuntime.JSONReader) {
        switch reader.ordinal(ofMember: "\"; fatalError(); //", in: Self.members) {
        case 0: self = .fatalError(reader.value())
        case 1: self = .backslashOpenFatalErrorOpenCloseClose(reader.value())
        case 2: self = .quoteQuoteQuoteHash(reader.value())
        case 3: self = .starSlashSpaceFatalErrorOpenCloseSpaceSlashStar(reader.value())
        case 4: self = .aFatalErrorBC(reader.value())
        case 5: self = .valueb545e827(reader.value())
        case 6: self = .gnpExeb3bab2b7(reader.value())
        case 7: self = .selfValue(reader.value())
        case 8: self = .aBCDEF8602becc(reader.value())
        case 9: self = .dotDot(reader.value())
        case 10: self = .etcPasswd(reader.value())
        case 11: self = .value6b9a2417(reader.value())
        case 12: self = .e(reader.value())
        case 13: self = .e2(reader.value())
        case 14: self = .privetMir(reader.value())
        case 15: self = .value39d19cf9(reader.value())
        case 16: self = .empty(reader.value())
        case 17: self = .space(reader.value())
        case 18: self = ._0(reader.value())
        case 19: self = .ifTrue(reader.value())
        case 20: self = .main(reader.value())
        case 21: self = ._1e3(reader.value())
        case 22: self = .backslash(reader.value())
        case 23: self = .n(reader.value())
        case 24: self = .u41(reader.value())
        case 25: self = .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca(reader.value())
        case 26: self = .value4d5e0993(reader.value())
        case 27: self = .unbrace(reader.value())
        case 28: self = .brace(reader.value())
        case 29: self = .value42ae7946(reader.value())
        case 30: self = .capitalizedAny(reader.value())
        case 31: self = .capitalizedProtocol(reader.value())
        case 32: self = .capitalizedSelf(reader.value())
        case 33: self = .type(reader.value())
        case 34: self = .`actor`(reader.value())
        case 35: self = .allCasesValue(reader.value())
        case 36: self = .allKnownValue(reader.value())
        case 37: self = .`any`(reader.value())
        case 38: self = .`as`(reader.value())
        case 39: self = .`associatedtype`(reader.value())
        case 40: self = .`async`(reader.value())
        case 41: self = .`await`(reader.value())
        case 42: self = .`break`(reader.value())
        case 43: self = .`case`(reader.value())
        case 44: self = .`catch`(reader.value())
        case 45: self = .`class`(reader.value())
        case 46: self = .`consume`(reader.value())
        case 47: self = .`continue`(reader.value())
        case 48: self = .convenience(reader.value())
        case 49: self = .`copy`(reader.value())
        case 50: self = .debugDescription(reader.value())
        case 51: self = .`default`(reader.value())
        case 52: self = .`defer`(reader.value())
        case 53: self = .deinitValue(reader.value())
        case 54: self = .description(reader.value())
        case 55: self = .didSet(reader.value())
        case 56: self = .`discard`(reader.value())
        case 57: self = .`do`(reader.value())
        case 58: self = .dynamic(reader.value())
        case 59: self = .`each`(reader.value())
        case 60: self = .`else`(reader.value())
        case 61: self = .encode(reader.value())
        case 62: self = .`enum`(reader.value())
        case 63: self = .`extension`(reader.value())
        case 64: self = .`fallthrough`(reader.value())
        case 65: self = .`false`(reader.value())
        case 66: self = .`fileprivate`(reader.value())
        case 67: self = .final(reader.value())
        case 68: self = .`for`(reader.value())
        case 69: self = .`func`(reader.value())
        case 70: self = .get(reader.value())
        case 71: self = .`guard`(reader.value())
        case 72: self = .hash(reader.value())
        case 73: self = .hashValue(reader.value())
        case 74: self = .`if`(reader.value())
        case 75: self = .`import`(reader.value())
        case 76: self = .`in`(reader.value())
        case 77: self = .indirect(reader.value())
        case 78: self = .infix(reader.value())
        case 79: self = .initValue(reader.value())
        case 80: self = .`inout`(reader.value())
        case 81: self = .`internal`(reader.value())
        case 82: self = .`is`(reader.value())
        case 83: self = .`isolated`(reader.value())
        case 84: self = .json(reader.value())
        case 85: self = .jsonBytes(reader.value())
        case 86: self = .lazy(reader.value())
        case 87: self = .left(reader.value())
        case 88: self = .`let`(reader.value())
        case 89: self = .`macro`(reader.value())
        case 90: self = .membersValue(reader.value())
        case 91: self = .module(reader.value())
        case 92: self = .mutating(reader.value())
        case 93: self = .`nil`(reader.value())
        case 94: self = .noneValue(reader.value())
        case 95: self = .`nonisolated`(reader.value())
        case 96: self = .open(reader.value())
        case 97: self = .`operator`(reader.value())
        case 98: self = .optional(reader.value())
        case 99: self = .ordinal(reader.value())
        case 100: self = .override(reader.value())
        case 101: self = .package(reader.value())
        case 102: self = .postfix(reader.value())
        case 103: self = .`precedencegroup`(reader.value())
        case 104: self = .prefix(reader.value())
        case 105: self = .`private`(reader.value())
        case 106: self = .`protocol`(reader.value())
        case 107: self = .`public`(reader.value())
        case 108: self = .rawValue(reader.value())
        case 109: self = .reader(reader.value())
        case 110: self = .`repeat`(reader.value())
        case 111: self = .required(reader.value())
        case 112: self = .`rethrows`(reader.value())
        case 113: self = .`return`(reader.value())
        case 114: self = .right(reader.value())
        case 115: self = .selfValue2(reader.value())
        case 116: self = .`sending`(reader.value())
        case 117: self = .set(reader.value())
        case 118: self = .someValue(reader.value())
        case 119: self = .`static`(reader.value())
        case 120: self = .`struct`(reader.value())
        case 121: self = .subscriptValue(reader.value())
        case 122: self = .`super`(reader.value())
        case 123: self = .`switch`(reader.value())
        case 124: self = .tableValue(reader.value())
        case 125: self = .`then`(reader.value())
        case 126: self = .`throw`(reader.value())
        case 127: self = .`throws`(reader.value())
        case 128: self = .`true`(reader.value())
        case 129: self = .`try`(reader.value())
        case 130: self = .`typealias`(reader.value())
        case 131: self = .unowned(reader.value())
        case 132: self = .unrecognizedValue(reader.value())
        case 133: self = .`unsafe`(reader.value())
        case 134: self = .validate(reader.value())
        case 135: self = .validatorValue(reader.value())
        case 136: self = .value(reader.value())
        case 137: self = .`var`(reader.value())
        case 138: self = .weak(reader.value())
        case 139: self = .`where`(reader.value())
        case 140: self = .`while`(reader.value())
        case 141: self = .willSet(reader.value())
        case 142: self = .writer(reader.value())
        case 143: self = .`yield`(reader.value())
        case 144: self = .underscore(reader.value())
        case 145: self = .underscoreUnderscore(reader.value())
        case 146: self = .dollar(reader.value())
        case 147: self = .uppercaseID(reader.value())
        case 148: self = .id(reader.value())
        case 149: self = .capitalizedId(reader.value())
        case 150: self = .iD(reader.value())
        case 151: self = .iUnderscoreD(reader.value())
        case 152: self = .iMinusD(reader.value())
        default:
            reader.failAttempts()
            self = .fatalError(reader.placeholder())
        }
    }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        switch self { case .fatalError(let value): value.encode(json: &writer)
        case .backslashOpenFatalErrorOpenCloseClose(let value): value.encode(json: &writer)
        case .quoteQuoteQuoteHash(let value): value.encode(json: &writer)
        case .starSlashSpaceFatalErrorOpenCloseSpaceSlashStar(let value): value.encode(json: &writer)
        case .aFatalErrorBC(let value): value.encode(json: &writer)
        case .valueb545e827(let value): value.encode(json: &writer)
        case .gnpExeb3bab2b7(let value): value.encode(json: &writer)
        case .selfValue(let value): value.encode(json: &writer)
        case .aBCDEF8602becc(let value): value.encode(json: &writer)
        case .dotDot(let value): value.encode(json: &writer); case .etcPasswd(let value): value.encode(json: &writer)
        case .value6b9a2417(let value): value.encode(json: &writer); case .e(let value): value.encode(json: &writer)
        case .e2(let value): value.encode(json: &writer); case .privetMir(let value): value.encode(json: &writer)
        case .value39d19cf9(let value): value.encode(json: &writer)
        case .empty(let value): value.encode(json: &writer); case .space(let value): value.encode(json: &writer)
        case ._0(let value): value.encode(json: &writer); case .ifTrue(let value): value.encode(json: &writer)
        case .main(let value): value.encode(json: &writer); case ._1e3(let value): value.encode(json: &writer)
        case .backslash(let value): value.encode(json: &writer); case .n(let value): value.encode(json: &writer)
        case .u41(let value): value.encode(json: &writer)
        case .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca(let value): value.encode(json: &writer)
        case .value4d5e0993(let value): value.encode(json: &writer)
        case .unbrace(let value): value.encode(json: &writer); case .brace(let value): value.encode(json: &writer)
        case .value42ae7946(let value): value.encode(json: &writer)
        case .capitalizedAny(let value): value.encode(json: &writer)
        case .capitalizedProtocol(let value): value.encode(json: &writer)
        case .capitalizedSelf(let value): value.encode(json: &writer)
        case .type(let value): value.encode(json: &writer); case .`actor`(let value): value.encode(json: &writer)
        case .allCasesValue(let value): value.encode(json: &writer)
        case .allKnownValue(let value): value.encode(json: &writer)
        case .`any`(let value): value.encode(json: &writer); case .`as`(let value): value.encode(json: &writer)
        case .`associatedtype`(let value): value.encode(json: &writer)
        case .`async`(let value): value.encode(json: &writer); case .`await`(let value): value.encode(json: &writer)
        case .`break`(let value): value.encode(json: &writer); case .`case`(let value): value.encode(json: &writer)
        case .`catch`(let value): value.encode(json: &writer); case .`class`(let value): value.encode(json: &writer)
        case .`consume`(let value): value.encode(json: &writer)
        case .`continue`(let value): value.encode(json: &writer)
        case .convenience(let value): value.encode(json: &writer); case .`copy`(let value): value.encode(json: &writer)
        case .debugDescription(let value): value.encode(json: &writer)
        case .`default`(let value): value.encode(json: &writer); case .`defer`(let value): value.encode(json: &writer)
        case .deinitValue(let value): value.encode(json: &writer)
        case .description(let value): value.encode(json: &writer); case .didSet(let value): value.encode(json: &writer)
        case .`discard`(let value): value.encode(json: &writer); case .`do`(let value): value.encode(json: &writer)
        case .dynamic(let value): value.encode(json: &writer); case .`each`(let value): value.encode(json: &writer)
        case .`else`(let value): value.encode(json: &writer); case .encode(let value): value.encode(json: &writer)
        case .`enum`(let value): value.encode(json: &writer); case .`extension`(let value): value.encode(json: &writer)
        case .`fallthrough`(let value): value.encode(json: &writer)
        case .`false`(let value): value.encode(json: &writer)
        case .`fileprivate`(let value): value.encode(json: &writer)
        case .final(let value): value.encode(json: &writer); case .`for`(let value): value.encode(json: &writer)
        case .`func`(let value): value.encode(json: &writer); case .get(let value): value.encode(json: &writer)
        case .`guard`(let value): value.encode(json: &writer); case .hash(let value): value.encode(json: &writer)
        case .hashValue(let value): value.encode(json: &writer); case .`if`(let value): value.encode(json: &writer)
        case .`import`(let value): value.encode(json: &writer); case .`in`(let value): value.encode(json: &writer)
        case .indirect(let value): value.encode(json: &writer); case .infix(let value): value.encode(json: &writer)
        case .initValue(let value): value.encode(json: &writer); case .`inout`(let value): value.encode(json: &writer)
        case .`internal`(let value): value.encode(json: &writer); case .`is`(let value): value.encode(json: &writer)
        case .`isolated`(let value): value.encode(json: &writer); case .json(let value): value.encode(json: &writer)
        case .jsonBytes(let value): value.encode(json: &writer); case .lazy(let value): value.encode(json: &writer)
        case .left(let value): value.encode(json: &writer); case .`let`(let value): value.encode(json: &writer)
        case .`macro`(let value): value.encode(json: &writer)
        case .membersValue(let value): value.encode(json: &writer)
        case .module(let value): value.encode(json: &writer); case .mutating(let value): value.encode(json: &writer)
        case .`nil`(let value): value.encode(json: &writer); case .noneValue(let value): value.encode(json: &writer)
        case .`nonisolated`(let value): value.encode(json: &writer); case .open(let value): value.encode(json: &writer)
        case .`operator`(let value): value.encode(json: &writer)
        case .optional(let value): value.encode(json: &writer); case .ordinal(let value): value.encode(json: &writer)
        case .override(let value): value.encode(json: &writer); case .package(let value): value.encode(json: &writer)
        case .postfix(let value): value.encode(json: &writer)
        case .`precedencegroup`(let value): value.encode(json: &writer)
        case .prefix(let value): value.encode(json: &writer); case .`private`(let value): value.encode(json: &writer)
        case .`protocol`(let value): value.encode(json: &writer)
        case .`public`(let value): value.encode(json: &writer); case .rawValue(let value): value.encode(json: &writer)
        case .reader(let value): value.encode(json: &writer); case .`repeat`(let value): value.encode(json: &writer)
        case .required(let value): value.encode(json: &writer)
        case .`rethrows`(let value): value.encode(json: &writer)
        case .`return`(let value): value.encode(json: &writer); case .right(let value): value.encode(json: &writer)
        case .selfValue2(let value): value.encode(json: &writer)
        case .`sending`(let value): value.encode(json: &writer); case .set(let value): value.encode(json: &writer)
        case .someValue(let value): value.encode(json: &writer); case .`static`(let value): value.encode(json: &writer)
        case .`struct`(let value): value.encode(json: &writer)
        case .subscriptValue(let value): value.encode(json: &writer)
        case .`super`(let value): value.encode(json: &writer); case .`switch`(let value): value.encode(json: &writer)
        case .tableValue(let value): value.encode(json: &writer); case .`then`(let value): value.encode(json: &writer)
        case .`throw`(let value): value.encode(json: &writer); case .`throws`(let value): value.encode(json: &writer)
        case .`true`(let value): value.encode(json: &writer); case .`try`(let value): value.encode(json: &writer)
        case .`typealias`(let value): value.encode(json: &writer)
        case .unowned(let value): value.encode(json: &writer)
        case .unrecognizedValue(let value): value.encode(json: &writer)
        case .`unsafe`(let value): value.encode(json: &writer); case .validate(let value): value.encode(json: &writer)
        case .validatorValue(let value): value.encode(json: &writer)
        case .value(let value): value.encode(json: &writer); case .`var`(let value): value.encode(json: &writer)
        case .weak(let value): value.encode(json: &writer); case .`where`(let value): value.encode(json: &writer)
        case .`while`(let value): value.encode(json: &writer); case .willSet(let value): value.encode(json: &writer)
        case .writer(let value): value.encode(json: &writer); case .`yield`(let value): value.encode(json: &writer)
        case .underscore(let value): value.encode(json: &writer)
        case .underscoreUnderscore(let value): value.encode(json: &writer)
        case .dollar(let value): value.encode(json: &writer); case .uppercaseID(let value): value.encode(json: &writer)
        case .id(let value): value.encode(json: &writer); case .capitalizedId(let value): value.encode(json: &writer)
        case .iD(let value): value.encode(json: &writer); case .iUnderscoreD(let value): value.encode(json: &writer)
        case .iMinusD(let value): value.encode(json: &writer) } }
}
extension FatalError {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension FatalError_6881d9d5 {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension QuoteQuoteQuoteHash {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension FatalErrorValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension AFatalErrorBC {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension Valueb545e827 {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension GnpExeb3bab2b7 {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension SelfValue_2d5bfe91 {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension ABCDEF8602becc {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension DotDot {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension EtcPasswd {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension Value6b9a2417 {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension EValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension E {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension PrivetMir {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension Value39d19cf9 {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension Empty {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension Space {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension _0 {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension IfTrue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension Main {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension _1e3 {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension Backslash {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension N {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension U41 {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_fc258aca {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension Value4d5e0993 {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension Unbrace {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension Brace {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension Value42ae7946 {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("a")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(a: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("a", self.a); writer.endObject() }
}
extension AnyValueValue {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension ProtocolValueValue {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension SelfValueValue {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension TypeValueValue {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Actor {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension AllCases {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension AllKnown {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension AnyValue_e1ac0c8b {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension As {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Associatedtype {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Async {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Await {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Break {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Case {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Catch {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Class {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Consume {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Continue {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Convenience {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Copy {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension DebugDescription {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Default {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Defer {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Deinit {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Description {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension DidSet {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Discard {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Do {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Dynamic {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Each {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Else {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Encode {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Enum {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Extension {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Fallthrough {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension False {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Fileprivate {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Final {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension For {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Func {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Get {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Guard {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Hash {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension HashValue {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension If {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Import {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension In {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension IndirectValue {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Infix {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Init {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Inout {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Internal {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Is {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Isolated {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Json {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension JsonBytes {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Lazy {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Left {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Let {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Macro {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Members {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Module {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Mutating {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Nil {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension None {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Nonisolated {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Open {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Operator {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension OptionalValue {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Ordinal {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Override {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Package {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Postfix {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Precedencegroup {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Prefix {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Private {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension ProtocolValue_a676c8a2 {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Public {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension RawValue_c0ebf32c {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Reader {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Repeat {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Required {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Rethrows {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Return {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Right {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension SelfValue_747bea10 {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Sending {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Set {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Some {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Static {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Struct {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Subscript {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Super {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Switch {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Table {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Then {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Throw {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Throws {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension True {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Try {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Typealias {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Unowned {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Unrecognized {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Unsafe {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Validate {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Validator {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Value {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Var {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Weak {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Where {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension While {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension WillSet {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Writer {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Yield {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Underscore {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension UnderscoreUnderscore {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Dollar {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension ID {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension IdValue {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Id {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension ID_f5674a3b {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension ID_41e8ca90 {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension IDValue {
    public static let table: PinionRuntime.EnumerationTable<Self> = PinionRuntime.EnumerationTable<Self>("a", [.a])
    public var rawValue: Swift.String {
        switch self { case .a: return "a"; case .unrecognized(let value): return value } }
}
extension Outer {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("Outer\nString\nError\nType\nSelf\nLimits\nwords\nSwift\nouter\ntop")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(capitalizedOuter: reader.optional(0), string: reader.optional(1),
        error: reader.optional(2), type: reader.optional(3), selfValue: reader.optional(4), limits: reader.optional(5),
        words: reader.optional(6), swift: reader.optional(7), outer: reader.optional(8), top: reader.optional(9))
        reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.optional("Outer", self.capitalizedOuter); writer.optional("String", self.string)
        writer.optional("Error", self.error); writer.optional("Type", self.type)
        writer.optional("Self", self.selfValue); writer.optional("Limits", self.limits)
        writer.optional("words", self.words); writer.optional("Swift", self.swift)
        writer.optional("outer", self.outer); writer.optional("top", self.top); writer.endObject() }
}
extension Outer.OuterOuter {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension Outer.String {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension Outer.Error {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension Outer.TypeValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension Outer.SelfValue {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension Outer.OuterLimits {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension Outer.OuterWords {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension Outer.OuterSwift {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension Outer.OuterOuter2 {
    private static let members: PinionRuntime.JSONMembers = PinionRuntime.JSONMembers("value")
    public init(json reader: inout PinionRuntime.JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout PinionRuntime.JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
