internal import PinionSwift

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
        /// Those of `changed` and `removed` that somebody has changed since they were written.
        var changedByHand: [String] = []
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
        let found = Set(existing.map { Array($0.utf8) })
        for file in files {
            guard found.contains(Array(file.name.utf8)) else {
                difference.created.append(file.name)
                continue
            }
            let bytes = try FileSystem.read(path + "/" + file.name)
            if FileSystem.isSame(bytes, file.bytes) {
                difference.unchanged.append(file.name)
            } else if isOurs(bytes) {
                difference.changed.append(file.name)
                if GeneratedFile.isAsWritten(bytes) == false { difference.changedByHand.append(file.name) }
            } else {
                throw refusal(of: file.name)
            }
        }
        let wanted = Set(files.map { Array($0.name.utf8) })
        for name in existing where !wanted.contains(Array(name.utf8)) {
            let bytes = try unlessGone([]) { () throws(FileError) in
                try FileSystem.read(path + "/" + name)
            }
            guard isOurs(bytes) else { continue }
            difference.removed.append(name)
            if GeneratedFile.isAsWritten(bytes) == false { difference.changedByHand.append(name) }
        }
        return difference
    }

    /// Compares and replaces while no other run of Pinion works beside this folder.
    func update(to files: [(name: String, bytes: [UInt8])]) throws(FileError) -> Difference {
        try FileSystem.createFolders(parent)
        return try FileSystem.withLock(on: parent) { () throws(FileError) -> Difference in
            try recover(files)
            let difference = try difference(to: files)
            try replace(with: files, difference)
            return difference
        }
    }

    /// Makes the folder hold `files` and whatever in it is not ours.
    private func replace(with files: [(name: String, bytes: [UInt8])], _ difference: Difference)
        throws(FileError)
    {
        if difference.isEmpty { return }
        try FileSystem.createFolders(staging)
        do {
            let unchanged = Set(difference.unchanged)
            for file in files {
                if unchanged.contains(file.name) {
                    // A link keeps the time of change, so the compiler has nothing to do for this file.
                    try FileSystem.link(path + "/" + file.name, staging + "/" + file.name)
                } else {
                    try FileSystem.create(staging + "/" + file.name, file.bytes)
                }
            }
            let generated = Set(files.map(\.name)).union(difference.removed)
            for name in try existingFiles() where !generated.contains(name) {
                try unlessGone(()) { () throws(FileError) in
                    try FileSystem.link(path + "/" + name, staging + "/" + name)
                }
            }
        } catch {
            FileSystem.removeFolder(staging)
            throw error
        }
        // Names before contents would survive a power cut as empty files.
        FileSystem.synchronize(staging)
        if FileSystem.kind(of: path) == nil {
            try FileSystem.move(staging, to: path)
        } else if FileSystem.exchange(staging, path) {
            if let name = handWritten(among: files, in: staging) {
                _ = FileSystem.exchange(staging, path)
                FileSystem.removeFolder(staging)
                throw refusal(of: name)
            }
            try retire(staging, files)
        } else {
            // Two steps where the file system has no exchange: between them there is no folder, which
            // `recover` mends; there is never a mixture.
            try FileSystem.move(path, to: backup)
            try FileSystem.move(staging, to: path)
            try retire(backup, files)
        }
        FileSystem.synchronize(parent)
    }

    /// Removes a folder that was replaced or staged. What is no generated file, and is not in the new folder or
    /// is there as an older file, was saved after its files were listed, and moves over.
    private func retire(_ old: String, _ files: [(name: String, bytes: [UInt8])]) throws(FileError) {
        let generated = Set(files.map { Array($0.name.utf8) })
        // Again if something was saved while we looked: a folder is removed only when it is empty.
        for _ in 0..<10 {
            for name in try FileSystem.list(old) where FileSystem.kind(of: old + "/" + name) == .file {
                if !generated.contains(Array(name.utf8)), try isMissed(name, of: old) {
                    try unlessGone(()) { () throws(FileError) in
                        try FileSystem.move(old + "/" + name, to: path + "/" + name)
                    }
                } else {
                    FileSystem.remove(old + "/" + name)
                }
            }
            if FileSystem.removeEmptyFolder(old) { return }
        }
    }

    /// Whether a file of a folder that was replaced is somebody's own and newer than what took its place.
    private func isMissed(_ name: String, of old: String) throws(FileError) -> Bool {
        guard let saved = FileSystem.identity(of: old + "/" + name) else { return false }
        if let kept = FileSystem.identity(of: path + "/" + name),
            saved.isSameFile(as: kept) || saved.isOlder(than: kept)
        {
            return false
        }
        let bytes = try unlessGone([]) { () throws(FileError) in try FileSystem.read(old + "/" + name) }
        // A run that is killed may leave an empty file of its own.
        return !bytes.isEmpty && !isOurs(bytes)
    }

    /// A hand-written file that was saved under the name of a generated one after the files were compared.
    private func handWritten(among files: [(name: String, bytes: [UInt8])], in old: String) -> String? {
        files.map(\.name).first { name in
            guard let bytes = try? FileSystem.read(old + "/" + name) else { return false }
            return !isOurs(bytes)
        }
    }

    private func refusal(of name: String) -> FileError {
        FileError(
            action: "replace", path: path + "/" + name,
            reason: "it does not begin with `\(Self.mark)...`, so it is not a generated file; "
                + "move it, or choose another output folder", code: 0)
    }

    private var staging: String { parent + "/." + name + ".pinion-new" }
    private var backup: String { parent + "/." + name + ".pinion-old" }

    /// Clears up after a run that was stopped: puts back the old folder if it was stopped between the
    /// two steps of `replace`, and removes what it had staged or replaced, but for what is nobody else's.
    private func recover(_ files: [(name: String, bytes: [UInt8])]) throws(FileError) {
        if FileSystem.kind(of: path) == nil, FileSystem.kind(of: backup) == .directory {
            try FileSystem.move(backup, to: path)
        }
        for left in [staging, backup] where FileSystem.kind(of: left) == .directory {
            if FileSystem.kind(of: path) == .directory {
                try retire(left, files)
            } else {
                FileSystem.removeFolder(left)
            }
        }
    }

    private func existingFiles() throws(FileError) -> [String] {
        switch FileSystem.kind(of: path) {
        case nil: return []
        case .directory?: break
        case .symbolicLink?:
            let target = FileSystem.realPath(path).map { "`\($0)`" } ?? "nothing"
            throw FileError(
                action: "write to", path: path,
                reason: "it is a symbolic link to \(target); the output folder is replaced as a whole, so "
                    + "name the folder itself", code: 0)
        default:
            throw FileError(action: "write to", path: path, reason: "it is not a folder", code: 0)
        }
        let names = try FileSystem.list(path)
        var files: [String] = []
        for name in names {
            switch FileSystem.kind(of: path + "/" + name) {
            // What an editor saves by way of another file comes and goes.
            case nil: continue
            case .file?:
                files.append(name)
                continue
            default: break
            }
            throw FileError(
                action: "replace", path: path,
                reason: "it holds `\(name)`, which is not a plain file; the output folder is replaced as a "
                    + "whole, so keep folders and links elsewhere", code: 0)
        }
        return files
    }

    /// What `body` makes of a file that is somebody else's and may be removed at any moment.
    private func unlessGone<Result>(
        _ nothing: Result, _ body: () throws(FileError) -> Result
    ) throws(FileError) -> Result {
        do {
            return try body()
        } catch {
            if error.isMissingFile { return nothing }
            throw error
        }
    }

    private func isOurs(_ bytes: [UInt8]) -> Bool {
        let mark = UnsafeBufferPointer(start: Self.mark.utf8Start, count: Self.mark.utf8CodeUnitCount)
        return bytes.starts(with: mark)
    }
}
