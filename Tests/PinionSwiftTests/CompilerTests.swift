import Foundation
import PinionIR
import PinionJSON
import PinionSwift
import Testing

/// Random hostile descriptions, given to the compiler's parser where there is a compiler. (What the parser accepts
/// is also type-checked for a fixed description: `GoldenHostileModels`.)
@Suite struct CompilerTests {
    private static let compiler: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(
        separator: ":"
    )
    .map { URL(filePath: String($0)).appending(path: "swiftc") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }

    @Test(.enabled(if: compiler != nil)) func anyTextInAnyPositionParses() throws {
        let compiler = try #require(Self.compiler)
        let folder = FileManager.default.temporaryDirectory.appending(path: "pinion-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var random = HostileText(seed: 5)
        var paths: [String] = []
        for round in 0..<20 {
            let options = EmitterOptions(
                moduleName: random.text(), clientName: random.text(), shardCount: 1, emitsValidators: false,
                version: random.text(), schemaPath: random.text(), describeLocation: { _ in "*/\n}" })
            let files = SwiftEmitter(api: api(&random), options: options).files()
            let models = try #require(files.first { $0.path == "Models1.swift" })
            let url = folder.appending(path: "Models\(round).swift")
            try Data(models.bytes).write(to: url)
            paths.append(url.path(percentEncoded: false))
        }
        let process = Process()
        process.executableURL = compiler
        process.arguments = ["-frontend", "-parse", "-warnings-as-errors"] + paths
        let output = Pipe()
        process.standardError = output
        try process.run()
        let complaints = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(complaints.prefix(2_000))")
    }

    private func api(_ random: inout HostileText) -> API {
        var builder = APIBuilder()
        func documentation() -> Documentation {
            Documentation(
                summary: random.text(), description: random.text(), isDeprecated: true,
                externalURL: random.text(),
                remarks: [random.text()])
        }
        func properties() -> [Property] {
            (0..<6).map { _ in
                Property(
                    random.text(), .scalar(.string),
                    random.number(below: 2) == 0 ? .required : .optionalNullable,
                    defaultValue: .string(random.text()), constant: .string(random.text()),
                    limits: Limits {
                        $0.pattern = random.text()
                        $0.minimum = random.text()
                    }, documentation())
            }
        }
        for _ in 0..<6 {
            let owner = builder.type(random.text(), documentation: documentation(), .object(properties()))
            builder.type(
                random.text(), in: .type(owner), documentation: documentation(), .object(properties()))
            builder.type(random.text(), .strings((0..<6).map { _ in random.text() }))
            let cases = (0..<3).map { _ in (random.text(), TypeReference.declared(owner)) }
            builder.type(
                random.text(),
                .union(cases, .discriminator(member: random.text(), values: [(random.text(), 0)])))
            builder.type(
                random.text(),
                .union(
                    cases,
                    .tests(
                        [
                            (.hasMember(random.text()), 0),
                            (.memberEquals(random.text(), text: random.text()), 1),
                        ],
                        otherwise: nil)))
        }
        return builder.api
    }
}
