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
        ScalarSet(categoryRuns.filter { categories.contains($0.category) }.map(\.range))
    }

    private static func scalars(where holds: (Unicode.Scalar.Properties) -> Bool) -> ScalarSet {
        var ranges: [ClosedRange<UInt32>] = []
        var start: UInt32?
        for value in 0...ScalarSet.lastCodePoint {
            let isMember = Unicode.Scalar(value).map { holds($0.properties) } ?? false
            if isMember {
                if start == nil { start = value }
            } else if let first = start {
                ranges.append(first...(value - 1))
                start = nil
            }
        }
        if let first = start { ranges.append(first...ScalarSet.lastCodePoint) }
        return ScalarSet(ranges)
    }

    private struct CategoryRun {
        let range: ClosedRange<UInt32>
        let category: Unicode.GeneralCategory
    }

    /// All of Unicode by category, gathered once per process.
    private static let categoryRuns: [CategoryRun] = {
        var runs: [CategoryRun] = []
        var start: UInt32 = 0
        var category = Unicode.GeneralCategory.control
        for value in 0...ScalarSet.lastCodePoint {
            let next = Unicode.Scalar(value)?.properties.generalCategory ?? .surrogate
            if next != category {
                runs.append(CategoryRun(range: start...(value - 1), category: category))
                start = value
                category = next
            }
        }
        runs.append(CategoryRun(range: start...ScalarSet.lastCodePoint, category: category))
        return runs
    }()
}
