/// The kinds of mapping a description is made of, and the keywords each knows.
enum ObjectKind: UInt8, CaseIterable, Sendable {
    case document, info, contact, license, server, serverVariable, tag, externalDocumentation
    case components, pathItem, operation, parameter, header, requestBody, response, mediaType, encoding
    case example, link, callback, securityScheme, oauthFlows, oauthFlow
    case schema, discriminator, xml, reference

    /// What to call one in a message, with its article.
    var phrase: String {
        switch self {
        case .document: "the description"
        case .info: "`info`"
        case .contact: "a contact"
        case .license: "a license"
        case .server: "a server"
        case .serverVariable: "a server variable"
        case .tag: "a tag"
        case .externalDocumentation: "`externalDocs`"
        case .components: "`components`"
        case .pathItem: "a path item"
        case .operation: "an operation"
        case .parameter: "a parameter"
        case .header: "a header"
        case .requestBody: "a request body"
        case .response: "a response"
        case .mediaType: "a media type"
        case .encoding: "an encoding"
        case .example: "an example"
        case .link: "a link"
        case .callback: "a callback"
        case .securityScheme: "a security scheme"
        case .oauthFlows: "`flows`"
        case .oauthFlow: "an OAuth flow"
        case .schema: "a schema"
        case .discriminator: "a discriminator"
        case .xml: "`xml`"
        case .reference: "a reference"
        }
    }

    /// The keywords, in the order of the specification.
    var keywords: [Keyword] {
        switch self {
        case .document:
            [
                .openapi, .selfURI, .info, .jsonSchemaDialect, .servers, .paths, .webhooks, .components,
                .security,
                .tags, .externalDocs,
            ]
        case .info: [.title, .summary, .description, .termsOfService, .contact, .license, .version]
        case .contact: [.name, .url, .email]
        case .license: [.name, .identifier, .url]
        case .server: [.url, .name, .description, .variables]
        case .serverVariable: [.enum, .default, .description]
        case .tag: [.name, .summary, .description, .externalDocs, .parent, .kind]
        case .externalDocumentation: [.description, .url]
        case .components:
            [
                .schemas, .responses, .parameters, .examples, .requestBodies, .headers, .securitySchemes,
                .links,
                .callbacks, .pathItems, .mediaTypes,
            ]
        case .pathItem:
            [
                .ref, .summary, .description, .get, .put, .post, .delete, .options, .head, .patch, .trace,
                .query,
                .additionalOperations, .servers, .parameters,
            ]
        case .operation:
            [
                .tags, .summary, .description, .externalDocs, .operationId, .parameters, .requestBody,
                .responses,
                .callbacks, .deprecated, .security, .servers,
            ]
        case .parameter:
            [
                .name, .in, .description, .required, .deprecated, .allowEmptyValue, .style, .explode,
                .allowReserved, .schema, .content, .example, .examples,
            ]
        case .header:
            [.description, .required, .deprecated, .style, .explode, .schema, .content, .example, .examples]
        case .requestBody: [.description, .content, .required]
        case .response: [.summary, .description, .headers, .content, .links]
        case .mediaType:
            [.schema, .itemSchema, .example, .examples, .encoding, .prefixEncoding, .itemEncoding]
        case .encoding:
            [
                .contentType, .headers, .style, .explode, .allowReserved, .encoding, .prefixEncoding,
                .itemEncoding,
            ]
        case .example: [.summary, .description, .value, .externalValue, .dataValue, .serializedValue]
        case .link: [.operationRef, .operationId, .parameters, .requestBody, .description, .server]
        case .callback: []
        case .securityScheme:
            [
                .type, .description, .name, .in, .scheme, .bearerFormat, .flows, .openIdConnectUrl,
                .oauth2MetadataUrl, .deprecated,
            ]
        case .oauthFlows:
            [.implicit, .password, .clientCredentials, .authorizationCode, .deviceAuthorization]
        case .oauthFlow: [.authorizationUrl, .deviceAuthorizationUrl, .tokenUrl, .refreshUrl, .scopes]
        case .schema: Self.schemaKeywords
        case .discriminator: [.propertyName, .mapping, .defaultMapping]
        case .xml: [.name, .namespace, .prefix, .attribute, .wrapped, .nodeType]
        case .reference: [.ref, .summary, .description]
        }
    }

    private static let schemaKeywords: [Keyword] = [
        .ref, .type, .title, .description, .properties, .required, .items, .enum, .format, .default, .example,
        .examples, .nullable, .const, .allOf, .anyOf, .oneOf, .not, .if, .then, .else, .additionalProperties,
        .patternProperties, .propertyNames, .unevaluatedProperties, .dependentSchemas, .dependentRequired,
        .prefixItems, .contains, .unevaluatedItems, .multipleOf, .minimum, .maximum, .exclusiveMinimum,
        .exclusiveMaximum, .minLength, .maxLength, .pattern, .contentEncoding, .contentMediaType,
        .contentSchema,
        .minItems, .maxItems, .uniqueItems, .minContains, .maxContains, .minProperties, .maxProperties,
        .deprecated, .readOnly, .writeOnly, .externalDocs, .discriminator, .xml, .dialect, .id, .anchor,
        .dynamicAnchor, .dynamicRef, .vocabulary, .comment, .defs,
    ]
}
