import PinionJSON
import PinionRuntime
import Testing

/// Lengths count code points, and text is compared byte by byte: what the JSON Schema Test Suite leaves open.
@Suite struct UnicodeTests {
    @Test func lengthsCountCodePoints() throws {
        // Three code points that are one grapheme, and one that is two UTF-16 units.
        try expect("lengths", "\"e\\u0301\"")
        try expect("lengths", "\"e\u{301}\"")
        try expect("lengths", #""\r\n""#)
        try expect("lengths", "\"👩‍👩‍👧‍👦\"", " maxLength")
        try expect("lengths", "\"😀\"", " minLength")
        try expect("lengths", "\"😀😀😀\"")
        try expect("lengths", "\"ééé\"")
        try expect("lengths", "\"éééé\"", " maxLength")
        try expect("lengths", "\"é\"", " minLength")
    }

    @Test func patternsMatchCodePoints() throws {
        try expect("text", "\"é\u{E9}\"")
        try expect("text", "\"e\u{301}\"", " pattern")
    }

    @Test func composedAndDecomposedNamesDiffer() throws {
        try expect("unicode", "{\"\u{E9}\": 1}")
        try expect("unicode", "{\"e\u{301}\": 1}", " required")
        try expect("unicode", "{\"\u{E9}\": 1, \"e\u{301}\": \"x\"}")
        try expect("unicode", "{\"\u{E9}\": \"x\", \"e\u{301}\": 1}", "/\u{E9} type")
        try expect("unicode", "{\"\u{E9}\": 1, \"\u{FC}\": 1, \"o\u{308}\": 1}", " dependentRequired")
        try expect("unicode", "{\"\u{E9}\": 1, \"\u{FC}\": 1, \"\u{F6}\": 1}")
    }

    @Test func composedAndDecomposedTextsDiffer() throws {
        try expect("unicodeChoice", "\"\u{E9}\"")
        try expect("unicodeChoice", "\"e\u{301}\"", " enum")
        try expect("distinct", "[\"\u{E9}\", \"e\u{301}\"]")
        try expect("distinct", "[\"\u{E9}\", \"\\u00e9\"]", " uniqueItems")
    }

    @Test func largeArraysAreCheckedInLinearTime() throws {
        // 100,000 elements take seconds, not hours, when each is looked up instead of compared with all others.
        let all = (0..<100_000).map { "{\"n\": \($0)}" }
        try expect("distinct", "[\(all.joined(separator: ","))]")
        try expect("distinct", "[\((all + ["{\"n\": 5.0}"]).joined(separator: ","))]", " uniqueItems")
        try expect("distinct", "[1, 1.0]", " uniqueItems")
        try expect("distinct", "[1, true]")
        try expect("distinct", #"[{"a": 1, "b": 2}, {"b": 2, "a": 1}]"#, " uniqueItems")
    }
}
