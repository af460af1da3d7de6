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
        var out = buffer + length
        out.pointee = UInt8(ascii: "\"")
        out += 1
        guard var p = bytes.baseAddress else {
            out.pointee = UInt8(ascii: "\"")
            length &+= 2
            return
        }
        let end = p + bytes.count
        while true {
            while end - p >= 8 {
                let word = UnsafeRawPointer(p).loadUnaligned(as: UInt64.self)
                if TapeParser.stops(word) != 0 { break }
                UnsafeMutableRawPointer(out).storeBytes(of: word, as: UInt64.self)
                p += 8
                out += 8
            }
            if p == end { break }
            let byte = p.pointee
            p += 1
            if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
                out.pointee = byte
                out += 1
            } else {
                length = out - buffer
                escape(byte, remaining: end - p)
                out = buffer + length
            }
        }
        out.pointee = UInt8(ascii: "\"")
        length = out - buffer &+ 1
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
