/// `Retry-After`, RFC 9110 section 10.2.3.
enum RetryAfter: Hashable {
    /// A delay in seconds, from when the answer arrived.
    case seconds(Int64)
    /// A point in time, in seconds since 1970-01-01T00:00:00Z.
    case date(Int64)

    /// Reads either form; `nil` when it is neither.
    init?(_ text: String) {
        let bytes = text.utf8.filter { $0 != UInt8(ascii: " ") }
        if !bytes.isEmpty, bytes.allSatisfy({ (0x30...0x39).contains($0) }) {
            // More than a century is as good as never; longer digits would overflow.
            guard bytes.count < 10, let seconds = Int64(String(decoding: bytes, as: UTF8.self)) else {
                self = .seconds(Int64(UInt32.max))
                return
            }
            self = .seconds(seconds)
        } else if let date = HTTPDate.secondsSince1970(text) {
            self = .date(date)
        } else {
            return nil
        }
    }

    /// How long to wait from `now` (seconds since 1970); never negative.
    func delay(now: Double) -> Duration {
        switch self {
        case .seconds(let seconds): .seconds(seconds)
        case .date(let date): .seconds(Swift.max(0, Double(date) - now))
        }
    }
}

/// HTTP-date, RFC 9110 section 5.6.7, all three forms a recipient must accept.
enum HTTPDate {
    /// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or `Sun Nov  6 08:49:37 1994`.
    static func secondsSince1970(_ text: String) -> Int64? {
        let words = text.split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
        switch words.count {
        case 6 where words[5] == "GMT":
            return seconds(year: words[3], month: words[2], day: words[1], time: words[4])
        case 5: return seconds(year: words[4], month: words[1], day: words[2], time: words[3])
        default: return nil
        }
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func seconds(year: String, month: String, day: String, time: String) -> Int64? {
        let clock = time.split(separator: ":").compactMap { number(String($0), 0...60) }
        guard let monthIndex = months.firstIndex(of: month), let day = number(day, 1...31),
            clock.count == 3, clock[0] < 24, clock[1] < 60
        else { return nil }
        let fullYear: Int64
        if year.utf8.count == 2, let short = number(year, 0...99) {
            // RFC 9110: a two-digit year more than 50 years ahead is in the past century.
            fullYear = short < 70 ? 2000 + short : 1900 + short
        } else if let long = number(year, 1900...9999) {
            fullYear = long
        } else {
            return nil
        }
        let days = daysSince1970(year: fullYear, month: Int64(monthIndex) + 1, day: day)
        return days * 86400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
    }

    private static func number(_ text: String, _ range: ClosedRange<Int64>) -> Int64? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int64(text) else {
            return nil
        }
        return range.contains(value) ? value : nil
    }

    /// Days from the civil date, proleptic Gregorian; years count from March so that the leap day is last.
    private static func daysSince1970(year: Int64, month: Int64, day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
