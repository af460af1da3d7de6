/// Every name that OpenAPI 3.0 to 3.2 and JSON Schema 2020-12 give a meaning as a member.
enum Keyword: String, CaseIterable, Sendable {
    // Document
    case openapi, info, servers, paths, webhooks, components, security, tags, externalDocs, jsonSchemaDialect
    case selfURI = "$self"
    // Info, server, tag
    case title, summary, description, termsOfService, contact, license, version, name, url, email, identifier
    case variables, `enum`, `default`, parent, kind
    // Components
    case schemas, responses, parameters, examples, requestBodies, headers, securitySchemes, links, callbacks
    case pathItems, mediaTypes
    // Path item, operation
    case ref = "$ref"
    case get, put, post, delete, options, head, patch, trace, query, additionalOperations
    case operationId, requestBody, deprecated
    // Parameter, header, media type, encoding, example, link
    case `in`, required, allowEmptyValue, allowReserved, style, explode, schema, content, example
    case itemSchema, encoding, prefixEncoding, itemEncoding, contentType
    case value, externalValue, dataValue, serializedValue
    case operationRef, server
    // Security
    case type, scheme, bearerFormat, flows, openIdConnectUrl, oauth2MetadataUrl
    case implicit, password, clientCredentials, authorizationCode, deviceAuthorization
    case authorizationUrl, deviceAuthorizationUrl, tokenUrl, refreshUrl, scopes
    // Discriminator, XML
    case discriminator, propertyName, mapping, defaultMapping
    case xml, namespace, prefix, attribute, wrapped, nodeType
    // JSON Schema: core
    case dialect = "$schema"
    case id = "$id"
    case anchor = "$anchor"
    case dynamicAnchor = "$dynamicAnchor"
    case dynamicRef = "$dynamicRef"
    case vocabulary = "$vocabulary"
    case comment = "$comment"
    case defs = "$defs"
    // JSON Schema: applicators
    case allOf, anyOf, oneOf, not, `if`, then, `else`
    case properties, patternProperties, additionalProperties, propertyNames, unevaluatedProperties
    case dependentSchemas, dependentRequired
    case items, prefixItems, contains, unevaluatedItems
    // JSON Schema: assertions
    case const, format, nullable
    case multipleOf, minimum, maximum, exclusiveMinimum, exclusiveMaximum
    case minLength, maxLength, pattern, contentEncoding, contentMediaType, contentSchema
    case minItems, maxItems, uniqueItems, minContains, maxContains
    case minProperties, maxProperties
    case readOnly, writeOnly

    /// The keyword spelt by these bytes.
    init?(_ bytes: some Collection<UInt8>) {
        guard let found = KeywordIndex.shared.find(bytes) else { return nil }
        self = found
    }
}

/// Finds keywords by their spelling, without making a `String`.
private struct KeywordIndex: Sendable {
    static let shared = KeywordIndex()

    /// A power of two, some four times the number of keywords.
    private static let size = 1024
    private var slots: [Keyword?] = Array(repeating: nil, count: size)

    private init() {
        for keyword in Keyword.allCases {
            var slot = Self.hash(keyword.rawValue.utf8)
            while slots[slot] != nil { slot = (slot + 1) % Self.size }
            slots[slot] = keyword
        }
    }

    func find(_ bytes: some Collection<UInt8>) -> Keyword? {
        var slot = Self.hash(bytes)
        while let keyword = slots[slot] {
            if keyword.rawValue.utf8.elementsEqual(bytes) { return keyword }
            slot = (slot + 1) % Self.size
        }
        return nil
    }

    /// FNV-1a.
    private static func hash(_ bytes: some Sequence<UInt8>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash % UInt32(size))
    }
}
