import PinionIR

extension API {
    /// A property of the first type that asks for a name.
    func property(_ name: String, of type: String) -> Property? {
        guard case .object(let shape)? = types.first(where: { $0.name.suggestion == type })?.shape else {
            return nil
        }
        return shape.properties.first { $0.wireName == name }
    }

    /// The rules of the first schema whose pointer ends so.
    func rules(_ pointer: String) -> String {
        for position in schemas.indices where schemas[position].origin.pointer.hasSuffix(pointer) {
            return describe(SchemaID(position))
        }
        return "no schema ends in \(pointer)"
    }
}
