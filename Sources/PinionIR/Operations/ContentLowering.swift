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
            let hasJSON = encodings.contains(.json)
            guard let index = media.schema ?? media.itemSchema else {
                if hasJSON, encoding != .json, direction == .response { reportBesideJSON(named) }
                return Content(
                    mediaType: named.name, encoding: encoding, type: encoding.typeWithoutSchema, schema: nil)
            }
            switch encoding {
            case .json, .form, .multipart:
                let isRaw = direction == .response && encoding != .json
                if isRaw { reportRaw(index, named, hasJSON: hasJSON, direction) }
                if encoding == .multipart, direction == .request { reportSubtype(named) }
                return Content(
                    mediaType: named.name, encoding: encoding,
                    type: isRaw ? .scalar(.binary) : typed(index, direction, context).orNull,
                    schema: isRaw ? nil : schemaID(index, direction),
                    parts: isRaw ? [] : parts(media, encoding))
            case .text, .binary, .stream:
                let isTold = reportRaw(index, named, hasJSON: hasJSON, direction)
                if hasJSON {
                    // A request says as JSON what nobody can write by its schema.
                    if isTold, direction == .request { return nil }
                    if !isTold, direction == .response { reportBesideJSON(named) }
                }
                guard encoding == .text else {
                    return Content(
                        mediaType: named.name, encoding: .binary, type: .scalar(.binary), schema: nil)
                }
                let type = isTold ? .scalar(.string) : text(index, direction, context)
                return Content(
                    mediaType: named.name, encoding: .text, type: type, schema: schemaID(index, direction))
            }
        }
    }

    /// The type of a text body: a scalar, or a string where the schema says more than a text can hold.
    private func text(
        _ index: Document.SchemaIndex, _ direction: Direction, _ context: NamingContext
    ) -> TypeReference {
        let types = facts(of: flatten([Conjunct(index)]), only: nil).types
        guard types.isDisjoint(with: [.object, .array]), types.single != nil else { return .scalar(.string) }
        return typed(index, direction, context).reference
    }

    /// Says that a schema cannot be followed because nobody knows how the media type writes it. Beside JSON, which
    /// says the same, that is a note.
    /// - Returns: Whether there was anything to say.
    @discardableResult
    private func reportRaw(
        _ index: Document.SchemaIndex, _ media: WrittenMediaType, hasJSON: Bool, _ direction: Direction
    ) -> Bool {
        let types = facts(of: flatten([Conjunct(index)]), only: nil).types
        guard types.contains(.object) || types.contains(.array) else { return false }
        let isText = Content.Encoding(mediaType: media.name) == .text
        diagnostics.report(
            Diagnostic(
                rule: .unsupportedContent, severity: hasJSON ? .note : .warning,
                message:
                    "`\(media.name)` bodies are not \(direction == .request ? "written" : "read") by their schema",
                location: media.location,
                consequence: hasJSON
                    ? "JSON is used, which is offered beside it"
                    : "the body is raw \(isText ? "text" : "bytes") in Swift"))
        return true
    }

    private func reportBesideJSON(_ media: WrittenMediaType) {
        diagnostics.report(
            Diagnostic(
                rule: .unsupportedContent, severity: .note,
                message: "answers in `\(media.name)` are offered beside JSON", location: media.location,
                consequence: "calls ask for JSON"))
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
