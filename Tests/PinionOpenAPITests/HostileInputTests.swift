import PinionDiagnostics
import PinionOpenAPI
import ProcessorTime
import Testing

/// No input may trap, hang or take unbounded memory.
@Suite struct HostileInputTests {
    private static let description = """
        openapi: 3.1.1
        info: {title: T, version: '1', contact: {name: N}, license: {name: L}}
        servers: [{url: 'https://{r}.example.com', variables: {r: {default: eu, enum: [eu]}}}]
        tags: [{name: t, externalDocs: {url: u}}]
        security: [{token: []}, {}]
        paths:
          /a/{id}:
            parameters: [{$ref: '#/components/parameters/id'}]
            post:
              operationId: make
              tags: [t]
              requestBody:
                content:
                  multipart/form-data:
                    schema: {$ref: '#/components/schemas/S'}
                    encoding: {a: {contentType: text/plain, headers: {H: {schema: {type: string}}}}}
              responses:
                200: {$ref: '#/components/responses/R'}
                4XX: {description: Bad., links: {l: {operationId: make, parameters: {id: 1}}}}
              callbacks: {done: {'{$url}': {post: {responses: {200: {description: D}}}}}}
        webhooks: {w: {get: {responses: {default: {description: D}}}}}
        components:
          parameters: {id: {name: id, in: path, required: true, schema: {type: string, minLength: 1}}}
          responses: {R: {description: D, headers: {E: {content: {a/b: {}}}}}}
          examples: {e: {value: [1, {a: ~}], summary: s}}
          securitySchemes:
            token: {type: oauth2, flows: {implicit: {authorizationUrl: u, scopes: {a: b}}}}
          schemas:
            S:
              type: [object, 'null']
              required: [a]
              properties: {a: {type: integer, minimum: 1, enum: [1, 2]}, b: {items: {$ref: '#/components/schemas/S'}}}
              discriminator: {propertyName: a, mapping: {x: S}}
              if: {properties: {a: {const: 1}}}
              then: {dependentRequired: {a: [b]}}
              xml: {name: s, wrapped: true}
              $defs: {d: {$anchor: d, $id: 'https://example.com/d', $dynamicRef: '#d'}}
        """

    @Test func theDescriptionIsFine() {
        #expect(Parsing(Self.description).findings == [])
    }

    /// Cut off at every place, and with every line left out, an answer comes and errors mean no document.
    @Test func damagedDescriptionsGetAnAnswer() {
        let text = Array(Self.description.utf8)
        for length in stride(from: 0, through: text.count, by: 3) {
            expectAnswer(String(decoding: text[..<length], as: UTF8.self))
        }
        let lines = Self.description.split(separator: "\n")
        for index in lines.indices {
            var rest = lines
            rest.remove(at: index)
            expectAnswer(rest.joined(separator: "\n"))
        }
    }

    /// Every word in turn replaced by something of another kind.
    @Test(arguments: ["~", "[]", "{}", "1.5", "'x'", "[{}, 3]", "{$ref: '#/components'}", "&a [x]", "true"])
    func wordsOfAnotherKindGetAnAnswer(_ replacement: String) {
        let lines = Self.description.split(separator: "\n").map(String.init)
        for (index, line) in lines.enumerated() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            var changed = lines
            changed[index] = line[...colon] + " " + replacement
            expectAnswer(changed.joined(separator: "\n"))
        }
    }

    private func expectAnswer(_ text: String) {
        let parsing = Parsing(text)
        #expect((parsing.document == nil) == parsing.diagnostics.hasErrors, "\(text)")
    }

    @Test func nestingHasALimit() {
        let deep = String(repeating: "{items: ", count: 40) + "{}" + String(repeating: "}", count: 40)
        #expect(Parsing.schema(deep).findings == [])
        let parsing = Parsing(
            "openapi: 3.1.1\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n    S: \(deep)\n",
            limits: ParserLimits(depth: 10))
        #expect(
            parsing.findings == [
                "api.yaml:5:88: error: the description nests deeper than 10 levels here [openapi/limit]",
                "  help: give inner schemas names in `components/schemas` and refer to them",
            ])
    }

    @Test func aliasesAreSharedAndNotRepeated() {
        var text = "a0: &a0 {type: string}\n"
        for level in 1...30 {
            text += "    a\(level): &a\(level) {anyOf: [*a\(level - 1), *a\(level - 1)]}\n"
        }
        let parsing = Parsing.members("components:\n  schemas:\n    \(text)")
        // 2^30 nodes if written out: the reader refuses.
        #expect(parsing.document == nil)
        var small = "a0: &a0 {type: string}\n"
        for level in 1...10 {
            small += "    a\(level): &a\(level) {anyOf: [*a\(level - 1), *a\(level - 1)]}\n"
        }
        #expect(Parsing.members("components:\n  schemas:\n    \(small)").document?.schemas.count == 11)
    }

    @Test func filesHaveALimit() {
        let files: [(path: String, bytes: [UInt8])] = (0..<5).map { number in
            let next = "{title: T, items: {$ref: 'f\(number + 1)'}}"
            let text =
                number == 0
                ? "openapi: 3.1.1\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {S: \(next)}}" : next
            return ("f\(number)", Array(text.utf8))
        }
        var memory = MemorySources(files)
        let parsing = Parsing(&memory, root: "f0", limits: ParserLimits(files: 3))
        #expect(memory.asked == ["f0", "f1", "f2"])
        #expect(
            parsing.findings == [
                "f2:1:26: error: the description reaches more than 3 files [openapi/limit]",
                "  why: `f3` and files after it are not read",
            ])
    }

    @Test func chainsHaveALimit() {
        func chain(_ length: Int) -> Parsing {
            let links = (0..<length).map { "    s\($0): {$ref: '#/components/schemas/s\($0 + 1)'}" }
            return .members(
                "components:\n  schemas:\n" + links.joined(separator: "\n") + "\n    s\(length): {}\n")
        }
        #expect(chain(100).findings == [])
        #expect(
            chain(3000).findings == [
                "api.yaml:2906:19: error: `#/components/schemas/s2901` leads through more than 100 references [openapi/limit]",
                "  help: refer to what is at the end",
            ])
    }

    /// Looking for what was meant must not take quadratic time.
    @Test func manyMistakesAreReportedQuickly() {
        let wrong = (0..<5000).map { "    s\($0): {$ref: '#/components/schemas/t\($0)', tpye: string}" }
        let text = "components:\n  schemas:\n" + wrong.joined(separator: "\n") + "\n"
        var parsing = Parsing.members("")
        let time = processorTime { parsing = Parsing.members(text) }
        #expect(parsing.diagnostics.count(of: .error) == 5000)
        #expect(parsing.diagnostics.count(of: .warning) == 5000)
        #expect(parsing.findings.contains("  help: did you mean `type`?"))
        // In a debug build; quadratic time would be minutes.
        #expect(time < .seconds(30))
    }
}
