import PinionDiagnostics
import PinionGenerator
import PinionIDN
import PinionJSON
import PinionOpenAPI
import PinionPattern
import PinionRuntime
import PinionSwift

/// What a fuzzer feeds with bytes. A trap, a hang or a broken promise is a finding.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// The tape parser, what is read from a tape, and the writer.
    case json
    /// A line with a pattern; the rest is a text to match.
    case pattern
    /// Every scanner of a format, with and without the names of hosts in Unicode.
    case format
    /// A description in one file, YAML or JSON, as far as its Swift.
    case description

    /// Feeds it.
    public func run(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch self {
        case .json: Self.json(Array(bytes))
        case .pattern: Self.pattern(Array(bytes))
        case .format: Self.format(bytes)
        case .description: Self.description(Array(bytes))
        }
    }

    /// Feeds it with a copy, behind which nothing is.
    public func run(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { run($0) } }

    private static func json(_ bytes: [UInt8]) {
        let limits = JSONLimits(depth: JSONLimits.largestDepth)
        do {
            let tape = try JSONTape(parsing: bytes, limits: limits)
            let value = JSONValue(tape)
            let written = try value.jsonBytes()
            let again = try JSONTape(parsing: written, limits: limits)
            precondition(JSONValue(again) == value, "what was written reads as something else")
            let indices = (1..<tape.nodeCount).map { JSONNode.Index($0) }.suffix(64)
            for (index, pointer) in zip(indices, tape.pointers(ofNodesAt: Array(indices))) {
                precondition(pointer == tape.pointer(ofNodeAt: index), "a pointer depends on those before it")
                _ = tape.position(ofNodeAt: index)
            }
        } catch let error as JSONParseError {
            precondition((0...bytes.count).contains(error.offset), "an error outside the text")
        } catch {
            preconditionFailure("\(error)")
        }
    }

    private static func pattern(_ bytes: [UInt8]) {
        let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
        guard let text = String(validatingUTF8Bytes: parts[0]) else { return }
        let subject = String(decoding: parts.count > 1 ? parts[1] : [], as: UTF8.self)
        do {
            let automaton = try Pattern(text).automaton(limit: 500)
            let decoded = Automaton(encoded: automaton.encoded)
            precondition(decoded == automaton, "the line reads as another automaton")
            let verdict = automaton.matches(subject.utf8)
            if let constant = automaton.constantVerdict { precondition(verdict == constant) }
        } catch {
            precondition(error.offset <= text.unicodeScalars.count, "an error outside the pattern")
            _ = "\(error)"
        }
    }

    private static func format(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard String(validatingUTF8Bytes: bytes) != nil else { return }
        for format in Format.allCases {
            _ = format.matches(string: bytes)
            _ = format.matches(string: bytes, hostnames: .internationalized)
        }
        guard let number = JSONNumber(String(decoding: bytes, as: UTF8.self)) else { return }
        for format in Format.allCases { _ = format.matches(number: number) }
    }

    private static func description(_ bytes: [UInt8]) {
        let result = Generator.generate(
            root: "openapi.yaml", provider: OneFile(content: bytes), output: EmitterOptions(moduleName: "API")
        )
        precondition(
            !result.files.isEmpty || result.diagnostics.hasErrors, "nothing was made and nothing was said")
        _ = DiagnosticFormat.text.render(result.diagnostics, sources: result.sources, isColored: false)
    }
}

private struct OneFile: SourceProvider {
    let content: [UInt8]

    mutating func bytes(at path: String) -> Result<[UInt8], SourceFailure> {
        path == "openapi.yaml" ? .success(content) : .failure(.missing)
    }
}

extension String {
    fileprivate init?(validatingUTF8Bytes bytes: some Sequence<UInt8>) {
        self.init(validating: bytes, as: UTF8.self)
    }
}
