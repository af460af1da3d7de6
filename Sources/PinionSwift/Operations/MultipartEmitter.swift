import PinionIR

/// Prints the nested struct `MultipartContent`: the parts of a `multipart/form-data` body, files among them.
struct MultipartEmitter {
    /// How a part is added to the form.
    private enum Kind {
        case file
        case files
        case part
    }
    private struct Part {
        let property: Property
        let name: SwiftIdentifier
        let kind: Kind
        let type: SwiftCode
        /// What the description says it is sent as.
        let mediaType: String?
    }
    private let context: EmissionContext
    private let parts: [Part]

    init?(_ context: EmissionContext, _ content: Content) {
        guard let (id, object) = context.multipartShape(content) else { return nil }
        self.context = context
        parts = zip(object.properties, context.names.members(of: id)).map { property, name in
            let kind = Self.kind(of: property.type, context)
            let type: SwiftCode =
                switch kind {
                case .file: context.spell(.filePart)
                case .files: "[\(context.spell(.filePart))]"
                case .part: context.spell(Self.withoutNull(property.type, context))
                }
            let written = content.parts.first { $0.name.utf8.elementsEqual(property.wireName.utf8) }
            return Part(
                property: property, name: name, kind: kind, type: type, mediaType: written?.mediaType)
        }
    }

    private static func withoutNull(_ type: TypeReference, _ context: EmissionContext) -> TypeReference {
        if case .nullable(let inner) = context.resolvingAliases(type) { inner } else { type }
    }

    private static func kind(of type: TypeReference, _ context: EmissionContext) -> Kind {
        switch context.resolvingAliases(withoutNull(type, context)) {
        case .scalar(.binary): .file
        case .array(let element):
            if case .scalar(.binary) = context.resolvingAliases(withoutNull(element, context)) {
                .files
            } else {
                .part
            }
        default: .part
        }
    }

    private func isRequired(_ part: Part) -> Bool {
        part.property.presence == .required && !context.isOptional(part.property.type)
    }

    /// The struct, its initialiser, and the form it makes, under a name that no part can have.
    func declare(_ printer: inout CodePrinter) {
        printer.doc(DocComment("The parts of a `multipart/form-data` body."))
        printer.block("public struct MultipartContent: \(context.spell(.sendable))") { printer in
            for part in parts {
                printer.doc(context.documentation(of: part.property))
                printer.line(
                    "public var \(part.name): \(part.type)\(isRequired(part) ? "" : "?" as SwiftCode)")
            }
            printer.blank()
            let required = parts.filter(isRequired).map { "\($0.name): \($0.type)" as SwiftCode }
            let optional = parts.filter { !isRequired($0) }.map {
                "\($0.name): \($0.type)? = nil" as SwiftCode
            }
            Signature(head: "public init", parameters: required + optional, tail: "").filled(
                &printer, CodePieces(assigning: parts.map(\.name)))
            printer.blank()
            printer.block("var multipart_form: \(context.spell(.multipartForm))") { printer in
                printer.line(
                    "var form: \(context.spell(.multipartForm)) = \(context.spell(.multipartForm))()")
                for part in parts {
                    let wireName = SwiftStringLiteral(part.property.wireName)
                    let method: SwiftCode =
                        switch part.kind {
                        case .file: "file"
                        case .files: "files"
                        case .part: "part"
                        }
                    let mediaType: SwiftCode =
                        part.mediaType.map { ", mediaType: \(SwiftStringLiteral($0))" } ?? ""
                    printer.line("form.\(method)(\(wireName), self.\(part.name)\(mediaType))")
                }
                printer.line("return form")
            }
        }
    }
}
