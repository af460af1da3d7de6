internal import PinionDiagnostics
internal import PinionOpenAPI
internal import PinionSwift

/// What a folder of generated files was made from: a file beside them, to be committed with them. It is apart
/// from them because it changes when they do not, and then nothing is to be compiled.
struct Lock: Hashable {
    /// SwiftPM takes no notice of hidden files in a target.
    static let fileName = ".pinion.lock"
    private static let explanation =
        "// What the files here were made from. Commit it with them: the next run tells what has changed since."

    /// The generator's version.
    var version: String
    /// What of pinion.yaml bears on the output.
    var options: String
    /// The files of the description, by their paths below its root, with a digest of what each says.
    var files: [File]

    struct File: Hashable {
        var path: String
        var digest: String
    }

    /// What a run is made from.
    ///
    /// - Parameter digests: What each of the files says.
    init(
        _ description: Configuration.Description, files: ArraySlice<SourceFile>,
        digests: [SourceID: UInt64], version: String
    ) {
        self.version = version
        options = Digest.text(Self.digest(of: description))
        let root = Path.absolute(description.root)
        self.files =
            files.map { file in
                File(
                    path: Path.relative(Path.absolute(file.path), to: root),
                    digest: Digest.text(digests[file.id] ?? 0))
            }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The lock that `text` is; `nil` when it is none of ours.
    init?(text: String) {
        let lines = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
        let head = text.split(separator: "\n").first?.split(separator: " ") ?? []
        guard head.count > 4, head.starts(with: ["//", "Written", "by", "pinion"]) else { return nil }
        version = String(head[4])
        options = ""
        files = []
        for line in lines.dropFirst() where line.count == 2 && line[0] != "//" {
            if line[1] == "options" {
                options = String(line[0])
            } else {
                files.append(File(path: String(line[1].dropFirst("file ".count)), digest: String(line[0])))
            }
        }
    }

    /// The lock as a file.
    func bytes(schema: String) -> [UInt8] {
        var text = "// Written by pinion \(version) from \(schema). Do not edit.\n\(Self.explanation)\n"
        text += "\(options) options\n"
        for file in files { text += "\(file.digest) file \(Self.line(file.path))\n" }
        return Array(text.utf8)
    }

    /// What is another than at the time of `old`, as phrases.
    func reasons(since old: Lock) -> [String] {
        var reasons: [String] = []
        if version != old.version { reasons.append("pinion \(version) took the place of \(old.version)") }
        if options != old.options { reasons.append("options in pinion.yaml changed") }
        // By their bytes: equal texts may be the paths of two files.
        let before = Dictionary(old.files.map { (Array($0.path.utf8), $0.digest) }) { first, _ in first }
        var now: Set<[UInt8]> = []
        for file in files {
            let path = Self.line(file.path)
            now.insert(Array(path.utf8))
            switch before[Array(path.utf8)] {
            case nil: reasons.append("\(path) is new")
            case let digest? where digest != file.digest: reasons.append("\(path) changed")
            default: break
            }
        }
        for file in old.files where !now.contains(Array(file.path.utf8)) {
            reasons.append("\(file.path) is no longer read")
        }
        return reasons
    }

    /// Of everything that bears on the output but is not in the description; no paths, which differ from one
    /// computer to the next.
    static func digest(of description: Configuration.Description) -> UInt64 {
        func names(_ names: Selection.Names?) -> [String] {
            guard let names else { return ["everything"] }
            return [names.tags, names.operations, names.paths, names.schemas]
                .flatMap { ["|"] + $0.map(\.text) }
        }
        func overrides(_ overrides: [Overrides.Override]) -> [String] {
            overrides.flatMap { [$0.selector.text, $0.value] }
        }
        var parts: [[String]] = [
            [description.module, "\(description.shards)", "\(description.validators)"],
            ["\(description.opensEnumerations)", "\(description.assertsFormats)"]
                + (description.boundsPatterns ? ["bounded"] : [])
                + (description.internationalizesHostnames ? ["internationalized"] : []),
            names(description.selection.include), names(description.selection.exclude),
            overrides(description.overrides.types), overrides(description.overrides.names),
        ]
        if let namespace = description.namespace { parts.append(["namespace", namespace]) }
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in parts {
            // Ends of texts and lists count, by bytes that UTF-8 has not.
            let texts: [[UInt8]] = part.map { Array($0.utf8) + [0xFF] }
            for byte in texts.joined() + [0xFE] {
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
            }
        }
        return hash
    }

    /// A path on one line.
    private static func line(_ path: String) -> String {
        String(String.UnicodeScalarView(path.unicodeScalars.map { $0.value < 0x20 ? "?" : $0 }))
    }
}
