import PinionIR

/// Writes the client, the groups and the operations.
enum OperationsEmitter {
    /// Prints the client struct into `client` and each operation, with its method, into the file of its name.
    static func emit(_ context: EmissionContext, client: inout CodePrinter, operations: inout Shards) {
        let all = context.api.operations.indices.map { OperationEmitter(context, OperationID($0)) }
        let shared = sharedFailure(of: all)
        ClientEmitter(context).print(&client, failure: shared)
        let sharedCases = shared?.failureCases ?? []
        for emitter in all {
            emitter.hasSharedFailure = !sharedCases.isEmpty && emitter.failureCases == sharedCases
            let pagesEmitter = PagesEmitter(emitter)
            let streamEmitter = StreamEmitter(emitter)
            operations.declaration(named: emitter.names.type.text) { printer in
                emitter.declare(&printer)
                pagesEmitter?.conformance(&printer)
                streamEmitter?.conformance(&printer)
                printer.blank()
                printer.block("extension \(owner(of: emitter.operation, context))") { printer in
                    // A stream that stands alone takes the method's place.
                    if streamEmitter?.isAlone != true { emitter.method(&printer) }
                    if let streamEmitter {
                        printer.blank()
                        streamEmitter.method(&printer)
                    }
                    if let pagesEmitter {
                        printer.blank()
                        pagesEmitter.method(&printer)
                    }
                }
            }
        }
    }

    /// The first of the operations that have the errors which most operations have, if their bodies have several
    /// types: one enumeration then serves them all, and whoever handles errors.
    private static func sharedFailure(of emitters: [OperationEmitter]) -> OperationEmitter? {
        var counts: [[FailureCase]: (count: Int, first: Int)] = [:]
        for (index, emitter) in emitters.enumerated() {
            let cases = emitter.failureCases
            if !cases.isEmpty { counts[cases, default: (0, index)].count += 1 }
        }
        let most = counts.values.max { ($0.count, -$0.first) < ($1.count, -$1.first) }
        // Cases may have a type that is nested in one operation; then no other operation has the same.
        return most.flatMap { $0.count > 1 ? emitters[$0.first] : nil }
    }

    /// The struct that gets the method: the group's, or the client.
    private static func owner(of operation: Operation, _ context: EmissionContext) -> SwiftCode {
        guard let group = operation.group, context.names.groups.indices.contains(group) else {
            return context.client
        }
        return "\(context.client).\(context.names.groups[group].type)"
    }
}
