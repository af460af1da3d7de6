public import PinionRuntime

/// Host names after IDNA2008 (RFC 5890 to 5893), with the tables of one version of Unicode. Code points that
/// came later are refused.
///
/// Every check takes time linear in the name: names end at 253 bytes in ASCII form and labels at 63, and a
/// text is given up as soon as it is longer.
public enum InternationalizedHostname {
    /// The version of Unicode, as in `15.0.0`.
    public static var unicodeVersion: StaticString { UnicodeTables.version }

    /// `hostname` of JSON Schema (2020-12 validation, section 7.3.3): letters, digits and hyphens after RFC 1123,
    /// section 2.1, where labels that begin with `xn--` are A-labels (RFC 5890, section 2.3.2.1), so that they
    /// decode to permitted characters and are their one right spelling.
    ///
    /// - Parameter text: UTF-8, or any other bytes, which are refused.
    public static func isValidASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard HostnameRules.ascii.permits(text, as: .hostname) else { return false }
        // What is left to see is what A-labels stand for. Two hyphens in a row do not make one, but none is
        // without.
        guard text.indices.dropFirst().contains(where: { text[$0] == 0x2D && text[$0 - 1] == 0x2D }) else {
            return true
        }
        return NameChecker.isHostname(text, dots: { $0 == 0x2E }, normalizes: false)
    }

    /// `idn-hostname` of JSON Schema: labels are U-labels, A-labels or ASCII; they are separated by `.` or by one
    /// of the ideographic dots of RFC 3490, section 3.1. U-labels must be in NFC.
    ///
    /// - Parameter text: UTF-8, or any other bytes, which are refused.
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        if text.allSatisfy({ $0 < 0x80 }) { return isValidASCII(text) }
        return NameChecker.isHostname(
            text, dots: { $0 == 0x2E || $0 == 0x3002 || $0 == 0xFF0E || $0 == 0xFF61 }, normalizes: false)
    }

    /// The domain of an address of `idn-email` (RFC 6531, section 3.3): as ``isValid(_:)``, but with `.` as
    /// the one separator, at most 255 bytes as it is written (RFC 5321, section 4.5.3.1.2), and in any
    /// normalization form, which looking the name up changes to NFC (RFC 5891, section 5.2).
    ///
    /// - Parameter text: UTF-8, or any other bytes, which are refused.
    public static func isValidMailDomain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        if text.allSatisfy({ $0 < 0x80 }) { return isValidASCII(text) }
        return text.count <= 255 && NameChecker.isHostname(text, dots: { $0 == 0x2E }, normalizes: true)
    }
}

extension HostnameRules {
    /// Host names after IDNA2008, in Unicode and in ASCII.
    public static var internationalized: HostnameRules {
        HostnameRules { text, use in
            switch use {
            case .hostname: InternationalizedHostname.isValidASCII(text)
            case .internationalizedHostname: InternationalizedHostname.isValid(text)
            case .mailDomain: InternationalizedHostname.isValidMailDomain(text)
            }
        }
    }
}
