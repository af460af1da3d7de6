/// The rule for the names of modules.
public enum ModuleName {
    /// The rule in words, as an object: "use ...".
    public static let rule =
        "a Swift identifier that begins with a capital letter, such as `PartnerCenter`, and no module of the "
        + "toolchain's or Pinion's own"

    /// Keywords, and modules that generated code or its users import.
    private static let reserved: Set<String> = [
        "Self", "Any", "Type", "Protocol", "Swift", "Foundation", "FoundationEssentials",
        "FoundationNetworking",
        "Dispatch", "Glibc", "Musl", "Darwin", "Testing", "XCTest", "HTTPTypes", "PinionJSON",
        "PinionRuntime",
        "PinionURLSession",
    ]

    /// Whether `text` can name a Swift module and its client type: an ASCII identifier that begins with a
    /// capital letter, at most 100 characters.
    public static func isValid(_ text: String) -> Bool {
        guard let first = text.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else {
            return false
        }
        let isWord = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
        }
        return isWord && text.utf8.count <= 100 && !reserved.contains(text)
    }
}

/// The rule for names that a user gives.
public enum SwiftName {
    /// The rule in words.
    public static let rule = "a Swift name of ASCII letters, digits and `_`, such as `dateOfBirth`"

    /// Whether `text` can name a type, property, operation or parameter: an ASCII identifier, at most 100
    /// characters, and none of the words that name nothing even in backticks.
    public static func isValid(_ text: String) -> Bool {
        guard let first = text.utf8.first, !(0x30...0x39).contains(first), text.utf8.count <= 100 else {
            return false
        }
        let isWord = text.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
        }
        return isWord && !["_", "Any", "Protocol", "Self", "Type", "init", "self"].contains(text)
    }
}
