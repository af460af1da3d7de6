import HTTPTypes
import PinionRuntime
import Testing

@Suite struct CalendarDurationTests {
    @Test(arguments: [
        "P1Y2M3D", "PT1H30M", "P2W", "PT0S", "-P1D", "+PT5M", "PT060M", "PT0.50S",
        "P1Y2M3W4DT5H6M7.1234567891S",
        "P9223372036854775807Y",
    ])
    func comesBackAsItWas(_ text: String) throws {
        let duration = try CalendarDuration(jsonText: "\"\(text)\"")
        #expect(try duration.jsonBytes() == Array("\"\(text)\"".utf8))
        #expect(duration.description == text)
        #expect(CalendarDuration(text) == duration)
    }

    @Test(arguments: [
        "", "P", "PT", "P1", "1D", "P1YT", "PT1D", "P1H", "P1D1Y", "P1D1D", "P1.5D", "PT1.5H", "PT.5S",
        "PT1.S", "P-1D",
        "--P1D", "p1d", "P1D ", "P9223372036854775808Y", "PT1S1", "90",
    ])
    func refuses(_ text: String) {
        #expect(CalendarDuration(text) == nil)
        #expect(throws: JSONDecodingError.self) { try CalendarDuration(jsonText: "\"\(text)\"") }
    }

    @Test func isAParameterOfEachKind() throws {
        let duration = try #require(CalendarDuration("+PT5M"))
        let request = try PathProbe {
            $0.path("color", duration)
            $0.query("for", duration)
            $0.header("X-For", duration)
        }.built()
        #expect(request.head.path == "/x/%2BPT5M?for=%2BPT5M")
        #expect(request.head.headerFields[try #require(HTTPField.Name("X-For"))] == "+PT5M")
    }

    @Test func hasParts() throws {
        let parts = try #require(CalendarDuration("-P1Y2M3W4DT5H6M7.5S")).parts
        #expect(parts.isNegative)
        #expect([parts.years, parts.months, parts.weeks, parts.days] == [1, 2, 3, 4])
        #expect([parts.hours, parts.minutes, parts.seconds, parts.nanoseconds] == [5, 6, 7, 500_000_000])
        #expect(CalendarDuration(parts).description == "-P1Y2M3W4DT5H6M7.5S")
        #expect(CalendarDuration(CalendarDuration.Parts()).description == "PT0S")
    }

    @Test func isEqualByItsParts() throws {
        let one = try #require(CalendarDuration("PT060M"))
        let two = try #require(CalendarDuration("+PT60M0S"))
        #expect(one == two && one.hashValue == two.hashValue)
        #expect(one != CalendarDuration("PT1H"))
        #expect(CalendarDuration("-PT0S") == CalendarDuration("P0D"))
        var writer = JSONWriter(mode: .identity)
        one.encode(json: &writer)
        #expect(writer.withBytes { String(decoding: $0, as: UTF8.self) } == "\"PT60M\"")
    }

    @Test(arguments: [
        ("P2W", Duration.seconds(1_209_600)), ("-P1DT1H", .seconds(-90_000)),
        ("PT1.25S", .milliseconds(1250)),
        ("P1M", nil), ("P9223372036854775807W", nil), ("P15250284452471WT9223372036854775807S", nil),
    ])
    func hasALengthWhereUnitsHave(_ text: String, _ duration: Duration?) throws {
        #expect(try #require(CalendarDuration(text)).duration == duration)
    }

    @Test(arguments: [
        (Duration.seconds(5400), "PT1H30M"), (.milliseconds(-90_050), "-PT1M30.05S"), (.zero, "PT0S"),
        (.nanoseconds(1), "PT0.000000001S"),
    ])
    func isMadeOfADuration(_ duration: Duration, _ text: String) {
        #expect(CalendarDuration(duration).description == text)
        #expect(CalendarDuration(duration).duration == duration)
    }
}
