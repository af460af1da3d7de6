internal import PinionJSON

/// The schemas of a module, as programs that validators run.
///
/// Generated code has them as text: JSON Schema, a line of JSON for each, which is an object of one member:
///
///     {"#/components/schemas/Address":{"type":"object","properties":{"city":{"type":"string","maxLength":40}}}}
///     {"^[A-Z]{2}$":"522X20Q1b5011014011220"}
///
/// The name of the member is the schema's place in the description, by which `$ref`s find it. A member whose value
/// is a text is a pattern with its automaton, one whose value is a list is a pattern with its program. Beside the
/// keywords of JSON Schema 2020-12 there may be `$at` (a pointer, where the schema stood elsewhere), `$members` and
/// `$texts` (how names and the texts of an `enum` are compared), `$choice` (which branch of a `oneOf` or `anyOf` to
/// report on), `$tests` (what an `if` looks at) and `$and` (a schema for what JSON has no second member for).
///
/// The text is read once, when the bundle is made: about 10 ms for each megabyte. It is kept to explain violations.
public final class SchemaBundle: @unchecked Sendable {
    // Everything is written by `init` and never afterwards.
    private let texts: BundleTexts
    /// Where each line begins.
    private let lineStarts: [UInt32]
    private let keys: KeyTable
    /// By key.
    private let schemas: [UInt32]
    let program: SchemaProgram
    private var memory: ProgramMemory

    /// A bundle from generated code.
    ///
    /// - Parameters:
    ///   - rules: The schemas, see above.
    ///   - lines: Where they stand: for each file of the description a line with its name as JSON text and, for
    ///     each line of the rules that has a schema from that file, the numbers of the lines of its member names,
    ///     in order, each but the first as the difference from the one before, nothing for none.
    ///   - hostnames: What counts as a host name.
    public convenience init(
        _ rules: StaticString, lines: StaticString, hostnames: HostnameRules = .ascii
    ) {
        self.init(BundleTexts(rules, lines), hostnames)
    }

    /// A bundle that is made at run time.
    public convenience init(rules: String, lines: String = "", hostnames: HostnameRules = .ascii) {
        self.init(BundleTexts(rules, lines), hostnames)
    }

    private init(_ texts: BundleTexts, _ hostnames: HostnameRules) {
        var definitions: [SchemaCompiler.Definition] = []
        var definitionsByKey: [[UInt8]: Int] = [:]
        var matchers: [[UInt8]: PatternMatcher] = [:]
        var starts: [UInt32] = []
        var keys: [[UInt8]] = []
        var memory = ProgramMemory()
        for line in texts.rules.lines {
            guard let tape = Self.tape(texts.rules[line]) else { continue }
            tape.withRoot { root in
                for (name, value) in root.members {
                    let key = Array(name.text)
                    if value.isString {
                        matchers[key] = .automaton(PatternAutomaton(value.text, in: &memory))
                        continue
                    }
                    if value.isArray {
                        matchers[key] = .bounded(BoundedPattern(value))
                        continue
                    }
                    definitionsByKey[key] = definitions.count
                    definitions.append(SchemaCompiler.Definition(tape: tape, offset: UInt32(line.lowerBound)))
                    keys.append(key)
                    starts.append(UInt32(line.lowerBound))
                }
            }
        }
        var compiler = SchemaCompiler(
            definitions: definitions, byKey: definitionsByKey, matchers: matchers, memory: memory)
        self.schemas = definitions.indices.map { compiler.schema(ofDefinition: $0) }
        compiler.drain()
        program = compiler.program(hostnames)
        self.memory = compiler.memory
        self.texts = texts
        lineStarts = starts
        self.keys = KeyTable(keys)
    }

    deinit { memory.free() }

    /// The validator of a schema.
    ///
    /// - Parameter key: The schema's place in the description. Generated code asks for no other; for a key that is
    ///   not there, nothing is valid.
    public func validator(_ key: StaticString) -> Validator {
        Validator(self, key.withUTF8Buffer { keys.index(of: $0) }.map { schemas[$0] } ?? 1)
    }

    /// The validator of a schema; `nil` for a key that is not there.
    public func validator(at key: String) -> Validator? {
        var key = key
        return key.withUTF8 { keys.index(of: $0) }.map { Validator(self, schemas[$0]) }
    }

    /// Reads a line of rules; `nil` if it is not JSON.
    private static func tape(_ line: UnsafeBufferPointer<UInt8>) -> JSONTape? {
        try? JSONTape(parsing: Array(line), limits: JSONLimits(depth: JSONLimits.largestDepth))
    }

    /// Rules by their places in the text, for explanations. Each line that has any is read once.
    func sites(_ places: some Sequence<UInt32>) -> [UInt32: Site] {
        var sites: [UInt32: Site] = [:]
        var definitions: [Int: BundleDefinition] = [:]
        for place in places where sites[place] == nil {
            guard let ordinal = lineStarts.lastIndex(where: { $0 <= place }) else { continue }
            let known = definitions[ordinal] ?? definition(ordinal)
            definitions[ordinal] = known
            sites[place] = known?.site(place)
        }
        return sites
    }

    private func definition(_ ordinal: Int) -> BundleDefinition? {
        let start = Int(lineStarts[ordinal])
        guard let tape = Self.tape(texts.rules[start..<texts.rules.lineEnd(from: start)]) else { return nil }
        return BundleDefinition(
            tape: tape, start: start, places: SchemaLines(texts.lines).places(ofDefinition: ordinal))
    }
}

/// The texts of a bundle: static ones where they are, others in memory of their own.
private final class BundleTexts {
    let rules: BundleText
    let lines: BundleText
    private let copies: [UnsafeMutableBufferPointer<UInt8>]

    init(_ rules: StaticString, _ lines: StaticString) {
        self.rules = BundleText(bytes: rules.withUTF8Buffer { $0 })
        self.lines = BundleText(bytes: lines.withUTF8Buffer { $0 })
        copies = []
    }

    init(_ rules: String, _ lines: String) {
        copies = [rules, lines].map { text in
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
            _ = copy.initialize(from: text.utf8)
            return copy
        }
        self.rules = BundleText(bytes: UnsafeBufferPointer(copies[0]))
        self.lines = BundleText(bytes: UnsafeBufferPointer(copies[1]))
    }

    deinit { for copy in copies { copy.deallocate() } }
}
