/// A table as ASCII text: records of a fixed number of digits, sorted by their first column.
///
/// A digit is six bits, written as the bytes from 0x30, `0`, to 0x6F, `o`; the highest comes first. The text is
/// searched in place, so that a table takes no memory but the program's and no time before its first use.
struct EncodedTable: Sendable {
    let text: StaticString
    /// The digits of a record.
    let width: Int

    var count: Int { text.utf8CodeUnitCount / width }

    /// A column of a record.
    ///
    /// - Parameters:
    ///   - record: Below `count`.
    ///   - column: The digits before the column.
    ///   - digits: The digits of the column.
    func number(_ record: Int, column: Int, digits: Int) -> UInt32 {
        let start = record * width + column
        return text.withUTF8Buffer { bytes in
            var number: UInt32 = 0
            for index in start..<start + digits { number = number << 6 | UInt32(bytes[index] &- 0x30) }
            return number
        }
    }

    /// The code point that begins a record.
    func codePoint(_ record: Int) -> UInt32 { number(record, column: 0, digits: 3) }

    /// How many records, from the first on, answer yes; those that do come before those that do not.
    func count(where precedes: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if precedes(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// In a table of runs, the number (2 digits) behind the run that a code point is in.
    func value(of codePoint: UInt32) -> UInt32 {
        let run = count { self.codePoint($0) <= codePoint } - 1
        return run < 0 ? 0 : number(run, column: 3, digits: 2)
    }
}
