import PinionIR

extension Parameter {
    /// Whether no value of the parameter's Swift type can break its rules: they are a `type` and a `format` that the
    /// Swift type has the same idea of.
    func isGuaranteed(in api: API) -> Bool {
        guard case .scalar(let scalar) = type, let schema else { return false }
        return api[schema].assertions.allSatisfy { located in
            switch located.assertion {
            case .type(let types): !types.isDisjoint(with: scalar.impliedTypes)
            case .format(let format):
                !CheckedFormats.contains(format) || scalar.impliedFormats.contains(format)
            default: false
            }
        }
    }
}

extension Scalar {
    /// Types that every value of the Swift type has; none where that is not known.
    fileprivate var impliedTypes: SchemaTypes {
        switch self {
        case .string, .caseInsensitiveString, .secret, .dateTime, .date, .duration, .uuid, .base64, .binary,
            .entityTag:
            .string
        case .boolean: .boolean
        case .int32, .int64, .secretInteger: [.integer, .number]
        case .float, .double, .decimal, .secretNumber: .number
        case .null: .null
        case .text, .foreign: []
        }
    }

    /// Formats that every value of the Swift type follows.
    ///
    /// Not `date-time`: `DateTime` reads times without an offset and with a space. Nor `duration`: `CalendarDuration`
    /// reads signs, fractions, and weeks beside other units. Nor `entity-tag`: `EntityTag` reads any text.
    fileprivate var impliedFormats: [String] {
        switch self {
        case .date: ["date"]
        case .uuid: ["uuid"]
        case .base64: ["byte"]
        case .int32: ["int32", "int64"]
        case .int64: ["int64"]
        case .float: ["float", "double"]
        case .double: ["double"]
        case .decimal: ["decimal"]
        default: []
        }
    }
}
