import PinionDiagnostics
import PinionIR

/// What every emitter knows: the API, its names, the options, and how types are spelled.
///
/// A class: as a value its twenty tables were retained and released for every emitter made from it.
final class EmissionContext: Sendable {
    let api: API
    let options: EmitterOptions
    let names: Names
    let analysis: TypeAnalysis
    let inlineWeights: InlineWeights
    let validated: ValidatedSchemas
    let bundled: BundledSchemas
    /// Types that are not Pinion's.
    let foreignTypes: Set<ForeignType>
    /// What is around all declarations, if anything is.
    let namespace: SwiftIdentifier?
    /// The client and the validators, as they are spelled everywhere.
    let client: SwiftCode
    let schemas: SwiftCode
    private let nested: [TypeDeclaration.Owner: [TypeID]]
    private let known: [KnownType: SwiftCode]
    /// By `TypeID`: each type's spelling, which dozens of places mention.
    private let declared: [SwiftCode]

    init(api: API, options: EmitterOptions) {
        self.api = api
        self.options = options
        let namespace = options.namespace.map { NameRequest($0, pinned: $0) }
            .map { Proposal($0, style: .upperCamel).name }
        foreignTypes = api.foreignTypes
        names = Namer.names(
            of: api, moduleName: options.moduleName, clientName: options.clientName, namespace: namespace,
            foreignTypes: foreignTypes)
        self.namespace = namespace
        client = Self.inside(namespace, "\(names.client)")
        schemas = Self.inside(namespace, "Schemas")
        analysis = TypeAnalysis(api)
        inlineWeights = InlineWeights(api)
        validated = ValidatedSchemas(api)
        bundled = BundledSchemas(api, validated)
        var nested: [TypeDeclaration.Owner: [TypeID]] = [:]
        for (index, type) in api.types.enumerated() where type.owner != .module {
            nested[type.owner, default: []].append(TypeID(index))
        }
        self.nested = nested
        self.declared = names.types.map { Self.inside(namespace, $0.code) }
        let declared = names.declared.union(namespace.map { [$0.text] } ?? [])
        let importsForeignModules = foreignTypes.contains { $0.module != nil }
        known = Dictionary(
            uniqueKeysWithValues: KnownType.allCases.map { type in
                let isOurs = type.module != "Swift"
                let isHidden = (importsForeignModules && isOurs) || declared.contains(type.rawValue)
                return (type, isHidden ? "\(type.module).\(type.code)" : type.code)
            })
    }

    /// The validator of a schema as an expression; `nil` when there is nothing to validate.
    func validator(_ schema: SchemaID?) -> SwiftCode? {
        validatorKey(schema).map { "\(schemas).validator(\(SwiftStringLiteral($0)))" }
    }

    /// The key of a schema's validator; `nil` when there is nothing to validate.
    func validatorKey(_ schema: SchemaID?) -> String? {
        guard options.emitsValidators, let schema, validated.says(schema) else { return nil }
        return bundled[validated.target(schema)]
    }

    /// A type of the module's top level, or of the namespace in its place, which is spelled out everywhere: an
    /// extension of a nested type does not see what is around that type.
    func topLevel(_ name: SwiftIdentifier) -> SwiftCode { Self.inside(namespace, "\(name)") }

    private static func inside(_ namespace: SwiftIdentifier?, _ code: SwiftCode) -> SwiftCode {
        namespace.map { "\($0).\(code)" } ?? code
    }

    /// Types found inside a type or an operation, in order.
    func nested(in owner: TypeDeclaration.Owner) -> [TypeID] { nested[owner] ?? [] }

    /// A type of the standard library or the runtime, qualified if a declaration of the module hides it, or an
    /// imported module might: Foundation has an `Operation` too.
    func spell(_ type: KnownType) -> SwiftCode { known[type] ?? type.code }

    /// A type as a value of it is declared.
    ///
    /// - Parameter scope: The type whose braces this stands between: what it contains needs no more than its name.
    func spell(_ reference: TypeReference, in scope: TypeID? = nil) -> SwiftCode {
        switch reference {
        case .declared(let id):
            scope.map { names[id].path.dropLast().elementsEqual(names[$0].path) } == true
                ? names[id].identifier.code : declared[Int(id.rawValue)]
        case .scalar(let scalar): spell(scalar: scalar)
        case .array(let element): "[\(spell(element, in: scope))]"
        case .dictionary(let value): "[\(spell(.string)): \(spell(value, in: scope))]"
        // `T??` would tell apart what the wire does not.
        case .nullable(let inner):
            isOptional(inner) ? spell(inner, in: scope) : "\(spell(inner, in: scope))?"
        case .json: spell(.jsonValue)
        }
    }

    /// A leaf type.
    func spell(scalar: Scalar) -> SwiftCode {
        switch scalar {
        case .string: spell(.string)
        case .caseInsensitiveString: spell(.caseInsensitiveString)
        case .secret: "\(spell(.secret))<\(spell(.string))>"
        case .secretInteger: "\(spell(.secret))<\(spell(.int))>"
        case .secretNumber: "\(spell(.secret))<\(spell(.double))>"
        case .boolean: spell(.bool)
        case .int32: spell(.int32)
        case .int64: spell(.int)
        case .float: spell(.float)
        case .double: spell(.double)
        case .decimal: spell(.decimal)
        case .dateTime: spell(.dateTime)
        case .date: spell(.calendarDate)
        case .duration: spell(.calendarDuration)
        case .uuid: spell(.uuid)
        case .base64: spell(.base64Data)
        case .binary: "[\(spell(.uint8))]"
        case .entityTag: spell(.entityTag)
        case .text: spell(.scalarText)
        case .null: spell(.jsonNull)
        case .foreign(let type): SwiftCode(foreign: type)
        }
    }

    /// Whether the spelling of a type names one of the runtime's.
    func mentionsRuntime(_ reference: TypeReference) -> Bool {
        switch reference {
        case .declared: false
        case .array(let inner), .dictionary(let inner), .nullable(let inner): mentionsRuntime(inner)
        case .json: true
        case .scalar(let scalar):
            switch scalar {
            case .string, .boolean, .int32, .int64, .float, .double, .binary, .foreign: false
            case .caseInsensitiveString, .secret, .secretInteger, .secretNumber, .decimal, .dateTime, .date,
                .duration, .uuid, .base64, .entityTag, .text, .null:
                true
            }
        }
    }

    /// Whether the spelling of a type ends in `?`, looking through aliases (whose circles end after as many
    /// steps as there are types).
    func isOptional(_ reference: TypeReference) -> Bool {
        if case .nullable = resolvingAliases(reference) { true } else { false }
    }

    /// The type behind aliases.
    func resolvingAliases(_ reference: TypeReference) -> TypeReference {
        var reference = reference
        for _ in api.types.indices {
            guard case .declared(let id) = reference, case .alias(let target) = api[id].shape else { break }
            reference = target
        }
        return reference
    }

    /// The file of a place as a reader is told it, without the line; empty if readers are told none.
    func file(of location: SourceLocation) -> String {
        let place = options.describeLocation(location) ?? ""
        return place.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(place[..<$0]) } ?? place
    }

    /// Where something comes from, as a sentence for its documentation. Without a line number: those change with
    /// every comment in the description, and a changed doc comment compiles its file again.
    func sentence(for origin: Origin) -> String { "From `\(origin.pointer)`." }
}

/// Every type of the standard library and the runtime that generated code mentions.
///
/// All mentions go through `EmissionContext.spell`, because a description may declare a type of the same name.
enum KnownType: String, CaseIterable, Sendable {
    case bool = "Bool"
    case double = "Double"
    case error = "Error"
    case float = "Float"
    case caseIterable = "CaseIterable"
    case hashable = "Hashable"
    case int = "Int"
    case int32 = "Int32"
    case never = "Never"
    case sendable = "Sendable"
    case staticString = "StaticString"
    case string = "String"
    case uint8 = "UInt8"
    case void = "Void"

    case base64Data = "Base64Data"
    case calendarDate = "CalendarDate"
    case calendarDuration = "CalendarDuration"
    case callError = "CallError"
    case caseInsensitiveString = "CaseInsensitiveString"
    case client = "Client"
    case clientConfiguration = "ClientConfiguration"
    case closedEnumeration = "ClosedEnumeration"
    case closedIntegerEnumeration = "ClosedIntegerEnumeration"
    case countLimits = "CountLimits"
    case credential = "Credential"
    case dateTime = "DateTime"
    case decimal = "Decimal"
    case entityTag = "EntityTag"
    case enumerationTable = "EnumerationTable"
    case field = "Field"
    case httpFields = "HTTPFields"
    case incomingRequest = "IncomingRequest"
    case filePart = "FilePart"
    case indirect = "Indirect"
    case indirectOptional = "IndirectOptional"
    case integerEnumerationTable = "IntegerEnumerationTable"
    case jsonAttempts = "JSONAttempts"
    case jsonMembers = "JSONMembers"
    case jsonModel = "JSONModel"
    case jsonNull = "JSONNull"
    case jsonReader = "JSONReader"
    case jsonValue = "JSONValue"
    case jsonWriter = "JSONWriter"
    case multipartForm = "MultipartForm"
    case nextPage = "NextPage"
    case numberLimits = "NumberLimits"
    case openEnumeration = "OpenEnumeration"
    case openIntegerEnumeration = "OpenIntegerEnumeration"
    case operation = "Operation"
    case operationFailure = "OperationFailure"
    case operationDefinition = "OperationDefinition"
    case pagedOperation = "PagedOperation"
    case pages = "Pages"
    case requestEncoder = "RequestEncoder"
    case responseDecoder = "ResponseDecoder"
    case responseHeaders = "ResponseHeaders"
    case responseStream = "ResponseStream"
    case streamDefinition = "StreamDefinition"
    case streamedOperation = "StreamedOperation"
    case runtimeVersion = "PinionRuntimeVersion1"
    case scalarText = "ScalarText"
    case schemaBundle = "SchemaBundle"
    case secret = "Secret"
    case securityScheme = "SecurityScheme"
    case textLimits = "TextLimits"
    case transport = "Transport"
    case uuid = "UUID"
    case validatedModel = "ValidatedModel"
    case validator = "Validator"
    case violation = "Violation"

    /// The module to qualify with. The runtime re-exports its own leaf module and Foundation's `UUID` and
    /// `Decimal`.
    var module: SwiftIdentifier {
        switch self {
        case .bool, .caseIterable, .double, .error, .float, .hashable, .int, .int32, .never, .sendable,
            .staticString, .string, .uint8, .void:
            "Swift"
        default: "PinionRuntime"
        }
    }

    /// Unqualified.
    var code: SwiftCode { SwiftCode(escaped: Array(rawValue.utf8)) }
}
