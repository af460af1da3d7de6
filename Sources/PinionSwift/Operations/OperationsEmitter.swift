import PinionIR

/// Writes the client, the groups and the operations.
enum OperationsEmitter {
    /// Prints the client struct into `client` and each operation, with its method, into the file of its name.
    static func emit(_ context: EmissionContext, client: inout CodePrinter, operations: inout Shards) {
        ClientEmitter(context).print(&client)
        let validators = ValidatorReference(context)
        var pages = PageMethodNames(context)
        for index in context.api.operations.indices {
            let emitter = OperationEmitter(context, OperationID(index), validators)
            let pagesEmitter = PagesEmitter(emitter)
            let pagesName = pages.name(for: index)
            operations.declaration(named: emitter.names.type.text) { printer in
                emitter.declare(&printer)
                pagesEmitter?.conformance(&printer)
                printer.blank()
                printer.block("extension \(owner(of: emitter.operation, context))") { printer in
                    emitter.method(&printer)
                    if let pagesEmitter {
                        printer.blank()
                        pagesEmitter.method(pagesName, &printer)
                    }
                }
            }
        }
    }

    /// The struct that gets the method: the group's, or the client.
    private static func owner(of operation: Operation, _ context: EmissionContext) -> SwiftCode {
        guard let group = operation.group, context.names.groups.indices.contains(group) else {
            return "\(context.names.client)"
        }
        return "\(context.names.client).\(context.names.groups[group].type)"
    }
}

/// Names for the methods that give pages: `listPages` beside `list`, or what is free.
private struct PageMethodNames {
    private let context: EmissionContext
    private var scopes: [Int?: NameScope] = [:]

    init(_ context: EmissionContext) {
        self.context = context
        for (operation, names) in zip(context.api.operations, context.names.operations) {
            scopes[operation.group, default: NameScope(reserved: ["client"])].reserve(names.method)
        }
        for names in context.names.groups {
            scopes[nil, default: NameScope(reserved: ["client"])].reserve(names.accessor)
        }
    }

    mutating func name(for index: Int) -> SwiftIdentifier {
        let operation = context.api.operations[index]
        let method = context.names.operations[index].method
        guard operation.paging != nil else { return method }
        return scopes[operation.group, default: NameScope(reserved: [])].claim(method.suffixed("Pages"))
    }
}
