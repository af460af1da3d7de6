public import PinionJSON

/// The rules of one schema, ready to run.
public struct Validator: Sendable {
    private let bundle: SchemaBundle
    private let schema: UInt32

    /// How many violations are collected unless told otherwise. More than this helps nobody, and collecting is
    /// work that an attacker could ask for.
    public static let defaultLimit: Int = 100

    init(_ bundle: SchemaBundle, _ schema: UInt32) {
        self.bundle = bundle
        self.schema = schema
    }

    /// Whether a value follows all rules. Stops at the first that is broken.
    public func isValid(_ tape: JSONTape) -> Bool { run(tape, limit: 0).isValid }

    /// Whether JSON text follows all rules.
    ///
    /// - Throws: `JSONParseError` if it is not JSON.
    public func isValid(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONParseError) -> Bool {
        isValid(try JSONTape(parsing: bytes, limits: limits))
    }

    /// Every rule that a value breaks, in the order of the validator, up to a limit.
    public func violations(
        in tape: JSONTape, part: Violation.Part = .body, limit: Int = Validator.defaultLimit
    ) -> [Violation] {
        let run = run(tape, limit: max(limit, 1))
        guard !run.isValid, let findings = run.findings else { return [] }
        return ViolationRenderer(findings, tape: tape, bundle: bundle, part: part).violations()
    }

    /// Every rule that JSON text breaks.
    ///
    /// - Throws: `JSONParseError` if it is not JSON.
    public func violations(
        in bytes: [UInt8], part: Violation.Part = .body, limits: JSONLimits = JSONLimits()
    ) throws(JSONParseError) -> [Violation] {
        violations(in: try JSONTape(parsing: bytes, limits: limits), part: part)
    }

    private func run(_ tape: JSONTape, limit: Int) -> Validation {
        var run = Validation(bundle.program, limit: limit, nodeCount: tape.nodeCount)
        tape.withRoot {
            run.check($0, schema)
            run.conclude($0)
        }
        // The program must live until here.
        withExtendedLifetime(bundle) {}
        return run
    }
}
