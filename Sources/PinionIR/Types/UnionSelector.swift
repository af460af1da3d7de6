/// Finds out how the alternatives of a union without a discriminator can be told apart: by JSON type, by a
/// member that is a different constant in each, or by a member that one requires and the others do not
/// know.
struct UnionSelector {
    /// What is known of one alternative. Names as bytes.
    struct Profile {
        /// Empty when it may be anything.
        var types: SchemaTypes
        var required: [[UInt8]] = []
        var declared: Set<[UInt8]> = []
        var constants: [[UInt8]: String] = [:]
    }

    private let profiles: [Profile]

    init(_ profiles: [Profile]) { self.profiles = profiles }

    /// Tests in order if there are such that decide, else trial.
    var selection: UnionShape.Selection {
        var tests: [(test: UnionShape.Test, caseIndex: Int)] = []
        let objects = profiles.indices.filter { profiles[$0].types == .object }
        let others = profiles.indices.filter { profiles[$0].types != .object }
        // Alternatives of other types first; each type may belong to one alternative only.
        var taken: SchemaTypes = objects.isEmpty ? [] : .object
        for index in others {
            let types = profiles[index].types
            guard !types.isEmpty, taken.isDisjoint(with: types.widened) else { return .trial }
            taken.formUnion(types.widened)
            tests += types.members.map { (.type($0), index) }
        }
        guard let decision = decide(objects) else {
            return objects.isEmpty ? .tests(tests, otherwise: nil) : .trial
        }
        // With only one kind left, whatever comes must be it; its own reader says what is wrong with it.
        return .tests(tests + decision.tests, otherwise: decision.otherwise)
    }

    private func decide(
        _ objects: [Int]
    ) -> (tests: [(test: UnionShape.Test, caseIndex: Int)], otherwise: Int?)? {
        if objects.isEmpty { return nil }
        if let tests = constantTests(objects) { return (tests, nil) }
        var tests: [(test: UnionShape.Test, caseIndex: Int)] = []
        var remaining = objects
        while remaining.count > 1 {
            var found: (name: [UInt8], index: Int)?
            search: for index in remaining {
                let rest = remaining.filter { $0 != index }
                for name in profiles[index].required
                where rest.allSatisfy({ !profiles[$0].declared.contains(name) }) {
                    found = (name, index)
                    break search
                }
            }
            guard let found else { return nil }
            tests.append((.hasMember(String(decoding: found.name, as: UTF8.self)), found.index))
            remaining.removeAll { $0 == found.index }
        }
        return (tests, remaining.first)
    }

    /// A member that every alternative requires as a constant of its own.
    private func constantTests(_ objects: [Int]) -> [(test: UnionShape.Test, caseIndex: Int)]? {
        guard let first = objects.first, objects.count > 1 else { return nil }
        for name in profiles[first].required where profiles[first].constants[name] != nil {
            var texts: Set<[UInt8]> = []
            let isTelling = objects.allSatisfy { index in
                guard profiles[index].required.contains(name), let text = profiles[index].constants[name]
                else {
                    return false
                }
                return texts.insert(Array(text.utf8)).inserted
            }
            guard isTelling else { continue }
            return objects.compactMap { index in
                profiles[index].constants[name].map {
                    (.memberEquals(String(decoding: name, as: UTF8.self), text: $0), index)
                }
            }
        }
        return nil
    }
}

extension SchemaTypes {
    /// With `integer` and `number` together, since `1` is both.
    var widened: SchemaTypes {
        contains(.integer) || contains(.number) ? union([.integer, .number]) : self
    }
}
