/// A call to the operating system that failed, in words a person can act on.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was tried: `read`, `create folder`.
    public var action: String
    /// The path as it was given.
    public var path: String
    /// `strerror`'s text, or our own.
    public var reason: String
    /// The `errno` behind it; 0 when the refusal is ours.
    public var code: Int32

    /// `cannot read openapi.yaml: No such file or directory`.
    public var description: String { "cannot \(action) \(path): \(reason)" }
}
