import PinionIDN
import PinionRuntime

/// Runs a check on the UTF-8 of a text.
func check(_ text: String, _ rule: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer(rule)
}

func isValid(_ text: String) -> Bool { check(text, InternationalizedHostname.isValid) }
func isValidASCII(_ text: String) -> Bool { check(text, InternationalizedHostname.isValidASCII) }
func isValidMailDomain(_ text: String) -> Bool { check(text, InternationalizedHostname.isValidMailDomain) }

/// The A-label of a text, whether or not it is a permitted label.
func encodedLabel(_ label: String) -> String {
    "xn--" + String(decoding: Punycode.encode(label.unicodeScalars.map(\.value)) ?? [], as: UTF8.self)
}

/// A reproducible sequence.
struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
