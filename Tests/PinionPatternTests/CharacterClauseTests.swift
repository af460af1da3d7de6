import PinionPattern
import Testing

/// ECMA-262, 22.2.1 and 22.2.2: what stands for one character.
@Test(arguments: characterRows + classRows + propertyRows + annexRows)
func characters(_ row: ClauseRow) throws {
    let automaton = try Pattern(row.pattern).automaton()
    for text in row.matching { #expect(automaton.matches(text.utf8), "\(text.debugDescription)") }
    for text in row.other { #expect(!automaton.matches(text.utf8), "\(text.debugDescription)") }
}

/// The look-up takes some planes for uniform; this goes through all of them.
@Test(arguments: [
    ("Cn", Unicode.GeneralCategory.unassigned), ("Co", .privateUse), ("Lo", .otherLetter),
    ("Mn", .nonspacingMark),
])
func categoriesAgreeWithTheStandardLibrary(_ name: String, _ category: Unicode.GeneralCategory) throws {
    let automaton = try Pattern("^\\p{\(name)}$").automaton()
    var codePoint: UInt32 = 0
    while codePoint <= 0x10_FFFF {
        if let scalar = Unicode.Scalar(codePoint) {
            #expect(automaton.matches(String(scalar).utf8) == (scalar.properties.generalCategory == category))
        }
        codePoint += 131
    }
}

private let characterRows: [ClauseRow] = [
    ClauseRow(
        "dot", "^.$",
        [
            "a", " ", "\t", "é", "€", "🐲", "\u{85}", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{10000}",
            "\u{10FFFF}",
        ],
        ["", "\n", "\r", "\u{2028}", "\u{2029}", "ab", "e\u{301}", "\r\n"]),
    ClauseRow("dot", "^.*$", ["", "abc", "\u{2027}\u{202A}"], ["a\nb", "\u{2028}", "a\u{2029}"]),
    ClauseRow("dot", "^a.c$", ["abc", "a🐲c"], ["ac", "a\nc"]),
    ClauseRow("dot", "^.{2}$", ["éé", "🐲a", "e\u{301}"], ["é", "🐲", "🐲🐲🐲"]),

    ClauseRow(#"\d"#, #"^\d$"#, ["0", "5", "9"], ["a", "٣", "৪", "²", "/", ":"]),
    ClauseRow(#"\D"#, #"^\D$"#, ["a", "٣", "/", ":", "\n"], ["0", "9", ""]),
    ClauseRow(#"\w"#, #"^\w$"#, ["a", "Z", "0", "_"], ["é", "-", "@", "[", "`", "{", "ſ", "\u{212A}"]),
    ClauseRow(#"\W"#, #"^\W$"#, ["é", "-", "@", "[", "`", "{", "\u{212A}"], ["a", "Z", "0", "_"]),
    ClauseRow(
        #"\s"#, #"^\s$"#,
        [
            "\t", "\n", "\u{B}", "\u{C}", "\r", " ", "\u{A0}", "\u{1680}", "\u{2000}", "\u{200A}", "\u{2028}",
            "\u{2029}",
            "\u{202F}", "\u{205F}", "\u{3000}", "\u{FEFF}",
        ],
        ["a", "\u{85}", "\u{180E}", "\u{200B}", "\u{1F}", "\u{8}", "\u{E}"]),
    ClauseRow(#"\S"#, #"^\S$"#, ["a", "\u{85}", "\u{200B}", "🐲"], [" ", "\u{A0}", "\u{2028}", "\u{FEFF}"]),
    ClauseRow(#"\S"#, #"\S"#, ["a", " a ", "é"], ["", " ", "\u{3000}\t"]),

    ClauseRow("control escape", #"^\t\n\v\f\r$"#, ["\t\n\u{B}\u{C}\r"], ["tnvfr"]),
    ClauseRow("control escape", #"^\0$"#, ["\0"], ["0", ""]),
    ClauseRow("control escape", #"^\0a$"#, ["\0a"], ["a"]),
    ClauseRow("control letter", #"^\cA\cz\cJ$"#, ["\u{1}\u{1A}\n"], ["AzJ", "cAczcJ"]),
    ClauseRow("hexadecimal escape", #"^\x41\x7a\xE9$"#, ["Azé"], ["AzE9", "x41"]),
    ClauseRow("unicode escape", #"^\u0041\u00e9\u20AC$"#, ["Aé€"], ["u0041"]),
    ClauseRow("unicode escape", #"^\uD83D\uDC32$"#, ["🐲"], ["🐉", ""]),
    ClauseRow("unicode escape", #"^\u{41}\u{1F432}\u{000041}$"#, ["A🐲A"], ["A🐲"]),
    ClauseRow("unicode escape", #"^\u{10FFFF}$"#, ["\u{10FFFF}"], ["\u{10FFFE}"]),
    ClauseRow("unicode escape", #"\uD83D"#, [], ["🐲", "", "a"]),
    ClauseRow("unicode escape", #"^(?:\uDC32|a)$"#, ["a"], ["🐲"]),
    ClauseRow("unicode escape", #"^\uD83D\u0041|b$"#, ["b"], ["A", "🐲"]),
    ClauseRow("syntax character escape", #"^\^\$\\\.\*\+\?\(\)\[\]\{\}\|\/$"#, [#"^$\.*+?()[]{}|/"#], [""]),
    ClauseRow("literal", "^a b/c,d:e$", ["a b/c,d:e"], ["ab/c,d:e"]),
    ClauseRow(
        "literal", "^\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}$",
        ["\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}"], ["\u{7F}"]),
]

private let classRows: [ClauseRow] = [
    ClauseRow("class", "^[abc]$", ["a", "b", "c"], ["", "d", "ab"]),
    ClauseRow("class", "^[a-c]$", ["a", "b", "c"], ["d", "-", "`"]),
    ClauseRow("class", "^[^a-c]$", ["d", "-", "é", "\n", "🐲"], ["a", "b", "c", ""]),
    ClauseRow("class", "^[a-cx-z0]$", ["a", "y", "0"], ["d", "w", "1"]),
    ClauseRow("class", "^[-a]$", ["-", "a"], ["b"]),
    ClauseRow("class", "^[a-]$", ["-", "a"], ["b"]),
    ClauseRow("class", "^[a-c-e]$", ["a", "c", "-", "e"], ["d"]),
    ClauseRow("class", "^[^-]$", ["a"], ["-"]),
    ClauseRow("class", "^[--/]$", ["-", ".", "/"], [",", "0"]),
    ClauseRow("class", "^[a^]$", ["a", "^"], ["b"]),
    ClauseRow("class", "^[.*+?$|(){}/]$", [".", "*", "$", "|", "(", "}", "/"], ["a", "\\"]),
    ClauseRow("class", "^[[]$", ["["], ["a", "]"]),
    ClauseRow("class", "[]", [], ["", "a", "]"]),
    ClauseRow("class", "a[]|b", ["b"], ["a", ""]),
    ClauseRow("class", "^[^]$", ["a", "\n", "🐲", "\u{2028}"], ["", "ab"]),
    ClauseRow("class", #"^[\]\[\\\-\^]$"#, ["]", "[", "\\", "-", "^"], ["a"]),
    ClauseRow("class", #"^[\b]$"#, ["\u{8}"], ["b"]),
    ClauseRow("class", #"^[\d_]$"#, ["0", "_"], ["a"]),
    ClauseRow("class", #"^[\s\S]$"#, ["a", "\n", "🐲"], ["", "ab"]),
    ClauseRow("class", #"^[^\s\S]$"#, [], ["a", "\n", ""]),
    ClauseRow("class", #"^[^\d]$"#, ["a", "٣"], ["0"]),
    ClauseRow("class", #"^[\W]$"#, ["é", " "], ["a"]),
    ClauseRow("class", #"^[^\W]$"#, ["a", "_"], ["é", " "]),
    ClauseRow(
        "class", #"^[\t\n\x41\u0042\u{43}\cA\0]$"#, ["\t", "\n", "A", "B", "C", "\u{1}", "\0"],
        ["x", "u", "c", "0"]),
    ClauseRow("class", "^[à-ü]$", ["à", "é", "ü"], ["ý", "a", "ß"]),
    ClauseRow("class", "^[🐀-🐿]$", ["🐀", "🐲", "🐿"], ["👀", "a"]),
    ClauseRow("class", #"^[\uD83D\uDC00-\uD83D\uDC3F]$"#, ["🐀", "🐲"], ["👀"]),
    ClauseRow("class", #"^[\uD800-\uDFFF]$"#, [], ["a", "🐲", ""]),
    ClauseRow("class", #"^[^\uD800-\uDFFF]$"#, ["a", "🐲", "\u{D7FF}", "\u{E000}"], [""]),
    ClauseRow("class", #"^[\uD7FF-\uE000]$"#, ["\u{D7FF}", "\u{E000}"], ["\u{D7FE}", "\u{E001}"]),
    ClauseRow(
        "class", #"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*$"#,
        ["", "a\n", "🐲", "\u{10FFFF}"], ["\u{FFFE}", "\u{1}"]),
    ClauseRow("class", #"^[\u{7F}-\u{80}]$"#, ["\u{7F}", "\u{80}"], ["~", "\u{81}"]),
    ClauseRow("class", #"^[\u{7FF}-\u{800}]$"#, ["\u{7FF}", "\u{800}"], ["\u{7FE}", "\u{801}"]),
    ClauseRow("class", #"^[\u{FFFF}-\u{10000}]$"#, ["\u{FFFF}", "\u{10000}"], ["\u{FFFE}", "\u{10001}"]),
    ClauseRow(
        "class", #"^[\u{0FFF}-\u{1001}\u{3FFFF}-\u{40000}]$"#,
        ["\u{FFF}", "\u{1000}", "\u{1001}", "\u{3FFFF}", "\u{40000}"],
        ["\u{FFE}", "\u{1002}", "\u{3FFFE}", "\u{40001}"]),
    ClauseRow("class", #"^[^\u{4E00}-\u{9FFF}]+$"#, ["abc", "あ", "\u{A000}"], ["漢", "a漢", "\u{9FFF}"]),
    ClauseRow("class", "^[^é]$", ["e", "è", "ê", "a", "\u{1E9}"], ["é", ""]),
    ClauseRow("class", #"^[^"\\]*$"#, ["", "abc é"], ["a\"", "\\"]),
]

private let propertyRows: [ClauseRow] = [
    ClauseRow("property", #"^\p{L}+$"#, ["abc", "é", "漢", "ß"], ["1", "a b", "🐲", ""]),
    ClauseRow("property", #"^\p{Letter}cole$"#, ["école", "Ècole"], ["1cole", "cole"]),
    ClauseRow("property", #"^\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{Lo}$"#, ["Aaǅʰ漢", "Éßᾈˀא"], ["aAǅʰ漢"]),
    ClauseRow("property", #"^\p{General_Category=Uppercase_Letter}\p{gc=Nd}$"#, ["A1", "É٣"], ["a1", "A½"]),
    ClauseRow("property", #"^\p{digit}+$"#, ["42", "৪২"], ["½", "Ⅷ"]),
    ClauseRow("property", #"^\p{punct}$"#, ["!", "_", "«", "。"], ["$", "+", "a"]),
    ClauseRow("property", #"^\p{Sc}$"#, ["$", "€", "¥"], ["a", "+"]),
    ClauseRow("property", #"^\p{Zs}$"#, [" ", "\u{A0}", "\u{3000}"], ["\t", "\u{2028}"]),
    ClauseRow("property", #"^\p{LC}$"#, ["A", "a", "ǅ"], ["漢", "1"]),
    ClauseRow("property", #"^\p{Cn}$"#, ["\u{378}", "\u{E0FFF}"], ["a", "\u{E000}"]),
    ClauseRow("property", #"^\p{Co}$"#, ["\u{E000}", "\u{10FFFD}"], ["\u{10FFFF}", "a"]),
    ClauseRow("property", #"^\p{Cs}$"#, [], ["a", "\u{E000}"]),
    ClauseRow("property", #"^\P{L}$"#, ["1", " ", "🐲"], ["a", "漢"]),
    ClauseRow("property", #"^[\p{L}\p{N}_-]+$"#, ["aé1-_", "Ⅷ"], ["a b", "!"]),
    ClauseRow("property", #"^[^\p{L}]$"#, ["1"], ["a"]),
    ClauseRow("property", #"^[\P{L}a]$"#, ["1", "a"], ["b"]),
    ClauseRow("property", #"^\p{Any}$"#, ["a", "\n", "🐲"], [""]),
    ClauseRow("property", #"^\p{ASCII}$"#, ["a", "\u{7F}"], ["\u{80}"]),
    ClauseRow("property", #"^\p{Assigned}$"#, ["a"], ["\u{378}"]),
    ClauseRow("property", #"^\p{Alphabetic}\p{Alpha}$"#, ["aé"], ["a1"]),
    ClauseRow("property", #"^\p{White_Space}\p{space}$"#, [" \u{85}"], ["a "]),
    ClauseRow("property", #"^\p{Uppercase}\p{Lower}$"#, ["Aa", "Ⓐⓐ"], ["aA"]),
    ClauseRow("property", #"^\p{ASCII_Hex_Digit}\p{Hex}$"#, ["aF", "0ａ"], ["g0", "ａ0"]),
    ClauseRow("property", #"^\p{ID_Start}\p{IDC}*$"#, ["a1", "é_"], ["1a", "_"]),
    ClauseRow("property", #"^\p{Emoji_Presentation}$"#, ["🐲"], ["a", "1"]),
    ClauseRow(
        "property", #"^\p{NChar}$"#, ["\u{FFFE}", "\u{4FFFF}", "\u{10FFFF}"],
        ["\u{40000}", "\u{10FFFD}", "a"]),
    ClauseRow("property", #"^\p{RI}{2}$"#, ["🇫🇷"], ["FR"]),
]

/// Annex B.1.2, so far as `Pattern` takes it.
private let annexRows: [ClauseRow] = [
    ClauseRow("identity escape", ##"^\-\@\_\ \"\'\#\%\&\,\:\;\<\=\>\!\`\~$"##, ["-@_ \"'#%&,:;<=>!`~"], [""]),
    ClauseRow("identity escape", #"^[\w\.\-\@\_]+$"#, ["a.b-c@d_"], ["a b"]),
    ClauseRow("identity escape", #"^\é$"#, ["é"], ["e"]),
    ClauseRow("lone bracket", "^a]$", ["a]"], ["a"]),
    ClauseRow("lone bracket", "^]+$", ["]]"], [""]),
    ClauseRow("lone brace", "^a}$", ["a}"], ["a"]),
    ClauseRow("lone brace", "^{a}{}$", ["{a}{}"], ["a"]),
    ClauseRow("lone brace", "^/users/{id}/{name,}$", ["/users/{id}/{name,}"], ["/users/id"]),
    ClauseRow("lone brace", "^x{a$", ["x{a"], ["xa"]),
    ClauseRow("lone brace", "^{+$", ["{", "{{"], [""]),
    ClauseRow("class escape range", #"^[\w-.]+$"#, ["a-b.c"], ["a b", "+"]),
    ClauseRow("class escape range", #"^[a-\d]+$"#, ["a-1"], ["b"]),
    ClauseRow("class escape range", #"^[\s-\d]$"#, [" ", "-", "1"], ["a"]),
]
