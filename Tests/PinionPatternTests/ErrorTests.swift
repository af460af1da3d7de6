import PinionPattern
import Testing

/// A pattern that must be refused, why, and where.
struct Refusal: Sendable, CustomTestStringConvertible {
    let pattern: String
    let kind: PatternError.Kind
    let offset: Int

    init(_ pattern: String, _ kind: PatternError.Kind, at offset: Int) {
        self.pattern = pattern
        self.kind = kind
        self.offset = offset
    }

    var testDescription: String { pattern }
}

@Test(arguments: refusals)
func refused(_ refusal: Refusal) throws {
    let error = try #require(throws: PatternError.self) { try Pattern(refusal.pattern) }
    #expect(error.kind == refusal.kind)
    #expect(error.offset == refusal.offset)
}

private let refusals: [Refusal] = [
    Refusal("(a", .syntax(.unclosedGroup), at: 0),
    Refusal("a(b(c)", .syntax(.unclosedGroup), at: 1),
    Refusal("a)", .syntax(.unopenedGroup), at: 1),
    Refusal("é🐲[a", .syntax(.unclosedClass), at: 2),
    Refusal("[", .syntax(.unclosedClass), at: 0),
    Refusal("[^", .syntax(.unclosedClass), at: 0),
    Refusal(#"[a\]"#, .syntax(.unclosedClass), at: 0),
    Refusal("[[:alpha:]]", .syntax(.nestedClass), at: 10),
    Refusal("[a-z&&[^b]]", .syntax(.nestedClass), at: 10),
    Refusal("[]a]", .syntax(.nestedClass), at: 3),
    Refusal("[^]a]", .syntax(.nestedClass), at: 4),
    Refusal(#"a\"#, .syntax(.unfinishedEscape), at: 1),
    Refusal(#"[\"#, .syntax(.unfinishedEscape), at: 1),
    Refusal("*a", .syntax(.nothingToRepeat), at: 0),
    Refusal("a|?", .syntax(.nothingToRepeat), at: 2),
    Refusal("(+a)", .syntax(.nothingToRepeat), at: 1),
    Refusal("a**", .syntax(.nothingToRepeat), at: 2),
    Refusal("a++", .syntax(.nothingToRepeat), at: 2),
    Refusal("a+??", .syntax(.nothingToRepeat), at: 3),
    Refusal("a{2}{3}", .syntax(.nothingToRepeat), at: 4),
    Refusal("a{1000}{1000}", .syntax(.nothingToRepeat), at: 7),
    Refusal("{2}", .syntax(.nothingToRepeat), at: 0),
    Refusal("^*", .syntax(.nothingToRepeat), at: 1),
    Refusal("$+", .syntax(.nothingToRepeat), at: 1),
    Refusal(#"\b?"#, .syntax(.nothingToRepeat), at: 2),
    Refusal("(?=a)*", .syntax(.nothingToRepeat), at: 5),
    Refusal("a{,5}", .syntax(.malformedQuantifier("{,5}")), at: 1),
    Refusal("a{2, 5}", .syntax(.malformedQuantifier("{2, 5}")), at: 1),
    Refusal("a{1,2,3}", .syntax(.malformedQuantifier("{1,2,3}")), at: 1),
    Refusal("a{3,2}", .syntax(.outOfOrder("{3,2}")), at: 1),
    Refusal("[b-a]", .syntax(.outOfOrder("b-a")), at: 1),
    Refusal("[🐲-a]", .syntax(.outOfOrder("🐲-a")), at: 1),
    Refusal("[a--b]", .syntax(.outOfOrder("a--")), at: 1),
    Refusal(#"x\a"#, .syntax(.unknownEscape("a")), at: 1),
    Refusal(#"\A"#, .syntax(.unknownEscape("A")), at: 0),
    Refusal(#"^\S(|(.|\n)*\S)\Z"#, .syntax(.unknownEscape("Z")), at: 15),
    Refusal(#"\Qa\E"#, .syntax(.unknownEscape("Q")), at: 0),
    Refusal(#"\00"#, .syntax(.unknownEscape("0")), at: 0),
    Refusal(#"\1"#, .syntax(.unknownEscape("1")), at: 0),
    Refusal(#"(?:a)(?=b)[(]\(\1"#, .syntax(.unknownEscape("1")), at: 15),
    Refusal(#"(a)\2"#, .syntax(.unknownEscape("2")), at: 3),
    Refusal(#"[\1]"#, .syntax(.unknownEscape("1")), at: 1),
    Refusal(#"[\B]"#, .syntax(.unknownEscape("B")), at: 1),
    Refusal(#"\k"#, .syntax(.unknownEscape("k")), at: 0),
    Refusal(#"\c1"#, .syntax(.malformedEscape("c")), at: 0),
    Refusal(#"\cé"#, .syntax(.malformedEscape("c")), at: 0),
    Refusal(#"\x4"#, .syntax(.malformedEscape("x")), at: 0),
    Refusal(#"\xg0"#, .syntax(.malformedEscape("x")), at: 0),
    Refusal(#"\u004"#, .syntax(.malformedEscape("u")), at: 0),
    Refusal(#"\u{}"#, .syntax(.malformedEscape("u")), at: 0),
    Refusal(#"\u{110000}"#, .syntax(.malformedEscape("u")), at: 0),
    Refusal(#"\u{FFFFFFFFFFFFFFFFFFFF}"#, .syntax(.malformedEscape("u")), at: 0),
    Refusal(#"\u{41"#, .syntax(.malformedEscape("u")), at: 0),
    Refusal("(?P<a>b)", .syntax(.unknownGroup("(?P")), at: 0),
    Refusal("a(?i)b", .syntax(.unknownGroup("(?i")), at: 1),
    Refusal("(?>a)", .syntax(.unknownGroup("(?>")), at: 0),
    Refusal("(?", .syntax(.unknownGroup("(?")), at: 0),
    Refusal("(?<>a)", .syntax(.invalidGroupName), at: 3),
    Refusal("(?<1>a)", .syntax(.invalidGroupName), at: 3),
    Refusal("(?<a-b>a)", .syntax(.invalidGroupName), at: 4),
    Refusal("(?<a", .syntax(.invalidGroupName), at: 4),
    Refusal(#"(?<\u{110000}>a)"#, .syntax(.malformedEscape("u")), at: 3),
    Refusal("(?<x>a)(?<x>b)", .syntax(.duplicateGroupName), at: 10),
    Refusal("(?<x>a(?<x>b))", .syntax(.duplicateGroupName), at: 9),
    Refusal("(?:(?<x>a)|b)(?<x>c)", .syntax(.duplicateGroupName), at: 16),
    Refusal(#"\pL"#, .syntax(.malformedProperty), at: 0),
    Refusal(#"\p{L"#, .syntax(.malformedProperty), at: 0),
    Refusal(#"\p{}"#, .syntax(.unknownProperty("")), at: 0),
    Refusal(#"a\p{letter}"#, .syntax(.unknownProperty("letter")), at: 1),
    Refusal(#"\p{Han}"#, .syntax(.unknownProperty("Han")), at: 0),
    Refusal(#"\p{gc=Foo}"#, .syntax(.unknownProperty("gc=Foo")), at: 0),
    Refusal(#"\p{Alphabetic=Y}"#, .syntax(.unknownProperty("Alphabetic=Y")), at: 0),
    // KELVIN SIGN is canonically equivalent to K.
    Refusal("\\p{C\u{212A}I}", .syntax(.unknownProperty("C\u{212A}I")), at: 0),
    Refusal(#"\p{Script=Han}"#, .unsupportedProperty("Script=Han"), at: 0),
    Refusal(#"[\P{scx=Greek}]"#, .unsupportedProperty("scx=Greek"), at: 1),
    Refusal(#"\p{Extended_Pictographic}"#, .unsupportedProperty("Extended_Pictographic"), at: 0),
    Refusal(#"(a)\1"#, .notRegular(.backreference), at: 3),
    Refusal(#"\1(a)"#, .notRegular(.backreference), at: 0),
    Refusal(#"(?<n>a)\k<n>"#, .notRegular(.backreference), at: 7),
    Refusal("a(?=b)", .notRegular(.lookahead), at: 1),
    Refusal("(?=a)b", .notRegular(.lookahead), at: 0),
    Refusal("^(?:a|(?!b)c)$", .notRegular(.lookahead), at: 6),
    Refusal("^((?!a).)*$", .notRegular(.lookahead), at: 2),
    Refusal("^(?=a(?!b)c)", .notRegular(.lookahead), at: 5),
    Refusal("(?<=a)b", .notRegular(.lookbehind), at: 0),
    Refusal("^(?<!a)b", .notRegular(.lookbehind), at: 1),
]

@Test func errorsSayWhatToWriteInstead() throws {
    let named = try #require(throws: PatternError.self) { try Pattern("(?P<a>b)") }
    #expect(named.description == "there is no group that begins '(?P' (at 0)")
    #expect(named.suggestion == "name a group with (?<name>...)")
    let end = try #require(throws: PatternError.self) { try Pattern(#"a\Z"#) }
    #expect(end.message == #"there is no escape '\Z'"#)
    #expect(end.suggestion == "write '$' for the end of the text")
}
