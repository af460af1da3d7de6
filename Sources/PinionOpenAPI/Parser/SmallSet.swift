/// A set that is a list while it is small: most lists of names are, and to compare a few costs less than to hash them.
struct SmallSet<Element: Hashable> {
    private var few: [Element] = []
    private var many: Set<Element> = []

    /// An empty set, with room for so many elements if they are few.
    init(minimumCapacity: Int) { few.reserveCapacity(min(minimumCapacity, Self.limit)) }

    /// How many a list holds.
    private static var limit: Int { 16 }

    /// Adds an element.
    ///
    /// - Returns: Whether it was not there before.
    mutating func insert(_ element: Element) -> Bool {
        guard many.isEmpty else { return many.insert(element).inserted }
        if few.contains(element) { return false }
        if few.count < Self.limit {
            few.append(element)
        } else {
            many = Set(few)
            many.insert(element)
        }
        return true
    }
}
