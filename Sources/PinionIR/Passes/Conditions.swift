internal import PinionJSON

/// Sentences for people about `if`/`then` and `dependentRequired`: "Required when ...".
extension API {
    /// Adds to each object's documentation what it requires on a condition, and to each member so required
    /// that can be found by name.
    mutating func explainConditions() {
        for index in types.indices {
            guard let schema = types[index].schema, case .object = types[index].shape else { continue }
            var finder = ConditionFinder(schemas: schemas)
            for requirement in finder.requirements(of: schema).prefix(100) {
                let path = requirement.path.joined(separator: ".")
                types[index].documentation.remarks.append(
                    "`\(path)` is required \(requirement.condition).")
                // Deeper members belong to types that others share, for whom this need not hold: there it is said
                // of the member on the way to them.
                let what = requirement.path.count == 1 ? "Required" : "`\(path)` is required"
                if let first = requirement.path.first {
                    addRemark("\(what) \(requirement.condition).", to: first, of: index)
                }
            }
        }
    }

    private func addRemark(_ remark: String, to member: String, of index: Int) {
        guard case .object(let shape) = types[index].shape,
            let property = shape.properties.first(where: {
                ExactText($0.wireName) == ExactText(member)
            }), !property.documentation.remarks.contains(remark)
        else { return }
        property.documentation.remarks.append(remark)
    }
}

/// Reads conditions out of the rules of one schema. What it cannot put into words it leaves out; it takes at
/// most 2,000 steps and finds some 100, since nobody reads more.
private struct ConditionFinder {
    struct Requirement {
        var path: [String]
        /// "when `country` is one of `AM`, `AZ`".
        var condition: String
    }

    let schemas: [Schema]
    private var steps = 0
    private var count = 0

    init(schemas: [Schema]) { self.schemas = schemas }

    mutating func requirements(of id: SchemaID) -> [Requirement] {
        var found: [Requirement] = []
        for located in assertions(of: id) {
            switch located.assertion {
            case .allOf(let members): found += members.flatMap { requirements(of: $0) }
            case .reference(let target): found += requirements(of: target)
            case .dependentRequired(let entries):
                for entry in entries {
                    found += entry.requires.map {
                        Requirement(path: [$0], condition: "when `\(entry.name)` is given")
                    }
                }
            case .dependentSchemas(let entries):
                for entry in entries {
                    found += required(entry.schema, path: []).map {
                        Requirement(path: $0, condition: "when `\(entry.name)` is given")
                    }
                }
            case .conditional(let condition, let then, let otherwise):
                guard count < 100, let tests = tests(condition, path: []), !tests.isEmpty else { continue }
                let sentence = tests.joined(separator: " and ")
                for (schema, word) in [(then, "when"), (otherwise, "unless")] {
                    guard let schema else { continue }
                    let condition = "\(word) \(sentence)"
                    found += required(schema, path: []).prefix(100).map {
                        Requirement(path: $0, condition: condition)
                    }
                }
                count += found.count
            default: continue
            }
        }
        return found
    }

    private mutating func assertions(of id: SchemaID) -> [LocatedAssertion] {
        steps += 1
        return steps < 2_000 ? schemas[Int(id.rawValue)].assertions : []
    }

    /// What an `if` asks, in words: "`a.b` is one of `x`, `y`". Members it requires for that go without saying.
    /// `nil` when it asks something else too.
    private mutating func tests(_ id: SchemaID, path: [String]) -> [String]? {
        let name = path.isEmpty ? "the value" : "`" + path.joined(separator: ".") + "`"
        var words: [String] = []
        var given: [String] = []
        for located in assertions(of: id) {
            switch located.assertion {
            case .constant(let value): words.append("\(name) is `\(value.scalarText)`")
            case .enumeration(let values, _):
                let shown = values.prefix(40).map { "`\($0.scalarText)`" }.joined(separator: ", ")
                let list = values.count > 40 ? shown + " and \(values.count - 40) more" : shown
                words.append(values.count == 1 ? "\(name) is \(list)" : "\(name) is one of \(list)")
            case .properties(let members):
                for member in members {
                    guard let inner = tests(member.schema, path: path + [member.name]) else { return nil }
                    words += inner
                    if !inner.isEmpty { given.append(member.name) }
                }
            case .reference(let target):
                guard let inner = tests(target, path: path) else { return nil }
                words += inner
            case .allOf(let members):
                for member in members {
                    guard let inner = tests(member, path: path) else { return nil }
                    words += inner
                }
            case .required, .type: continue
            default: return nil
            }
        }
        for case .required(let names) in assertions(of: id).map(\.assertion) {
            for member in names where !given.contains(where: { ExactText($0) == ExactText(member) }) {
                words.append("`" + (path + [member]).joined(separator: ".") + "` is given")
            }
        }
        return words
    }

    /// The members a `then` requires, at any depth.
    private mutating func required(_ id: SchemaID, path: [String]) -> [[String]] {
        var found: [[String]] = []
        for located in assertions(of: id) {
            switch located.assertion {
            case .required(let names): found += names.map { path + [$0] }
            case .properties(let members):
                for member in members { found += required(member.schema, path: path + [member.name]) }
            case .reference(let target): found += required(target, path: path)
            case .allOf(let members): for member in members { found += required(member, path: path) }
            default: continue
            }
        }
        return found
    }
}
