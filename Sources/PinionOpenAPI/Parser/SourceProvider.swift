/// Hands out the files of a description. It sees every path before anything is opened.
///
/// Paths are relative to the provider's root, use `/`, and have neither `.` nor `..` in them. The provider
/// refuses what leads outside its root by another way, such as a symbolic link, and whatever is no regular file.
public protocol SourceProvider {
    /// The bytes of the file at `path`.
    mutating func bytes(at path: String) -> Result<[UInt8], SourceFailure>
    /// The path as the user should see it.
    func displayPath(of path: String) -> String
}

extension SourceProvider {
    /// `path` itself.
    public func displayPath(of path: String) -> String { path }
}

/// Why a file could not be handed out.
public enum SourceFailure: Error, Hashable, Sendable {
    /// There is no such file.
    case missing
    /// It is a directory, a device or something else that is no regular file.
    case notAFile
    /// It lies outside the provider's root.
    case outsideRoot
    /// A build step was not told of it, and would not run again when it changes.
    case unwatched
    /// It is longer than the provider reads.
    case tooLarge
    /// It cannot be read, for the reason given: a phrase such as `permission denied`.
    case unreadable(String)
}

/// How much a description may ask of the parser.
public struct ParserLimits: Hashable, Sendable {
    /// How many files one description may reach.
    public var files: Int
    /// How deep schemas may nest, counting what aliases stand for.
    public var depth: Int

    /// Limits; the defaults are 1,000 files and 128 levels.
    public init(files: Int = 1000, depth: Int = 128) {
        self.files = files
        self.depth = depth
    }
}
