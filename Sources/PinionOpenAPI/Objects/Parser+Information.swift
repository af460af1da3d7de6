import PinionDiagnostics
import PinionYAML

extension Parser {
    mutating func info(_ node: Node) -> Document.Info? {
        guard let members = members(of: node, .info) else { return nil }
        var title: Document.Located<String>?
        var version: Document.Located<String>?
        let nothing = Document.Located("", at: node.location)
        var info = Document.Info(location: node.location, title: nothing, version: nothing)
        for (key, value) in members {
            switch file.keyword(key) {
            case .title: title = string(key, value) ?? nothing
            case .summary: info.summary = prose(key, value)
            case .description: info.description = prose(key, value)
            case .termsOfService: info.termsOfService = string(key, value)
            case .contact: info.contact = contact(value)
            case .license: info.license = license(value)
            case .version: version = string(key, value) ?? nothing
            default: unknown(key, value, in: .info, &info.extensions)
            }
        }
        if title == nil { missing(.title, in: .info, node) }
        if version == nil {
            missing(.version, in: .info, node, help: "add the version of the API, such as `version: 1.0.0`")
        }
        info.title = title ?? nothing
        info.version = version ?? nothing
        return info
    }

    private mutating func contact(_ node: Node) -> Document.Contact? {
        guard let members = members(of: node, .contact) else { return nil }
        var contact = Document.Contact(location: node.location)
        for (key, value) in members {
            switch file.keyword(key) {
            case .name: contact.name = string(key, value)
            case .url: contact.url = string(key, value)
            case .email: contact.email = string(key, value)
            default: unknown(key, value, in: .contact, &contact.extensions)
            }
        }
        return contact
    }

    private mutating func license(_ node: Node) -> Document.License? {
        guard let members = members(of: node, .license) else { return nil }
        var license = Document.License(location: node.location)
        for (key, value) in members {
            switch file.keyword(key) {
            case .name: license.name = string(key, value)
            case .identifier: license.identifier = string(key, value)
            case .url: license.url = string(key, value)
            default: unknown(key, value, in: .license, &license.extensions)
            }
        }
        return license
    }

    mutating func tag(_ node: Node) -> Document.Tag? {
        guard let members = members(of: node, .tag) else { return nil }
        var tag = Document.Tag(location: node.location, name: Document.Located("", at: node.location))
        var hasName = false
        for (key, value) in members {
            switch file.keyword(key) {
            case .name:
                hasName = true
                if let name = string(key, value) { tag.name = name }
            case .summary: tag.summary = prose(key, value)
            case .description: tag.description = prose(key, value)
            case .externalDocs: tag.externalDocs = externalDocumentation(value)
            case .parent: tag.parent = string(key, value)
            case .kind: tag.kind = string(key, value)
            default: unknown(key, value, in: .tag, &tag.extensions)
            }
        }
        if !hasName { missing(.name, in: .tag, node) }
        return tag
    }

    mutating func externalDocumentation(_ node: Node) -> Document.ExternalDocumentation? {
        guard let members = members(of: node, .externalDocumentation) else { return nil }
        var documentation = Document.ExternalDocumentationFields(
            location: node.location, url: Document.Located("", at: node.location))
        var hasURL = false
        for (key, value) in members {
            switch file.keyword(key) {
            case .url:
                hasURL = true
                if let url = string(key, value) { documentation.url = url }
            case .description: documentation.description = prose(key, value)
            default: unknown(key, value, in: .externalDocumentation, &documentation.extensions)
            }
        }
        if !hasURL { missing(.url, in: .externalDocumentation, node) }
        return Document.ExternalDocumentation(documentation)
    }
}
