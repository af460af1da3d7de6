import PinionDiagnostics
import PinionJSON
import PinionOpenAPI
import PinionValidation

/// Reads lines: `S` and a schema, then `I` and an instance, any number of times. Prints a line for each schema: a
/// `1` for each instance that is valid, a `0` for each that is not, or why the schema was refused. `?` stands for an
/// instance that is no JSON, or one whose violations do not tell what the verdict tells.
@main
enum Verdicts {
    static func main() {
        var schema: SchemaFile?
        var answer: String?
        while let line = readLine() {
            let text = String(line.dropFirst())
            if line.utf8.first == UInt8(ascii: "S") {
                if let answer { print(answer) }
                var findings = Diagnostics()
                var sources = SourceMap()
                schema = SchemaFile.read(
                    SchemaName("schema.json"), path: "schema.json",
                    sources: OneFile(content: Array(text.utf8)),
                    diagnostics: &findings, sourceMap: &sources)
                answer =
                    schema == nil ? "refused: \(findings.all.map(\.message).joined(separator: "; "))" : ""
            } else if let schema {
                answer?.append(verdict(schema, text))
            }
        }
        if let answer { print(answer) }
    }

    private static func verdict(_ schema: SchemaFile, _ text: String) -> Character {
        guard let tape = try? JSONTape(parsing: text) else { return "?" }
        let isValid = schema.isValid(tape)
        var findings = Diagnostics()
        var sources = SourceMap()
        let file = DataFile.read(
            "instance.json", tape.bytes, for: schema, diagnostics: &findings, sourceMap: &sources)
        guard file?.validate(by: schema, diagnostics: &findings, sourceMap: sources) == isValid,
            findings.isEmpty == isValid, findings.all.allSatisfy({ $0.location != nil })
        else { return "?" }
        return isValid ? "1" : "0"
    }
}

private struct OneFile: SourceProvider {
    let content: [UInt8]

    mutating func bytes(at path: String) -> Result<[UInt8], SourceFailure> {
        path == "schema.json" ? .success(content) : .failure(.missing)
    }
}
