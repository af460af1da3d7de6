internal import PinionDiagnostics
internal import PinionOpenAPI

/// Encoding objects (OpenAPI 3.1 section 4.8.15): how the members of a form are written.
extension Resolver {
    func parts(_ media: Document.MediaType, _ encoding: Content.Encoding) -> [Content.Part] {
        guard encoding == .form || encoding == .multipart else { return [] }
        return media.encoding.compactMap { part($0, encoding) }
    }

    private func part(
        _ named: Document.Named<Document.Encoding>, _ encoding: Content.Encoding
    ) -> Content.Part? {
        let written = named.value
        var part = Content.Part(name: named.name)
        if !written.headers.isEmpty {
            report(
                named, "headers",
                encoding == .form
                    ? "a form has no headers"
                    : "files carry headers (`FilePart.headers`); other parts have none")
        }
        let hasStyle = written.style != nil || written.explode != nil || written.allowReserved != nil
        if hasStyle, encoding == .form {
            // Section 4.8.15.1: with one of these given, `contentType` is ignored.
            let explode = written.explode?.value
            switch written.style?.value ?? .form {
            case .spaceDelimited: part.style = explode == true ? .form(explode: true) : .spaceDelimited
            case .pipeDelimited: part.style = explode == true ? .form(explode: true) : .pipeDelimited
            case .deepObject: part.style = .deepObject
            case .form: part.style = .form(explode: explode ?? true)
            case .matrix, .label, .simple, .cookie:
                report(named, "style", "a form has no such style; it is written in the style `form`")
                part.style = .form(explode: explode ?? true)
            }
            part.allowsReserved = written.allowReserved?.value == true
            return part
        }
        // Exploded `form` is how arrays are written anyway: a part for each element.
        if hasStyle, written.style.map({ $0.value != .form }) ?? false || written.explode?.value == false {
            report(named, "style", "it is written as its type suggests")
        }
        return content(named, part, encoding)
    }

    private func content(
        _ named: Document.Named<Document.Encoding>, _ part: Content.Part, _ encoding: Content.Encoding
    ) -> Content.Part? {
        guard let types = named.value.contentType?.value else { return nil }
        var part = part
        let first = types.utf8.split(separator: UInt8(ascii: ",")).first.map { String(Substring($0)) } ?? ""
        let isConcrete = !first.utf8.contains(UInt8(ascii: "*")) && !first.utf8.isEmpty
        let isJSON = isConcrete && Content.Encoding(mediaType: first) == .json
        if encoding == .form {
            if isJSON {
                part.style = .json
                return part
            }
            if Content.Encoding(mediaType: first) != .text {
                report(named, "contentType", "it is written as text, and objects as JSON")
            }
            return nil
        }
        part.mediaType = isConcrete ? String(first.drop { $0 == " " }) : nil
        return part.mediaType == nil ? nil : part
    }

    private func report(_ part: Document.Named<Document.Encoding>, _ key: String, _ consequence: String) {
        diagnostics.report(
            Diagnostic(
                rule: .unsupportedContent, severity: .warning,
                message: "`\(key)` of the part `\(part.name)` is not followed", location: part.location,
                consequence: consequence))
    }
}
