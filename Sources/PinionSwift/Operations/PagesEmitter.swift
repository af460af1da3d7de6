import PinionIR

/// Prints what makes an operation a list in pages: its conformance, and the method that gives the pages.
///
/// Only where the description's member names lead to an array, to a string, and to pairs of strings in the type of
/// the page; otherwise nothing is printed and the operation is an ordinary one.
struct PagesEmitter {
    /// A property inside a page.
    private struct Place {
        /// `page.links?.next?.uri`.
        let code: SwiftCode
        let type: TypeReference
        let isOptional: Bool
    }
    private let emitter: OperationEmitter
    private let paging: Paging
    private let items: Place
    private let item: TypeReference
    private let link: Place
    private let headers: (list: Place, key: Place, value: Place)?
    private var context: EmissionContext { emitter.context }

    init?(_ emitter: OperationEmitter) {
        guard let paging = emitter.operation.paging, case .one(let page) = emitter.result.output else {
            return nil
        }
        let context = emitter.context
        guard let items = Self.place(paging.items, in: page, "page", context),
            case .array(let item) = context.resolvingAliases(items.type),
            let link = Self.place(paging.nextLink, in: page, "page", context),
            case .scalar(.string) = context.resolvingAliases(link.type)
        else { return nil }
        var headers: (list: Place, key: Place, value: Place)?
        if let path = paging.nextHeaders {
            guard let list = Self.place(path, in: page, "page", context),
                case .array(let header) = context.resolvingAliases(list.type),
                let key = Self.place(["key"], in: header, "header", context),
                let value = Self.place(["value"], in: header, "header", context),
                case .scalar(.string) = context.resolvingAliases(key.type),
                case .scalar(.string) = context.resolvingAliases(value.type)
            else { return nil }
            headers = (list, key, value)
        }
        self.emitter = emitter
        self.paging = paging
        self.items = items
        self.item = item
        self.link = link
        self.headers = headers
    }

    /// Follows member names through declared objects.
    private static func place(
        _ path: [String], in root: TypeReference, _ variable: SwiftCode, _ context: EmissionContext
    ) -> Place? {
        var place = Place(code: variable, type: root, isOptional: false)
        for name in path {
            guard case .declared(let id) = context.resolvingAliases(place.type),
                case .object(let object) = context.api[id].shape,
                let position = object.properties.firstIndex(where: {
                    object.memberMatching.matches($0.wireName, name)
                })
            else { return nil }
            let property = object.properties[position]
            let shape = context.shape(of: property, in: id)
            let isField = shape.kind == .field
            var type = property.type
            while case .nullable(let inner) = context.resolvingAliases(type) { type = inner }
            let link: SwiftCode = place.isOptional ? "?." : "."
            place = Place(
                code:
                    "\(place.code)\(link)\(context.names.members(of: id)[position])\(isField ? ".value" : "" as SwiftCode)",
                type: type, isOptional: shape.kind != .required)
        }
        return path.isEmpty ? nil : place
    }

    /// The conformance to `PagedOperation`.
    func conformance(_ printer: inout CodePrinter) {
        printer.blank()
        printer.block("extension \(emitter.type): \(context.spell(.pagedOperation))") { printer in
            let page = emitter.outputType
            let string = context.spell(.string)
            printer.line(
                "public static var pageBasePath: \(string) { \(SwiftStringLiteral(paging.basePath ?? "")) }")
            let fallback: SwiftCode = items.isOptional || items.code.hasChain ? " ?? []" : ""
            printer.filledBlock(
                "public static func items(of page: \(page)) -> [\(context.spell(item))]",
                ["\(items.code)\(fallback)"])
            let next = context.spell(.nextPage)
            printer.block("public static func nextPage(after page: \(page)) -> \(next)?") { printer in
                if link.isOptional || link.code.hasChain {
                    printer.line("guard let link = \(link.code) else { return nil }")
                } else {
                    printer.line("let link = \(link.code)")
                }
                guard let headers else { return printer.line("return \(next)(link: link)") }
                printer.line("var headers: [\(next).Header] = []")
                let fallback: SwiftCode =
                    headers.list.isOptional || headers.list.code.hasChain ? " ?? []" : ""
                printer.block("for header in \(headers.list.code)\(fallback)") { printer in
                    let append: SwiftCode = "headers.append(\(next).Header(name: name, value: value))"
                    let bindings = [("name", headers.key), ("value", headers.value)] as [(SwiftCode, Place)]
                    for (name, place) in bindings {
                        printer.line(
                            place.isOptional
                                ? "guard let \(name) = \(place.code) else { continue }"
                                : "let \(name) = \(place.code)")
                    }
                    printer.line(append)
                }
                printer.line("return \(next)(link: link, headers: headers)")
            }
        }
    }

    /// The method that gives the pages, under a name that is free in its group.
    func method(_ printer: inout CodePrinter) {
        guard let name = emitter.names.pagesMethod else { return }
        printer.doc(
            emitter.shortDocumentation(
                of: emitter.names.method,
                "page by page, asked for one after the other as they are consumed; `.items` are their elements"
            ))
        emitter.availability(&printer)
        emitter.call(
            head: "public func \(name)", tail: " -> \(context.spell(.pages))<\(emitter.type)>", &printer
        ) { "client.pages(of: \($0))" }
    }
}

extension SwiftCode {
    /// Whether an expression goes through an optional on its way.
    fileprivate var hasChain: Bool { bytes.contains(UInt8(ascii: "?")) }
}

extension TextMatching {
    /// Whether two member names are the same to the description.
    func matches(_ first: String, _ second: String) -> Bool {
        switch self {
        case .exact: first.utf8.elementsEqual(second.utf8)
        case .ignoringCase: first.lowercased().utf8.elementsEqual(second.lowercased().utf8)
        case .ignoringCaseAndUnderscores:
            TextMatching.ignoringCase.matches(first.filter { $0 != "_" }, second.filter { $0 != "_" })
        }
    }
}
