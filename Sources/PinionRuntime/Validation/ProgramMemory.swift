internal import PinionJSON

/// Memory at fixed addresses, for what rules point to. Given back with `free()`.
struct ProgramMemory {
    private var releases: [() -> Void] = []

    /// Copies values into memory of their own.
    mutating func store<Value>(_ values: [Value]) -> UnsafePointer<Value> {
        let start = UnsafeMutablePointer<Value>.allocate(capacity: max(values.count, 1))
        start.initialize(from: values, count: values.count)
        let count = values.count
        releases.append {
            start.deinitialize(count: count)
            start.deallocate()
        }
        return UnsafePointer(start)
    }

    /// The address of a copy, as the operand of a rule.
    mutating func operand<Value>(_ values: [Value]) -> Int { Int(bitPattern: store(values)) }

    /// A table of names.
    mutating func members(_ names: [[UInt8]], _ matching: JSONNameMatching) -> JSONMembers {
        let members = JSONMembers(names, matching: matching)
        releases.append { members.deallocate() }
        return members
    }

    /// Ends the life of all there is.
    mutating func free() {
        for release in releases { release() }
        releases = []
    }
}
