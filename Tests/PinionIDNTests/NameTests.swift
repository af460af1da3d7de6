import PinionIDN
import PinionRuntime
import ProcessorTime
import Testing

/// Names of several labels, lengths, and bytes that are no text.
@Suite struct NameTests {
    @Test func labelsOfLettersDigitsAndHyphens() {
        for name in ["a", "A.b-C.1", "xn--nxasmq6b", "XN--NXASMQ6B", "a--b", "3com.example"] {
            #expect(isValid(name) && isValidASCII(name) && isValidMailDomain(name), "\(name)")
        }
        for name in [
            "", ".", "a.", ".a", "a..b", "-a", "a-", "a_b", "a b", "ab--c", "é..b", "é.", ".é", "é.-a",
            "é.a_b", "é.ab--c",
            "xn--", "é.xn--", "xn--a-", "xn---", "xn--é", "é\u{0}", "é\n",
        ] {
            #expect(!isValid(name) && !isValidMailDomain(name), "\(name.debugDescription)")
        }
    }

    /// RFC 5890, section 2.3.2.1: an A-label is what encoding its U-label gives.
    @Test func aLabelsAreCanonical() {
        #expect(isValidASCII("xn--bcher-kva.example"))
        #expect(isValidASCII("XN--BCHER-KVA"))
        for label in [
            "xn--example-", "xn---9uc", "xn--a", "xn--99999999", "xn--bcher-kv", "xn--ls8h", "xn--abc",
            "xn---",
        ] {
            #expect(!isValidASCII(label), "\(label)")
            #expect(!isValid("é." + label), "\(label)")
        }
        // Rules of PinionRuntime know the spelling but not the character.
        #expect(check("xn--ls8h") { Format.hostname.matches(string: $0) })
        #expect(!check("xn--ls8h") { Format.hostname.matches(string: $0, hostnames: .internationalized) })
    }

    @Test func separators() {
        for dot in [".", "\u{3002}", "\u{FF0E}", "\u{FF61}"] {
            #expect(isValid("a\(dot)é\(dot)b"))
            #expect(!isValid("é\(dot)"))
            #expect(!isValid("\(dot)é"))
            #expect(!isValid("é\(dot)\(dot)b"))
            #expect(isValidMailDomain("é\(dot)b") == (dot.utf8.count == 1))
            #expect(isValidASCII("a\(dot)b") == (dot.utf8.count == 1))
        }
        #expect(!isValid("é\u{FE12}b"))
    }

    /// RFC 5893, section 2: once one label is written from right to left, the rule holds for all.
    @Test func directionOfNames() {
        let bidi = encodedLabel("א")
        for name in ["0a.א", "a.0.א", "א.0a", "א.é.0", "0é.א", "۰.א"] { #expect(!isValid(name), "\(name)") }
        #expect(!isValidASCII("0a.\(bidi)"))
        #expect(!isValidASCII("\(bidi).0a"))
        #expect(isValid("a0.א.com"))
        #expect(isValidASCII("a0.\(bidi).com"))
        #expect(isValid("0a.0é"))
    }

    @Test func lengths() {
        let long = String(repeating: "a", count: 63)
        #expect(isValid("\(long).é"))
        #expect(!isValid("\(long)a.é"))
        // ü, 50 times: the A-label takes 4 bytes, one for each difference of 0 and some for the first.
        let count = (1...63).last { isValid(String(repeating: "ü", count: $0)) } ?? 0
        #expect(encodedLabel(String(repeating: "ü", count: count)).utf8.count == 63)
        #expect(Punycode.encode([UInt32](repeating: 0xFC, count: count + 1)) == nil)
        // 253 bytes in ASCII form, dots included.
        let name = "\(long).\(long).\(long)."
        let label = encodedLabel("ü").utf8.count
        #expect(isValid(name + "ü." + String(repeating: "b", count: 60 - label)))
        #expect(!isValid(name + "ü." + String(repeating: "b", count: 61 - label)))
        // 255 bytes as a mail address has it.
        #expect(isValidMailDomain("\(long).\(long).\(long).ü"))
        #expect(!isValidMailDomain([String](repeating: "üüüüüüüüüü", count: 13).joined(separator: ".")))
        #expect(isValid([String](repeating: "üüüüüüüüüü", count: 13).joined(separator: ".")))
    }

    @Test func bytesThatAreNotUTF8() {
        let texts: [[UInt8]] = [
            [0xC3], [0x61, 0xC3], [0xC3, 0x61], [0xC0, 0xAE], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xFF],
            [0xC3, 0xA9, 0x80], [0xE3, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
        ]
        for text in texts {
            for rule in [
                InternationalizedHostname.isValid, InternationalizedHostname.isValidASCII,
                InternationalizedHostname.isValidMailDomain,
            ] {
                #expect(!text.withUnsafeBufferPointer(rule), "\(text)")
            }
        }
    }

    /// Work ends with the first label that is too long, whatever follows.
    @Test func hostileLengths() {
        let million = 1_000_000
        let texts = [
            String(repeating: "ü", count: million), String(repeating: "a.", count: million) + "ü",
            "e" + String(repeating: "\u{0301}\u{0323}", count: million),
            "xn--" + String(repeating: "9", count: million),
            String(repeating: "\u{0F43}", count: million), String(repeating: "\u{1F82}", count: million),
        ]
        let time = processorTime {
            for text in texts {
                #expect(!isValid(text) && !isValidASCII(text) && !isValidMailDomain(text))
            }
        }
        #expect(time < .seconds(20))
    }

    /// The rules without tables refuse nothing that those with tables allow, and no bytes make either trap.
    @Test func rulesWithoutTablesAreWider() {
        var generator = Generator(state: 4)
        let alphabet = Array("a1-.Xn--é\u{0301}א٠・。ÄöÜ".unicodeScalars)
        var permitted = 0
        for _ in 0..<5_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                text.append(alphabet.randomElement(using: &generator) ?? "a")
            }
            for format in [Format.hostname, .idnHostname, .idnEmail, .email] {
                let name = (format == .idnEmail || format == .email ? "é@" : "") + String(text)
                if check(name, { format.matches(string: $0, hostnames: .internationalized) }) {
                    permitted += 1
                    #expect(check(name) { format.matches(string: $0) }, "\(name.debugDescription)")
                }
            }
            var bytes = Array(String(text).utf8)
            bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
                in: 0...255, using: &generator)
            bytes.withUnsafeBufferPointer {
                _ = InternationalizedHostname.isValid($0)
                _ = InternationalizedHostname.isValidMailDomain($0)
                _ = HostnameRules.ascii.permits($0, as: .internationalizedHostname)
            }
        }
        #expect(permitted > 300)
    }

    @Test func mailAddresses() {
        let matches = { (text: String, format: Format) in
            check(text) { format.matches(string: $0, hostnames: .internationalized) }
        }
        #expect(matches("실례@실례.테스트", .idnEmail))
        #expect(matches("a@cafe\u{0301}.com", .idnEmail))
        #expect(matches("a@[127.0.0.1]", .idnEmail))
        #expect(matches("a@xn--9n2bp8q.xn--9t4b11yi5a", .email))
        #expect(!matches("a@♥.com", .idnEmail))
        #expect(!matches("a@xn--ls8h.com", .email))
        #expect(!matches("a@xn--ls8h.com", .idnEmail))
        #expect(!matches("a@é.com", .email))
    }
}
