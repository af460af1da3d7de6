import PinionIR

/// How operations name the validators of schemas.
struct ValidatorReference {
    private let context: EmissionContext

    init(_ context: EmissionContext) { self.context = context }

    /// The validator of a schema as a value; `nil` when nothing is to be validated.
    func value(_ schema: SchemaID?) -> SwiftCode? {
        guard let schema, context.options.emitsValidators, context.validated.says(schema) else { return nil }
        return "Schemas.validator(Schemas.\(context.names[schema]))"
    }

    /// As the last argument of a part of a request.
    func argument(_ schema: SchemaID?) -> SwiftCode? { value(schema).map { "validator: \($0)" } }
}
