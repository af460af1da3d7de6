internal import PinionDiagnostics

extension API {
    /// Takes paging away where the response has no such members, and says so.
    mutating func checkPaging(_ diagnostics: inout Diagnostics) {
        for index in operations.indices {
            guard let paging = operations[index].paging else { continue }
            let answers = operations[index].responses.filter { !$0.isError }
                .flatMap(\.contents).filter { $0.encoding == .json }.map(\.type)
            var missing: [String] = []
            if !answers.contains(where: { member(paging.items, of: $0)?.isList(self) == true }) {
                missing.append(paging.items.joined(separator: "."))
            }
            if !answers.contains(where: { member(paging.nextLink, of: $0) != nil }) {
                missing.append(paging.nextLink.joined(separator: "."))
            }
            if let headers = paging.nextHeaders, !answers.contains(where: { member(headers, of: $0) != nil })
            {
                missing.append(headers.joined(separator: "."))
            }
            guard !missing.isEmpty else { continue }
            operations[index].paging = nil
            let names = missing.map { "`\($0)`" }.joined(separator: " and ")
            diagnostics.report(
                Diagnostic(
                    rule: .paging, severity: .warning,
                    message: "`x-ms-pageable` names \(names), which the response does not have",
                    location: operations[index].origin.location,
                    consequence: "there is no method for the pages that follow"))
        }
    }

    /// The type at the end of a path of member names.
    private func member(_ path: [String], of type: TypeReference) -> TypeReference? {
        var type = type
        for name in path {
            guard case .object(let shape)? = declaration(type)?.shape,
                let property = shape.properties.first(where: {
                    shape.memberMatching.folded($0.wireName) == shape.memberMatching.folded(name)
                })
            else { return nil }
            type = property.type
        }
        return type
    }

    /// What is declared behind aliases; circles of them are broken by now.
    fileprivate func declaration(_ type: TypeReference) -> TypeDeclaration? {
        var type = type
        for _ in types.indices {
            switch type {
            case .nullable(let inner): type = inner
            case .declared(let id):
                guard case .alias(let next) = self[id].shape else { return self[id] }
                type = next
            default: return nil
            }
        }
        return nil
    }
}

extension TypeReference {
    fileprivate func isList(_ api: API) -> Bool {
        var type = self
        for _ in 0...api.types.count {
            switch type {
            case .array: return true
            case .nullable(let inner): type = inner
            case .declared(let id):
                guard case .alias(let next) = api[id].shape else { return false }
                type = next
            default: return false
            }
        }
        return false
    }
}
