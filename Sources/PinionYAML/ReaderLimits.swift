/// How much a file may ask of the reader. A file past a limit is refused with a diagnostic.
public struct ReaderLimits: Hashable, Sendable {
    /// How deep sequences and mappings may nest. libyaml 0.2.5 has no limit of its own and needs quadratic
    /// time on deep flow nesting: 27 s for 200 kB of `[`.
    public var depth: Int
    /// The longest file, in bytes.
    public var fileBytes: Int
    /// The longest scalar or key, in bytes of its value.
    public var scalarBytes: Int
    /// How many nodes aliases and merge keys may add, counted as if each were written out.
    public var expandedNodes: Int
    /// How many errors to report before giving up on a file.
    public var errors: Int

    /// Limits; the defaults are 128 levels, 64 MiB a file, 1 MiB a scalar, 1,000,000 expanded nodes and 100
    /// errors.
    public init(
        depth: Int = 128, fileBytes: Int = 64 << 20, scalarBytes: Int = 1 << 20,
        expandedNodes: Int = 1_000_000, errors: Int = 100
    ) {
        self.depth = depth
        // Marks and offsets are 32 bits wide, whatever the caller asks for.
        self.fileBytes = min(fileBytes, Int(Int32.max) / 4)
        self.scalarBytes = scalarBytes
        self.expandedNodes = expandedNodes
        self.errors = errors
    }

    /// The limits of the `pinion` tool.
    public static let `default` = ReaderLimits()
}
