internal import PinionOpenAPI

/// Sequential media types: server-sent events, JSON Lines, JSON text sequences (OpenAPI 3.2 section 4.14.4).
extension Resolver {
    /// The content of a response that is a sequence; `nil` when nothing says what an element is.
    func stream(
        _ named: WrittenMediaType, _ media: Document.MediaType, _ encoding: Content.Encoding,
        _ context: NamingContext
    ) -> Content? {
        var element: Document.SchemaIndex
        if let item = media.itemSchema {
            element = item
        } else if let schema = media.schema {
            // 3.2 describes the whole sequence as an array; before it, people described an element.
            element = items(of: schema) ?? schema
        } else {
            return Content(mediaType: named.name, encoding: encoding, type: .json, schema: nil)
        }
        var encoding = encoding
        if encoding == .stream(.events) {
            switch eventSchema(element) {
            case .data: break
            case .event(let data): element = data
            case .events: encoding = .stream(.wholeEvents)
            }
        }
        let context = NamingContext(owner: context.owner, name: NameRequest(encoding.elementWord))
        return Content(
            mediaType: named.name, encoding: encoding, type: typed(element, .response, context).orNull,
            schema: schemaID(element, .response))
    }

    private func items(of schema: Document.SchemaIndex) -> Document.SchemaIndex? {
        flatten([Conjunct(schema)]).lazy
            .compactMap { [document] in
                document[$0.index].array.isEmpty ? nil : document[$0.index].array.items
            }
            .first
    }

    /// What the schema of a server-sent event describes.
    private enum EventSchema {
        /// What stands after `data:`.
        case data
        /// A whole event, whose data has a schema of its own.
        case event(data: Document.SchemaIndex)
        /// Whole events of several kinds.
        case events
    }

    /// An object that has `data` and nothing but the fields of an event (HTML standard section 9.2.6) is a whole
    /// event. Where there are several kinds of events, elements stay whole, so that their type can be seen.
    private func eventSchema(_ schema: Document.SchemaIndex) -> EventSchema {
        let branches = unionBranches(of: schema)
        if !branches.isEmpty { return branches.allSatisfy { members(of: $0) != nil } ? .events : .data }
        guard let data = members(of: schema) else { return .data }
        return .event(data: document[data].string.contentSchema ?? data)
    }

    /// The schema of `data` in an object that is a whole event.
    private func members(of schema: Document.SchemaIndex) -> Document.SchemaIndex? {
        let properties = flatten([Conjunct(schema)]).flatMap { part in
            document[part.index].object.isEmpty ? [] : document[part.index].object.properties ?? []
        }
        guard properties.allSatisfy({ ["event", "data", "id", "retry"].contains($0.name) }) else {
            return nil
        }
        return properties.first { $0.name == "data" }?.value
    }

    private func unionBranches(of schema: Document.SchemaIndex) -> [Document.SchemaIndex] {
        flatten([Conjunct(schema)]).flatMap { part -> [Document.SchemaIndex] in
            let schema = document[part.index]
            guard !schema.composition.isEmpty else { return [] }
            return (schema.composition.oneOf ?? []) + (schema.composition.anyOf ?? [])
        }
    }
}

extension Content.Encoding {
    /// What an element without a name is called.
    fileprivate var elementWord: String {
        switch self {
        case .stream(.events), .stream(.wholeEvents): "Event"
        default: "Element"
        }
    }
}
