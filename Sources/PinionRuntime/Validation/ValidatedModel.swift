public import PinionJSON

/// A model with rules that its Swift type does not express.
public typealias ValidatedModel = Validated & JSONModel

/// What such a model gives: see ``ValidatedModel``.
public protocol Validated {
    /// The rules, on the JSON form.
    static var validator: Validator { get }
}

extension Validated where Self: JSONEncodable {
    /// Every rule that the JSON form of this value breaks, up to ``Validator/defaultLimit``.
    ///
    /// - Throws: `JSONEncodingError` when the value has a number that is infinite or NaN.
    public func violations() throws(JSONEncodingError) -> [Violation] {
        let bytes = try jsonBytes()
        // What a model writes is JSON; it can only be too deep or too large.
        guard let tape = try? JSONTape(parsing: bytes, limits: JSONLimits(depth: JSONLimits.largestDepth))
        else {
            return [.unreadable]
        }
        return Self.validator.violations(in: tape)
    }

    /// Whether the JSON form of this value follows all rules.
    ///
    /// - Throws: `JSONEncodingError` when the value has a number that is infinite or NaN.
    public func isValid() throws(JSONEncodingError) -> Bool { try violations().isEmpty }
}

extension Violation {
    /// Stands for a value that is too deep or too large to be read back.
    fileprivate static var unreadable: Violation {
        Violation(
            part: .body, instance: JSONPointer(), memberPointer: nil, keyword: .tooComplex,
            schemaLocation: SchemaLocation(pointer: "", file: "", line: 0), conditions: [], causes: [])
    }
}
