import PinionRuntime
import Testing

/// Texts that follow a format and texts that do not.
struct FormatRow: Sendable, CustomTestStringConvertible {
    let format: Format
    let valid: [String]
    let invalid: [String]

    init(_ format: Format, valid: [String], invalid: [String]) {
        self.format = format
        self.valid = valid
        self.invalid = invalid
    }

    var testDescription: String { format.rawValue }

    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        for text in valid {
            #expect(
                matches(text), "\(format.rawValue) should allow \(text.debugDescription)",
                sourceLocation: sourceLocation)
        }
        for text in invalid {
            #expect(
                !matches(text), "\(format.rawValue) should refuse \(text.debugDescription)",
                sourceLocation: sourceLocation)
        }
    }

    private func matches(_ text: String) -> Bool {
        Array(text.utf8).withUnsafeBufferPointer { format.matches(string: $0) }
    }
}
