import PinionIR

/// Writes the declared types: what people read first in each file, the codecs after it.
enum ModelsEmitter {
    /// Prints each type of the module, with the types inside it, into the file of its name.
    static func emit(_ context: EmissionContext, into shards: inout Shards) {
        var codecs = shards.emptied
        for index in context.api.types.indices where context.api.types[index].owner == .module {
            let id = TypeID(index)
            let key = context.names[id].key
            let type = TypeEmitter(context, id)
            shards.declaration(named: key, mentionsRuntime: type.mentionsRuntime) { type.declare(&$0) }
            codecs.codec(named: key) { type.support(&$0) }
        }
        for index in context.api.operations.indices {
            let nested = context.nested(in: .operation(OperationID(index))).map { TypeEmitter(context, $0) }
            guard !nested.isEmpty else { continue }
            let operation = context.names.operations[index].type
            shards.declaration(named: operation.text) { printer in
                printer.block("extension \(context.topLevel(operation))") { printer in
                    for type in nested {
                        printer.blank()
                        type.declare(&printer)
                    }
                }
            }
            for type in nested { codecs.codec(named: operation.text) { type.support(&$0) } }
        }
        for index in shards.printers.indices where !codecs.printers[index].isEmpty {
            shards.printers[index].blank()
            shards.printers[index].line("// MARK: - Reading and writing")
            shards.printers[index].append(codecs.printers[index])
        }
    }
}

extension Shards {
    /// Prints support code, which begins with an empty line of its own.
    fileprivate mutating func codec(named name: String, _ print: (inout CodePrinter) -> Void) {
        print(&printers[index(of: name)])
    }
}

/// Prints one declared type and the types inside it.
struct TypeEmitter {
    private enum Kind {
        case object(ObjectEmitter)
        case enumeration(EnumerationEmitter)
        case union(UnionEmitter)
        case alias(TypeReference)
    }

    let context: EmissionContext
    let id: TypeID
    /// Made once, for the declaration and for the codec.
    private let kind: Kind
    private let nested: [TypeEmitter]

    init(_ context: EmissionContext, _ id: TypeID) {
        self.context = context
        self.id = id
        kind =
            switch context.api[id].shape {
            case .object(let object): .object(ObjectEmitter(context, id, object))
            case .enumeration(let enumeration): .enumeration(EnumerationEmitter(context, id, enumeration))
            case .union(let union): .union(UnionEmitter(context, id, union))
            case .alias(let type): .alias(type)
            }
        nested = context.nested(in: .type(id)).map { TypeEmitter(context, $0) }
    }

    private var declaration: TypeDeclaration { context.api[id] }

    /// Whether the declaration names a type of the runtime; an alias need not.
    var mentionsRuntime: Bool {
        guard case .alias(let type) = kind, nested.isEmpty else { return true }
        return context.mentionsRuntime(type)
    }

    /// The declaration as people read it.
    func declare(_ printer: inout CodePrinter) {
        printer.doc(context.documentation(of: id))
        func declareNested(_ printer: inout CodePrinter) {
            for type in nested {
                printer.blank()
                type.declare(&printer)
            }
        }
        switch kind {
        case .object(let object): object.declare(&printer, nested: declareNested)
        case .enumeration(let enumeration): enumeration.declare(&printer)
        case .union(let union): union.declare(&printer, nested: declareNested)
        case .alias(let type):
            printer.line("public typealias \(context.names[id].identifier) = \(context.spell(type))")
            // An alias has no inside: the namer has put these beside it.
            declareNested(&printer)
        }
    }

    /// Codecs of the type and those inside it.
    func support(_ printer: inout CodePrinter) {
        switch kind {
        case .object(let object): object.support(&printer, validator: validator)
        case .enumeration(let enumeration): enumeration.support(&printer)
        case .union(let union): union.support(&printer, validator: validator)
        case .alias: break
        }
        for type in nested { type.support(&printer) }
    }

    /// Where to find the rules of the type, if it has any.
    private var validator: SwiftCode? {
        context.validator(of: declaration).map {
            "public static var validator: \(context.spell(.validator)) { \($0) }"
        }
    }
}

extension EmissionContext {
    /// The validator of a type as an expression; `nil` when there are no rules to check.
    func validator(of declaration: TypeDeclaration) -> SwiftCode? {
        declaration.isValidated ? validator(declaration.schema) : nil
    }

    /// What a struct or a union conforms to.
    func conformance(of id: TypeID) -> SwiftCode {
        let type = api[id]
        let isValidated = type.isValidated && validatorKey(type.schema) != nil
        return isValidated ? spell(.validatedModel) : spell(.jsonModel)
    }
}
