public import PinionDiagnostics

/// The rules the description parser reports on.
public enum OpenAPIRules {
    static let version = Rule(
        id: "openapi/version", summary: "`openapi` names an edition from 3.0 to 3.2.")
    static let unknownKeyword = Rule(
        id: "openapi/unknown-keyword",
        summary: "Every member is one the specification knows, or starts with `x-`.")
    static let misplacedKeyword = Rule(
        id: "openapi/misplaced-keyword", summary: "Every keyword stands in an object it has a meaning in.")
    static let edition = Rule(
        id: "openapi/edition", summary: "A keyword belongs to the edition that `openapi` names.")
    static let wrongType = Rule(
        id: "openapi/wrong-type", summary: "A value has the type the specification gives it.")
    static let missingField = Rule(
        id: "openapi/missing-field", summary: "The members that the specification requires are there.")
    static let invalidValue = Rule(
        id: "openapi/invalid-value", summary: "A value is one of those the specification allows.")
    static let exclusiveFields = Rule(
        id: "openapi/exclusive-fields", summary: "Of members that exclude each other only one is there.")
    static let statusKey = Rule(
        id: "openapi/status-key",
        summary: "A response's key is a status from 100 to 599, a range such as `4XX`, or `default`.")
    static let schemaType = Rule(
        id: "openapi/schema-type",
        summary: "A schema's type is null, boolean, integer, number, string, array or object.")
    static let pathKey = Rule(
        id: "openapi/path-key", summary: "A path starts with `/`, and its braces pair up round names.")
    static let pathParameter = Rule(
        id: "openapi/path-parameter",
        summary: "The names in a path's braces and the operation's path parameters are the same.")
    static let equivalentPaths = Rule(
        id: "openapi/equivalent-paths", summary: "Two paths differ in more than the names in their braces.")
    static let duplicateParameter = Rule(
        id: "openapi/duplicate-parameter", summary: "No two parameters of a list have the same name and `in`."
    )
    static let ignoredParameter = Rule(
        id: "openapi/ignored-parameter",
        summary: "No header parameter is named Accept, Content-Type or Authorization.")
    static let duplicateOperation = Rule(
        id: "openapi/duplicate-operation-id", summary: "An `operationId` names one operation.")
    static let requestBody = Rule(
        id: "openapi/request-body", summary: "GET, HEAD and TRACE have no request body.")
    static let requiredProperty = Rule(
        id: "openapi/required-property", summary: "The names in `required` are defined in `properties`.")
    static let enumerationType = Rule(
        id: "openapi/enum-type", summary: "The values of `enum` and `const` are of the schema's type.")
    static let duplicateValue = Rule(
        id: "openapi/duplicate-value", summary: "No value is listed twice in `enum`, `required` or `type`.")
    static let serverVariable = Rule(
        id: "openapi/server-variable",
        summary:
            "The names in a server URL's braces and its `variables` are the same, each with a default it allows."
    )
    static let securityScheme = Rule(
        id: "openapi/security-scheme",
        summary: "A security requirement names schemes of `components/securitySchemes`.")
    static let referenceRemote = Rule(
        id: "openapi/reference-remote",
        summary: "A `$ref` names a file beside the description; nothing is fetched from a network.")
    static let referenceFile = Rule(
        id: "openapi/reference-file",
        summary: "The file that a `$ref` names can be read and is within the root.")
    static let referencePointer = Rule(
        id: "openapi/reference-pointer", summary: "The fragment of a `$ref` leads to something.")
    static let referenceKind = Rule(
        id: "openapi/reference-kind", summary: "A `$ref` leads to the kind of object expected in its place.")
    static let referenceCycle = Rule(
        id: "openapi/reference-cycle", summary: "Following `$ref`s leads to something other than a `$ref`.")
    static let referenceSiblings = Rule(
        id: "openapi/reference-siblings", summary: "Nothing stands beside a `$ref` that would be ignored.")
    static let limit = Rule(
        id: "openapi/limit", summary: "The description stays within the limits on files and nesting.")

    /// All of them, in a fixed order.
    public static let all: [Rule] = [
        version, unknownKeyword, misplacedKeyword, edition, wrongType, missingField, invalidValue,
        exclusiveFields,
        statusKey, schemaType, pathKey, pathParameter, equivalentPaths, duplicateParameter, ignoredParameter,
        duplicateOperation, requestBody, requiredProperty, enumerationType, duplicateValue, serverVariable,
        securityScheme, referenceRemote, referenceFile, referencePointer, referenceKind, referenceCycle,
        referenceSiblings, limit,
    ]
}
