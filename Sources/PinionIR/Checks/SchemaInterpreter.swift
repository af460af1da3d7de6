public import PinionDiagnostics
public import PinionJSON

/// Checks values of the description itself (`default`, `example`) against its schemas, while no validator
/// is generated yet. Slow and simple; formats are not looked at.
public struct SchemaInterpreter {
    /// The first rule that a value breaks.
    public struct Failure: Hashable, Sendable {
        /// Where in the value.
        public var pointer: JSONPointer
        /// What is wrong with it: "is shorter than 3".
        public var message: String
        /// Where the rule was written.
        public var location: SourceLocation
    }

    private let schemas: [Schema]

    /// Checks against the schemas of an API.
    public init(_ api: API) { self.init(schemas: api.schemas) }

    init(schemas: [Schema]) { self.schemas = schemas }

    /// The first rule of the schema that the value breaks; `nil` when it breaks none, or when finding out takes
    /// more than 100,000 steps or leads 100 schemas deep.
    public func failure(of value: JSONValue, against schema: SchemaID) -> Failure? {
        var run = Run(schemas: schemas)
        return run.check(value, schema, []).failure
    }

    /// What came out of one schema for one value, with what `unevaluatedProperties` and `unevaluatedItems`
    /// need to know (JSON Schema Core section 11).
    struct Outcome {
        var failure: Failure?
        var members: Set<ExactText> = []
        var items: Set<Int> = []
        /// Members that `properties` and `patternProperties` of this very schema speak of.
        var named: Set<ExactText> = []

        mutating func add(_ other: Outcome) {
            if failure == nil { failure = other.failure }
            guard other.failure == nil else { return }
            members.formUnion(other.members)
            items.formUnion(other.items)
        }
    }

    /// One value's check.
    struct Run {
        let schemas: [Schema]
        var steps = 0
        var depth = 0

        mutating func check(_ value: JSONValue, _ id: SchemaID, _ path: [String]) -> Outcome {
            var outcome = Outcome()
            guard depth < 100, schemas.indices.contains(Int(id.rawValue)) else { return outcome }
            depth += 1
            defer { depth -= 1 }
            let schema = schemas[Int(id.rawValue)]
            for located in schema.assertions {
                steps += 1
                guard steps < 100_000 else { return outcome }
                let site = Site(path: path, location: located.location, matching: schema.memberMatching)
                let found = check(value, located.assertion, site, outcome)
                outcome.add(found)
                outcome.named.formUnion(found.named)
                if outcome.failure != nil { return outcome }
            }
            // Another schema's `additionalProperties` does not see what this one names.
            outcome.named = []
            return outcome
        }
    }

    /// An assertion's place in the value and in the description.
    struct Site {
        var path: [String]
        var location: SourceLocation
        var matching: TextMatching

        /// The outcome of a rule that holds unless `message` says otherwise.
        func outcome(_ message: String?) -> Outcome {
            Outcome(
                failure: message.map {
                    Failure(pointer: JSONPointer(path), message: $0, location: location)
                })
        }

        func fails(_ isBroken: Bool, _ message: @autoclosure () -> String) -> Outcome {
            outcome(isBroken ? message() : nil)
        }

        func isSame(_ a: String, _ b: String) -> Bool { matching.folded(a) == matching.folded(b) }

        func member(_ name: String, of object: JSONObject) -> JSONValue? {
            matching == .exact ? object[name] : object.members.first { isSame($0.name, name) }?.value
        }
    }
}

extension TextMatching {
    /// Bytes that are equal for texts that match.
    func folded(_ text: String) -> [UInt8] {
        switch self {
        case .exact: Array(text.utf8)
        case .ignoringCase: text.utf8.map(Self.lowercased)
        case .ignoringCaseAndUnderscores: text.utf8.filter { $0 != UInt8(ascii: "_") }.map(Self.lowercased)
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
