import PinionDiagnostics

/// What can only be seen once everything is parsed and every `$ref` is looked up. One function for each rule, in
/// the file of its name.
enum Checks {
    static func run(_ document: Document, _ diagnostics: inout Diagnostics) {
        var spelling = Spelling()
        let operations = operations(document)
        referenceCycles(document, &diagnostics)
        paths(document, operations, &spelling, &diagnostics)
        operationIdentifiers(operations, &diagnostics)
        securityRequirements(document, operations, &spelling, &diagnostics)
        requiredProperties(document, &spelling, &diagnostics)
        enumerations(document, &diagnostics)
    }

    /// An operation and where it is reached.
    struct Reached {
        /// The path or the webhook's or callback's key.
        var path: Document.Named<Document.PathItem>
        /// The path item, after following its `$ref`.
        var item: Document.PathItem
        var operation: Document.Operation
    }

    /// Every operation of the description, in order: of its paths, webhooks and shared path items, each followed by
    /// those of its callbacks.
    static func operations(_ document: Document) -> [Reached] {
        var reached: [Reached] = []
        for path in document.paths { add(path, document, depth: 0, &reached) }
        for webhook in document.webhooks { add(webhook, document, depth: 0, &reached) }
        for item in document.components.pathItems { add(item, document, depth: 0, &reached) }
        for callback in document.components.callbacks {
            guard case .value(let callback) = callback.value else { continue }
            for path in callback.pathItems { add(path, document, depth: 1, &reached) }
        }
        return reached
    }

    private static func add(
        _ path: Document.Named<Document.PathItem>, _ document: Document, depth: Int,
        _ reached: inout [Reached]
    ) {
        // Callbacks nest only as deep as the file does; those that are `$ref`s are reached by themselves.
        guard depth < 128 else { return }
        let item = path.value.reference.flatMap { document.pathItem($0) } ?? path.value
        for operation in item.operations + (path.value.reference == nil ? [] : path.value.operations) {
            reached.append(Reached(path: path, item: item, operation: operation))
            for callback in operation.callbacks {
                guard case .value(let callback) = callback.value else { continue }
                for path in callback.pathItems { add(path, document, depth: depth + 1, &reached) }
            }
        }
    }
}
