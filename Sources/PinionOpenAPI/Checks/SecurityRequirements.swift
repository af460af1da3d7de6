import PinionDiagnostics
import PinionJSON

extension Checks {
    /// Security requirements that name no scheme.
    static func securityRequirements(
        _ document: Document, _ operations: [Reached], _ spelling: inout Spelling,
        _ diagnostics: inout Diagnostics
    ) {
        let names = document.components.securitySchemes.map(\.name)
        let known = Set(names.map { ExactText($0) })
        var lists = [document.security ?? []]
        for reached in operations {
            if let security = reached.operation.security { lists.append(security) }
        }
        for scheme in lists.joined().lazy.flatMap(\.schemes) where !known.contains(ExactText(scheme.name)) {
            // 3.2: the name may be a URI reference of a scheme.
            if document.version == .v32, scheme.name.utf8.contains(UInt8(ascii: "/")) { continue }
            let nearest = spelling.nearest(to: scheme.name, among: names)
            diagnostics.report(
                Diagnostic(
                    rule: OpenAPIRules.securityScheme, severity: .error,
                    message: "there is no security scheme `\(scheme.name)`", location: scheme.location,
                    suggestion: nearest.map { "did you mean `\($0)`?" }
                        ?? (names.isEmpty
                            ? "define it in `components/securitySchemes`"
                            : "define it in `components/securitySchemes`, which has \(names.quotedList)")))
        }
    }
}
