/// A day of the Gregorian calendar without time and zone: RFC 3339 `full-date`, `2024-02-29`.
public struct CalendarDate: JSONModel {
    /// 0 to 9999.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// A day; `nil` when the calendar has none such, or outside the years 0 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// Reads `YYYY-MM-DD`; `nil` for any other text.
    public init?(_ text: String) {
        guard let date = text.withBytes({ CalendarDate(utf8: $0) }) else { return nil }
        self = date
    }

    init(uncheckedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        var scan = ASCIIScan(text)
        guard let date = scan.date(), scan.isAtEnd else { return nil }
        self = date
    }

    /// Reads RFC 3339 `full-date`.
    public init(json reader: inout JSONReader) {
        self = reader.text("an RFC 3339 date", or: .placeholder) { CalendarDate(utf8: $0) }
    }

    /// Writes `YYYY-MM-DD`.
    public func encode(json writer: inout JSONWriter) { writer.string(description) }

    /// Whether both are the same day.
    public static func == (left: Self, right: Self) -> Bool {
        left.year == right.year && left.month == right.month && left.day == right.day
    }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(daysSinceEpoch) }

    static let placeholder = CalendarDate(uncheckedYear: 1970, month: 1, day: 1)

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}

extension CalendarDate: Comparable, LosslessStringConvertible {
    /// Whether the left day is earlier.
    public static func < (left: Self, right: Self) -> Bool { left.daysSinceEpoch < right.daysSinceEpoch }

    /// `YYYY-MM-DD`.
    public var description: String {
        "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

extension CalendarDate {
    /// Days since 1970-01-01. Years are counted from March, so that the leap day is a year's last, and in eras of
    /// 400 years, which are all of 146,097 days.
    var daysSinceEpoch: Int {
        let marchYear = year - (month <= 2 ? 1 : 0)
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    init(daysSinceEpoch days: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        self.init(
            uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}

/// A number of at least so many digits.
func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
}
