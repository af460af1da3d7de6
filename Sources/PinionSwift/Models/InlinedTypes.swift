import PinionIR

extension TypeDeclaration.Shape {
    /// Positions of the types whose values lie in the same piece of memory as a value of this one: not behind an array, a
    /// dictionary or a property that is indirect for its recursion.
    var inlined: [Int] {
        switch self {
        case .object(let object): object.properties.filter { !$0.isIndirect }.flatMap(\.type.inlined)
        case .union(let union): union.cases.flatMap(\.type.inlined)
        case .alias(let type): type.inlined
        case .enumeration: []
        }
    }
}

extension TypeReference {
    fileprivate var inlined: [Int] {
        switch self {
        case .declared(let id): [Int(id.rawValue)]
        case .nullable(let inner): inner.inlined
        case .array, .dictionary, .scalar, .json: []
        }
    }
}
