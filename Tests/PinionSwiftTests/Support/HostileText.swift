/// The same hostile texts in every run.
struct HostileText {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    mutating func number(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

    private static let fragments: [String] = [
        "\"", "\\", "\\(", ")", "\"\"\"", "#", "/*", "*/", "//", "\n", "\r\n", "\r", "\u{85}", "\u{2028}",
        "\u{2029}",
        "\u{B}", "\u{C}", "\u{0}", "\t", " ", "`", "$", "@", "{", "}", "\u{202E}", "\u{200B}", "\u{FEFF}",
        "\u{E0041}", "é",
        "e\u{301}", "Ж", "名", "👍🏽", "a", "B", "self", "Type", "init", "-", "_", ".", "1", "23", "\u{D7FF}",
        "\u{10FFFF}",
        "\\u{41}", "\\n", "#if", "import", "é", "ǅ", "\u{301}",
    ]

    /// A text of up to twelve fragments, or now and then a scalar from anywhere.
    mutating func text() -> String {
        var text = ""
        for _ in 0..<number(below: 13) {
            if number(below: 8) == 0, let scalar = Unicode.Scalar(UInt32(number(below: 0x11_0000))) {
                text.unicodeScalars.append(scalar)
            } else {
                text += Self.fragments[number(below: Self.fragments.count)]
            }
        }
        return text
    }
}
