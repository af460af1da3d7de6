internal import PinionJSON

/// Sentences for people about `if`/`then` and `dependentRequired`: "Required when ...".
extension API {
    /// Adds to each object's documentation what it requires on a condition, and to each member so required
    /// that can be found by name.
    mutating func explainConditions() {
        for index in types.indices {
            guard let schema = types[index].schema, case .object = types[index].shape else { continue }
            var requirements: [Requirement] = []
            collect(schema, &requirements, depth: 0)
            for requirement in requirements {
                let path = requirement.path.joined(separator: ".")
                types[index].documentation.remarks.append(
                    "`\(path)` is required when \(requirement.condition).")
                addRemark(
                    "Required when \(requirement.condition).", at: requirement.path, from: TypeID(index))
            }
        }
    }

    private struct Requirement {
        var path: [String]
        var condition: String
    }

    private func collect(_ id: SchemaID, _ requirements: inout [Requirement], depth: Int) {
        guard depth < 8 else { return }
        for located in self[id].assertions {
            switch located.assertion {
            case .allOf(let members):
                for member in members { collect(member, &requirements, depth: depth + 1) }
            case .reference(let target): collect(target, &requirements, depth: depth + 1)
            case .dependentRequired(let entries):
                for entry in entries {
                    for name in entry.requires {
                        requirements.append(Requirement(path: [name], condition: "`\(entry.name)` is given"))
                    }
                }
            case .conditional(let condition, let then?, _):
                let tests = self.tests(condition, path: [], depth: 0)
                guard !tests.isEmpty else { continue }
                let sentence = tests.joined(separator: " and ")
                for path in required(then, path: [], depth: 0) {
                    requirements.append(Requirement(path: path, condition: sentence))
                }
            default: continue
            }
        }
    }

    /// What an `if` asks, in words: "`a.b` is one of `x`, `y`".
    private func tests(_ id: SchemaID, path: [String], depth: Int) -> [String] {
        guard depth < 16 else { return [] }
        let name = "`" + path.joined(separator: ".") + "`"
        return self[id].assertions.flatMap { located -> [String] in
            switch located.assertion {
            case .constant(let value): return ["\(name) is `\(value.scalarText)`"]
            case .enumeration(let values, _):
                return ["\(name) is one of " + values.map { "`\($0.scalarText)`" }.joined(separator: ", ")]
            case .properties(let members):
                return members.flatMap { tests($0.schema, path: path + [$0.name], depth: depth + 1) }
            case .reference(let target): return tests(target, path: path, depth: depth + 1)
            case .allOf(let members): return members.flatMap { tests($0, path: path, depth: depth + 1) }
            default: return []
            }
        }
    }

    /// The members a `then` requires, at any depth.
    private func required(_ id: SchemaID, path: [String], depth: Int) -> [[String]] {
        guard depth < 16 else { return [] }
        return self[id].assertions.flatMap { located -> [[String]] in
            switch located.assertion {
            case .required(let names): return names.map { path + [$0] }
            case .properties(let members):
                return members.flatMap { required($0.schema, path: path + [$0.name], depth: depth + 1) }
            case .reference(let target): return required(target, path: path, depth: depth + 1)
            case .allOf(let members): return members.flatMap { required($0, path: path, depth: depth + 1) }
            default: return []
            }
        }
    }

    private mutating func addRemark(_ remark: String, at path: [String], from id: TypeID) {
        guard let name = path.first, case .object(var shape) = self[id].shape,
            let position = shape.properties.firstIndex(where: { $0.wireName.utf8.elementsEqual(name.utf8) })
        else { return }
        if path.count == 1 {
            if !shape.properties[position].documentation.remarks.contains(remark) {
                shape.properties[position].documentation.remarks.append(remark)
                self[id].shape = .object(shape)
            }
        } else if let next = shape.properties[position].type.declared.first {
            addRemark(remark, at: Array(path.dropFirst()), from: next)
        }
    }
}
