import PinionDiagnostics
import PinionIR
import PinionRuntime

@testable import PinionSwift

/// Validators of schemas that no description is round.
struct TestBundle {
    private let bundle: SchemaBundle
    private let schemas: ValidatedSchemas
    private let bundled: BundledSchemas
    /// As generated code has them.
    let rules: String

    init(
        _ all: [Schema], roots: [SchemaID], options: EmitterOptions = EmitterOptions(moduleName: "Bundle"),
        hostnames: HostnameRules = .ascii
    ) {
        let location = SourceLocation(source: SourceID(rawValue: 0), line: 1, column: 1)
        let types = roots.enumerated().map { index, root in
            TypeDeclaration(
                name: NameRequest("root \(index)"), owner: .module,
                shape: .object(ObjectShape(properties: [], additional: .ignored, memberMatching: .exact)),
                schema: root,
                usage: .request, documentation: Documentation(),
                origin: Origin(pointer: "#/\(index)", location: location))
        }
        self.init(
            API(title: "", version: "", documentation: Documentation(), types: types, schemas: all),
            options: options, hostnames: hostnames)
    }

    init(
        _ api: API, options: EmitterOptions = EmitterOptions(moduleName: "Bundle"),
        hostnames: HostnameRules = .ascii
    ) {
        let context = EmissionContext(api: api, options: options)
        let emitter = ValidatorsEmitter(context)
        func text(_ lines: [[UInt8]]) -> String {
            lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
        }
        rules = text(emitter.bundle.ruleLines)
        bundle = SchemaBundle(rules: rules, lines: text(emitter.bundle.placeLines), hostnames: hostnames)
        schemas = context.validated
        bundled = context.bundled
    }

    /// The validator of a root; one that accepts everything when the schema says nothing.
    subscript(root: SchemaID) -> Validator? {
        guard schemas.says(root) else { return SchemaBundle(rules: #"{"true":{}}"#).validator(at: "true") }
        return bundled[schemas.target(root)].flatMap { bundle.validator(at: $0) }
    }
}
