internal import PinionDiagnostics
internal import PinionOpenAPI

/// A media type by its name.
typealias WrittenMediaType = Document.Named<Document.Referenceable<Document.MediaType>>

/// Bodies by their media types.
extension Resolver {
    func contents(
        _ written: [WrittenMediaType], _ direction: Direction, _ context: NamingContext
    ) -> [Content] {
        let encodings = written.map { Content.Encoding(mediaType: $0.name) }
        return zip(written, encodings).compactMap { named, encoding in
            guard let media = document.mediaType(named.value) else { return nil }
            if encoding.isStream, direction == .response,
                let content = stream(named, media, encoding, context)
            {
                return content
            }
            guard let index = media.schema ?? media.itemSchema else {
                return Content(
                    mediaType: named.name, encoding: encoding, type: encoding.typeWithoutSchema, schema: nil)
            }
            let hasJSON = encodings.contains(.json)
            switch encoding {
            case .json, .form, .multipart:
                let isRaw = direction == .response && encoding != .json
                if isRaw { reportRaw(index, named, hasJSON: hasJSON, "read") }
                if encoding == .multipart, direction == .request { reportSubtype(named) }
                return Content(
                    mediaType: named.name, encoding: encoding,
                    type: isRaw ? .scalar(.binary) : typed(index, direction, context).orNull,
                    schema: isRaw ? nil : schemaID(index, direction),
                    parts: isRaw ? [] : parts(media, encoding))
            case .text:
                let type = text(index, direction, context, named, hasJSON: hasJSON)
                return Content(
                    mediaType: named.name, encoding: .text, type: type, schema: schemaID(index, direction))
            case .binary, .stream:
                reportRaw(index, named, hasJSON: hasJSON, direction == .request ? "written" : "read")
                return Content(
                    mediaType: named.name, encoding: .binary, type: .scalar(.binary), schema: nil)
            }
        }
    }

    /// The type of a text body: a scalar, or a string where the schema says more than a text can hold.
    private func text(
        _ index: Document.SchemaIndex, _ direction: Direction, _ context: NamingContext,
        _ media: WrittenMediaType, hasJSON: Bool
    ) -> TypeReference {
        let types = facts(of: flatten([Conjunct(index)]), only: nil).types
        if types.isDisjoint(with: [.object, .array]), types.single != nil {
            return typed(index, direction, context).reference
        }
        if !types.isEmpty {
            reportRaw(index, media, hasJSON: hasJSON, direction == .request ? "written" : "read")
        }
        return .scalar(.string)
    }

    /// Says that a schema cannot be followed because nobody knows how the media type writes it. Beside JSON, which
    /// says the same, that is a note.
    private func reportRaw(
        _ index: Document.SchemaIndex, _ media: WrittenMediaType, hasJSON: Bool, _ done: String
    ) {
        let types = facts(of: flatten([Conjunct(index)]), only: nil).types
        guard types.contains(.object) || types.contains(.array) else { return }
        let isText = Content.Encoding(mediaType: media.name) == .text
        diagnostics.report(
            Diagnostic(
                rule: .unsupportedContent, severity: hasJSON ? .note : .warning,
                message: "`\(media.name)` bodies are not \(done) by their schema", location: media.location,
                consequence: hasJSON
                    ? "JSON is used, which is offered beside it"
                    : "the body is raw \(isText ? "text" : "bytes") in Swift"))
    }

    private func reportSubtype(_ media: WrittenMediaType) {
        guard !media.name.lowercased().hasPrefix("multipart/form-data") else { return }
        diagnostics.report(
            Diagnostic(
                rule: .unsupportedContent, severity: .warning,
                message: "the parts of `\(media.name)` are written as those of `multipart/form-data`",
                location: media.location,
                consequence: "each part has a `Content-Disposition` with the member's name"))
    }
}
