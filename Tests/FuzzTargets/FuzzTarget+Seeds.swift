extension FuzzTarget {
    /// What a fuzzer begins with.
    public var seeds: [[UInt8]] { texts.map { Array($0.utf8) } }

    private var texts: [String] {
        switch self {
        case .json:
            [
                "{}", "[1,-0,1.0,1e400,-1.5E-7,18446744073709551616,true,false,null]",
                #"{"a":{"b":[{"c":"\u00e9\ud83d\ude00\n\\\/"},[],{}]},"é":"e\#u{301}"}"#,
                #" { "a" : [ 1 , 2 ] } "#,
                #"{"a":1,"a":2}"#, #"["\ud83d"]"#, "[1,]", "01", String(repeating: "[", count: 600),
                String(repeating: #"{"k":"#, count: 40) + "1" + String(repeating: "}", count: 40),
                "[" + (0..<40).map { "\"key\($0)\"" }.joined(separator: ",") + "]",
            ]
        case .pattern:
            [
                "^(a+)+$\naaaaaaaa!", #"^[A-Z]{2}\d{3,5}$"# + "\nAB1234", #"\p{Lu}\P{L}[^\w\s]"# + "\nÉ€",
                #"(?<year>\d{4})-(?:0[1-9]|1[0-2])\b"# + "\n2026-11", #"^(?=a)(?!b).*$"# + "\nabc",
                #"(?:a|b|cd){0,3}?[\u{1F600}-\u{1F64F}\x41\cA\-]"# + "\ncd😀", "(a{1,20}){1,20}\naaa",
                #"[\d-z\p{Script=Greek}]"#, #"\1(a)"#, "a{2, 5}", "[[:alpha:]]", "(((((((())))))))",
                "^.{0,100}x.{0,100}$\nx", "(.*a.{12})\naaaa",
            ]
        case .format:
            [
                "2026-02-28", "23:59:60Z", "2026-11-28T05:27:56.25+01:00", "P1Y2M3DT4H5M6S",
                "Sun, 06 Nov 1994 08:49:37 GMT", "\"a b\"@[IPv6:::1]", "gena@wingtiptoys.com",
                "xn--nxasmq6b.example", "παράδειγμα.δοκιμή", "क्‍ष.भारत", "192.0.2.1/24",
                "2001:db8::192.0.2.1/64",
                "https://u:p@[2001:db8::1]:8080/a/b;c?d=%20#e", "../é?ü", "/{a,b*}{?c:3}{&d}{+e}",
                "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                "/a~1b/~0", "12#", #"^(?<a>[^\]]{1,2}|\u{1F600})\k<a>$"#, "TWFu/+==", "zh-Hant-CN-x-private",
                "text/*;q=0.5", "W/\"a\"", "\"a\\\"b\"", ":aGVsbG8=:", "?1", "-999999999999.123", "1e400",
                "9007199254740993", "-170141183460469231731687303715884105728",
            ]
        case .description:
            [
                """
                openapi: 3.1.0
                info: {title: Pets, version: "1"}
                paths:
                  /pets/{id}:
                    get:
                      operationId: getPet
                      parameters: [{name: id, in: path, required: true, schema: {type: integer, format: int64}}]
                      responses:
                        "200": {description: A pet, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
                components:
                  schemas:
                    Pet:
                      type: object
                      required: [name]
                      properties:
                        name: {type: string, maxLength: 9, pattern: "^[a-z]+$"}
                        kind: {enum: [cat, dog, ~]}
                        parent: {$ref: "#/components/schemas/Pet"}
                      if: {properties: {kind: {const: cat}}}
                      then: {required: [parent]}
                """,
                """
                {"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{"/a":{"post":{"requestBody":{"content":
                {"application/json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/A"},{"type":"string","nullable":true}],
                "discriminator":{"propertyName":"k"}}}}},"responses":{"default":{"description":"d"}}}}},
                "components":{"schemas":{"A":{"allOf":[{"type":"object","additionalProperties":{"type":"number","multipleOf":0.1}}]}}}}
                """,
                """
                openapi: 3.1.0
                info: &a {title: x, version: '1', <<: {contact: {name: n}}}
                paths: {}
                components:
                  schemas:
                    A: &s {type: [string, 'null'], minLength: 0x10, default: ~}
                    B: {type: array, prefixItems: [*s, *s], items: false, unevaluatedItems: false}
                    C: |-
                      text
                    ? D
                    : {anyOf: [{$ref: '#/components/schemas/D/not'}], not: {}}
                """,
                "a: [\n- b", "%YAML 1.2\n---\n? [a]\n: !!binary b", "\u{FEFF}a: 'b\u{2028}c'",
            ]
        }
    }
}
