import PinionPattern
import Testing

/// ECMA-262, 22.2.1 and 22.2.2: how terms are put together.
@Test(arguments: structureRows)
func structure(_ row: ClauseRow) throws {
    let automaton = try Pattern(row.pattern).automaton()
    for text in row.matching { #expect(automaton.matches(text.utf8), "\(text.debugDescription)") }
    for text in row.other { #expect(!automaton.matches(text.utf8), "\(text.debugDescription)") }
}

private let structureRows: [ClauseRow] = [
    // JSON Schema Core 6.4: not anchored.
    ClauseRow("search", "", ["", "a", "é"], []),
    ClauseRow("search", "foo", ["foo", "xfoo", "foox", "fofoo", "ffoo"], ["", "fo", "f oo", "FOO"]),
    ClauseRow("search", "aab", ["aab", "aaab", "aaaab", "xaab"], ["aa", "ab", "aba"]),
    ClauseRow("search", "abab", ["abab", "abaabab", "ababab"], ["abaab", "aba", "baba"]),
    ClauseRow("search", "🐲", ["🐲", "a🐲", "🐲🐲"], ["🐉", "", "\u{1F431}"]),
    ClauseRow("search", "é", ["é", "né"], ["e", "e\u{301}", "É"]),

    // Disjunction.
    ClauseRow("disjunction", "^(a|b)$", ["a", "b"], ["", "ab", "c"]),
    ClauseRow("disjunction", "^(?:a|ab)c$", ["ac", "abc"], ["abbc", "bc"]),
    ClauseRow("disjunction", "^(|a)$", ["", "a"], ["aa"]),
    ClauseRow("disjunction", "^(a||b)$", ["", "a", "b"], ["c"]),
    ClauseRow("disjunction", "|", ["", "a"], []),
    ClauseRow("disjunction", "^a|b$", ["a", "ax", "b", "xb"], ["xa", "bx", ""]),
    ClauseRow("disjunction", "^(?:cat|car|cart)$", ["cat", "car", "cart"], ["ca", "carts"]),
    ClauseRow("disjunction", "^(?:é|ê|è)$", ["é", "ê", "è"], ["e", "ë", "éé"]),

    // Assertion: ^ and $.
    ClauseRow("assertion ^", "^a", ["a", "ab"], ["", "ba", "\na"]),
    ClauseRow("assertion $", "a$", ["a", "ba"], ["", "ab", "a\n", "a\r\n"]),
    ClauseRow("assertion ^$", "^$", [""], ["a", "\n"]),
    ClauseRow("assertion ^$", "^", ["", "a"], []),
    ClauseRow("assertion ^$", "$", ["", "a"], []),
    ClauseRow("assertion ^$", "$^", [""], ["a"]),
    ClauseRow("assertion ^$", "^^^a$$$", ["a"], ["aa"]),
    ClauseRow("assertion ^$", "(^a|b)$", ["a", "b", "xb", "ab"], ["xa", "ba"]),
    ClauseRow("assertion ^$", "(^|x)a", ["a", "xa", "bxa"], ["ba"]),
    ClauseRow("assertion ^$", "a($|x)", ["a", "ax", "bax"], ["ab"]),
    ClauseRow("assertion ^$", "a^b", [], ["ab", "a\nb", "b"]),
    ClauseRow("assertion ^$", "a$b", [], ["ab", "a\nb"]),
    ClauseRow("assertion ^$", "(?:^a)*b", ["b", "ab", "cb"], ["a"]),
    ClauseRow("assertion ^$", "^(?:a$|b)c?$", ["a", "b", "bc"], ["ac"]),

    // Assertion: \b and \B, over ASCII word characters.
    ClauseRow(
        #"assertion \b"#, #"\bfoo\b"#, ["foo", "a foo", "foo b", "(foo)", "éfoo", "fooé"],
        ["afoo", "foob", "foo_"]),
    ClauseRow(#"assertion \b"#, #"^\b"#, ["a", "_", "0"], ["", " a", "é", "-"]),
    ClauseRow(#"assertion \b"#, #"\b$"#, ["a", " a"], ["", "a ", "é"]),
    ClauseRow(#"assertion \b"#, #"\b"#, ["a", "é a"], ["", "é", " -"]),
    ClauseRow(#"assertion \b"#, #"a\b\bb"#, [], ["ab", "a b"]),
    ClauseRow(#"assertion \b"#, #"a\b-\bb"#, ["a-b"], ["a-", "a--b", "ab"]),
    ClauseRow(#"assertion \b"#, #"^(?:\w+\b ?)+$"#, ["a b", "ab", "a b c "], ["a  b", " a"]),
    ClauseRow(#"assertion \B"#, #"\Boo\B"#, ["foot", "xoox"], ["oo", "foo", "oot"]),
    ClauseRow(#"assertion \B"#, #"\B"#, ["", "aa", "é", "é a", "  "], ["a", "aéb", "a b"]),
    ClauseRow(#"assertion \B"#, #"^\B$"#, [""], ["a", "é"]),
    ClauseRow(#"assertion \B"#, #"é\Bé"#, ["éé"], ["é", "éaé"]),
    ClauseRow(#"assertion \B"#, #"a\B$"#, [], ["a", "aa"]),

    // Quantifier.
    ClauseRow("quantifier *", "^a*$", ["", "a", "aaaa"], ["b", "ab"]),
    ClauseRow("quantifier +", "^a+$", ["a", "aaa"], ["", "ba"]),
    ClauseRow("quantifier ?", "^a?$", ["", "a"], ["aa"]),
    ClauseRow("quantifier {n}", "^a{3}$", ["aaa"], ["", "aa", "aaaa"]),
    ClauseRow("quantifier {n}", "^a{0}$", [""], ["a"]),
    ClauseRow("quantifier {n}", "^a{1}b{01}$", ["ab"], ["a", "b", "abb"]),
    ClauseRow("quantifier {n,}", "^a{2,}$", ["aa", "aaaaa"], ["", "a"]),
    ClauseRow("quantifier {n,}", "^a{0,}$", ["", "a", "aa"], ["b"]),
    ClauseRow("quantifier {n,m}", "^a{2,3}$", ["aa", "aaa"], ["a", "aaaa"]),
    ClauseRow("quantifier {n,m}", "^a{0,2}$", ["", "a", "aa"], ["aaa"]),
    ClauseRow("quantifier {n,m}", "^a{2,2}$", ["aa"], ["a", "aaa"]),
    ClauseRow("quantifier {n,m}", "^(?:ab){1,2}$", ["ab", "abab"], ["", "a", "ababab"]),
    ClauseRow("quantifier {n,m}", "^(?:a{2}){2}$", ["aaaa"], ["aa", "aaa", "aaaaa"]),
    ClauseRow("quantifier {n,m}", "^(?:a{1,2}){2}$", ["aa", "aaa", "aaaa"], ["a", "aaaaa"]),
    ClauseRow("quantifier {n,m}", "^🐲{2}$", ["🐲🐲"], ["🐲", "🐲🐲🐲"]),
    ClauseRow("quantifier {n,m}", "^🐲*$", ["", "🐲", "🐲🐲"], ["🐉", "🐲🐉"]),
    ClauseRow("quantifier lazy", "^a*?$", ["", "aa"], ["b"]),
    ClauseRow("quantifier lazy", "^a+?b??c{2,3}?$", ["acc", "abccc"], ["ac", "abcccc"]),
    ClauseRow("quantifier nested", "^(a*)*$", ["", "aa"], ["b"]),
    ClauseRow("quantifier nested", "^(a?){3}$", ["", "a", "aaa"], ["aaaa"]),
    ClauseRow("quantifier nested", "^(a|b*)+c$", ["c", "abc", "bbac"], ["ab", "cc"]),
    ClauseRow("quantifier nested", "^(?:a+b+)+$", ["ab", "aabbab"], ["", "a", "ba", "aba"]),
    ClauseRow("quantifier nested", "^(?:(?:ab)?c){2,}$", ["cc", "abcc", "cabcc"], ["c", "abc", "abab"]),
    ClauseRow("quantifier empty", "^(?:){5}a$", ["a"], ["", "aa"]),
    ClauseRow("quantifier empty", "^()*a$", ["a"], ["", "b"]),
    ClauseRow("quantifier empty", "^(?:){2,}(?:){0,9}$", [""], ["a"]),

    // Groups.
    ClauseRow("group", "^(ab)(cd)$", ["abcd"], ["ab", "cd"]),
    ClauseRow("group", "^(?:ab)c$", ["abc"], ["ab"]),
    ClauseRow("group", "^(?<year>[0-9]{4})-(?<month>[0-9]{2})$", ["2020-02"], ["2020-2"]),
    ClauseRow("group", #"^(?<$name_1>a)(?<é>b)(?<\u{61}\u0062>c)$"#, ["abc"], ["ab"]),
    ClauseRow("group", "^(?:(?<x>a)|(?<x>b))$", ["a", "b"], ["ab"]),
    ClauseRow("group", "^((((a))))$", ["a"], ["aa"]),
    ClauseRow("group", "^()$", [""], ["a"]),
    ClauseRow("group", "^(a(b(c)?)?)$", ["a", "ab", "abc"], ["ac"]),

    // Lookarounds at the ends.
    ClauseRow("lookahead", "^(?!foo)", ["", "bar", "fo", "xfoo"], ["foo", "foobar"]),
    ClauseRow("lookahead", "^(?!foo$)[a-z]+$", ["bar", "food", "fo"], ["foo", ""]),
    ClauseRow("lookahead", "^(?!.*--)[a-z-]+$", ["a-b", "-"], ["a--b", "--"]),
    ClauseRow(
        "lookahead", #"^(?=.*\d)(?=.*[a-z]).{4,8}$"#, ["a123", "1abc", "abcdefg1"],
        ["abcd", "1234", "a1", "abcdefgh1"]),
    ClauseRow("lookahead", "(?!a)^b?", ["", "b", "c"], ["a", "ab"]),
    ClauseRow("lookahead", "^(?!(?:a|b)$)", ["", "ab", "c"], ["a", "b"]),
    ClauseRow("lookahead", "^(?!a)b|^(?!c)d|e", ["b", "d", "xe"], ["a", "c", "xb", "xd"]),
    ClauseRow("lookahead", "^((?!x)[a-z]{2})$", ["ab"], ["xa", "abc"]),
    ClauseRow("lookahead", "^(?=(?!ab)a)", ["a", "ac"], ["ab", "b", ""]),
    ClauseRow("lookahead", "^(?!000|666)[0-8][0-9]{2}$", ["123", "001"], ["000", "666", "900"]),
    ClauseRow("lookahead", "^(?!)", [], ["", "a"]),
    ClauseRow("lookahead", "^(?=)a", ["a"], ["b"]),
    ClauseRow("lookbehind", #"^[a-z.]+(?<!\.)$"#, ["a", "a.b"], ["a.", ".", ""]),
    ClauseRow("lookbehind", "(?<=ab)$", ["ab", "xab"], ["a", "b", "abc"]),
    ClauseRow(
        "lookbehind", #"^(?!-)[a-z-]{1,5}(?<!-)$"#, ["a", "a-b", "abcde"], ["-a", "a-", "-", "abcdef"]),
    ClauseRow("lookbehind", "a$(?<!ba)", ["a", "ca"], ["ba", "cba"]),
]
