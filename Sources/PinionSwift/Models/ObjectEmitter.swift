import PinionIR

/// Prints an object, or a list with positions, as a struct: properties, initialiser, limits; and its codec.
///
/// Straight-line decoding in place, no `Hashable` and no `Codable` of its own: 100 models of 8 properties compile
/// in 4.1 CPU seconds this way, in 6.2 with what the compiler synthesises.
struct ObjectEmitter {
    private let context: EmissionContext
    private let id: TypeID
    private let object: ObjectShape
    private let members: [Member]
    /// Positions of the members in the order of the initialiser.
    private let callOrder: [Int]
    private let others: Others?

    /// The property for members, or elements, that have none of their own.
    private struct Others {
        let name: SwiftIdentifier
        let type: SwiftCode
        let empty: SwiftCode
        let documentation: DocComment
        let reading: SwiftCode
        let writing: SwiftCode
    }

    /// How a property is printed; the property itself is at the same position of `object`.
    private struct Member {
        let name: SwiftIdentifier
        let shape: MemberShape
    }

    /// - Parameter isInside: Whether what is printed stands between the braces of the struct.
    init(_ context: EmissionContext, _ id: TypeID, _ object: ObjectShape, isInside: Bool = true) {
        self.context = context
        self.id = id
        self.object = object
        let scope = isInside ? id : nil
        let names = context.names.members(of: id)
        members = object.properties.indices.map { index in
            Member(
                name: names[index],
                shape: context.shape(of: object.properties[index], in: id, scope: scope))
        }
        callOrder =
            members.indices.filter { [members] in members[$0].shape.defaultArgument == nil }
            + members.indices.filter { [members] in members[$0].shape.defaultArgument != nil }
        guard case .kept(let type) = object.additional else {
            others = nil
            return
        }
        let value = context.spell(type, in: scope)
        others =
            switch object.layout {
            case .members:
                Others(
                    name: "additionalProperties", type: "[\(context.spell(.string)): \(value)]", empty: "[:]",
                    documentation: DocComment("Members the description does not name."),
                    reading: "reader.others()", writing: "writer.others(self.additionalProperties)")
            case .elements:
                Others(
                    name: "rest", type: "[\(value)]", empty: "[]",
                    documentation: DocComment("The elements after these."),
                    reading: "reader.rest()", writing: "writer.rest(self.rest)")
            }
    }

    /// The struct.
    func declare(_ printer: inout CodePrinter, nested: (inout CodePrinter) -> Void) {
        printer.block("public struct \(context.names[id].identifier): \(context.conformance(of: id))") {
            printer in
            for index in members.indices {
                printer.doc(context.documentation(of: object.properties[index]))
                printer.line(
                    "\(wrapper(at: index))public var \(members[index].name): \(members[index].shape.declaredType)"
                )
            }
            if let others {
                printer.doc(others.documentation)
                printer.line("public var \(others.name): \(others.type)")
            }
            printer.blank()
            initialiser(&printer)
            limits(&printer)
            nested(&printer)
        }
    }

    /// What keeps a member behind a reference; nothing where it lies in place.
    private func wrapper(at index: Int) -> SwiftCode {
        guard context.inlineWeights.isIndirect(object.properties[index]) else { return "" }
        switch members[index].shape.kind {
        case .required, .field: return "@\(context.spell(.indirect)) "
        case .optional, .nullable: return "@\(context.spell(.indirectOptional)) "
        }
    }

    /// Parameters of the initialiser: what must be given first, then the rest, both in the order of the description.
    var parameters: CodePieces {
        var pieces = CodePieces(reserving: callOrder.count + 1)
        for index in callOrder {
            pieces.add(members[index].name)
            pieces.add(fixed: ": ")
            pieces.add(members[index].shape.declaredType)
            if let value = members[index].shape.defaultArgument {
                pieces.add(fixed: " = ")
                pieces.add(value)
            }
            pieces.end()
        }
        if let others { pieces.append("\(others.name): \(others.type) = \(others.empty)") }
        return pieces
    }

    /// Their names.
    var parameterNames: [SwiftIdentifier] {
        var names = callOrder.map { members[$0].name }
        if let others { names.append(others.name) }
        return names
    }

    private func initialiser(_ printer: inout CodePrinter) {
        let names = parameterNames
        if names.isEmpty { return printer.line("public init() {}") }
        Signature(head: "public init", parameters: parameters, tail: "")
            .filled(&printer, CodePieces(assigning: names))
    }

    /// Only for what a program sends: nobody fills a form in with what a service answers.
    private func limits(_ printer: inout CodePrinter) {
        guard context.api[id].usage != .response else { return }
        let lines = members.enumerated().compactMap { index, member -> SwiftCode? in
            guard let limits = object.properties[index].limits, let value = context.limits(limits) else {
                return nil
            }
            // Not a stored constant: that is two functions and a lock more for each, 2 % of what models take to compile.
            return "public static var \(member.name): \(value.type) { \(value.expression) }"
        }
        guard !lines.isEmpty else { return }
        printer.doc(DocComment("Limits of the description, for forms."))
        if lines.count == 1 { return printer.filledBlock("public enum Limits", CodePieces(lines)) }
        printer.block("public enum Limits") { printer in
            for line in lines { printer.line(line) }
        }
    }

    /// The codec.
    ///
    /// Reading is one call of the initialiser: assigning each property copies the finished struct, and takes a
    /// third longer, both to read a customer (3.15 us against 2.35) and to compile in debug (2.7 s against 1.6 to
    /// 2.0 for six structs of 80 members).
    func support(_ printer: inout CodePrinter, validator: SwiftCode?) {
        let table = SwiftStringLiteral(lines: object.properties.map(\.wireName))
        printer.block("extension \(context.spell(.declared(id)))") { printer in
            let type = context.spell(.jsonMembers)
            printer.line(
                "private static let members: \(type) = \(type)(\(table)\(object.memberMatching.argument))")
            if let validator { printer.line(validator) }
            printer.filledBlock("public init(json reader: inout \(context.spell(.jsonReader)))", reading)
            printer.filledBlock(
                "public func encode(json writer: inout \(context.spell(.jsonWriter)))", writing)
        }
    }

    private var reading: CodePieces {
        let order = callOrder
        var pieces = CodePieces(reserving: order.count + 3)
        pieces.append(isTuple ? "reader.beginTuple(Self.members);" : "reader.beginObject(Self.members);")
        pieces.add(fixed: "self.init(")
        for (index, ordinal) in order.enumerated() {
            if index > 0 { pieces.end(",") }
            pieces.add(label: members[ordinal].name)
            pieces.add(fixed: ": reader.")
            pieces.add(fixed: members[ordinal].shape.kind.reading)
            pieces.add(fixed: "(")
            pieces.add(ordinal)
            pieces.add(fixed: ")")
        }
        if let others {
            if !order.isEmpty { pieces.end(",") }
            pieces.append("\(others.name): \(others.reading));")
        } else {
            pieces.end(");")
        }
        switch (isTuple, object.additional == .forbidden) {
        case (true, true): pieces.append("reader.endTupleForbiddingOthers()")
        case (true, false): pieces.append("reader.endTuple()")
        case (false, true): pieces.append("reader.endObjectForbiddingOthers()")
        case (false, false): pieces.append("reader.endObject()")
        }
        return pieces
    }

    private var writing: CodePieces {
        var pieces = CodePieces(reserving: members.count + 3)
        pieces.append(isTuple ? "writer.beginTuple();" : "writer.beginObject();")
        for index in members.indices {
            pieces.add(fixed: "writer.")
            if isTuple {
                pieces.add(fixed: members[index].shape.kind.writingElement)
                pieces.add(fixed: "(self.")
            } else {
                pieces.add(fixed: members[index].shape.kind.writing)
                pieces.add(fixed: "(")
                pieces.add(SwiftStringLiteral(escapedForJSON: object.properties[index].wireName))
                pieces.add(fixed: ", self.")
            }
            pieces.add(members[index].name)
            pieces.end(");")
        }
        if let others { pieces.append("\(others.writing);") }
        pieces.append(isTuple ? "writer.endTuple()" : "writer.endObject()")
        return pieces
    }

    private var isTuple: Bool { object.layout == .elements }
}

extension MemberShape.Kind {
    /// The reader's method.
    var reading: StaticString {
        switch self {
        case .required: "required"
        case .optional: "optional"
        case .nullable: "nullable"
        case .field: "field"
        }
    }

    /// The writer's method.
    var writing: StaticString { self == .required ? "member" : reading }

    /// The writer's method for an element of a tuple.
    var writingElement: StaticString {
        switch self {
        case .required: "element"
        case .optional: "optionalElement"
        case .nullable: "nullableElement"
        case .field: "fieldElement"
        }
    }
}

extension TextMatching {
    /// The last argument of the runtime's tables; byte by byte is their default.
    var argument: SwiftCode {
        switch self {
        case .exact: ""
        case .ignoringCase: ", matching: .ignoringCase"
        case .ignoringCaseAndUnderscores: ", matching: .ignoringCaseAndUnderscores"
        }
    }
}
