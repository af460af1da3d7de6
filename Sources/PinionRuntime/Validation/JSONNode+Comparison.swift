import PinionJSON

extension JSONNode {
    /// Negative, zero or positive as this number is less than, equal to or greater than another.
    func compare(to other: Int64) -> Int {
        if let value = int64 { return value < other ? -1 : value > other ? 1 : 0 }
        return compare(JSONNumber(other))
    }
}
