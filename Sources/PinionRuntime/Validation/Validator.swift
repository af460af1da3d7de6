public import PinionJSON

/// The rules of one schema, ready to run.
public struct Validator: Sendable {
    private let tables: [SiteTable]
    private let rules: @Sendable (JSONNode, inout Validation) -> Void

    /// How many violations are collected unless told otherwise. More than this helps nobody, and collecting is
    /// work that an attacker could ask for.
    public static let defaultLimit: Int = 100

    /// A validator from generated code.
    ///
    /// - Parameters:
    ///   - tables: The module's site tables.
    ///   - rules: Reports what is wrong with a value.
    public init(_ tables: [SiteTable], _ rules: @escaping @Sendable (JSONNode, inout Validation) -> Void) {
        self.tables = tables
        self.rules = rules
    }

    /// Whether a value follows all rules. Stops at the first that is broken.
    public func isValid(_ tape: JSONTape) -> Bool {
        var run = Validation(limit: 0, nodeCount: tape.nodeCount)
        tape.withRoot { rules($0, &run) }
        return run.isValid
    }

    /// Whether JSON text follows all rules.
    ///
    /// - Throws: ``JSONParseError`` if it is not JSON.
    public func isValid(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONParseError) -> Bool {
        isValid(try JSONTape(parsing: bytes, limits: limits))
    }

    /// Every rule that a value breaks, in the order of the validator, up to a limit.
    public func violations(
        in tape: JSONTape, part: Violation.Part = .body, limit: Int = Validator.defaultLimit
    ) -> [Violation] {
        var run = Validation(limit: max(limit, 1), nodeCount: tape.nodeCount)
        tape.withRoot { rules($0, &run) }
        if run.isValid { return [] }
        return ViolationRenderer(run: run, tape: tape, tables: tables, part: part).violations()
    }

    /// Every rule that JSON text breaks.
    ///
    /// - Throws: ``JSONParseError`` if it is not JSON.
    public func violations(
        in bytes: [UInt8], part: Violation.Part = .body, limits: JSONLimits = JSONLimits()
    ) throws(JSONParseError) -> [Violation] {
        violations(in: try JSONTape(parsing: bytes, limits: limits), part: part)
    }
}
