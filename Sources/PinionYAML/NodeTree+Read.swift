public import PinionDiagnostics

extension NodeTree {
    /// Reads one file: UTF-8, with or without a byte order mark, exactly one YAML document or JSON text.
    ///
    /// - A file is read as JSON when its name ends in `.json` or it starts with `{` or `[`. In the second case it
    ///   may still be YAML.
    /// - YAML 1.2's core schema decides what a plain scalar is, see `Scalar`; every scalar keeps its text.
    /// - Keys are scalars, compared byte for byte as text: `200` and `'200'` are the same key, and a key twice
    ///   is an error.
    /// - Anchors and aliases work; what they stand for is shared, and limited by `ReaderLimits.expandedNodes`.
    /// - Merge keys (`<<: *name`, `<<: [*one, *two]`) are carried out although the core schema has none, because
    ///   descriptions in the wild use them: the mapping's own members win, then the earlier source.
    /// - Tags other than `!!str`, `!!int`, `!!float`, `!!bool`, `!!null`, `!!seq`, `!!map` and `!` are refused.
    ///
    /// Returns nil when there were errors, of which it reports as many as it can find.
    public static func read(
        _ bytes: [UInt8], source: SourceID, path: String, limits: ReaderLimits = .default,
        diagnostics: inout Diagnostics
    ) -> NodeTree? {
        var builder = NodeTreeBuilder(
            source: source, limits: limits, fileBytes: min(bytes.count, limits.fileBytes))
        if let finding = Encoding.check(bytes, source: source, limits: limits) {
            builder.report(finding)
        } else {
            read(bytes.starts(with: Encoding.byteOrderMark) ? bytes.dropFirst(3) : bytes[...], path, &builder)
        }
        for finding in builder.findings { diagnostics.report(finding) }
        return builder.hasErrors || builder.records.isEmpty
            ? nil : NodeTree(source: source, path: path, builder: builder)
    }

    private static func read(_ content: ArraySlice<UInt8>, _ path: String, _ builder: inout NodeTreeBuilder) {
        if JSONTextReader.isJSON(content, path: path) {
            guard let finding = JSONTextReader.read(content, into: &builder) else { return }
            if JSONTextReader.isNamedJSON(path) { return builder.report(finding) }
        }
        YAMLReader.read(content, into: &builder)
    }
}
