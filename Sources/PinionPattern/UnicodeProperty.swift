/// The properties behind `\p{...}`, by the names ECMA-262 gives them (tables 67 to 69), which are matched
/// exactly. The data is the standard library's, so a newer one may know more characters.
enum UnicodeProperty {
    enum LookUp {
        case scalars(ScalarSet)
        case unsupported
        case unknown
    }

    static func lookUp(_ text: String) -> LookUp {
        let parts = text.unicodeScalars.split(separator: "=", omittingEmptySubsequences: false).map(
            String.init)
        if parts.count == 2 {
            switch parts[0] {
            case "General_Category", "gc": return categories(named: parts[1]).map(LookUp.scalars) ?? .unknown
            case "Script", "sc", "Script_Extensions", "scx": return .unsupported
            default: return .unknown
            }
        }
        if let set = categories(named: text) { return .scalars(set) }
        switch text {
        case "Any": return .scalars(.any)
        case "ASCII": return .scalars(ScalarSet([0...0x7F]))
        case "Assigned": return .scalars(scalars(in: [.unassigned]).complement)
        case "Regional_Indicator", "RI": return .scalars(ScalarSet([0x1_F1E6...0x1_F1FF]))
        case "Emoji_Component", "EComp", "Extended_Pictographic", "ExtPict": return .unsupported
        default: return binary[text].map { .scalars(scalars(where: $0)) } ?? .unknown
        }
    }

    private static func categories(named name: String) -> ScalarSet? {
        generalCategories[name].map(scalars(in:))
    }

    private static func scalars(in categories: [Unicode.GeneralCategory]) -> ScalarSet {
        ScalarSet(categoryRuns.filter { categories.contains($0.value) }.map(\.range))
    }

    private static func scalars(where holds: (Unicode.Scalar.Properties) -> Bool) -> ScalarSet {
        let runs = runs { scalar in scalar.map { holds($0.properties) } ?? false }
        return ScalarSet(runs.filter(\.value).map(\.range))
    }

    /// All of Unicode by category, gathered once per process: 20 ms, or 50 in a debug build.
    private static let categoryRuns = runs { $0?.properties.generalCategory ?? .surrogate }

    private struct Run<Value: Sendable>: Sendable {
        let range: ClosedRange<UInt32>
        let value: Value
    }

    /// All code points, as ranges of equal value. Planes 4 to 13 are unassigned and planes 15 and 16 for
    /// private use, all but for two noncharacters at their ends; one code point speaks for the rest of each.
    private static func runs<Value: Equatable>(of value: (Unicode.Scalar?) -> Value) -> [Run<Value>] {
        var runs: [Run<Value>] = []
        var start: UInt32 = 0
        var current = value(Unicode.Scalar(start))
        var codePoint: UInt32 = 1
        // Not a loop over a range, which takes four times as long in a debug build.
        while codePoint <= ScalarSet.lastCodePoint {
            let next = value(Unicode.Scalar(codePoint))
            if next != current {
                runs.append(Run(range: start...(codePoint - 1), value: current))
                start = codePoint
                current = next
            }
            let isUniform = (4...13).contains(codePoint >> 16) || codePoint >> 16 > 14
            codePoint = isUniform && codePoint & 0xFFFF == 0 ? codePoint | 0xFFFE : codePoint + 1
        }
        runs.append(Run(range: start...ScalarSet.lastCodePoint, value: current))
        return runs
    }
}
