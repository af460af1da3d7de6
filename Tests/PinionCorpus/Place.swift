public import PinionYAML

/// A node, with the way to it.
public struct Place: Sendable {
    /// The file's path within the description's folder; empty for the root file.
    public let file: String
    /// JSON Pointer (RFC 6901) within the file.
    public let pointer: String
    /// What stands there.
    public let node: Node

    /// As the generator spells origins: `#/components/schemas/Pet`, `schemas/pet.yaml#/Pet`.
    public var text: String { file + "#" + pointer }

    /// The value of a mapping's member.
    public subscript(name: String) -> Place? {
        node.member(name).map { member(name, $0.value) }
    }

    /// The members of a mapping; none for anything else.
    public var members: [(name: String, place: Place)] {
        node.members.map { ($0.key.text, member($0.key.text, $0.value)) }
    }

    /// The elements of a sequence; none for anything else.
    public var elements: [Place] { node.elements.enumerated().map { element($0.offset, $0.element) } }

    func member(_ name: String, _ value: Node) -> Place {
        Place(file: file, pointer: pointer + "/" + Self.escape(name), node: value)
    }

    func element(_ position: Int, _ value: Node) -> Place {
        Place(file: file, pointer: pointer + "/\(position)", node: value)
    }

    static func escape(_ token: String) -> String {
        guard token.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
            return token
        }
        var text = ""
        for scalar in token.unicodeScalars {
            switch scalar {
            case "~": text += "~0"
            case "/": text += "~1"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    static func unescape(_ token: String) -> String {
        guard token.utf8.contains(UInt8(ascii: "~")) else { return token }
        var text = ""
        var isEscape = false
        for scalar in token.unicodeScalars {
            switch scalar {
            case "0" where isEscape: text += "~"
            case "1" where isEscape: text += "/"
            case "~":
                isEscape = true
                continue
            default: text.unicodeScalars.append(scalar)
            }
            isEscape = false
        }
        return text
    }
}
