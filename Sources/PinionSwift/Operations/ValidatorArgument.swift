import PinionIR

extension EmissionContext {
    /// The validator of a part of a request or an answer, as the last argument of a call; `nil` when nothing is to
    /// be validated.
    func validatorArgument(_ schema: SchemaID?) -> SwiftCode? { validator(schema).map { "validator: \($0)" } }

    /// The same for a parameter, unless the parameter's Swift type says it all.
    func validatorArgument(of parameter: Parameter) -> SwiftCode? {
        parameter.isGuaranteed(in: api) ? nil : validatorArgument(parameter.schema)
    }
}
