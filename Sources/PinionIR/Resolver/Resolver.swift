public import PinionDiagnostics
internal import PinionJSON
public import PinionOpenAPI
internal import PinionPattern

/// `Document` -> `API`: from what a description says to what it means.
///
/// One pass over what operations and components reach, then small passes over the tables it filled
/// (`Passes/`). Whatever cannot be honoured is reported, never dropped in silence.
///
/// A class, and private to one run: as a value its forty tables were copied around calls, a tenth of the time. Access
/// to them is not checked while it runs, which was another twelfth: no table is handed to a function that changes it.
public final class Resolver {
    let document: Document
    let options: ResolverOptions
    @exclusivity(unchecked) var diagnostics = Diagnostics()

    // The tables of the result.
    @exclusivity(unchecked) var types: [TypeDeclaration] = []
    @exclusivity(unchecked) var schemas: [Schema] = []
    @exclusivity(unchecked) var groups: [OperationGroup] = []
    @exclusivity(unchecked) var operations: [Operation] = []
    /// Types of callbacks and webhooks, which a program receives and no operation mentions.
    @exclusivity(unchecked) var receivedTypes: [TypeReference] = []
    @exclusivity(unchecked) var incoming: [IncomingRequest] = []

    // What was made of what, so that each thing is made once and recursion ends.
    @exclusivity(unchecked) var schemaIDs: SchemaKeyMap<SchemaID>
    /// Where `$dynamicRef`s lead.
    @exclusivity(unchecked) var scopes: DynamicScopes
    /// Whether it was reported that there are too many of those.
    @exclusivity(unchecked) var hasReportedScopes = false
    @exclusivity(unchecked) var pendingSchemas: [(id: SchemaID, key: SchemaKey)] = []
    @exclusivity(unchecked) var references: TypeMap<TypeReference>
    /// Never more than `depth` allows.
    @exclusivity(unchecked) var typesInProgress: [TypeKey] = []
    @exclusivity(unchecked) var pendingTypes = PendingTypes()
    @exclusivity(unchecked) var requestVariants: [(TypeID, Document.SchemaIndex)] = []
    @exclusivity(unchecked) var nullAnswers: SchemaKeyMap<NullAnswer>
    @exclusivity(unchecked) var nullableComponents: SchemaMap<Bool>
    @exclusivity(unchecked) var flattened: SchemaMap<[Conjunct]>
    @exclusivity(unchecked) var matchers: [ExactText: Result<PatternMatcher, PatternError>] = [:]
    @exclusivity(unchecked) var groupPositions: [ExactText: Int] = [:]
    @exclusivity(unchecked) var visits: Visits
    /// Parts of all schemas so far that are put together from many.
    @exclusivity(unchecked) var partCount = 0
    /// Members of all types so far.
    @exclusivity(unchecked) var memberCount = 0
    /// Defaults to be checked against their schemas.
    @exclusivity(unchecked) var defaults: [(schema: SchemaID, value: Document.Value)] = []
    /// Lists, maps and references within each other; bounded so that no description can exhaust the stack.
    @exclusivity(unchecked) var depth = 0

    /// For each schema, its origin once somebody asked: a schema, a member and a type ask for the same text.
    @exclusivity(unchecked) var origins: [Origin?]
    @exclusivity(unchecked) var pointers: Document.PointerTexts
    /// Shared parameters, which hundreds of operations have: `nil` for those that are not sent.
    @exclusivity(unchecked) var sharedParameters: [Document.TargetIndex: Parameter?] = [:]

    // What is known before anything is made.
    /// For each schema, what it refers to and its `allOf`; see `applied(by:)`.
    @exclusivity(unchecked) var appliedSchemas: [[Conjunct]]
    /// For each schema, the branches of its `oneOf` or `anyOf` if they are about types; see `unionMembers(of:)`.
    @exclusivity(unchecked) var unions: [[Document.SchemaIndex]?] = []
    /// Schemas whose Swift type is given.
    @exclusivity(unchecked) var pinnedTypes: [Document.SchemaIndex: PinnedType] = [:]
    /// Schemas that are components, or that a component is a mere `$ref` to: their type's name.
    @exclusivity(unchecked) var componentNames: SchemaMap<String>
    /// Names for other schemas that a `$ref` leads to.
    @exclusivity(unchecked) var referredNames: [Document.SchemaIndex: String] = [:]
    /// Names of shared parameters, bodies and responses.
    @exclusivity(unchecked) var targetNames: [Document.TargetIndex: NameRequest] = [:]
    /// Schemas of which a part is missing because of an error, at any depth.
    @exclusivity(unchecked) var damaged: SchemaSet
    /// Schemas for which request and response differ.
    @exclusivity(unchecked) var directional: SchemaSet
    /// Objects of which nothing travels in a direction, as far as asked.
    @exclusivity(unchecked) var hollow: [SchemaKey: Bool] = [:]
    /// For a base with a `discriminator`: the schemas that build on it.
    @exclusivity(unchecked) var heirs: [Document.SchemaIndex: [Document.SchemaIndex]] = [:]
    /// Schemas whose `$ref` means its target without its `oneOf`.
    @exclusivity(unchecked) var withoutUnion: Set<Document.SchemaIndex> = []

    let memberMatching: TextMatching
    let treatsNullAsAbsent: Bool

    /// The API that `document` describes.
    ///
    /// - Parameters:
    ///   - document: a description. If it is not sound, what may be due to a missing part is not reported.
    ///   - options: what the user decided about its meaning.
    ///   - diagnostics: receives what cannot be honoured or contradicts itself.
    public static func resolve(
        _ document: Document, options: ResolverOptions = ResolverOptions(), diagnostics: inout Diagnostics
    ) -> API {
        let resolver = Resolver(document: document, options: options)
        let api = resolver.resolve()
        for finding in resolver.diagnostics.inOrderReported
        where document.isSound || !Self.rulesAboutTheWhole.contains(finding.rule) {
            diagnostics.report(finding)
        }
        return api
    }

    /// Rules that a schema may break because a part of it, or of another one, is missing.
    private static let rulesAboutTheWhole: Set<Rule> = [.discriminator, .lossy, .endless, .paging]

    init(document: Document, options: ResolverOptions) {
        self.document = document
        self.options = options
        visits = Visits(document)
        scopes = DynamicScopes(document)
        schemaIDs = SchemaKeyMap(document)
        references = TypeMap(document)
        nullAnswers = SchemaKeyMap(document)
        componentNames = SchemaMap(document)
        nullableComponents = SchemaMap(document)
        flattened = SchemaMap(document)
        damaged = SchemaSet(document)
        directional = SchemaSet(document)
        pointers = Document.PointerTexts(document)
        origins = Array(repeating: nil, count: document.schemas.count)
        appliedSchemas = document.schemas.indices.map { Self.applied(by: document.schemas[$0], in: document) }
        memberMatching = document.extensions.textMatching(.memberNames) ?? .exact
        treatsNullAsAbsent = document.extensions.text(.null) == "same-as-absent"
    }

    private func resolve() -> API {
        guard checkApplications() else {
            return API(
                title: document.info.title.value, version: document.info.version.value,
                documentation: Documentation())
        }
        nameComponents()
        nameReferredSchemas()
        findPinnedTypes()
        findUnions()
        findInheritance()
        findDirectionalSchemas()
        findDamagedSchemas()
        for tag in document.tags { addGroup(tag) }
        for path in document.paths { resolve(path) }
        resolveWebhooks()
        drainTypes()
        for component in document.components.schemas { declareComponent(component) }
        simplifyRequestNames()
        drainSchemas()
        if !options.assertsFormats { dropFormats() }
        breakEndlessSchemas()
        checkDefaults()
        checkBounds()
        reportOldIdioms()
        var api = API(
            title: document.info.title.value, version: document.info.version.value,
            documentation: Documentation(
                summary: document.info.summary?.value, description: document.info.description?.value,
                externalURL: document.externalDocs?.url.value),
            servers: servers(document.servers),
            securitySchemes: document.components.securitySchemes.compactMap { securityScheme($0) },
            types: types, schemas: schemas, groups: groups.filter { !$0.operations.isEmpty },
            operations: operations, incoming: incoming)
        api.renumberGroups(from: groups)
        api.markUsage(received: receivedTypes)
        if options.opensEnumerations { api.openEnumerations() }
        api.breakRecursion(&diagnostics)
        api.explainConditions()
        api.checkPaging(&diagnostics)
        api.checkParameters(&diagnostics)
        api.chooseBranches()
        return api
    }

    /// Leaves `format` to the documentation, but for passwords, which stay secret.
    func dropFormats() {
        for index in schemas.indices {
            schemas[index].assertions.removeAll { located in
                if case .format(let name) = located.assertion { name != "password" } else { false }
            }
        }
    }

    /// Where something stands, with the file in the pointer unless it is the root file.
    func origin(_ index: Document.SchemaIndex) -> Origin {
        let position = Int(index.rawValue)
        if let known = origins[position] { return known }
        let origin = origin(pointer: pointers[index], at: document[index].location)
        origins[position] = origin
        return origin
    }

    func origin(pointer: String, at location: SourceLocation) -> Origin {
        let file = location.source == document.source ? "" : document.filePaths[location.source] ?? ""
        return Origin(pointer: file + pointer, location: location)
    }
}

/// What a user decides about the meaning of a description.
public struct ResolverOptions: Hashable, Sendable {
    /// Whether enumerations and unions that a server sends keep values the description does not list.
    public var opensEnumerations: Bool
    /// Whether `format` is checked, or an annotation only.
    public var assertsFormats: Bool
    /// What becomes of patterns that no automaton can decide.
    public var patterns = Patterns.linear

    /// What becomes of patterns that no automaton can decide.
    public enum Patterns: Hashable, Sendable {
        /// They are an error.
        case linear
        /// They are tried step by step, up to a limit.
        case bounded
        /// They are left out: there are no validators.
        case unchecked
    }

    /// Options; both hold unless told otherwise.
    public init(opensEnumerations: Bool = true, assertsFormats: Bool = true) {
        self.opensEnumerations = opensEnumerations
        self.assertsFormats = assertsFormats
    }
}

/// Which way a value travels. Most schemas are the same both ways.
public enum Direction: Hashable, Sendable {
    case both
    case request
    case response
}

struct SchemaKey: Hashable {
    var index: Document.SchemaIndex
    var direction: Direction
    /// Without `oneOf` and `anyOf`: how those see a base that are themselves among its alternatives.
    var skipsUnion = false
    /// What `$dynamicRef` leads to.
    var scope = DynamicScopes.ID.none
}
