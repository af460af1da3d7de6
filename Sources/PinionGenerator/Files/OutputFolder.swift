/// The folder of generated files. It is replaced as a whole in one step of the file system, so that
/// whoever looks, also after a run was killed, sees the old files or the new ones and never some of each.
struct OutputFolder {
    /// Every generated file begins with this; a file without it is somebody's own and is kept.
    static let mark: StaticString = "// Written by pinion "

    /// What is in a folder and what should be there.
    struct Difference: Hashable, Sendable {
        var created: [String] = []
        var changed: [String] = []
        /// Ours, and no longer wanted.
        var removed: [String] = []
        var unchanged: [String] = []
        var isEmpty: Bool { created.isEmpty && changed.isEmpty && removed.isEmpty }
    }

    let path: String
    private var name: String { Path.name(of: path) }
    private var parent: String {
        let parent = Path.parent(of: path)
        return parent.isEmpty ? "." : parent
    }

    /// The folder at `path`, which may end in a slash or be `.`.
    init(path: String) {
        let normal = Path.normalize(path)
        // `.` and `..` have no name to stage beside.
        self.path = normal == "." || Path.name(of: normal) == ".." ? Path.absolute(path) : normal
    }

    /// Compares without touching anything.
    ///
    /// - Throws: when the folder cannot be read, or holds what Pinion would have to move: a folder, a
    ///   link, or a hand-written file with the name of a generated one.
    func difference(to files: [(name: String, bytes: [UInt8])]) throws(FileError) -> Difference {
        var difference = Difference()
        let existing = try existingFiles()
        for file in files {
            guard existing.contains(where: { $0.utf8.elementsEqual(file.name.utf8) }) else {
                difference.created.append(file.name)
                continue
            }
            let bytes = try FileSystem.read(path + "/" + file.name)
            if bytes == file.bytes {
                difference.unchanged.append(file.name)
            } else if isOurs(bytes) {
                difference.changed.append(file.name)
            } else {
                throw FileError(
                    action: "replace", path: path + "/" + file.name,
                    reason: "it does not begin with `\(Self.mark)...`, so it is not a generated file; "
                        + "move it, or choose another output folder", code: 0)
            }
        }
        for name in existing where !files.contains(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
            if isOurs(try FileSystem.read(path + "/" + name)) { difference.removed.append(name) }
        }
        return difference
    }

    /// Compares and replaces while no other run of Pinion works beside this folder.
    func update<Result>(
        to files: [(name: String, bytes: [UInt8])], _ result: (Difference) -> Result
    ) throws(FileError) -> Result {
        try FileSystem.createFolders(parent)
        return try FileSystem.withLock(on: parent) { () throws(FileError) -> Result in
            try recover()
            let difference = try difference(to: files)
            try replace(with: files, difference)
            return result(difference)
        }
    }

    /// Makes the folder hold `files` and whatever in it is not ours.
    private func replace(with files: [(name: String, bytes: [UInt8])], _ difference: Difference)
        throws(FileError)
    {
        if difference.isEmpty { return }
        let staging = parent + "/." + name + ".pinion-new"
        FileSystem.removeFolder(staging)
        try FileSystem.createFolders(staging)
        do {
            for file in files {
                if difference.unchanged.contains(file.name) {
                    // A link keeps the time of change, so the compiler has nothing to do for this file.
                    try FileSystem.link(path + "/" + file.name, staging + "/" + file.name)
                } else {
                    try FileSystem.create(staging + "/" + file.name, file.bytes)
                }
            }
            let generated = Set(files.map(\.name)).union(difference.removed)
            for name in try existingFiles() where !generated.contains(name) {
                try FileSystem.link(path + "/" + name, staging + "/" + name)
            }
        } catch {
            FileSystem.removeFolder(staging)
            throw error
        }
        if FileSystem.kind(of: path) == nil {
            try FileSystem.move(staging, to: path)
        } else if FileSystem.exchange(staging, path) {
            FileSystem.removeFolder(staging)
        } else {
            // Two steps where the file system has no exchange: between them there is no folder, which
            // `recover` mends; there is never a mixture.
            try FileSystem.move(path, to: backup)
            try FileSystem.move(staging, to: path)
            FileSystem.removeFolder(backup)
        }
    }

    private var backup: String { parent + "/." + name + ".pinion-old" }

    /// Clears up after a run that was stopped: puts back the old folder if it was stopped between the
    /// two steps of `replace`, and removes what it had staged.
    private func recover() throws(FileError) {
        FileSystem.removeFolder(parent + "/." + name + ".pinion-new")
        guard FileSystem.kind(of: backup) == .directory else { return }
        if FileSystem.kind(of: path) == nil {
            try FileSystem.move(backup, to: path)
        } else {
            FileSystem.removeFolder(backup)
        }
    }

    private func existingFiles() throws(FileError) -> [String] {
        switch FileSystem.kind(of: path) {
        case nil: return []
        case .directory?: break
        default:
            throw FileError(action: "write to", path: path, reason: "it is not a folder", code: 0)
        }
        let names = try FileSystem.list(path)
        for name in names where FileSystem.kind(of: path + "/" + name) != .file {
            throw FileError(
                action: "replace", path: path,
                reason: "it holds `\(name)`, which is not a plain file; the output folder is replaced as a "
                    + "whole, so keep folders and links elsewhere", code: 0)
        }
        return names
    }

    private func isOurs(_ bytes: [UInt8]) -> Bool {
        bytes.starts(
            with: UnsafeBufferPointer(start: Self.mark.utf8Start, count: Self.mark.utf8CodeUnitCount))
    }
}
