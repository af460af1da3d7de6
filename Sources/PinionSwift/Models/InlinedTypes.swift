import PinionIR

extension TypeDeclaration.Shape {
    /// Positions of the types whose values lie in the same piece of memory as a value of this one: not behind an array, a
    /// dictionary or a property that is indirect for its recursion.
    var inlined: [Int] {
        switch self {
        case .object(let object):
            object.properties.compactMap { $0.isIndirect ? nil : $0.type.inlined }
        case .union(let union): union.cases.compactMap(\.type.inlined)
        case .alias(let type): type.inlined.map { [$0] } ?? []
        case .enumeration: []
        }
    }
}

extension TypeReference {
    fileprivate var inlined: Int? {
        switch self {
        case .declared(let id): Int(id.rawValue)
        case .nullable(let inner): inner.inlined
        case .array, .dictionary, .scalar, .json: nil
        }
    }
}
