/// How long a text may be and what it must look like: for forms, before anything is sent.
public struct TextLimits: Hashable, Sendable {
    /// The fewest Unicode scalars (`minLength`).
    public let minimum: Int?
    /// The most Unicode scalars (`maxLength`).
    public let maximum: Int?
    /// A regular expression as the description writes it (ECMA-262, not anchored).
    public let pattern: String?

    /// Limits; what is left out is free.
    public init(minimum: Int? = nil, maximum: Int? = nil, pattern: String? = nil) {
        self.minimum = minimum
        self.maximum = maximum
        self.pattern = pattern
    }

    /// Whether a text is neither too short nor too long. Counts Unicode scalars, as JSON Schema does
    /// (validation vocabulary, section 6.3.1), not what a person takes for one character.
    public func admitsLength(of text: String) -> Bool {
        let length = text.unicodeScalars.count
        return length >= minimum ?? 0 && length <= maximum ?? .max
    }
}

/// How large a number may be. Limits are exact decimal text, since a binary fraction cannot say `0.1`.
public struct NumberLimits: Hashable, Sendable {
    /// The number itself is allowed (`minimum`).
    public let minimum: String?
    /// The number itself is allowed (`maximum`).
    public let maximum: String?
    /// The number itself is not allowed (`exclusiveMinimum`).
    public let exclusiveMinimum: String?
    /// The number itself is not allowed (`exclusiveMaximum`).
    public let exclusiveMaximum: String?

    /// Limits; what is left out is free.
    public init(
        minimum: String? = nil, maximum: String? = nil, exclusiveMinimum: String? = nil,
        exclusiveMaximum: String? = nil
    ) {
        self.minimum = minimum
        self.maximum = maximum
        self.exclusiveMinimum = exclusiveMinimum
        self.exclusiveMaximum = exclusiveMaximum
    }
}

/// How many elements an array may have.
public struct CountLimits: Hashable, Sendable {
    /// The fewest (`minItems`).
    public let minimum: Int?
    /// The most (`maxItems`).
    public let maximum: Int?

    /// Limits; what is left out is free.
    public init(minimum: Int? = nil, maximum: Int? = nil) {
        self.minimum = minimum
        self.maximum = maximum
    }

    /// Whether a collection has neither too few nor too many elements.
    public func admitsCount(of elements: some Collection) -> Bool {
        elements.count >= minimum ?? 0 && elements.count <= maximum ?? .max
    }
}
