extension Content.Encoding {
    /// The encoding of a media type; parameters and case do not matter.
    init(mediaType: String) {
        // Nine in ten.
        if mediaType == "application/json" {
            self = .json
            return
        }
        let essence = mediaType.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
        switch essence {
        case "text/event-stream": self = .stream(.events)
        case "application/jsonl", "application/x-jsonl", "application/jsonlines", "application/x-jsonlines",
            "application/json-lines", "application/ndjson", "application/x-ndjson",
            "application/stream+json", "text/jsonl":
            self = .stream(.lines)
        case "application/json-seq": self = .stream(.sequence)
        case "application/json", "text/json", "*/*", "application/*": self = .json
        case "application/x-www-form-urlencoded": self = .form
        default:
            if essence.hasSuffix("+json-seq") {
                self = .stream(.sequence)
            } else if essence.hasSuffix("+json") {
                self = .json
            } else if essence.hasPrefix("multipart/") {
                self = .multipart
            } else if essence.hasPrefix("text/") {
                self = .text
            } else {
                self = .binary
            }
        }
    }

    var typeWithoutSchema: TypeReference {
        switch self {
        case .json, .form, .multipart, .stream: .json
        case .text: .scalar(.string)
        case .binary: .scalar(.binary)
        }
    }
}

extension Content.Encoding {
    var isStream: Bool { if case .stream = self { true } else { false } }
}
