/// Names one file of a run. A `SourceMap` hands the numbers out.
public struct SourceID: Hashable, Sendable {
    /// The file's position in its `SourceMap`, from 0.
    public let rawValue: UInt16

    /// Names the file at `rawValue` in a `SourceMap`.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }
}

/// A stretch of one line in one file.
///
/// Columns and lengths count Unicode scalars, because that is what libyaml's marks count and what SARIF
/// calls `unicodeCodePoints`; a tab is one column.
public struct SourceLocation: Hashable, Sendable, Comparable {
    /// The file.
    public var source: SourceID
    /// The line, from 1. Lines end at LF, CR or CRLF.
    public var line: Int32
    /// The column of the first scalar, from 1.
    public var column: Int32
    /// How many scalars to underline, at least 1.
    public var length: Int32

    /// A stretch of `length` scalars from `line` and `column`; values below 1 are raised to 1.
    public init(source: SourceID, line: Int32, column: Int32, length: Int32 = 1) {
        self.source = source
        self.line = max(line, 1)
        self.column = max(column, 1)
        self.length = max(length, 1)
    }

    /// Orders by file, line, column, then length.
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.source.rawValue, left.line, left.column, left.length)
            < (right.source.rawValue, right.line, right.column, right.length)
    }
}
