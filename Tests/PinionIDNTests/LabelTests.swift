import Testing

/// The rules for labels, clause by clause. Every label is tried in Unicode and as A-label.
@Suite struct LabelTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let clause: String
        var permitted: [String] = []
        var refused: [String] = []

        var testDescription: String { clause }
    }

    @Test(arguments: [
        Row(
            clause: "RFC 5891, 4.2.3.1: hyphens", permitted: ["ä-b", "ä--b", "äöü--b", "a-ä", "äb-c--d"],
            refused: ["-ä", "ä-", "ab--ä", "äb--c", "xn--ä"]),
        Row(
            clause: "RFC 5891, 4.2.3.2: no mark first", permitted: ["x\u{0301}y", "क\u{093E}", "a\u{0967}"],
            refused: ["\u{0301}x", "\u{093E}क", "\u{0903}a", "\u{20E3}"]),
        Row(
            clause: "RFC 5892, 2.1: letters and digits",
            permitted: ["ä", "đ", "日本語", "한국", "नमस्ते", "১২", "ʻ"],
            refused: ["♥", "a♥", "€", "«a»", "½", "①", "Ⅳ", "a b\u{E9}", "é_", "é.é!"]),
        Row(
            clause: "RFC 5892, 2.2: nothing that NFKC or case folding changes", permitted: ["ⴀ", "Ꭰ"],
            refused: [
                "Ä", "Éa", "aÉ", "éA", "ﬁ", "ａ", "ª", "ſ", "Ω", "K\u{E9}", "\u{212A}\u{E9}", "ꭰ", "㍿", "ﾊ",
            ]),
        Row(
            clause: "RFC 5892, 2.3: nothing ignorable",
            refused: [
                "a\u{AD}é", "é\u{200B}", "é\u{2060}", "é\u{FE0F}", "é\u{A0}", "é\u{3000}", "é\u{FFFE}",
                "é\u{1FFFF}",
                "é\u{E0001}", "é\u{034F}", "é\u{180B}",
            ]),
        Row(clause: "RFC 5892, 2.4: blocks", refused: ["é\u{20D0}", "é\u{1D165}", "é\u{1D242}"]),
        Row(
            clause: "RFC 5892, 2.6: exceptions", permitted: ["ß", "ς", "۽۾", "ཀ་", "〇", "straße"],
            refused: [
                "ب\u{0640}", "ߊ\u{07FA}", "가\u{302E}", "가\u{302F}", "あ\u{3031}", "あ\u{3035}", "あ\u{303B}",
            ]),
        Row(
            clause: "RFC 5892, 2.8: unassigned",
            refused: ["é\u{0378}", "é\u{40000}", "é\u{10FFFF}", "é\u{E000}"]),
        Row(
            clause: "RFC 5892, 2.9: no conjoining jamo", permitted: ["각"],
            refused: ["\u{1100}\u{1161}", "é\u{1160}", "é\u{A960}", "é\u{D7B0}"]),
        Row(
            clause: "RFC 5892, A.1: ZERO WIDTH NON-JOINER",
            permitted: [
                "क्\u{200C}ष", "بي\u{200C}بي", "ب\u{0650}\u{200C}\u{0650}ب", "ب\u{200C}ا", "नि\u{94D}\u{200C}",
                "نامه\u{200C}ای", "ꡲ\u{200C}ꡀ",
            ],
            refused: [
                "\u{200C}", "क\u{200C}ष", "a\u{200C}b", "\u{200C}ب", "ب\u{200C}", "ا\u{200C}ب",
                "ب\u{200C}\u{200C}ب",
                "ب\u{200D}\u{200C}ب", "क्\u{200C}षx\u{200C}y", "ꡀ\u{200C}ꡲ",
            ]),
        Row(
            clause: "RFC 5892, A.2: ZERO WIDTH JOINER", permitted: ["क्\u{200D}ष", "क्\u{200D}", "ශ්\u{200D}රී"],
            refused: ["\u{200D}", "क\u{200D}ष", "ب\u{200D}ب", "\u{200D}é", "é\u{200D}"]),
        Row(
            clause: "RFC 5892, A.3: MIDDLE DOT", permitted: ["l·l", "col·lecció", "l·l·l"],
            refused: ["·", "l·", "·l", "a·l", "l·a", "ĺ·l", "L·L", "l··l"]),
        Row(
            clause: "RFC 5892, A.4: GREEK LOWER NUMERAL SIGN", permitted: ["α͵β", "͵α"],
            refused: ["͵", "α͵", "α͵b", "α͵͵"]),
        Row(
            clause: "RFC 5892, A.5 and A.6: GERESH and GERSHAYIM", permitted: ["א׳", "א׳ב", "צה״ל", "א׳׳"],
            refused: ["׳", "׳א", "a׳", "״", "״א", "1״"]),
        Row(
            clause: "RFC 5892, A.7: KATAKANA MIDDLE DOT", permitted: ["・ァ", "ぁ・", "・丈", "a・あ", "〇・", "カ・b"],
            refused: ["・", "a・b", "é・", "・ー", "한・국"]),
        Row(
            clause: "RFC 5892, A.8 and A.9: digits of one kind", permitted: ["ب٠ب", "ب٩", "۰", "۰0", "چ۱۲"],
            refused: ["٠۰", "ب٠۰", "ب۹٩", "ب٠ب۰"]),
        Row(
            clause: "RFC 5893, 2: direction, condition 1", permitted: ["א", "ب", "é1"],
            refused: ["1א", "0ا", "٠", "٠ب", "1٠"]),
        Row(
            clause: "RFC 5893, 2: direction, conditions 2 to 4",
            permitted: ["א1", "ب٠", "א-ב", "א\u{05B0}", "ب1\u{064B}", "אב1ב"],
            refused: ["אa", "אaב", "א0٠", "ب1٠", "אé"]),
        Row(
            clause: "RFC 5893, 2: direction, conditions 5 and 6",
            permitted: ["é1", "x\u{0301}b", "é1\u{0301}"],
            refused: ["aא", "éא", "aب1", "a٠"]),
        Row(
            clause: "RFC 5891, 5.4: NFC",
            permitted: ["é", "ḍ\u{0307}", "q\u{0323}\u{0307}", "각", "ক\u{09CB}", "\u{0105}\u{0301}b"],
            refused: [
                "e\u{0301}", "ḋ\u{0323}", "q\u{0307}\u{0323}", "가\u{11A8}", "ক\u{09C7}\u{09BE}", "a\u{0340}",
                "क\u{0958}", "\u{F900}", "n\u{0303}",
            ]),
    ])
    func rules(_ row: Row) {
        for label in row.permitted {
            #expect(isValid(label), "\(label.debugDescription) is permitted")
            #expect(isValidASCII(encodedLabel(label)), "A-label of \(label.debugDescription) is permitted")
            #expect(isValidMailDomain(label), "\(label.debugDescription) is permitted in mail")
        }
        for label in row.refused {
            #expect(!isValid(label), "\(label.debugDescription) is refused")
            // A-labels know no case, so that capitals in them stand for small letters.
            if label.utf8.contains(where: { 0x41...0x5A ~= $0 }) { continue }
            #expect(!isValidASCII(encodedLabel(label)), "A-label of \(label.debugDescription) is refused")
        }
    }

    @Test func mailDomainsMayBeInAnyNormalizationForm() {
        for domain in [
            "cafe\u{0301}.com", "x\u{0307}\u{0323}", "\u{1112}\u{1161}\u{11AB}", "\u{F900}",
            "ക\u{0D46}\u{0D3E}",
        ] {
            #expect(!isValid(domain), "\(domain.debugDescription)")
            #expect(isValidMailDomain(domain), "\(domain.debugDescription)")
        }
        // What is in NFC must be permitted then.
        for domain in [
            "\u{212A}", "a\u{212A}é", "\u{2126}", "e\u{0301}a--x.é", "\u{0301}e", "E\u{0301}", "é。b",
            "é\u{FF0E}b",
        ] {
            #expect(!isValidMailDomain(domain), "\(domain.debugDescription)")
        }
    }
}
