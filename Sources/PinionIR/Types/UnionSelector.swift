internal import PinionJSON

/// Finds out how the alternatives of a union without a discriminator can be told apart: by JSON type, by a
/// member that is a different constant in each, or by a member that one requires and the others do not
/// know.
struct UnionSelector {
    /// What is known of one alternative.
    struct Profile {
        /// Empty when it may be anything.
        var types: SchemaTypes
        var required: Set<ExactText> = []
        var declared: Set<ExactText> = []
        /// `declared` in the order of the description.
        var order: [ExactText] = []
        /// Members that can only be one of some strings.
        var constants: [ExactText: [String]] = [:]
    }

    private typealias Tests = [(test: UnionShape.Test, caseIndex: Int)]

    private let profiles: [Profile]

    init(_ profiles: [Profile]) { self.profiles = profiles }

    /// Tests in order if there are such that decide, else trial.
    var selection: UnionShape.Selection {
        var tests: Tests = []
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
        if objects.isEmpty { return .tests(tests, otherwise: nil) }
        guard let decision = decide(objects) else { return .trial }
        // With only one kind left, whatever comes must be it; its own reader says what is wrong with it.
        return .tests(tests + decision.tests, otherwise: decision.otherwise)
    }

    private func decide(_ objects: [Int]) -> (tests: Tests, otherwise: Int?)? {
        if let tests = constantTests(objects) { return (tests, nil) }
        var tests: Tests = []
        var remaining = objects
        // In how many of the remaining a member is declared.
        var counts: [ExactText: Int] = [:]
        for index in objects { for name in profiles[index].declared { counts[name, default: 0] += 1 } }
        while remaining.count > 1 {
            guard let position = remaining.firstIndex(where: { tellingMember(of: $0, counts) != nil }),
                let name = tellingMember(of: remaining[position], counts)
            else { return nil }
            let index = remaining.remove(at: position)
            tests.append((.hasMember(name.text), index))
            for name in profiles[index].declared { counts[name, default: 0] -= 1 }
        }
        return (tests, remaining.first)
    }

    /// A member that this alternative requires and no other remaining one knows, the first in its order.
    private func tellingMember(of index: Int, _ counts: [ExactText: Int]) -> ExactText? {
        profiles[index].order.first { profiles[index].required.contains($0) && counts[$0] == 1 }
    }

    /// A member that every alternative requires, as constants of its own.
    private func constantTests(_ objects: [Int]) -> Tests? {
        guard let first = objects.first, objects.count > 1 else { return nil }
        let candidates = profiles[first].order.filter {
            profiles[first].constants[$0] != nil && profiles[first].required.contains($0)
        }
        for name in candidates {
            var texts: Set<ExactText> = []
            let isTelling = objects.allSatisfy { index in
                guard profiles[index].required.contains(name), let own = profiles[index].constants[name]
                else { return false }
                return own.allSatisfy { texts.insert(ExactText($0)).inserted }
            }
            guard isTelling else { continue }
            return objects.flatMap { index in
                (profiles[index].constants[name] ?? []).map {
                    (.memberEquals(name.text, text: $0), index)
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
