internal import PinionOpenAPI

/// A schema that must hold together with others of one value, from `allOf` and keywords beside `$ref`.
struct Conjunct: Hashable {
    var index: Document.SchemaIndex
    /// Its `oneOf` or `anyOf` has been dealt with: each of its branches is looked at together with the rest.
    var skipsUnion = false

    init(_ index: Document.SchemaIndex, skipsUnion: Bool = false) {
        self.index = index
        self.skipsUnion = skipsUnion
    }
}

/// What identifies a type: the same conjuncts in the same direction are the same type.
struct TypeKey: Hashable {
    var conjuncts: [Conjunct]
    var direction: Direction
    /// Set for one alternative of a list of types.
    var only: SchemaType?
}

/// A type, and whether `null` may stand in its place.
struct Typed {
    var reference: TypeReference
    var isNullable = false

    /// For places that have no other way to say `null`: elements, map values, whole bodies.
    var orNull: TypeReference { isNullable ? .nullable(reference) : reference }
}

/// Where a type that turns out to need a declaration is to be declared, and as what.
struct NamingContext {
    var owner: TypeDeclaration.Owner
    var name: NameRequest

    /// The context of a part: an inline type of `owner` called as the part is.
    func part(of owner: TypeID?, _ name: NameRequest) -> NamingContext {
        NamingContext(owner: owner.map { .type($0) } ?? self.owner, name: name)
    }
}

extension Resolver {
    /// Replaces references and `allOf`s by what they stand for, until each element says something of its
    /// own. Parts come in the order they are written, references and `allOf` before what stands beside them.
    ///
    /// With `stopsAtComponents`, a component that is referred to, and whatever it is made of, is left out: what
    /// remains is what is said at this place.
    func flatten(_ conjuncts: [Conjunct], stopsAtComponents: Bool = false) -> [Conjunct] {
        var parts: [Conjunct] = []
        var visited: Set<Conjunct> = []
        func visit(_ conjunct: Conjunct) {
            if stopsAtComponents && componentNames[conjunct.index] != nil { return }
            guard visited.insert(conjunct).inserted else { return }
            let schema = document[conjunct.index]
            if let target = schema.reference.flatMap({ document.schema($0) }) { visit(Conjunct(target)) }
            if schema.reference == nil || document.version != .v3_0 {
                if !schema.$composition.isEmpty {
                    for member in schema.composition.allOf ?? [] { visit(Conjunct(member)) }
                }
                parts.append(conjunct)
            }
        }
        for conjunct in conjuncts { visit(conjunct) }
        return parts
    }

    /// The elements that give the value its shape, with references to components left whole: one element
    /// that is a component means the value *is* of that component's type, whatever is said beside it.
    func essence(of conjuncts: [Conjunct]) -> [Conjunct] {
        var elements: [Conjunct] = []
        var visited: Set<Conjunct> = []
        func visit(_ conjunct: Conjunct, isStart: Bool) {
            guard visited.insert(conjunct).inserted else { return }
            if !isStart && componentNames[conjunct.index] != nil && !conjunct.skipsUnion {
                elements.append(conjunct)
                return
            }
            let schema = document[conjunct.index]
            if let target = schema.reference.flatMap({ document.schema($0) }) {
                visit(Conjunct(target), isStart: false)
                if document.version == .v3_0 { return }
            }
            if !schema.$composition.isEmpty {
                for member in schema.composition.allOf ?? [] { visit(Conjunct(member), isStart: false) }
            }
            if shapes(conjunct) { elements.append(conjunct) }
        }
        // A start that is a component is being declared right now; everyone else asks for it by name.
        for conjunct in conjuncts { visit(conjunct, isStart: true) }
        return elements
    }

    /// Whether keywords of the schema itself, apart from `$ref`, `allOf` and a bare `type`, decide about the
    /// Swift type.
    func shapes(_ conjunct: Conjunct) -> Bool {
        let schema = document[conjunct.index]
        if schema.kind == .never || schema.enumeration != nil || schema.constant != nil { return true }
        if let format = schema.format?.value, ScalarFormat(format) != nil { return true }
        if !schema.$object.isEmpty {
            let object = schema.object
            if !(object.properties ?? []).isEmpty || object.patternProperties != nil { return true }
            if let additional = object.additionalProperties, document[additional].kind == .object {
                return true
            }
        }
        if !schema.$array.isEmpty && (schema.array.items != nil || schema.array.prefixItems != nil) {
            return true
        }
        if !conjunct.skipsUnion && unionMembers(of: conjunct.index) != nil { return true }
        if !schema.extensions.isEmpty {
            for key in [ExtensionKey.extensibleEnum, .scalar, .comparison]
            where schema.extensions.value(key) != nil {
                return true
            }
        }
        // A bare type shapes only what nothing else shapes.
        return schema.reference == nil && (schema.$composition.isEmpty || schema.composition.allOf == nil)
            && schema.types != nil
    }

    /// The branches of `oneOf` or `anyOf` if they are about types; branches that only add requirements
    /// (`anyOf: [{required: [a]}, {required: [b]}]`) are the validator's business.
    func unionMembers(of index: Document.SchemaIndex) -> [Document.SchemaIndex]? {
        let schema = document[index]
        guard !schema.$composition.isEmpty,
            let members = schema.composition.oneOf ?? schema.composition.anyOf, !members.isEmpty
        else { return nil }
        let isAboutTypes = members.contains { member in
            let written = document[member]
            return written.reference != nil || !essence(of: [Conjunct(member)]).isEmpty
        }
        return isAboutTypes ? members : nil
    }
}
