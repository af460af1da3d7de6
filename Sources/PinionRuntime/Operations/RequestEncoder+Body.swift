public import PinionJSON

extension RequestEncoder {
    /// A JSON body; `nil` is none. The bytes that are validated are the bytes that are sent.
    /// - Parameter mediaType: `application/json`, or one that ends in `+json`.
    public mutating func body<Value: JSONEncodable>(
        json value: Value?, mediaType: String = "application/json", validator: Validator? = nil
    ) {
        guard let value else { return }
        guard isValidating, validator != nil else { return setUnchecked(value, mediaType) }
        guard let json = json(of: value, part: "body") else { return }
        validate(json.tape, validator, part: .body)
        set(json.bytes, mediaType)
    }

    /// Without rules to check, the bytes are not read back.
    private mutating func setUnchecked(_ value: some JSONEncodable, _ mediaType: String) {
        do throws(JSONEncodingError) {
            set(try value.jsonBytes(), mediaType)
        } catch {
            fail(.unencodable(part: "body", reason: "\(error)"))
        }
    }

    /// `application/x-www-form-urlencoded`, written as the URL Standard does (section 5.2); `nil` is none.
    ///
    /// Arrays repeat their name and objects are JSON text, unless `styles` gives a member another style
    /// (`encoding` objects, OpenAPI 3.1 section 4.8.15). Members that are `null` are left out.
    /// - Parameter allowsReserved: members with a style whose reserved characters are sent as they are.
    public mutating func body<Value: JSONEncodable>(
        form value: Value?, styles: [String: ParameterStyle] = [:], allowsReserved: Set<String> = [],
        validator: Validator? = nil
    ) {
        guard let value, let json = json(of: value, part: "body") else { return }
        validate(json.tape, validator, part: .body)
        var pairs: [EncodedPair] = []
        let isSound = json.tape.withRoot { root -> Bool in
            guard root.isObject else { return false }
            for member in root.members {
                let name = member.name.string
                let kept: PercentEncoding.Kept =
                    allowsReserved.contains(name) ? .reservedInQuery : .unreserved
                guard let more = formPairs(name, member.value, styles[name], kept) else { return false }
                pairs += more
            }
            return true
        }
        guard isSound else { return fail(.unsupportedShape(parameter: "body")) }
        set(
            Array(pairs.map { $0.name + "=" + $0.value }.joined(separator: "&").utf8),
            "application/x-www-form-urlencoded")
    }

    private func formPairs(
        _ name: String, _ node: JSONNode, _ style: ParameterStyle?, _ kept: PercentEncoding.Kept
    ) -> [EncodedPair]? {
        let form = ParameterForm(node)
        if let style, style != .json { return StyleEncoding(name: name, kept: kept).pairs(form, style) }
        let texts: [String] =
            switch (form, style) {
            case (.null, nil): []
            case (.scalar(let text), nil): [text]
            // An element that is an array or object has no form of its own: the whole becomes JSON text.
            case (.array(let elements), nil) where !elements.contains(where: \.isContainer):
                elements.compactMap(\.scalar)
            default: [JSONText.text(of: node)]
            }
        return texts.map {
            EncodedPair(name: PercentEncoding.encodeForm(name), value: PercentEncoding.encodeForm($0))
        }
    }

    /// A text body in UTF-8: strings, numbers, booleans and enumerations; `nil` is none.
    public mutating func body<Value: JSONEncodable>(
        text value: Value?, mediaType: String = "text/plain", validator: Validator? = nil
    ) {
        guard let value, let json = json(of: value, part: "body") else { return }
        validate(json.tape, validator, part: .body)
        guard case .scalar(let text) = json.tape.withRoot({ ParameterForm($0) }) else {
            return fail(.unsupportedShape(parameter: "body"))
        }
        let hasCharset = mediaType.utf8.contains(UInt8(ascii: ";"))
        set(Array(text.utf8), hasCharset ? mediaType : mediaType + "; charset=utf-8")
    }

    /// Bytes as they are; `nil` is none.
    public mutating func body(bytes: [UInt8]?, mediaType: String = "application/octet-stream") {
        guard let bytes else { return }
        set(bytes, mediaType)
    }

    /// `multipart/form-data` (RFC 7578); `nil` is none.
    /// - Parameter mediaType: another `multipart` type; its parts are written the same way.
    public mutating func body(multipart form: MultipartForm?, mediaType: String = "multipart/form-data") {
        guard let form else { return }
        if let error = form.error { return fail(error) }
        let encoded = form.encoded()
        set(encoded.bytes, mediaType + "; boundary=" + encoded.boundary)
    }

    private mutating func set(_ bytes: [UInt8], _ mediaType: String) {
        body = bytes
        do throws(RequestError) {
            try HeaderRules.set("Content-Type", mediaType, in: &fields)
        } catch {
            fail(error)
        }
    }
}
