public import PinionJSON

/// The values of `format` that are checked (JSON Schema 2020-12 validation, section 7, and the OpenAPI
/// format registry).
///
/// Every check works on the UTF-8 bytes of a string, or on the text of a number, from end to end: no
/// locale, no platform date or URL parser, ASCII digits only. A format that is not listed here never
/// fails. How far host names are checked is for ``HostnameRules`` to say.
public enum Format: String, Sendable, CaseIterable {
    case date
    case time
    case dateTime = "date-time"
    case duration
    case dateTimeLocal = "date-time-local"
    case timeLocal = "time-local"
    case httpDate = "http-date"
    case email
    case idnEmail = "idn-email"
    case hostname
    case idnHostname = "idn-hostname"
    case ipv4
    case ipv6
    case ipv4CIDR = "ipv4-cidr"
    case ipv6CIDR = "ipv6-cidr"
    case uri
    case uriReference = "uri-reference"
    case iri
    case iriReference = "iri-reference"
    case uriTemplate = "uri-template"
    case uuid
    case jsonPointer = "json-pointer"
    case relativeJSONPointer = "relative-json-pointer"
    case regex
    case byte
    case base64url
    case char
    case language
    case mediaRange = "media-range"
    case entityTag = "entity-tag"
    case structuredString = "sf-string"
    case structuredToken = "sf-token"
    case structuredBinary = "sf-binary"
    case structuredBoolean = "sf-boolean"
    case structuredInteger = "sf-integer"
    case structuredDecimal = "sf-decimal"
    case int8
    case int16
    case int32
    case int64
    case uint8
    case uint16
    case uint32
    case uint64
    case doubleInt = "double-int"
    case float
    case double
    case decimal
    case decimal128
    case unixtime

    /// Whether a string follows this format. Formats of numbers accept any string, except `int64`,
    /// `uint64`, `decimal` and `decimal128`, which the registry allows to travel as strings.
    ///
    /// - Parameters:
    ///   - text: The string's UTF-8 bytes, unescaped.
    ///   - hostnames: What counts as a host name.
    public func matches(
        string text: UnsafeBufferPointer<UInt8>, hostnames: HostnameRules = .ascii
    ) -> Bool {
        switch self {
        case .date: DateTimeFormat.isDate(text)
        case .time: DateTimeFormat.isTime(text)
        case .dateTime: DateTimeFormat.isDateTime(text)
        case .duration: DateTimeFormat.isDuration(text)
        case .dateTimeLocal: DateTimeFormat.isLocalDateTime(text)
        case .timeLocal: DateTimeFormat.isLocalTime(text)
        case .httpDate: HTTPFormat.isDate(text)
        case .email: EmailFormat.isMailbox(text, allowsUnicode: false, hostnames: hostnames)
        case .idnEmail: EmailFormat.isMailbox(text, allowsUnicode: true, hostnames: hostnames)
        case .hostname: hostnames.permits(text, as: .hostname)
        case .idnHostname: hostnames.permits(text, as: .internationalizedHostname)
        case .ipv4: AddressFormat.isIPv4(text)
        case .ipv6: AddressFormat.isIPv6(text)
        case .ipv4CIDR: AddressFormat.isNetwork(text, bits: 32, isAddress: AddressFormat.isIPv4)
        case .ipv6CIDR: AddressFormat.isNetwork(text, bits: 128, isAddress: AddressFormat.isIPv6)
        case .uri: URIFormat.isURI(text, allowsUnicode: false, allowsRelative: false)
        case .uriReference: URIFormat.isURI(text, allowsUnicode: false, allowsRelative: true)
        case .iri: URIFormat.isURI(text, allowsUnicode: true, allowsRelative: false)
        case .iriReference: URIFormat.isURI(text, allowsUnicode: true, allowsRelative: true)
        case .uriTemplate: URITemplateFormat.isTemplate(text)
        case .uuid: IdentifierFormat.isUUID(text)
        case .jsonPointer: IdentifierFormat.isJSONPointer(text)
        case .relativeJSONPointer: IdentifierFormat.isRelativeJSONPointer(text)
        case .regex: RegexFormat.isRegex(text)
        case .byte: Base64Format.isBase64(text)
        case .base64url: Base64Format.isBase64URL(text)
        case .char: IdentifierFormat.isOneScalar(text)
        case .language: IdentifierFormat.isLanguageTag(text)
        case .mediaRange: HTTPFormat.isMediaRange(text)
        case .entityTag: HTTPFormat.isEntityTag(text)
        case .structuredString: HTTPFormat.isStructuredString(text)
        case .structuredToken: HTTPFormat.isStructuredToken(text)
        case .structuredBinary: HTTPFormat.isStructuredBinary(text)
        case .structuredBoolean: HTTPFormat.isStructuredBoolean(text)
        case .int64, .uint64, .decimal, .decimal128:
            JSONNumber(String(decoding: text, as: UTF8.self)).map { matches(number: $0) } ?? false
        case .structuredInteger, .structuredDecimal, .int8, .int16, .int32, .uint8, .uint16, .uint32,
            .doubleInt, .float, .double, .unixtime:
            true
        }
    }

    /// Whether a number follows this format. Formats of strings accept any number.
    public func matches(number: JSONNumber) -> Bool {
        switch self {
        case .int8: NumberFormat.isInteger(number, in: -128...127)
        case .int16: NumberFormat.isInteger(number, in: -32_768...32_767)
        case .int32: NumberFormat.isInteger(number, in: -2_147_483_648...2_147_483_647)
        case .int64: NumberFormat.isInteger(number, in: Int64.min...Int64.max)
        case .uint8: NumberFormat.isInteger(number, in: 0...255)
        case .uint16: NumberFormat.isInteger(number, in: 0...65_535)
        case .uint32: NumberFormat.isInteger(number, in: 0...4_294_967_295)
        case .uint64: number.isInteger && number >= 0 && number <= JSONNumber(UInt64.max)
        case .doubleInt: NumberFormat.isInteger(number, in: -9_007_199_254_740_991...9_007_199_254_740_991)
        case .structuredInteger:
            NumberFormat.isInteger(number, in: -999_999_999_999_999...999_999_999_999_999)
        case .structuredDecimal: NumberFormat.isDecimal(number, integerDigits: 12, fractionDigits: 3)
        case .float: Float(number.text).map(\.isFinite) ?? false
        case .double: number.double.isFinite
        case .decimal128: NumberFormat.isDecimal128(number)
        default: true
        }
    }

    /// Whether a value follows this format; values that are neither strings nor numbers always do.
    ///
    /// - Parameters:
    ///   - value: Any value.
    ///   - hostnames: What counts as a host name.
    public func matches(_ value: JSONNode, hostnames: HostnameRules = .ascii) -> Bool {
        withUnsafePointer(to: hostnames) { matches(value, hostnames: $0) }
    }

    /// The same. A pointer, so that nothing is retained for formats that do not ask.
    func matches(_ value: JSONNode, hostnames: UnsafePointer<HostnameRules>) -> Bool {
        if value.isString {
            if self == .uuid { return IdentifierFormat.isUUID(value.text) }
            return matches(string: value.text, hostnames: hostnames.pointee)
        }
        guard value.isNumber else { return true }
        // The common formats of numbers without making a text of the number.
        switch (self, value.int64) {
        case (.int32, let number?): return Int32(exactly: number) != nil
        case (.int64, .some), (.unixtime, _): return true
        default: return value.number.map { matches(number: $0) } ?? true
        }
    }
}
