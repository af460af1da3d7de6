internal import CFolderExchange

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The few calls Pinion makes, on the C library alone: Foundation would add its own load time to every
/// run of the build step, and has no atomic exchange of two folders.
enum FileSystem {
    /// What a path is, without following a symbolic link at its end.
    enum Kind: Hashable { case file, directory, symbolicLink, other }

    static func kind(of path: String) -> Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return kind(of: status.st_mode)
    }

    /// Which file a path is, and when it was last written.
    struct Identity: Hashable {
        var device: dev_t
        var inode: ino_t
        var seconds: Int
        var nanoseconds: Int

        func isSameFile(as other: Identity) -> Bool { device == other.device && inode == other.inode }
        func isOlder(than other: Identity) -> Bool {
            (seconds, nanoseconds) < (other.seconds, other.nanoseconds)
        }
    }

    static func identity(of path: String) -> Identity? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return Identity(
            device: status.st_dev, inode: status.st_ino, seconds: time.tv_sec, nanoseconds: time.tv_nsec)
    }

    private static func kind(of mode: mode_t) -> Kind {
        switch mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .directory
        case S_IFLNK: .symbolicLink
        default: .other
        }
    }

    /// The bytes of a regular file of at most `limit` bytes. Devices and pipes are refused, so that a
    /// description cannot make us read `/dev/zero`.
    static func read(_ path: String, limit: Int = 64 << 20) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure("read", path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("read", path) }
        guard kind(of: status.st_mode) == .file else {
            let isFolder = kind(of: status.st_mode) == .directory
            throw FileError(
                action: "read", path: path, reason: isFolder ? "it is a folder" : "it is not a regular file",
                code: 0)
        }
        guard status.st_size <= limit else {
            let reason = "it is larger than \(limit >> 20) MiB"
            throw FileError(action: "read", path: path, reason: reason, code: 0)
        }
        let size = Int(status.st_size)
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size, let base = buffer.baseAddress {
                #if canImport(Darwin)
                    let got = Darwin.read(descriptor, base + count, size - count)
                #elseif canImport(Musl)
                    let got = Musl.read(descriptor, base + count, size - count)
                #else
                    let got = Glibc.read(descriptor, base + count, size - count)
                #endif
                if got < 0 {
                    if errno == EINTR { continue }
                    failed = true
                }
                guard got > 0 else { break }
                count += got
            }
        }
        if failed { throw failure("read", path) }
        return bytes
    }

    /// Writes a new file, and has it on the disk when it returns. Never follows a link, never overwrites.
    static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure("create", path) }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer -> Int in
                guard let base = buffer.baseAddress else { return 0 }
                return write(descriptor, base + written, buffer.count - written)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure("write", path)
            }
            written += count
        }
        // 13 files: 11 ms on ext4, in runs that change something. Where it is not possible there is no promise to keep.
        fsync(descriptor)
    }

    /// Has the names in a folder on the disk.
    static func synchronize(_ folder: String) {
        let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Whether two contents are the same: `==` compares the bytes one by one.
    static func isSame(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        first.withUnsafeBytes { first in
            second.withUnsafeBytes { second in
                guard first.count == second.count else { return false }
                guard let one = first.baseAddress, let other = second.baseAddress else { return true }
                return memcmp(one, other, first.count) == 0
            }
        }
    }

    /// Names in a folder, sorted by their bytes, without `.` and `..`.
    static func list(_ path: String) throws(FileError) -> [String] {
        guard let handle = opendir(path) else { throw failure("list", path) }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Creates a folder and those above it that are missing.
    static func createFolders(_ path: String) throws(FileError) {
        if kind(of: path) == .directory || path.isEmpty { return }
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT else { throw failure("create folder", path) }
        try createFolders(Path.parent(of: path))
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure("create folder", path) }
    }

    /// Gives a file a second name, so that it keeps its time of change in another folder.
    static func link(_ source: String, _ target: String) throws(FileError) {
        #if canImport(Darwin)
            let result = Darwin.link(source, target)
        #elseif canImport(Musl)
            let result = Musl.link(source, target)
        #else
            let result = Glibc.link(source, target)
        #endif
        if result == 0 { return }
        // Not every file system links; a copy costs only a recompilation.
        try create(target, try read(source))
    }

    static func move(_ source: String, to target: String) throws(FileError) {
        guard rename(source, target) == 0 else { throw failure("rename", source) }
    }

    /// Swaps two folders in one step of the file system; `false` where it cannot do that.
    static func exchange(_ first: String, _ second: String) -> Bool {
        pinion_exchange(first, second) == 0
    }

    /// Removes a folder of plain files (what we staged); anything else in it is left.
    static func removeFolder(_ path: String) {
        guard kind(of: path) == .directory, let names = try? list(path) else { return }
        for name in names where kind(of: path + "/" + name) == .file { unlink(path + "/" + name) }
        rmdir(path)
    }

    static func remove(_ path: String) { unlink(path) }

    /// `false` when something is in it.
    static func removeEmptyFolder(_ path: String) -> Bool { rmdir(path) == 0 }

    /// The path without `.`, `..` and symbolic links; `nil` when it does not exist.
    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    static var currentFolder: String { realPath(".") ?? "." }

    /// Runs `body` while no other run of Pinion works in `folder`.
    static func withLock<Result, Failure: Error>(
        on folder: String, _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        if descriptor >= 0 { flock(descriptor, LOCK_EX) }
        defer { if descriptor >= 0 { close(descriptor) } }
        return try body()
    }

    private static func failure(_ action: String, _ path: String) -> FileError {
        let code = errno
        return FileError(action: action, path: path, reason: String(cString: strerror(code)), code: code)
    }
}

extension FileError {
    /// Whether there was no such file.
    var isMissingFile: Bool { code == ENOENT }
}
