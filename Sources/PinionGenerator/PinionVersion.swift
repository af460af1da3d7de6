/// The generator's version, written into every file it makes.
public enum PinionVersion {
    /// As in `0.1.0`.
    public static let text = "0.1.0"
}
