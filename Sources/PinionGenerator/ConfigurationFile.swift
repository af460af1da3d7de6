public import PinionDiagnostics

extension Configuration {
    /// Reads a `pinion.yaml`.
    ///
    /// - Parameters:
    ///   - path: of the file; paths in it are relative to its folder.
    ///   - sources: receives the file, for messages that point into it.
    ///   - diagnostics: receives what is wrong with it.
    /// - Returns: `nil` when something is.
    /// - Throws: when there is no such file or it cannot be read.
    public static func read(
        _ path: String, sources: inout SourceMap, diagnostics: inout Diagnostics
    ) throws(FileError) -> Configuration? {
        let bytes = try FileSystem.read(path)
        return ConfigurationReader.read(bytes, path: path, sources: &sources, diagnostics: &diagnostics)
    }
}
