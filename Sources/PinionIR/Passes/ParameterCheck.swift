internal import PinionDiagnostics

extension API {
    /// Says which parameters can have values that no style can write: a style is for scalars, lists of scalars and
    /// objects of scalars (OpenAPI 3.1 section 4.8.12.3).
    func checkParameters(_ diagnostics: inout Diagnostics) {
        var told: Set<String> = []
        for parameter in operations.flatMap(\.parameters) where !canWrite(parameter) {
            guard told.insert(parameter.origin.pointer).inserted else { continue }
            diagnostics.report(
                Diagnostic(
                    rule: .unsupportedParameter, severity: .warning,
                    message:
                        "the parameter `\(parameter.wireName)` has lists or objects inside, which its style cannot say",
                    location: parameter.origin.location,
                    consequence: "a call with such a value throws `RequestError.unsupportedShape`"))
        }
    }

    private func canWrite(_ parameter: Parameter) -> Bool {
        switch parameter.style {
        case .json: return true
        // Objects in objects have an obvious spelling here.
        case .deepObject: return true
        case .simple, .label, .matrix, .form, .spaceDelimited, .pipeDelimited: break
        }
        switch shape(of: parameter.type) {
        case .scalar, .unknown: return true
        case .list(let element): return !isContainer(element)
        case .object(let members): return !members.contains(where: isContainer)
        }
    }

    private enum Shape {
        case scalar, unknown
        case list(TypeReference)
        case object([TypeReference])
    }

    private func isContainer(_ type: TypeReference) -> Bool {
        switch shape(of: type) {
        case .list, .object: true
        case .scalar, .unknown: false
        }
    }

    private func shape(of type: TypeReference) -> Shape {
        var type = type
        for _ in 0...types.count {
            switch type {
            case .scalar: return .scalar
            case .json: return .unknown
            case .array(let element): return .list(element)
            case .dictionary(let value): return .object([value])
            case .nullable(let inner): type = inner
            case .declared(let id):
                switch self[id].shape {
                case .alias(let next): type = next
                case .object(let object): return .object(object.properties.map(\.type))
                case .enumeration: return .scalar
                case .union: return .unknown
                }
            }
        }
        return .unknown
    }
}
