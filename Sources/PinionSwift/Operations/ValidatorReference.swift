import PinionIR

/// How operations name the validators of schemas.
struct ValidatorReference {
    private let context: EmissionContext

    init(_ context: EmissionContext) { self.context = context }

    /// The validator of a schema as a value; `nil` when nothing is to be validated.
    func value(_ schema: SchemaID?) -> SwiftCode? { context.validator(schema) }

    /// As the last argument of a parameter, unless the parameter's Swift type says it all.
    func argument(of parameter: Parameter) -> SwiftCode? {
        parameter.isGuaranteed(in: context.api) ? nil : argument(parameter.schema)
    }

    /// As the last argument of a part of a request.
    func argument(_ schema: SchemaID?) -> SwiftCode? { value(schema).map { "validator: \($0)" } }
}
