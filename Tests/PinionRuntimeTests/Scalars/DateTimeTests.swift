import Foundation
import PinionRuntime
import Testing

@Suite struct DateTimeTests {
    @Test(arguments: [
        "2024-02-29T23:59:59Z", "1985-04-12T23:20:50.52Z", "1996-12-19T16:39:57-08:00",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999+23:59", "2015-06-30T23:59:60Z", "1990-12-31T15:59:60-08:00",
        "2024-01-01t00:00:00z", "2024-01-01 00:00:00", "2024-01-01T00:00:00.1234567890123Z",
        "2024-01-01T00:00:00-00:00", "2024-01-01T00:00:00+00:00", "2024-01-01T00:00:00.000",
        "1969-12-31T23:59:59Z",
    ])
    func keepsItsSpelling(_ text: String) throws {
        let value = try #require(DateTime(text))
        #expect(value.description == text)
        #expect(try value.jsonBytes() == Array("\"\(text)\"".utf8))
    }

    @Test(arguments: [
        "", "2024-02-30T00:00:00Z", "2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z", "2024-01-01T24:00:00Z",
        "2024-01-01T00:60:00Z", "2024-01-01T00:00:61Z", "2024-01-01T00:00:60Z", "2024-06-30T23:59:60+01:00",
        "2024-01-01T00:00:00.Z", "2024-01-01T00:00:00+24:00", "2024-01-01T00:00:00+0100", "2024-01-01T00:00Z",
        "2024-01-01", "2024-01-01T00:00:00Z ", "2024-1-01T00:00:00Z", "-024-01-01T00:00:00Z",
        "\u{661}024-01-01T00:00:00Z", "2024-01-01X00:00:00Z",
    ])
    func refuses(_ text: String) {
        #expect(DateTime(text) == nil)
    }

    @Test func equalsByInstant() throws {
        let one = try #require(DateTime("2024-01-01T00:00:00Z"))
        let same = try #require(DateTime("2023-12-31T16:00:00.000-08:00"))
        #expect(one == same)
        #expect(one.hashValue == same.hashValue)
        let other = try #require(DateTime("2024-01-01T00:00:00.000000001Z"))
        #expect(one != other)
        #expect(one < other)
        let local = try #require(DateTime("2024-01-01T00:00:00"))
        #expect(!local.hasOffset)
        #expect(local != one)
        #expect(local < one)
    }

    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0.0), ("2000-02-29T12:00:00.5Z", 951_825_600.5),
        ("1969-12-31T23:59:59.25Z", -0.75),
        ("2024-06-30T02:00:00+02:00", 1_719_705_600), ("0000-01-01T00:00:00Z", -62_167_219_200),
    ])
    func bridgesToDate(_ text: String, _ seconds: Double) throws {
        let value = try #require(DateTime(text))
        #expect(value.date.timeIntervalSince1970 == seconds)
        #expect(DateTime(Date(timeIntervalSince1970: seconds)) == value)
    }

    @Test func writesADateToTheMicrosecond() {
        #expect(DateTime(Date(timeIntervalSince1970: 0)).description == "1970-01-01T00:00:00Z")
        #expect(DateTime(Date(timeIntervalSince1970: 1.5)).description == "1970-01-01T00:00:01.500Z")
        #expect(DateTime(Date(timeIntervalSince1970: -0.000001)).description == "1969-12-31T23:59:59.999999Z")
        #expect(DateTime(Date(timeIntervalSince1970: .nan)).description == "1970-01-01T00:00:00Z")
        #expect(DateTime(Date(timeIntervalSince1970: .infinity)).description == "9999-12-31T23:59:59Z")
        #expect(DateTime(Date(timeIntervalSince1970: -.infinity)).description == "0000-01-01T00:00:00Z")
    }

    @Test func countsDaysBothWays() throws {
        // Every day of 800 years, against plain counting.
        var date = try #require(CalendarDate(year: 1599, month: 12, day: 31))
        for _ in 0..<292_194 {
            let next =
                CalendarDate(year: date.year, month: date.month, day: date.day + 1)
                ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
                ?? CalendarDate(year: date.year + 1, month: 1, day: 1)
            let following = try #require(next)
            let text = "\(following)T00:00:00Z"
            if !(date < following) || date.day > 27 && DateTime(text)?.description != text {
                Issue.record("\(following)")
                return
            }
            date = following
        }
        #expect(date.description == "2399-12-31")
    }

    @Test func calendarDates() throws {
        #expect(CalendarDate("2024-02-29")?.description == "2024-02-29")
        #expect(CalendarDate("1900-02-29") == nil)
        #expect(CalendarDate("2000-02-29") != nil)
        for text in ["2024-2-29", "2024-02-29Z", "24-02-29", "", "2024-00-01", "2024-01-00", "2024-01-32"] {
            #expect(CalendarDate(text) == nil)
        }
        #expect(try CalendarDate(jsonText: "\"0001-01-01\"").jsonBytes() == Array("\"0001-01-01\"".utf8))
        #expect(throws: JSONDecodingError.self) { try CalendarDate(jsonText: "\"today\"") }
    }
}
