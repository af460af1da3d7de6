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
    var orNull: TypeReference {
        switch reference {
        case .json, .scalar(.null), .nullable: reference
        case .declared, .scalar, .array, .dictionary: isNullable ? .nullable(reference) : reference
        }
    }
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

/// What is being lowered, and where its declaration goes.
struct Place {
    var key: TypeKey
    var parts: [Conjunct]
    var context: NamingContext
    /// The declaration to fill, when there is one already.
    var id: TypeID?

    /// The context of the elements or values of this list or map, which has no declaration of its own that
    /// they could live in.
    func partContext(_ suffix: String) -> NamingContext {
        let name = id == nil ? context.name.singular : NameRequest(context.name.suggestion + suffix)
        return NamingContext(owner: context.owner, name: name)
    }
}
