/// A schema on disk, as `DiskSources` wants it.
public struct SchemaPlace: Hashable, Sendable {
    /// The folder that references may not leave.
    public let root: String
    /// The file, seen from there.
    public let path: String

    /// A place from what the user writes.
    ///
    /// - Parameter root: The folder that references may not leave; the file's own without.
    public init(_ file: String, root: String? = nil) {
        self.root = root ?? Path.parent(of: file)
        path = Path.relative(Path.absolute(file), to: Path.absolute(self.root))
    }
}
