public import PinionDiagnostics
public import PinionOpenAPI

extension Resolver {
    /// The rules of one schema of a description, and of those it refers to, as the whole description has them; no
    /// types and no operations.
    ///
    /// - Parameters:
    ///   - index: The schema.
    ///   - document: A description that is sound.
    ///   - direction: Which way values travel: what is `readOnly` is not required in requests, what is `writeOnly`
    ///     not in responses.
    ///   - options: What the user decided about its meaning.
    ///   - diagnostics: Receives what cannot be honoured or contradicts itself.
    public static func rules(
        of index: Document.SchemaIndex, in document: Document, direction: Direction = .both,
        options: ResolverOptions = ResolverOptions(), diagnostics: inout Diagnostics
    ) -> (api: API, root: SchemaID) {
        let resolver = Resolver(document: document, options: options)
        let isShallow = resolver.checkApplications()
        resolver.nameComponents()
        resolver.findUnions()
        resolver.findInheritance()
        resolver.findDirectionalSchemas()
        let root = resolver.schemaID(index, direction)
        if isShallow { resolver.drainSchemas() }
        if !options.assertsFormats { resolver.dropFormats() }
        resolver.breakEndlessSchemas()
        for finding in resolver.diagnostics.inOrderReported { diagnostics.report(finding) }
        return (
            API(
                title: document.info.title.value, version: document.info.version.value,
                documentation: Documentation(), schemas: resolver.schemas),
            root
        )
    }
}
