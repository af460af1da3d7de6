import PinionIR
import PinionJSON

/// What an `if` looks at, for the reader of a violation: `=/a/b` for a value compared with constants, `?/a` for a
/// member that is only asked to be there, or whose value may be a secret.
struct ConditionTests {
    private let api: API
    private let secrets: SecretPlaces
    /// Pointers as UTF-8, so that they are compared byte by byte.
    private var compared: [[UInt8]] = []
    private var asked: [[UInt8]] = []
    /// Those of `compared` that a violation must not repeat.
    private var secret: Set<[UInt8]> = []

    /// The tests of the schema of an `if`, in the order of the description.
    static func tests(of id: SchemaID, in api: API, secrets: SecretPlaces) -> [String] {
        var tests = ConditionTests(api: api, secrets: secrets)
        tests.visit(id, path: [], name: nil, depth: 0)
        // A member that is compared is asked for as a matter of course, and so is everything around it.
        let plain = tests.asked.filter { path in
            !tests.compared.contains { $0 == path || $0.starts(with: path + [UInt8(ascii: "/")]) }
        }
        let compared = tests.compared.map {
            (tests.secret.contains($0) ? "?" : "=") + String(decoding: $0, as: UTF8.self)
        }
        return compared + plain.map { "?" + String(decoding: $0, as: UTF8.self) }
    }

    private init(api: API, secrets: SecretPlaces) {
        self.api = api
        self.secrets = secrets
    }

    private mutating func visit(_ id: SchemaID, path: [UInt8], name: String?, depth: Int) {
        guard depth < 16, compared.count + asked.count < 8 else { return }
        for located in api[id].assertions {
            switch located.assertion {
            case .constant, .enumeration:
                if !compared.contains(path) { compared.append(path) }
                if secrets.mayInclude(name) { secret.insert(path) }
            case .required(let names):
                for token in names.map(Self.token) where !asked.contains(path + token) {
                    asked.append(path + token)
                }
            case .properties(let members):
                for member in members {
                    let path = path + Self.token(member.name)
                    visit(member.schema, path: path, name: member.name, depth: depth + 1)
                }
            default:
                for child in located.assertion.childrenInPlace {
                    visit(child, path: path, name: name, depth: depth + 1)
                }
            }
        }
    }

    /// A step of a JSON Pointer (RFC 6901 section 3).
    private static func token(_ name: String) -> [UInt8] {
        var token = [UInt8(ascii: "/")]
        JSONPointer.append(name, to: &token)
        return token
    }
}
