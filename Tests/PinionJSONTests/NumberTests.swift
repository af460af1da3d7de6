import PinionJSON
import Testing

@Suite struct NumberTests {
    private func number(_ text: String) throws -> JSONNumber { try #require(JSONNumber(text)) }

    @Test(arguments: [
        "", "-", "01", "1.", ".5", "+1", "1e", "1e+", "0x1", "NaN", " 1", "1 ", "1_0", "--1", "1.2.3",
    ])
    func refuses(_ text: String) { #expect(JSONNumber(text) == nil) }

    /// In ascending order, all different.
    static let ascending = [
        "-1e400", "-123456789012345678901234567890", "-9223372036854775809", "-9223372036854775808", "-2",
        "-1.5", "-1",
        "-0.1", "-1e-400", "0", "1e-400", "0.0075", "0.1", "0.10000000000000000000000001", "1", "1.5", "2",
        "10",
        "9007199254740992", "9007199254740993", "999999999999999999", "1000000000000000000",
        "9223372036854775807",
        "9223372036854775808", "1e100", "1.0000001e100", "1e400",
    ]

    @Test func ordersExactly() throws {
        for (i, left) in Self.ascending.enumerated() {
            for (j, right) in Self.ascending.enumerated() {
                let (a, b) = (try number(left), try number(right))
                #expect((a < b) == (i < j), "\(left) \(right)")
                #expect((a == b) == (i == j), "\(left) \(right)")
                let sign = try withNode(left) { $0.compare(b) }
                #expect(sign.signum() == (i - j).signum(), "\(left) \(right)")
            }
        }
    }

    @Test(arguments: [
        ("1", true), ("1.0", true), ("1e2", true), ("10e-1", true), ("1e400", true), ("0.0", true),
        ("-0", true),
        ("1.5", false), ("1e-1", false), ("123e-2", false), ("100e-2", true), ("1e-400", false),
        ("0e-5", true),
    ])
    func integers(_ text: String, _ isInteger: Bool) throws {
        #expect(try number(text).isInteger == isInteger)
        #expect(try withNode(text) { $0.isInteger } == isInteger)
    }

    @Test(arguments: [
        ("9223372036854775807", Int64.max), ("-9223372036854775808", .min),
        ("1e18", 1_000_000_000_000_000_000),
        ("1.50e1", 15), ("-0", 0), ("999999999999999999", 999_999_999_999_999_999),
        ("9223372036854775808", nil), ("-9223372036854775809", nil), ("1e19", nil), ("0.5", nil),
        ("1e999999999999", nil),
        ("1e-99999999999999999999", nil), ("0e99999999999999999999999", 0),
    ])
    func int64(_ text: String, _ value: Int64?) throws {
        #expect(try number(text).int64 == value)
        #expect(try withNode(text) { $0.int64 } == value)
    }

    @Test(arguments: [
        ("0.0075", "0.0001", true), ("0.00751", "0.0001", false), ("1e308", "0.123456789", false),
        ("12391239123", "1e-8", true), ("10", "2", true), ("7", "2", false), ("4.5", "1.5", true),
        ("35", "1.5", false),
        ("0", "5", true), ("5", "0", false), ("0", "0", true), ("-9", "3", true), ("1e400", "2", true),
        ("1e400", "3", false), ("3e400", "3", true), ("0.3", "0.1", true), ("1.1", "0.01", true),
        ("1", "1e5", false),
        ("1e5", "1e5", true), ("123456789012345678901234567890", "123456789012345678901234567890", true),
        ("246913578024691357802469135780", "123456789012345678901234567890", true),
        ("246913578024691357802469135781", "123456789012345678901234567891", false),
        ("1e60", "1000000000000000000000000000001", false), ("1024e80", "1237940039285380274899124224", true),
        ("9223372036854775807", "-1", true), ("-1e18", "1e-18", true),
    ])
    func multiples(_ value: String, _ divisor: String, _ expected: Bool) throws {
        let unit = try number(divisor)
        #expect(try number(value).isMultiple(of: unit) == expected)
        #expect(try withNode(value) { $0.isMultiple(of: unit) } == expected)
    }

    @Test(arguments: [
        "0", "-0.0", "1", "0.1", "0.30000000000000004", "123456.789", "1e22", "1e23",
        "1.7976931348623157e308", "5e-324",
        "2.2250738585072014e-308", "9007199254740993", "0.000001", "-1234567890.12345", "999999999999999",
        "3.141592653589793238462643383279",
    ])
    func doubles(_ text: String) throws {
        let value = try Double(jsonText: text)
        #expect(value.bitPattern == Double(text)?.bitPattern)
        let written = String(decoding: try value.jsonBytes(), as: UTF8.self)
        #expect(try Double(jsonText: written).bitPattern == value.bitPattern)
        #expect(try Float(jsonText: "1.5") == 1.5)
    }

    @Test func outOfRangeIsAProblemWithAPlace() {
        #expect(
            problems([Double].self, "[1,1e400]") == [
                "/1: expected a number a double can hold, found a number"
            ])
        #expect(
            problems([Float].self, "[1e39]") == ["/0: expected a number a float can hold, found a number"])
        #expect(
            problems([Int].self, "[9223372036854775808]") == [
                "/0: expected an integer of 64 bits, found a number"
            ])
        #expect(
            problems([Int32].self, "[2147483647,2147483648]") == [
                "/1: expected an integer of 32 bits, found a number"
            ])
        #expect(problems([Int].self, "[1.5,\"1\",null]").count == 3)
        #expect(problems([UInt8].self, "[255,256,-1]").count == 2)
    }

    @Test func integersReadEverySpelling() throws {
        #expect(try [Int](jsonText: "[1.0,1e2,-0,100e-2,9223372036854775807]") == [1, 100, 0, 1, .max])
        #expect(try [UInt64](jsonText: "[18446744073709551615,18446744073709551615.0]") == [.max, .max])
    }

    @Test func integersAreWritten() throws {
        let values: [Int64] = [0, 7, -7, 10, 99, 100, -100, 123_456_789, .max, .min]
        #expect(try values.jsonBytes() == Array("[\(values.map(String.init).joined(separator: ","))]".utf8))
        let large: [UInt64] = [.max, 9_999_999_999_999_999_999, 10_000_000_000_000_000_000]
        #expect(try large.jsonBytes() == Array("[\(large.map { String($0) }.joined(separator: ","))]".utf8))
    }
}
