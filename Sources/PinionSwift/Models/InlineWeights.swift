import PinionIR

/// How many parts a value of each type holds in place, and which of them are kept behind a reference for that.
///
/// A struct that holds structs in place is as large as all of them together, and the compiler writes code for
/// every part wherever one is made, copied or destroyed. A description of 300 objects that hold each other took 309
/// CPU seconds and 1.7 GB to compile that way, 106 and 0.8 GB with large members behind references.
struct InlineWeights: Sendable {
    /// A value of more parts than this is kept behind a reference where another holds it.
    /// From 8 to 40 it makes no difference of note: 13.9 to 14.4 MB of objects for a file that has 27 MB without.
    private static let limit = 40

    /// A value with more in place within each other than this is kept behind a reference too: the compiler lays types
    /// out by recursion.
    private static let deepestNesting = 64

    /// By `TypeID`.
    private var weights: [Int]
    /// By `TypeID`: how many values lie in place within each other.
    private var depths: [Int]
    private let api: API

    init(_ api: API) {
        self.api = api
        weights = Array(repeating: 0, count: api.types.count)
        depths = weights
        // After what it holds; a type met again while it waits holds itself, behind a reference.
        var pending = api.types.indices.reversed().map { (index: $0, isEntered: false) }
        var isSeen = Array(repeating: false, count: api.types.count)
        while let (index, isEntered) = pending.popLast() {
            if isEntered {
                weights[index] = weight(ofShape: api.types[index].shape)
                depths[index] = depth(ofShape: api.types[index].shape)
            } else if !isSeen[index] {
                isSeen[index] = true
                pending.append((index, true))
                for held in api.types[index].shape.inlined where !isSeen[held] {
                    pending.append((held, false))
                }
            }
        }
    }

    /// Whether a property is kept behind a reference: since it leads back to its own type, or since it is large or
    /// deep.
    func isIndirect(_ property: Property) -> Bool {
        property.isIndirect || weight(of: property.type) > Self.limit
            || depth(of: property.type) >= Self.deepestNesting
    }

    /// Whether the payloads of a union are kept behind references.
    func isIndirect(_ union: UnionShape) -> Bool {
        union.cases.reduce(0) { $0 + weight(of: $1.type) } > Self.limit
            || union.cases.contains { depth(of: $0.type) >= Self.deepestNesting }
    }

    private func weight(ofShape shape: TypeDeclaration.Shape) -> Int {
        switch shape {
        case .enumeration: 1
        case .alias(let type): weight(of: type)
        case .object(let object):
            object.properties.reduce(0) { $0 + (isIndirect($1) ? 1 : weight(of: $1.type)) }
        case .union(let union): isIndirect(union) ? 1 : union.cases.reduce(1) { $0 + weight(of: $1.type) }
        }
    }

    private func depth(ofShape shape: TypeDeclaration.Shape) -> Int {
        switch shape {
        case .enumeration: 0
        case .alias(let type): depth(of: type)
        case .object(let object):
            object.properties.reduce(0) { isIndirect($1) ? $0 : max($0, depth(of: $1.type)) } + 1
        case .union(let union):
            isIndirect(union) ? 1 : union.cases.reduce(0) { max($0, depth(of: $1.type)) } + 1
        }
    }

    private func depth(of type: TypeReference) -> Int {
        switch type {
        case .declared(let id): depths[Int(id.rawValue)]
        case .nullable(let inner): depth(of: inner)
        case .array, .dictionary, .scalar, .json: 0
        }
    }

    private func weight(of type: TypeReference) -> Int {
        switch type {
        case .declared(let id): weights[Int(id.rawValue)]
        case .nullable(let inner): weight(of: inner)
        case .array, .dictionary, .scalar, .json: 1
        }
    }
}
