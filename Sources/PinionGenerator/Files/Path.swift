/// Paths as text, `/` between their parts.
enum Path {
    static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

    /// `a/b/c.yaml` -> `a/b`; `c.yaml` -> the empty path; `/c` -> `/`.
    static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        if slash == path.utf8.startIndex { return "/" }
        return String(path[..<slash])
    }

    /// `a/b/c.yaml` -> `c.yaml`.
    static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// `path` seen from `folder`.
    static func join(_ folder: String, _ path: String) -> String {
        if folder.isEmpty || isAbsolute(path) { return path }
        return normalize(folder + "/" + path)
    }

    /// `path` from the root of the file system.
    static func absolute(_ path: String) -> String {
        isAbsolute(path) ? normalize(path) : normalize(FileSystem.currentFolder + "/" + path)
    }

    /// Without `.` and, where a folder stands before it, without `..`.
    static func normalize(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !isAbsolute(path) {
                parts.append(part)
            }
        }
        let text = parts.joined(separator: "/")
        if isAbsolute(path) { return "/" + text }
        return text.isEmpty ? "." : text
    }

    /// `path` as someone standing in `folder` would write it; both absolute.
    static func relative(_ path: String, to folder: String) -> String {
        let target = normalize(path).split(separator: "/")
        let base = normalize(folder).split(separator: "/")
        var common = 0
        while common < target.count, common < base.count, target[common] == base[common] { common += 1 }
        let up = Array(repeating: Substring(".."), count: base.count - common)
        let parts = up + target[common...]
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }
}
