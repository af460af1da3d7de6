/// What counts as a host name, for the formats `hostname`, `idn-hostname`, `email` and `idn-email`.
///
/// ``ascii`` needs no tables. The module PinionIDN adds `internationalized`, which checks every character of
/// names in Unicode and of A-labels after IDNA2008. Rules are a value that is handed to
/// ``Format/matches(_:hostnames:)``: nothing is registered anywhere.
public struct HostnameRules: Sendable {
    /// Where a host name stands.
    public enum Use: Sendable {
        /// `hostname`, and the domain of an `email`: ASCII.
        case hostname
        /// `idn-hostname`.
        case internationalizedHostname
        /// The domain of an `idn-email`, other than an address in brackets.
        case mailDomain
    }

    /// `nil` for ``ascii``, which most have: to call it, nothing is retained.
    private let check: (@Sendable (UnsafeBufferPointer<UInt8>, Use) -> Bool)?

    /// Rules.
    ///
    /// - Parameter check: Whether UTF-8 text is a host name for a use.
    public init(check: @escaping @Sendable (_ text: UnsafeBufferPointer<UInt8>, _ use: Use) -> Bool) {
        self.check = check
    }

    /// Whether a text is a host name.
    ///
    /// - Parameters:
    ///   - text: UTF-8.
    ///   - use: What the host name is for.
    public func permits(_ text: UnsafeBufferPointer<UInt8>, as use: Use) -> Bool {
        if let check { return check(text, use) }
        if use == .hostname || text.allSatisfy({ $0 < 0x80 }) { return HostnameFormat.isHostname(text) }
        return HostnameFormat.isUnicodeHostname(
            text, allowsIdeographicDots: use == .internationalizedHostname)
    }

    private init() { check = nil }

    /// All rules for names in ASCII but which characters an A-label may stand for. Names in Unicode are checked
    /// for their shape only, so that nothing is refused that `internationalized` allows.
    public static var ascii: HostnameRules { HostnameRules() }
}
