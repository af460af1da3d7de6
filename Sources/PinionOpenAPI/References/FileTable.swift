internal import PinionJSON

/// The files of a run, by the path that the source provider knows them by.
struct FileTable {
    enum Slot {
        /// Open, and put aside.
        case parked(ParsedFile)
        /// The file that is being parsed.
        case current
        /// Could not be read, which is an error already reported.
        case unusable
    }

    private(set) var slots: [Slot] = []
    private var byPath: [ExactText: Int] = [:]

    func index(of path: String) -> Int? { byPath[ExactText(path)] }

    mutating func add(_ slot: Slot, path: String) -> Int {
        byPath[ExactText(path)] = slots.count
        slots.append(slot)
        return slots.count - 1
    }

    /// Puts `file` aside as number `old`, and takes number `new` out in its place. False when that is unusable.
    mutating func exchange(_ file: inout ParsedFile, old: Int, new: Int) -> Bool {
        guard old != new else { return true }
        guard case .parked(let next) = slots[new] else { return false }
        slots[new] = .current
        slots[old] = .parked(file)
        file = next
        return true
    }
}
