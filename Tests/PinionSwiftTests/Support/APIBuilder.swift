import PinionDiagnostics
import PinionIR
import PinionJSON

/// Builds an `API` by hand, as the resolver would from a description.
struct APIBuilder {
    private(set) var api = API(title: "Golden", version: "1", documentation: Documentation())

    /// Adds a type; a type that is referred to before it exists gets its shape later, through `define`.
    @discardableResult
    mutating func type(
        _ name: String, in owner: TypeDeclaration.Owner = .module, usage: TypeDeclaration.Usage = .request,
        documentation: Documentation = Documentation(), _ shape: TypeDeclaration.Shape = .alias(.json)
    ) -> TypeID {
        let id = TypeID(api.types.count)
        api.types.append(
            TypeDeclaration(
                name: NameRequest(name), owner: owner, shape: shape, schema: nil, usage: usage,
                documentation: documentation, origin: origin(owner, name)))
        return id
    }

    /// Gives a type its shape.
    mutating func define(_ id: TypeID, _ shape: TypeDeclaration.Shape) { api[id].shape = shape }

    /// Adds an operation.
    @discardableResult
    mutating func operation(
        _ name: String, group: Int? = nil, parameters: [Parameter] = [], body: RequestBody? = nil
    ) -> OperationID {
        api.operations.append(
            Operation(
                name: NameRequest(name), group: group, method: "POST", path: [.literal("/")],
                parameters: parameters,
                body: body, responses: [], security: [], documentation: Documentation(),
                origin: origin(.module, name)))
        return OperationID(api.operations.count - 1)
    }

    /// Adds a group.
    mutating func group(_ name: String) -> Int {
        api.groups.append(
            OperationGroup(name: NameRequest(name), documentation: Documentation(), operations: []))
        return api.groups.count - 1
    }

    private func origin(_ owner: TypeDeclaration.Owner, _ name: String) -> Origin {
        let parent = if case .type(let id) = owner { api[id].origin.pointer } else { "#/components/schemas" }
        return Origin(pointer: "\(parent)/\(name)", location: .line(Int32(api.types.count + 1)))
    }
}

extension SourceLocation {
    static func line(_ line: Int32) -> SourceLocation {
        SourceLocation(source: SourceID(rawValue: 0), line: line, column: 1)
    }
}

extension TypeDeclaration.Shape {
    static func object(
        _ properties: [Property], additional: ObjectShape.AdditionalProperties = .ignored,
        matching: TextMatching = .exact
    ) -> TypeDeclaration.Shape {
        .object(ObjectShape(properties: properties, additional: additional, memberMatching: matching))
    }

    static func tuple(
        _ elements: [Property], additional: ObjectShape.AdditionalProperties
    ) -> TypeDeclaration.Shape {
        .object(ObjectShape(layout: .elements, properties: elements, additional: additional))
    }

    static func strings(
        _ texts: [String], isOpen: Bool = true, matching: TextMatching = .exact,
        acceptsAnyScalar: Bool = false
    ) -> TypeDeclaration.Shape {
        .enumeration(
            EnumerationShape(
                base: .string, values: texts.map(EnumerationShape.Value.init), isOpen: isOpen,
                matching: matching,
                acceptsAnyScalar: acceptsAnyScalar))
    }

    static func integers(_ texts: [String], isOpen: Bool) -> TypeDeclaration.Shape {
        .enumeration(
            EnumerationShape(base: .integer, values: texts.map(EnumerationShape.Value.init), isOpen: isOpen))
    }

    static func union(
        _ cases: [(String, TypeReference)], _ selection: UnionShape.Selection, isOpen: Bool = false,
        matching: TextMatching = .exact
    ) -> TypeDeclaration.Shape {
        .union(
            UnionShape(
                cases: cases.map {
                    UnionShape.Case(name: NameRequest($0), type: $1, documentation: Documentation())
                }, selection: selection, isOpen: isOpen, memberMatching: matching))
    }
}

extension EnumerationShape.Value {
    init(_ text: String) {
        self.init(text: text, name: NameRequest(text), documentation: Documentation())
    }
}

extension Property {
    convenience init(
        _ name: String, _ type: TypeReference = .scalar(.string), _ presence: Presence = .optional,
        isIndirect: Bool = false, defaultValue: JSONValue? = nil, constant: JSONValue? = nil,
        limits: Limits? = nil, _ documentation: Documentation = Documentation()
    ) {
        self.init(
            wireName: name, name: NameRequest(name), type: type, presence: presence, isIndirect: isIndirect,
            defaultValue: defaultValue, constant: constant, limits: limits, documentation: documentation,
            origin: Origin(pointer: "#/\(name)", location: .line(1)))
    }
}

extension Limits {
    init(_ edit: (inout Limits) -> Void) {
        self.init()
        edit(&self)
    }
}
