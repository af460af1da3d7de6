import PinionDiagnostics
import PinionIR
import Testing

@Suite("Recursion of every shape") struct RecursionTests {
    @Test("An object that holds itself is boxed, one in a list is not")
    func objects() {
        let resolved = Resolved.schemas(
            """
            Node: {type: object, required: [id], properties: {id: {type: string}, parent: {$ref: '#/components/schemas/Node'}, children: {type: array, items: {$ref: '#/components/schemas/Node'}}, named: {type: object, additionalProperties: {$ref: '#/components/schemas/Node'}}}}
            """)
        #expect(
            resolved["Node"]
                == "object {id: string, parent: Node? boxed, children: [Node]?, named: [name: Node]?}")
        #expect(resolved.findings.isEmpty)
    }

    @Test("Objects that hold each other")
    func mutual() {
        let resolved = Resolved.schemas(
            """
            A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}, n: {type: integer}}}
            B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
            C: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
            """)
        #expect(resolved["A"] == "object {b: B? boxed, n: int64?}")
        #expect(resolved["C"] == "object {a: A?}")
    }

    @Test("A union of itself in a list needs no box; a case of itself does")
    func unions() {
        let resolved = Resolved.schemas(
            """
            Value: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Value'}}, {type: object, additionalProperties: {$ref: '#/components/schemas/Value'}}]}
            Expr: {oneOf: [{$ref: '#/components/schemas/Not'}, {type: string}]}
            Not: {type: object, required: [not], properties: {not: {$ref: '#/components/schemas/Expr'}}}
            """)
        #expect(
            resolved["Value"]
                == "closed union string(string), array([Value]), alternative3([name: Value]) by string->0 array->1 else 2"
        )
        #expect(resolved["Expr"] == "closed union placeholder 1 Not(Not), string(string) by string->1 else 0")
        #expect(resolved["Not"] == "object {not: Expr boxed}")
    }

    @Test("A list of itself has plain JSON elements, and says so")
    func aliases() {
        let resolved = Resolved.schemas(
            """
            L: {type: array, items: {$ref: '#/components/schemas/L'}}
            M: {type: object, additionalProperties: {$ref: '#/components/schemas/N'}}
            N: {type: array, items: {$ref: '#/components/schemas/M'}}
            """)
        #expect(resolved["L"] == "alias [json]")
        #expect([resolved["M"], resolved["N"]] == ["alias [name: N]", "alias [json]"])
        #expect(resolved.findings.count == 2)
    }

    @Test("Components that are nothing but each other are any JSON value, and are called no list")
    func circlesWithoutAList() {
        let resolved = Resolved.schemas(
            """
            A: {allOf: [{$ref: '#/components/schemas/B'}, {minimum: 3}]}
            B: {allOf: [{$ref: '#/components/schemas/A'}, {minimum: 2}]}
            """)
        #expect(resolved["A"] == "alias B")
        #expect(resolved["B"] == "alias json")
        let found = resolved.diagnostics.all.filter { $0.message.contains("nothing but itself") }
        #expect(found.map(\.message) == ["`A` is nothing but itself"], "\(resolved.findings)")
        #expect(found.first?.consequence?.contains("elements") == false)
        #expect(!resolved.findings.contains { $0.contains("list or map") })
    }

    @Test("A list of itself that is no component")
    func inlineList() {
        let resolved = Resolved([
            "api.yaml": """
            openapi: 3.1.1
            info: {title: T, version: '1'}
            paths: {}
            components: {schemas: {A: {type: object, properties: {l: {$ref: 'list.yaml'}}}}}
            """,
            "list.yaml": "{type: array, items: {$ref: 'list.yaml'}}",
        ])
        #expect(resolved["A"] == "object {l: [json]?}")
        #expect(resolved.findings.count == 1)
    }

    @Test("What must contain itself has no value; its members become optional, with a warning")
    func endless() {
        let resolved = Resolved.schemas(
            """
            A: {type: object, required: [b], properties: {b: {$ref: '#/components/schemas/B'}}}
            B: {type: object, required: [a, n], properties: {a: {$ref: '#/components/schemas/A'}, n: {type: integer}}}
            """)
        #expect(resolved["A"] == "object {b: B? boxed}")
        #expect(resolved["B"] == "object {a: A? boxed, n: int64}")
        #expect(
            resolved.findings.allSatisfy { $0.hasPrefix("warning") && $0.contains("must contain itself") })
    }

    @Test("A schema that applies itself to the same value is cut")
    func endlessRules() {
        let resolved = Resolved.schemas(
            """
            A: {not: {allOf: [{$ref: '#/components/schemas/A'}]}}
            """)
        #expect(resolved.findings.contains { $0.contains("[schema/endless]") })
    }

    @Test("Lists nested beyond the limit are JSON", .timeLimit(.minutes(15)))
    func deepLists() {
        var text = "L0: {type: string}\n"
        for index in 1...300 {
            text += "L\(index): {type: array, items: {$ref: '#/components/schemas/L\(index - 1)'}}\n"
        }
        let resolved = Resolved.schemas(text)
        #expect(resolved["L300"] == "alias [L299]")
    }

    @Test("Circles of a hundred `allOf`s, each put together from all the others, are cut short and say so")
    func largeCircles() {
        let size = 100
        let count = 10 * size
        let schemas = (0..<count).map { index in
            let next = index % size == size - 1 ? index + 1 - size : index + 1
            return
                "S\(index): {allOf: [{$ref: '#/components/schemas/S\(next)'}], properties: {p\(index): {type: string}}}"
        }
        let resolved = Resolved.schemas(schemas.joined(separator: "\n"))
        let cutShort = resolved.diagnostics.all.filter {
            $0.rule.id == "schema/too-deep" && $0.message.hasPrefix("schemas are put together")
        }
        // Each has 100 parts, and more where a `$ref` is one.
        #expect((count - 500..<count).contains(cutShort.count))
        #expect(cutShort.allSatisfy { $0.consequence?.contains("any JSON value") == true })
        #expect(resolved.api.types.count == count)
        let members = resolved.api.types.reduce(0) { count, type in
            if case .object(let object) = type.shape { count + object.properties.count } else { count }
        }
        #expect((1...50_000).contains(members))
        #expect(resolved.diagnostics.all.contains { $0.rule.id == "schema/endless" })
    }

    private func chain(_ keyword: String, of count: Int) -> Resolved {
        let schemas = (0..<count).map { index in
            "S\(index): {\(keyword): [{$ref: '#/components/schemas/S\(index + 1)'}], required: [p\(index)]}"
        }
        return Resolved.schemas((schemas + ["S\(count): {minProperties: 1}"]).joined(separator: "\n"))
    }

    /// The validator of more would call itself as deep, and the types of 4,000 took 15.8 s.
    @Test("A chain of schemas for the same value has an end", arguments: ["allOf", "anyOf", "oneOf"])
    func longChains(keyword: String) {
        func errors(_ count: Int) -> [String] {
            chain(keyword, of: count).findings.filter { $0.hasPrefix("error") }
        }
        #expect(errors(256) == [])
        #expect(
            errors(257) == [
                "error 6:9: more than 256 schemas apply one another to the same value from here [schema/too-deep]"
            ])
        // Of a longer one, the first of which the rest is too long.
        #expect(errors(4_000).count == 1)
    }
}
