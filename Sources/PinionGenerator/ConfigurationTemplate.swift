/// A first `pinion.yaml` for a target: what is needed, and every other key as a comment that says what it does.
public enum ConfigurationTemplate {
    /// The text of the file.
    ///
    /// - Parameters:
    ///   - schema: the description, from the file's own folder.
    ///   - output: the folder for code that is committed; `nil` when the build plugin decides.
    public static func text(schema: String, output: String?) -> String {
        var text = """
            # Which description becomes Swift, and how. Paths are relative to this file.
            descriptions:
              - schema: \(quoted(schema))

            """
        if let output { text += "    output: \(quoted(output))\n" }
        for key in ConfigurationKey.description where !["schema", "output"].contains(key.name) {
            if output == nil && key.name == "shards" { continue }
            text += "\n" + comment(key.summary) + example(key).map { "    # \($0)\n" }.joined()
        }
        return text
    }

    /// How a key is written, in lines.
    private static func example(_ key: ConfigurationKey) -> [String] {
        if let value = key.defaultValue { return ["\(key.name): \(value)"] }
        return switch key.name {
        case "module": ["module: Petstore"]
        case "namespace": ["namespace: PetstoreAPI"]
        case "include": ["include:", "  tags: [pets]"]
        case "exclude": ["exclude:", "  paths: [/internal/**]"]
        case "types": ["types:", "  string/date-time: Date"]
        case "names": ["names:", "  '#/components/schemas/Pet': Animal"]
        case "rules": ["rules:", "  openapi/unknown-keyword: error"]
        default: ["\(key.name): ."]
        }
    }

    private static func comment(_ sentence: String) -> String {
        var lines = [""]
        for word in sentence.split(separator: " ") {
            if lines[lines.count - 1].utf8.count + word.utf8.count > 90 { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines.map { "    # \($0)\n" }.joined()
    }

    /// A path as YAML: quoted when it is not plainly a string.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
                || "._-/+".utf8.contains(byte)
        }
        // A letter first: nothing that begins with one and ends in a suffix is a number or a boolean.
        if isPlain, let first = path.utf8.first, (0x61...0x7A).contains(first | 0x20), path.contains(".") {
            return path
        }
        return "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
            + "'"
    }
}
