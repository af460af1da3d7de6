public import PinionIR
import PinionJSON
import PinionSwift
import PinionYAML

/// The examples of a description, and the program that decodes and encodes each as its generated type.
public struct RoundTripPlan {
    /// An example that has a type.
    public struct Item {
        /// Where it stands, as `Place.text`.
        public var pointer: String
        var types: [Int]
        var references: [TypeReference]
        var schema: SchemaID?
        var value: Node
    }

    /// What is tried.
    public private(set) var items: [Item] = []
    /// Where examples stand that no type is generated for: of bytes, and of parts of a schema that were merged away.
    public private(set) var untyped: [String] = []
    /// The Swift of the program, with access to the generated module's internals.
    public private(set) var program = ""

    private let places: ExampleTypes
    private let rules: SchemaInterpreter

    /// The plan for a module as it is generated with default options.
    public init(_ walk: DescriptionWalk, _ api: API, module: String) {
        places = ExampleTypes(walk, api)
        rules = SchemaInterpreter(api)
        let emitter = SwiftEmitter(api: api, options: EmitterOptions(moduleName: module))
        var types = Numbering()
        var seen: Set<String> = []
        for example in walk.examples where seen.insert(example.pointer).inserted {
            let references = places.types(of: example.subject)
                .filter { !emitter.spelling(of: $0).contains("UInt8") }
            guard !references.isEmpty else {
                untyped.append(example.pointer)
                continue
            }
            items.append(
                Item(
                    pointer: example.pointer,
                    types: references.map { types.number(of: emitter.spelling(of: $0)) },
                    references: references,
                    schema: places.schema(of: example.subject),
                    value: example.value))
        }
        program = Self.program(module, types.texts)
    }

    /// The examples for the program, as JSON.
    public var examples: [UInt8] {
        get throws {
            let list = items.map { item -> JSONValue in
                [
                    "types": .array(item.types.map { .number(JSONNumber($0)) }),
                    "value": JSONValue(of: item.value),
                ]
            }
            return try JSONValue.array(list).jsonBytes()
        }
    }

    /// Why an example did not come back as it was.
    public struct Problem {
        /// `example/invalid`, `example/format`, `example/unnamed-member`, or `pinion/...` when we are to blame.
        public var rule: String
        /// Where the example stands.
        public var pointer: String
        /// In words.
        public var cause: String
    }

    /// What the program's answer says of each example; `nil` for those that came back as they were.
    ///
    /// - Parameter lines: of the program, one for each item.
    public func problems(_ lines: [String]) -> [Problem] {
        zip(items, lines).compactMap { item, line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
            guard parts.count == 3, parts[0] != "same" else { return nil }
            if let schema = item.schema,
                let failure = rules.failure(of: JSONValue(of: item.value), against: schema)
            {
                let place = failure.pointer.tokens.isEmpty ? "it" : failure.pointer.description
                return Problem(
                    rule: "example/invalid", pointer: item.pointer, cause: "\(place) \(failure.message)")
            }
            switch parts[0] {
            case "dropped":
                let tokens = JSONPointer(parts[1])?.tokens ?? []
                let isNamed = places.names(tokens, in: item.references)
                return Problem(
                    rule: isNamed ? "pinion/dropped-member" : "example/unnamed-member", pointer: item.pointer,
                    cause: isNamed
                        ? "the member \(parts[1]) was dropped"
                        : "the member \(parts[1]), which the description does not name (or only for the other direction), is not kept"
                )
            case "unread" where Self.isAboutFormat(parts[2]):
                return Problem(rule: "example/format", pointer: item.pointer, cause: parts[2])
            default:
                return Problem(
                    rule: "pinion/\(parts[0])", pointer: item.pointer, cause: "\(parts[1]) \(parts[2])")
            }
        }
    }

    /// Whether the text of a string was not read because of its `format`, which the rules above do not look at.
    private static func isAboutFormat(_ message: String) -> Bool {
        ["a UUID", "an RFC 3339", "a calendar date", "base64", "an entity tag"].contains { expected in
            message.contains("expected \(expected)") && message.hasSuffix("found a string")
        }
    }

    private static func program(_ module: String, _ types: [String]) -> String {
        var text = """
            @testable import \(module)
            import PinionRuntime
            import RoundTripSupport

            // Without Foundation, whose `Thread` a description may have too.
            // Reads the examples from a file and prints a line for each. A statement for each type: a list of them all
            // would be one expression for the type checker.

            """
        var calls: [String] = []
        let statements = types.map { "table.add(\"\", (\($0)).self)" }
        for start in stride(from: 0, to: statements.count, by: 200) {
            calls.append("fill\(start)")
            text += "func fill\(start)(_ table: inout RoundTripTable) {\n"
            for statement in statements[start..<min(start + 200, statements.count)] {
                text += "    \(statement)\n"
            }
            text += "}\n"
        }
        text += """

            @main enum RoundTrips {
                static func main() throws {
                    var table = RoundTripTable()
            \(calls.map { "        \($0)(&table)" }.joined(separator: "\n"))
                    print(try table.run(file: CommandLine.arguments[1]).joined(separator: "\\n"))
                }
            }

            """
        return text
    }
}

/// Numbers for texts, in the order they come.
private struct Numbering {
    private(set) var texts: [String] = []
    private var numbers: [String: Int] = [:]

    mutating func number(of text: String) -> Int {
        if let number = numbers[text] { return number }
        numbers[text] = texts.count
        texts.append(text)
        return texts.count - 1
    }
}

extension JSONValue {
    /// What a node of YAML says.
    init(of node: Node) {
        switch node.kind {
        case .sequence: self = .array(node.elements.map { JSONValue(of: $0) })
        case .mapping: self = .object(JSONObject(node.members.map { ($0.key.text, JSONValue(of: $0.value)) }))
        case .scalar:
            switch node.scalar {
            case .null: self = .null
            case .boolean(let value): self = .bool(value)
            case .integer(let text), .float(let text):
                self = JSONNumber(text).map { .number($0) } ?? .string(text)
            case .string, nil: self = .string(node.text)
            }
        }
    }
}
