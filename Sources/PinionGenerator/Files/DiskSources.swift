public import PinionOpenAPI

/// The files of a description on disk: those below one folder, and no others.
public struct DiskSources: SourceProvider {
    /// The folder without symbolic links; `nil` when there is none.
    private let realRoot: String?
    private let root: String
    private let allowed: Set<[UInt8]>?

    /// Hands out files below `root`.
    ///
    /// - Parameter allowed: the only ones; `nil` for all.
    public init(root: String, allowed: [String]? = nil) {
        self.root = root
        self.allowed = allowed.map { Set($0.compactMap { FileSystem.realPath($0).map { Array($0.utf8) } }) }
        realRoot = FileSystem.realPath(root.isEmpty ? "." : root)
    }

    /// The bytes of the file at `path`, relative to the root.
    public mutating func bytes(at path: String) -> Result<[UInt8], SourceFailure> {
        let full = root.isEmpty ? path : root + "/" + path
        guard let realRoot, let real = FileSystem.realPath(full) else { return .failure(.missing) }
        // After links are followed: a link inside the root may point outside it.
        let prefix = realRoot == "/" ? "/" : realRoot + "/"
        guard real.utf8.starts(with: prefix.utf8) else {
            // `.`, and whatever else leads to a folder: that it is one says more.
            return .failure(FileSystem.kind(of: real) == .directory ? .notAFile : .outsideRoot)
        }
        if let allowed, !allowed.contains(Array(real.utf8)) { return .failure(.unwatched) }
        guard FileSystem.kind(of: real) == .file else { return .failure(.notAFile) }
        do {
            return .success(try FileSystem.read(real))
        } catch {
            if error.code == 0 { return .failure(.tooLarge) }
            return .failure(.unreadable(error.reason))
        }
    }

    /// The path as seen from the current folder.
    public func displayPath(of path: String) -> String { Path.join(root, path) }
}
