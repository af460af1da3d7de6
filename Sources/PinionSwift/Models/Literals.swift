import PinionIR
import PinionJSON

extension EmissionContext {
    /// A constant of the description as a Swift expression of a type; `nil` where that takes more than a
    /// literal (a nested literal of any depth can take the compiler minutes).
    func literal(_ value: JSONValue, as reference: TypeReference) -> SwiftCode? {
        switch (value, resolvingAliases(reference)) {
        case (.bool(let flag), .scalar(.boolean)): "\(flag)"
        case (.string(let text), .scalar(.string)): "\(SwiftStringLiteral(text))"
        case (.number(let number), .scalar(.int64)): number.int64.flatMap(Int.init(exactly:)).map { "\($0)" }
        case (.number(let number), .scalar(.int32)):
            number.int64.flatMap(Int32.init(exactly:)).map { "\(Int($0))" }
        case (.string(let text), .declared(let id)): literal(text, of: id, base: .string)
        case (.number(let number), .declared(let id)):
            number.int64.flatMap { literal(String($0), of: id, base: .integer) }
        default: nil
        }
    }

    private func literal(_ text: String, of id: TypeID, base: EnumerationShape.Base) -> SwiftCode? {
        guard case .enumeration(let enumeration) = api[id].shape, enumeration.base == base else { return nil }
        let position = enumeration.values.firstIndex { $0.text.utf8.elementsEqual(text.utf8) }
        return position.map { ".\(names.members(of: id)[$0])" }
    }
}
