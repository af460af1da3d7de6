import PinionJSON
import PinionRuntime
import Testing

/// The grammar of each format, with the traps that parsers of dates, addresses and URIs fall into.
@Suite struct FormatTests {
    @Test(arguments: [
        FormatRow(
            .date, valid: ["2024-02-29", "0000-01-01", "9999-12-31", "2000-02-29"],
            invalid: [
                "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-01-00",
                "24-01-01",
                "2024-1-1", "+2024-01-01", "2024-01-01Z", "2024-01-01\n", "２０２４-01-01", "২০২৪-01-01", "",
            ]),
        FormatRow(
            .time,
            valid: ["00:00:00Z", "23:59:60Z", "23:59:59.123456789012z", "12:00:00+05:30", "01:29:60+01:30"],
            invalid: [
                "24:00:00Z", "12:60:00Z", "12:00:61Z", "12:00:00", "12:00Z", "12:00:00.Z", "12:00:00+24:00",
                "12:00:00+05:60", "12:00:00+0530", "22:59:60Z", "23:59:60+01:00", "12:00:00,5Z", "1:00:00Z",
                "12:00:00Z ", "১২:00:00Z",
            ]),
        FormatRow(
            .dateTime,
            valid: ["2024-02-29T12:00:00Z", "1990-12-31t23:59:60z", "1937-01-01T12:00:27.87+00:20"],
            invalid: [
                "2024-02-30T12:00:00Z", "2024-02-29 12:00:00Z", "2024-02-29T12:00:00", "2024-02-29T",
                "2024-02-29",
                "2024-W09-4T12:00:00Z", "2024-02-29T25:00:00Z",
            ]),
        FormatRow(
            .dateTimeLocal, valid: ["2024-02-29T12:00:00", "2024-02-29T12:00:00.5"],
            invalid: ["2024-02-29T12:00:00Z", "2024-02-29"]),
        FormatRow(.timeLocal, valid: ["12:00:00", "12:00:00.123"], invalid: ["12:00:00Z", "12:00"]),
        FormatRow(
            .duration,
            valid: ["P1Y", "P1Y2M3DT4H5M6S", "PT36H", "P2W", "P0D", "PT1M30S", "P99999999999999999999Y"],
            invalid: [
                "", "P", "PT", "P1", "1Y", "P1Y2D", "PT1H2S", "P1D2Y", "P1YT", "P1W2D", "P1H", "P1.5D",
                "P-1D", "-P1D",
                "P1Y2W", "PT1D", "P১Y",
            ]),
        FormatRow(
            .httpDate,
            valid: [
                "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
            ],
            invalid: [
                "Sun, 31 Nov 1994 08:49:37 GMT", "06 Nov 1994 08:49:37 GMT", "Sun, 6 Nov 1994 08:49:37 GMT",
                "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 nov 1994 08:49:37 GMT",
            ]),
    ])
    func timesOfRFC3339(_ row: FormatRow) { row.check() }

    @Test(arguments: [
        FormatRow(
            .ipv4, valid: ["0.0.0.0", "255.255.255.255", "192.168.0.1"],
            invalid: [
                "256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.", "0x7f.0.0.1", "2130706433",
                "1.2.3.4/24", "১.2.3.4",
            ]),
        FormatRow(
            .ipv6,
            valid: [
                "::", "::1", "1::", "2001:db8::8:800:200c:417a", "1:2:3:4:5:6:7:8", "::ffff:192.168.0.1",
                "1:2:3:4:5:6:1.2.3.4", "1::2:3:4:5:6:7",
            ],
            invalid: [
                "", ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "::g",
                "fe80::1%eth0", "[::1]",
                "1:2:3:4:5:6:7:1.2.3.4", "::1.2.3", "1:2:3:4:5:6:7::8:9", ":1::", "1:", "::1 ",
            ]),
        FormatRow(
            .ipv4CIDR, valid: ["10.0.0.0/8", "0.0.0.0/0", "1.2.3.4/32"],
            invalid: ["10.0.0.0", "10.0.0.0/33", "10.0.0.0/08", "10.0.0/8", "10.0.0.0/"]),
        FormatRow(
            .ipv6CIDR, valid: ["::/0", "2001:db8::/32", "::1/128"], invalid: ["::/129", "::", "1.2.3.4/8"]),
        FormatRow(
            .hostname,
            valid: [
                "example.com", "a", "1.2", "xn--nxasmq6b", "a-b.c", String(repeating: "a", count: 63),
                "EXAMPLE.com",
            ],
            invalid: [
                "", ".", "a..b", "-a", "a-", "a.-b.c", "a_b", "example.com.", ".example", "ab--cd", "xn--x",
                "xn--abc-",
                String(repeating: "a", count: 64), String(repeating: "a.", count: 127) + "aa", "exämple.com",
                "\u{212A}.com",
            ]),
        FormatRow(
            .email,
            valid: [
                "a@b", "joe.bloggs+tag@example.com", "\"joe bloggs\"@example.com",
                "\"joe..bloggs\"@example.com", "a@[127.0.0.1]", "a@[IPv6:::1]", "te~st@example.com",
            ],
            invalid: [
                "", "@", "a", "a@", "@b", ".a@b", "a.@b", "a..b@c", "a@b@c", "a b@c", "a@b..c", "a@-b",
                "a@[127.0.0.300]", "a@[::1]",
                "joe\u{FF20}example.com", String(repeating: "a", count: 65) + "@b", "ä@b", "\"a@b", "a@b\n",
            ]),
        FormatRow(
            .idnEmail, valid: ["ä@exämple.com", "실례@실례.테스트", "a@b"],
            invalid: ["ä", "ä@", "ä@-b.ü", "a\u{FF20}b", "a@ä.xn--x", "a@ä。b."]),
        // Without PinionIDN: what needs no tables.
        FormatRow(
            .idnHostname,
            valid: ["example.com", "exämple.com", "a。ä．b｡c", "♥", "xn--nxasmq6b.ä"],
            invalid: ["", "。", "ä。", "。ä", "ä..b", "-ä", "ä-", "ä b", "ä_b", "xn--x.ä", "ä.ab--cd", "ä.-a"]),
    ])
    func addressesAndNames(_ row: FormatRow) { row.check() }

    @Test(arguments: [
        FormatRow(
            .uri,
            valid: [
                "http://example.com", "urn:a:b", "mailto:a@b", "http://[::1]:80/", "http://u:p@h:/p?q#f",
                "x:", "http://[v1.a:b]/", "ftp://h/%2F?a=%20",
            ],
            invalid: [
                "", "//h/p", "/p", "a", "http://h/%2", "http://h/ p", "http://[::1", "http://h:8a/",
                "http://a@b@c/", "1a:b", "http://h/\u{E4}", "http://h/<a>", "a:#b#c", "http://h\\p",
            ]),
        FormatRow(
            .uriReference, valid: ["", "a", "/p?q", "//h/p", "#f", "./a:b", "?a:b", "http://h"],
            invalid: ["a b", "1:b", "\\\\h", "#a#", "%zz"]),
        FormatRow(
            .iri, valid: ["http://h/ä", "http://ü.example/?\u{E000}"],
            invalid: ["ä", "http://h/\u{E000}", "http://h/\u{FFFF}", "http://h/ ä"]),
        FormatRow(.iriReference, valid: ["ä", "#ä", "//ü/"], invalid: ["ä b", "\u{FFFE}"]),
        FormatRow(
            .uriTemplate,
            valid: [
                "", "/a/{b}", "{?x,y*}", "{a:3}", "{+path}/here", "{a.b}", "it's", "%20{%41}", "{#frag:9999}",
            ],
            invalid: [
                "{", "}", "{}", "a b", "{a:0}", "{a:10000}", "{a..b}", "{a,}", "{.}", "{a b}", "<", "%2",
                "{a*:3}", "|",
            ]),
    ])
    func identifiersOfResources(_ row: FormatRow) { row.check() }

    @Test(arguments: [
        FormatRow(
            .uuid, valid: ["2EB8AA08-aa98-11ea-B4AA-73B441D16380", "00000000-0000-0000-0000-000000000000"],
            invalid: [
                "2eb8aa08aa9811eab4aa73b441d16380", "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}",
                "2eb8aa08-aa98-11ea-b4aa-73b441d1638", "2eb8aa08-aa98-11ea-b4aa-73b441d1638g",
                "2eb8-aa08-aa98-11ea-b4aa73b44-1d16380", "",
            ]),
        FormatRow(
            .jsonPointer, valid: ["", "/", "/a~0b/~1", "//", "/\u{E4}"],
            invalid: ["a", "#/a", "/~", "/~2", "/a~"]),
        FormatRow(
            .relativeJSONPointer, valid: ["0", "1/a", "0#", "120/a~0", "2+1/x", "1-1#"],
            invalid: ["", "/a", "-1", "01/a", "0##", "+1", "1+0", "1a"]),
        FormatRow(
            .regex,
            valid: [
                "", "^[a-z]+$", "(?<n>a)\\k<n>", "[]", "[^]", "(?<=a)b", "\\p{L}\\u{1F600}", "a{2,3}?",
                "(a)\\1", "[\\w-]",
            ],
            invalid: [
                "(", ")", "[a", "a**", "(?i)a", "(?P<n>a)", "\\a", "a{2,1}", "{", "\\1", "\\k<n>", "[b-a]",
                "\\u{110000}", "(?<1>a)", "\\",
            ]),
        FormatRow(
            .byte, valid: ["", "Zg==", "Zm8=", "Zm9v", "+/+/"],
            invalid: ["Zg=", "Zg", "Z", "Zm9v\n", "Zm-_", "Zh==", "=", "Zg==Zg=="]),
        FormatRow(.base64url, valid: ["", "Zg", "Zg==", "-_-_"], invalid: ["Z", "Zg=", "+/+/", "Zh"]),
        FormatRow(.char, valid: ["a", "ä", "\u{1F600}", "\n"], invalid: ["", "ab", "e\u{301}"]),
        FormatRow(
            .language, valid: ["en", "de-AT", "zh-Hant-TW", "x-private"],
            invalid: ["", "e", "en-", "en_US", "toolonglang", "12"]),
        FormatRow(
            .mediaRange, valid: ["*/*", "text/*", "text/html;level=1", "a/b; q=\"x;y\""],
            invalid: ["", "text", "/html", "text/html;level", "text/html level"]),
        FormatRow(
            .entityTag, valid: ["\"\"", "\"abc\"", "W/\"x\"", "abc", ""],
            invalid: ["w/\"x\"", "\"a\"b\"", "\"a", "\"a b\""]),
        FormatRow(
            .structuredString, valid: ["\"\"", "\"a \\\" b\""], invalid: ["a", "\"a", "\"\\n\"", "\"ä\""]),
        FormatRow(.structuredToken, valid: ["a", "*a/b:c"], invalid: ["", "1a", "a b"]),
        FormatRow(.structuredBinary, valid: ["::", ":Zg==:"], invalid: ["Zg==", ":Zg:", ":"]),
        FormatRow(.structuredBoolean, valid: ["?0", "?1"], invalid: ["?2", "1", "?"]),
        FormatRow(
            .int64, valid: ["0", "-9223372036854775808", "9223372036854775807"],
            invalid: ["9223372036854775808", "1.5", "01", "+1", "", "a"]),
        FormatRow(.uint64, valid: ["18446744073709551615"], invalid: ["-1", "18446744073709551616"]),
        FormatRow(.decimal, valid: ["0.10", "1e400"], invalid: ["1,5", ".5", "NaN"]),
        FormatRow(.int32, valid: ["anything"], invalid: []),
    ])
    func identifiersAndEncodings(_ row: FormatRow) { row.check() }

    @Test(
        arguments: [
            (Format.int8, ["-128", "127", "1.0", "1e2"], ["-129", "128", "1.5"]),
            (.int16, ["-32768", "32767"], ["32768"]),
            (.int32, ["-2147483648", "2147483647"], ["2147483648", "0.5"]),
            (.int64, ["-9223372036854775808", "9223372036854775807"], ["9223372036854775808", "1e19"]),
            (.uint8, ["0", "255"], ["-1", "256"]), (.uint16, ["65535"], ["65536"]),
            (.uint32, ["4294967295"], ["4294967296"]),
            (.uint64, ["18446744073709551615", "0"], ["18446744073709551616", "-1", "0.1"]),
            (.doubleInt, ["9007199254740991"], ["9007199254740992", "-9007199254740992"]),
            (.float, ["3.4e38", "1e-400"], ["3.5e38"]), (.double, ["1.7e308"], ["1e309"]),
            (
                .decimal128, ["9.999999999999999999999999999999999e6144", "0"],
                ["1e6145", "12345678901234567890123456789012345"]
            ),
            (.structuredInteger, ["999999999999999"], ["1000000000000000"]),
            (.structuredDecimal, ["999999999999.999", "0.001"], ["1000000000000", "0.0001"]),
            (.uuid, ["1"], []),
        ] as [(Format, [String], [String])])
    func numbers(_ format: Format, _ valid: [String], _ invalid: [String]) throws {
        for text in valid {
            #expect(
                try JSONTape(parsing: text).withRoot { format.matches($0) },
                "\(format.rawValue) should allow \(text)")
        }
        for text in invalid {
            #expect(
                try !JSONTape(parsing: text).withRoot { format.matches($0) },
                "\(format.rawValue) should refuse \(text)")
        }
    }

    @Test func otherTypesFollowEveryFormat() throws {
        for format in Format.allCases {
            for text in ["null", "true", "[]", "{}"] {
                #expect(
                    try JSONTape(parsing: text).withRoot { format.matches($0) },
                    "\(format.rawValue) of \(text)")
            }
        }
    }

    /// Whatever bytes come, a scanner ends and stays inside them.
    @Test func anyBytesAreSafe() {
        var state: UInt64 = 7
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
        let alphabet = Array("0129-:.TZPWM/@[]{}()\\%#?~\"xn- aä".utf8)
        for _ in 0..<3_000 {
            let bytes = (0..<Int(next() % 24)).map { _ in alphabet[Int(next() % UInt64(alphabet.count))] }
            bytes.withUnsafeBufferPointer { for format in Format.allCases { _ = format.matches(string: $0) } }
        }
        let parentheses = [UInt8](repeating: UInt8(ascii: "("), count: 100_000)
        #expect(parentheses.withUnsafeBufferPointer { !Format.regex.matches(string: $0) })
    }
}
