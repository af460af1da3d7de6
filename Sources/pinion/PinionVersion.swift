/// The generator's version, written into every file it makes.
enum PinionVersion {
    static let text = "0.1.0"
}
