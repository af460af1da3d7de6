extension JSONWriter {
    /// Writes `null`.
    @inlinable
    public mutating func null() { put("null") }

    /// Writes a boolean.
    @inlinable
    public mutating func bool(_ value: Bool) { if value { put("true") } else { put("false") } }

    /// Writes a string, escaping what must be: quote, backslash and control characters (RFC 8259 section 7).
    public mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { string(utf8: $0) }
    }

    /// Writes a string of these bytes, which must be UTF-8, escaping what must be.
    public mutating func string(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        reserve(bytes.count &+ 10)
        buffer[length] = UInt8(ascii: "\"")
        length &+= 1
        if let start = bytes.baseAddress {
            let plain = Self.copyPlain(start, bytes.count, to: buffer + length)
            length &+= plain
            if plain < bytes.count { escape(start + plain, start + bytes.count) }
        }
        buffer[length] = UInt8(ascii: "\"")
        length &+= 1
    }

    /// Copies text as long as nothing in it wants an escape: eight bytes a step, the last ones with some of those before,
    /// which takes half the instructions of one after the other.
    ///
    /// - Returns: How many bytes were copied. What wants an escape is among the next eight.
    @inline(__always)
    private static func copyPlain(
        _ start: UnsafePointer<UInt8>, _ count: Int, to target: UnsafeMutablePointer<UInt8>
    ) -> Int {
        let (from, to) = (UnsafeRawPointer(start), UnsafeMutableRawPointer(target))
        var done = 0
        if count >= 8 {
            while done < count {
                let at = min(done, count &- 8)
                let word = from.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                if TapeParser.stops(word) != 0 { return done }
                to.storeBytes(of: word, toByteOffset: at, as: UInt64.self)
                done = at &+ 8
            }
        } else if count >= 4 {
            let first = from.loadUnaligned(as: UInt32.self)
            let last = from.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            if TapeParser.stops(UInt64(first) | UInt64(last) &<< 32) != 0 { return 0 }
            to.storeBytes(of: first, as: UInt32.self)
            to.storeBytes(of: last, toByteOffset: count &- 4, as: UInt32.self)
            done = count
        } else {
            while done < count, isPlain(start[done]) {
                target[done] = start[done]
                done &+= 1
            }
        }
        return done
    }

    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    /// Writes text in which something wants an escape. Leaves room for the quote behind it.
    @inline(never)
    private mutating func escape(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
        var p = start
        while p < end {
            let byte = p.pointee
            p += 1
            if Self.isPlain(byte) {
                buffer[length] = byte
                length &+= 1
                continue
            }
            escape(byte, remaining: end - p)
            let plain = Self.copyPlain(p, end - p, to: buffer + length)
            length &+= plain
            p += plain
        }
    }

    /// Writes an escape, leaving room for the rest of the string and its quote.
    @inline(never)
    private mutating func escape(_ byte: UInt8, remaining: Int) {
        reserve(remaining &+ 16)
        put(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: put(UInt8(ascii: "b"))
        case 0x09: put(UInt8(ascii: "t"))
        case 0x0A: put(UInt8(ascii: "n"))
        case 0x0C: put(UInt8(ascii: "f"))
        case 0x0D: put(UInt8(ascii: "r"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): put(byte)
        default:
            put("u00")
            put(byte < 16 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
            let low = byte & 15
            put(low < 10 ? low + UInt8(ascii: "0") : low - 10 + UInt8(ascii: "a"))
        }
    }

    /// Writes an integer.
    public mutating func integer(_ value: Int64) {
        if value < 0 { put(UInt8(ascii: "-")) }
        integer(value.magnitude)
    }

    /// Writes an integer.
    public mutating func integer(_ value: UInt64) {
        var digits = 1
        var bound: UInt64 = 10
        while digits < 20, value >= bound {
            digits &+= 1
            bound = digits == 20 ? .max : bound &* 10
        }
        reserve(digits)
        var rest = value
        var position = length &+ digits
        length = position
        repeat {
            position &-= 1
            buffer[position] = UInt8(truncatingIfNeeded: rest % 10) | UInt8(ascii: "0")
            rest /= 10
        } while rest > 0
    }

    /// Writes a number by its shortest text that reads back as the same value. An infinity or NaN is remembered and
    /// makes ``finish()`` throw.
    public mutating func double(_ value: Double) { floating(value) }

    /// Writes a number by its shortest text that reads back as the same value.
    public mutating func float(_ value: Float) { floating(value) }

    private mutating func floating<Value: BinaryFloatingPoint & CustomStringConvertible>(_ value: Value) {
        guard value.isFinite else {
            if mode == .wire { notANumber() } else { put(text: value.description) }
            return
        }
        // Zeros are equal whatever their sign, so they must look the same when compared.
        put(text: mode == .identity && value == 0 ? "0.0" : value.description)
    }

    /// Stands for a number that JSON has no text for: ``finish()`` will throw and say where.
    public mutating func notANumber() {
        unwritable.append(length)
        null()
    }

    /// Writes a number.
    public mutating func number(_ value: JSONNumber) {
        if mode == .identity { return value.withDecimal { normalized($0) } }
        put(text: value.text)
    }

    /// A number in the only spelling that its value has: digits and the power of ten of the last.
    private mutating func normalized(_ decimal: DecimalText) {
        if decimal.isNegative { put(UInt8(ascii: "-")) }
        if decimal.isZero { return put(UInt8(ascii: "0")) }
        for position in 0..<decimal.digitCount { put(decimal.digit(position) + UInt8(ascii: "0")) }
        put(UInt8(ascii: "e"))
        integer(decimal.scale)
    }

    /// Writes text that is JSON as it is.
    private mutating func put(text: String) {
        var text = text
        text.withUTF8 { put($0) }
    }
}
