#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Decimal: JSONDecodable, JSONEncodable {
    /// Reads a number of at most 38 digits exactly. What a `Decimal` cannot hold without rounding does not fit.
    public init(json reader: inout JSONReader) {
        guard let number = reader.current.number, let value = Decimal(string: number.text),
            JSONNumber(value.description) == number
        else {
            reader.fail("a number of at most 38 digits")
            self = 0
            return
        }
        self = value
    }

    /// Writes all digits without an exponent; a NaN makes the writer fail.
    public func encode(json writer: inout JSONWriter) {
        guard let number = JSONNumber(description) else { return writer.notANumber() }
        writer.number(number)
    }
}
