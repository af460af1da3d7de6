extension NameRequest {
    /// The name of one element of a list of these: `addresses` -> `address`, `values` -> `value`.
    var singular: NameRequest {
        let text = Array(suggestion.utf8)
        for (ending, replacement) in Self.endings
        where text.count > ending.utf8.count && Self.ends(text, with: ending) {
            let stem = text.dropLast(ending.utf8.count)
            return NameRequest(String(decoding: stem, as: UTF8.self) + replacement)
        }
        return NameRequest(suggestion + "Item")
    }

    /// The first that fits decides. The stem is never empty.
    private static let endings = [
        ("series", "seriesItem"), ("species", "speciesItem"), ("ovies", "ovie"), ("ookies", "ookie"),
        ("ies", "y"), ("sses", "ss"), ("statuses", "status"), ("aliases", "alias"), ("xes", "x"),
        ("ches", "ch"), ("shes", "sh"), ("people", "person"), ("children", "child"), ("indices", "index"),
        ("ss", "ssItem"), ("us", "usItem"), ("is", "isItem"), ("s", ""),
    ]

    private static func ends(_ text: [UInt8], with ending: String) -> Bool {
        zip(text.suffix(ending.utf8.count), ending.utf8).allSatisfy { ($0 | 0x20) == ($1 | 0x20) }
    }
}
