internal import PinionDiagnostics

extension API {
    /// Takes paging away where the members it names are not there or not what a page needs, and says so.
    mutating func checkPaging(_ diagnostics: inout Diagnostics) {
        for index in operations.indices {
            guard let paging = operations[index].paging,
                let message = problem(of: paging, in: operations[index])
            else { continue }
            operations[index].paging = nil
            diagnostics.report(
                Diagnostic(
                    rule: .paging, severity: .warning, message: message,
                    location: operations[index].origin.location,
                    consequence: "there is no method for the pages that follow"))
        }
    }

    /// What keeps an operation from having pages; `nil` when nothing does.
    private func problem(of paging: Paging, in operation: Operation) -> String? {
        let successes = operation.responses.filter { !$0.isError }
        let pages = successes.map { response in response.contents.first { $0.encoding == .json }?.type }
        guard let first = pages.first, let page = first, pages.allSatisfy({ $0 == page }),
            successes.count == 1 || successes.allSatisfy({ $0.status.isIn2xx }), operation.method != "HEAD"
        else { return "`x-ms-pageable` stands where successes have no single type" }
        var missing: [[String]] = []
        var unfit: [String] = []
        switch member(paging.items, of: page) {
        case nil: missing.append(paging.items)
        case let type? where element(of: type) == nil:
            unfit.append("`\(paging.items.joined(separator: "."))` is no list")
        case _?: break
        }
        switch member(paging.nextLink, of: page) {
        case nil: missing.append(paging.nextLink)
        case let type? where !isString(type):
            unfit.append("`\(paging.nextLink.joined(separator: "."))` is no string")
        case _?: break
        }
        if let headers = paging.nextHeaders {
            switch member(headers, of: page) {
            case nil: missing.append(headers)
            case let type?:
                let arePairs = ["key", "value"].allSatisfy { name in
                    element(of: type).flatMap { member([name], of: $0) }.map(isString) == true
                }
                if !arePairs {
                    unfit.append("`\(headers.joined(separator: "."))` is no list of `key` and `value`")
                }
            }
        }
        if !missing.isEmpty {
            let names = missing.map { "`\($0.joined(separator: "."))`" }.joined(separator: " and ")
            return "`x-ms-pageable` names \(names), which the response does not have"
        }
        return unfit.isEmpty ? nil : "`x-ms-pageable`: \(unfit.joined(separator: "; "))"
    }

    /// The type at the end of a path of member names.
    private func member(_ path: [String], of type: TypeReference) -> TypeReference? {
        var type = type
        for name in path {
            guard case .object(let shape)? = declaration(type)?.shape, shape.layout == .members,
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

    /// The type behind aliases and `null`.
    private func plain(_ type: TypeReference) -> TypeReference {
        var type = type
        for _ in 0...types.count {
            switch type {
            case .nullable(let inner): type = inner
            case .declared(let id):
                guard case .alias(let next) = self[id].shape else { return type }
                type = next
            default: return type
            }
        }
        return type
    }

    private func element(of type: TypeReference) -> TypeReference? {
        if case .array(let element) = plain(type) { element } else { nil }
    }

    private func isString(_ type: TypeReference) -> Bool { plain(type) == .scalar(.string) }
}

extension Response.Status {
    /// Whether the status is an ordinary success; `default` is the status of one where it is not an error.
    fileprivate var isIn2xx: Bool {
        switch self {
        case .code(let code): (200...299).contains(code) && code != 204 && code != 205
        case .range(let digit): digit == 2
        case .default: true
        }
    }
}
