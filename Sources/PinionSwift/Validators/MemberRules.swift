import PinionDiagnostics
import PinionIR
import PinionPattern

/// What one schema says about members of objects, with a slot for each name it mentions.
struct MemberRules {
    struct Property {
        let slot: Int
        var schemas: [(schema: SchemaID, line: Int)]
    }
    struct Pattern {
        let source: String
        let automaton: Automaton
        let schema: SchemaID
        let line: Int
    }

    /// Every name mentioned, `properties` first and in order: members mostly come in that order, and a table tries
    /// the expected name first.
    private(set) var slots: [String] = []
    private(set) var properties: [Property] = []
    private(set) var patterns: [Pattern] = []
    private(set) var additional: (schema: SchemaID, line: Int)?
    private(set) var nameRules: [(schema: SchemaID, line: Int)] = []
    private(set) var required: [(slots: [Int], line: Int)] = []
    private(set) var dependentRequired: [(trigger: Int, slots: [Int], line: Int)] = []
    private(set) var dependentSchemas: [(trigger: Int, schema: SchemaID, line: Int)] = []
    /// By UTF-8, so that names are compared byte by byte.
    private var slotsByName: [[UInt8]: Int] = [:]

    /// Whether it matters which names occur.
    var needsSeen: Bool {
        required.contains { !$0.slots.isEmpty } || !dependentRequired.isEmpty || !dependentSchemas.isEmpty
    }

    init(_ schema: Schema) {
        for located in schema.assertions {
            guard case .properties(let members) = located.assertion else { continue }
            for member in members { add(member.schema, to: slot(member.name), Int(located.location.line)) }
        }
        for located in schema.assertions {
            let line = Int(located.location.line)
            switch located.assertion {
            case .patternProperties(let members):
                patterns += members.map {
                    Pattern(source: $0.source, automaton: $0.automaton, schema: $0.schema, line: line)
                }
            case .additionalProperties(let schema): additional = (schema, line)
            case .propertyNames(let schema): nameRules.append((schema, line))
            case .required(let names): required.append((distinct(names), line))
            case .dependentRequired(let entries):
                for entry in entries {
                    let trigger = slot(entry.name)
                    dependentRequired.append((trigger, distinct(entry.requires), line))
                }
            case .dependentSchemas(let entries):
                for entry in entries { dependentSchemas.append((slot(entry.name), entry.schema, line)) }
            default: break
            }
        }
    }

    private mutating func slot(_ name: String) -> Int {
        let key = Array(name.utf8)
        if let known = slotsByName[key] { return known }
        slotsByName[key] = slots.count
        slots.append(name)
        return slots.count - 1
    }

    private mutating func distinct(_ names: [String]) -> [Int] {
        var found: [Int] = []
        for name in names {
            let slot = slot(name)
            if !found.contains(slot) { found.append(slot) }
        }
        return found
    }

    private mutating func add(_ schema: SchemaID, to slot: Int, _ line: Int) {
        if let index = properties.firstIndex(where: { $0.slot == slot }) {
            properties[index].schemas.append((schema, line))
        } else {
            properties.append(Property(slot: slot, schemas: [(schema, line)]))
        }
    }
}
