import PinionIR

/// Where values of an API may be secret (`format: password`), as far as the name of a member tells.
///
/// It errs on the side of silence: which schemas meet in one place is not known, so a member is taken for secret if
/// one of its name is anywhere in the description.
struct SecretPlaces: Sendable {
    /// Names of members that hold a secret somewhere, folded.
    private var names: Set<[UInt8]> = []
    /// Whether any schema is secret.
    private var exist = false
    /// Whether members that are not named, of a map or by a pattern, may be secret.
    private var haveAnyName = false

    /// - Parameters:
    ///   - marked: The schemas that say `format: password`.
    ///   - appliedBy: For each schema those that apply it to the same value.
    init(_ api: API, _ marked: [Int], appliedBy: Lists<Int>) {
        exist = !marked.isEmpty
        guard exist else { return }
        let secrets = Self.secretSchemas(marked, appliedBy, Self.lists(api), count: api.schemas.count)
        func isSecret(_ id: SchemaID) -> Bool { secrets[Int(id.rawValue)] }
        for located in api.schemas.flatMap(\.assertions) {
            switch located.assertion {
            case .properties(let members):
                for member in members where isSecret(member.schema) {
                    names.insert(Self.folded(member.name.utf8))
                }
            case .patternProperties(let members):
                haveAnyName = haveAnyName || members.contains { isSecret($0.schema) }
            case .additionalProperties(let schema), .unevaluatedProperties(let schema):
                haveAnyName = haveAnyName || isSecret(schema)
            default: break
            }
        }
    }

    /// Whether the value of a member may be secret; `nil` stands for a value of which no name is known.
    func mayInclude(_ name: String?) -> Bool {
        guard exist, !haveAnyName, let name else { return exist }
        return names.contains(Self.folded(name.utf8))
    }

    /// By `SchemaID`: the schemas whose elements it is for. They have no name but that of their list.
    private static func lists(_ api: API) -> Lists<Int> {
        var lists: [(list: Int, element: Int)] = []
        for (index, schema) in api.schemas.enumerated() {
            for located in schema.assertions {
                switch located.assertion {
                case .items(let element, _), .contains(let element, _, _), .unevaluatedItems(let element):
                    lists.append((Int(element.rawValue), index))
                case .prefixItems(let elements): lists += elements.map { (Int($0.rawValue), index) }
                default: break
                }
            }
        }
        return Lists(lists, count: api.schemas.count)
    }

    /// By `SchemaID`: whether it, or a schema it applies to the same value or to elements of it, says
    /// `format: password`.
    private static func secretSchemas(
        _ marked: [Int], _ appliedBy: Lists<Int>, _ lists: Lists<Int>, count: Int
    ) -> [Bool] {
        var pending = marked
        var secrets = Array(repeating: false, count: count)
        while let index = pending.popLast() {
            if secrets[index] { continue }
            secrets[index] = true
            pending += appliedBy[index] + lists[index]
        }
        return secrets
    }

    /// The coarsest of the ways in which names are compared: without ASCII case and underscores. The runtime looks
    /// for the value of a test without regard to case, whatever the schema says.
    private static func folded(_ name: String.UTF8View) -> [UInt8] {
        name.filter { $0 != UInt8(ascii: "_") }.map { byte in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
        }
    }
}
