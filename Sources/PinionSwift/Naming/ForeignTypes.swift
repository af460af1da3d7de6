import PinionIR

extension API {
    /// The types it uses that are not Pinion's, in no particular order.
    var foreignTypes: Set<ForeignType> {
        var found: Set<ForeignType> = []
        func add(_ reference: TypeReference) {
            if let type = reference.foreignType { found.insert(type) }
        }
        for type in types { type.shape.forEachReference(add) }
        for operation in operations { operation.forEachReference(add) }
        return found
    }
}

extension TypeReference {
    /// The type named in the reference, if it is not Pinion's.
    var foreignType: ForeignType? {
        switch self {
        case .scalar(.foreign(let type)): type
        case .array(let element), .dictionary(let element), .nullable(let element): element.foreignType
        case .declared, .scalar, .json: nil
        }
    }
}

extension ForeignType {
    /// With its module: nothing that is declared beside it can hide it then, apart from a type called as the module.
    var spelling: String { module.map { $0 + "." + name } ?? name }

    /// What a declaration of the same name would hide.
    var firstName: String {
        String(Substring(spelling.utf8.prefix { $0 != UInt8(ascii: ".") }))
    }
}

extension SwiftCode {
    /// A type that is not Pinion's. Its name consists of identifiers and dots; see `PinnedType`.
    init(foreign type: ForeignType) { self.init(escaped: Array(type.spelling.utf8)) }

    /// The name of such a type's module.
    init(module: String) { self.init(escaped: Array(module.utf8)) }
}

extension CodePrinter {
    /// Whether code, and not only a comment, names something of a module.
    func mentions(module: String) -> Bool {
        let name = Array((module + ".").utf8)
        return bytes.split(separator: UInt8(ascii: "\n")).contains { line in
            let code = line.drop { $0 == UInt8(ascii: " ") }
            if code.starts(with: "//".utf8) { return false }
            return code.indices.contains { index in
                code[index...].starts(with: name)
                    && (index == code.startIndex || " [(<".utf8.contains(code[index - 1]))
            }
        }
    }
}
