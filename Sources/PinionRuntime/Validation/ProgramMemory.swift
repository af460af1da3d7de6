/// Memory at fixed addresses, for what rules point to. Given back with `free()`.
struct ProgramMemory {
    private var blocks:
        [(address: UnsafeMutableRawPointer, deinitialize: (UnsafeMutableRawPointer) -> Void)] = []

    /// Copies values into memory of their own.
    mutating func store<Value>(_ values: [Value]) -> UnsafePointer<Value> {
        let start = UnsafeMutablePointer<Value>.allocate(capacity: max(values.count, 1))
        start.initialize(from: values, count: values.count)
        let count = values.count
        blocks.append(
            (
                UnsafeMutableRawPointer(start),
                { address in
                    address.assumingMemoryBound(to: Value.self).deinitialize(count: count)
                    address.deallocate()
                }
            ))
        return UnsafePointer(start)
    }

    /// The address of a copy, as the operand of a rule.
    mutating func operand<Value>(_ values: [Value]) -> Int { Int(bitPattern: store(values)) }

    /// Ends the life of all there is.
    mutating func free() {
        for block in blocks { block.deinitialize(block.address) }
        blocks = []
    }
}
