public import PinionDiagnostics

extension Configuration {
    /// What is known without `pinion.yaml` saying so, because it lies in a target of a package.
    public struct Place: Hashable, Sendable {
        /// Also the name of the client.
        public var module: String
        /// The output folder.
        public var output: String
        /// What holds all declarations, if anything does.
        public var namespace: String?

        /// What holds where `pinion.yaml` says nothing else.
        public init(module: String, output: String, namespace: String? = nil) {
            self.module = module
            self.output = output
            self.namespace = namespace
        }
    }

    /// Reads a `pinion.yaml`.
    ///
    /// - Parameters:
    ///   - path: of the file; paths in it are relative to its folder.
    ///   - sources: receives the file, for messages that point into it.
    ///   - diagnostics: receives what is wrong with it.
    ///   - place: what holds where the file names no module or no output; `nil` when it has to.
    /// - Returns: `nil` when something is.
    /// - Throws: when there is no such file or it cannot be read.
    public static func read(
        _ path: String, place: Place? = nil, sources: inout SourceMap, diagnostics: inout Diagnostics
    ) throws(FileError) -> Configuration? {
        let bytes = try FileSystem.read(path)
        return ConfigurationReader.read(
            bytes, path: path, place: place, sources: &sources, diagnostics: &diagnostics)
    }
}
