/// A union's reader knows how to tell its alternatives apart; its validator should blame the same one.
extension API {
    /// Gives each schema with branches the tests of the union made of it, or those of its discriminator.
    mutating func chooseBranches() {
        for type in types {
            guard let id = type.schema, case .union(let shape) = type.shape else { continue }
            guard let branches = self[id].branches, self[id].branchChoice == nil else { continue }
            // Cases and branches are not one to one: `null` and duplicate branches have no case.
            let branchOfCase = shape.cases.map { unionCase in
                branches.firstIndex { schema(of: unionCase.type) == target(of: $0) }
            }
            self[id].branchChoice = choice(shape.selection, branchOfCase)
        }
    }

    private func choice(_ selection: UnionShape.Selection, _ branchOfCase: [Int?]) -> BranchChoice? {
        func branch(_ caseIndex: Int) -> Int? {
            branchOfCase.indices.contains(caseIndex) ? branchOfCase[caseIndex] : nil
        }
        switch selection {
        case .trial: return nil
        case .discriminator(let member, let values):
            return BranchChoice(
                tests: values.compactMap { value in
                    branch(value.caseIndex).map { (.memberEquals(member, text: value.text), $0) }
                })
        case .tests(let tests, let otherwise):
            return BranchChoice(
                tests: tests.compactMap { test in branch(test.caseIndex).map { (test.test, $0) } },
                otherwise: otherwise.flatMap(branch))
        }
    }

    private func schema(of type: TypeReference) -> SchemaID? {
        guard case .declared(let id) = type else { return nil }
        return self[id].schema.map(target)
    }

    /// The schema behind one that does nothing but refer.
    private func target(of id: SchemaID) -> SchemaID {
        var id = id
        for _ in schemas.indices {
            guard self[id].assertions.count == 1,
                case .reference(let next)? = self[id].assertions.first?.assertion
            else { break }
            id = next
        }
        return id
    }
}

extension Schema {
    /// The branches of its only `oneOf` or `anyOf`.
    fileprivate var branches: [SchemaID]? {
        let found = assertions.compactMap { located -> [SchemaID]? in
            switch located.assertion {
            case .oneOf(let branches, _), .anyOf(let branches): branches
            default: nil
            }
        }
        return found.count == 1 ? found[0] : nil
    }
}
