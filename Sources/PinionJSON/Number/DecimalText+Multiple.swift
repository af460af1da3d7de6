extension DecimalText {
    /// Whether the value is an integer times `divisor`, exactly (JSON Schema validation, section 6.2.1).
    /// Nothing but zero is a multiple of zero.
    ///
    /// With `A` and `B` the integers the digits make, the value is `A * 10^k` units of `B`, where `A` does not end
    /// in 0. For negative `k` that cannot be a multiple. Otherwise the remainder of `A` is multiplied by ten `k`
    /// times; after as many times as `B` has factors 2 and 5 nothing changes any more, and `B` has fewer than four
    /// of them for each digit. So `1e308` of `0.123456789` takes 36 steps.
    func isMultiple(of divisor: DecimalText) -> Bool {
        if isZero { return true }
        if divisor.isZero { return false }
        let power = scale - divisor.scale
        if power < 0 { return false }
        let steps = Int(min(power, Int64(divisor.digitCount) * 4))
        return divisor.digitCount <= 18
            ? isSmallMultiple(of: divisor, steps: steps) : isLargeMultiple(of: divisor, steps: steps)
    }

    private func isSmallMultiple(of divisor: DecimalText, steps: Int) -> Bool {
        var modulus: UInt64 = 0
        for position in 0..<divisor.digitCount { modulus = modulus * 10 + UInt64(divisor.digit(position)) }
        var remainder: UInt64 = 0
        for position in 0..<(digitCount + steps) {
            // Below 10^18, so ten times the remainder and a digit fit 64 bits; digits beyond the last are 0.
            remainder = (remainder * 10 + UInt64(digit(position))) % modulus
        }
        return remainder == 0
    }

    /// The same for a divisor of any length, by long division on digits.
    private func isLargeMultiple(of divisor: DecimalText, steps: Int) -> Bool {
        let modulus = (0..<divisor.digitCount).map { divisor.digit($0) }
        // As many digits as the divisor and one more in front.
        var remainder = [UInt8](repeating: 0, count: modulus.count + 1)
        for position in 0..<(digitCount + steps) {
            remainder.removeFirst()
            remainder.append(digit(position))
            while Self.subtract(modulus, from: &remainder) {}
        }
        return remainder.allSatisfy { $0 == 0 }
    }

    /// Subtracts once if that leaves nothing negative.
    private static func subtract(_ modulus: [UInt8], from remainder: inout [UInt8]) -> Bool {
        if remainder[0] == 0, remainder.dropFirst().lexicographicallyPrecedes(modulus) { return false }
        var borrow: UInt8 = 0
        for index in modulus.indices.reversed() {
            let taken = modulus[index] + borrow
            borrow = remainder[index + 1] < taken ? 1 : 0
            remainder[index + 1] = remainder[index + 1] + borrow * 10 - taken
        }
        remainder[0] -= borrow
        return true
    }
}
