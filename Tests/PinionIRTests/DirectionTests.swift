import Foundation
import PinionIR
import Testing

@Suite("readOnly and writeOnly") struct DirectionTests {
    private let schemas = """
        User:
          type: object
          required: [id, name, password]
          properties:
            id: {type: integer, readOnly: true}
            name: {type: string}
            password: {type: string, writeOnly: true, format: password}
            address: {$ref: '#/components/schemas/Address'}
        Address: {type: object, properties: {city: {type: string}}}
        Group: {type: object, properties: {members: {type: array, items: {$ref: '#/components/schemas/User'}}}}
        """

    @Test("A type differs by direction only where its members do")
    func variants() {
        let resolved = Resolved.operation(
            """
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Group'}}}}
            responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Group'}}}}}
            """, schemas: schemas)
        #expect(resolved["GroupInput"] == "object {members: [UserInput]?}")
        #expect(resolved["Group"] == "object {members: [User]?}")
        #expect(resolved["UserInput"] == "object {name: string, password: secret, address: Address?}")
        #expect(resolved["User"] == "object {id: int64, name: string, address: Address?}")
        #expect(resolved["AddressInput"] == "nothing is called AddressInput")
    }

    @Test("What a direction leaves out is not required there")
    func rules() {
        let resolved = Resolved.operation(
            """
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
            responses: {'204': {description: d}}
            """, schemas: schemas)
        let schema = resolved.api.types.first { $0.usage == .request }?.schema
        let rules = schema.map { resolved.api.describe($0) } ?? ""
        #expect(rules.contains("required name,password;"))
    }

    @Test("Without a twin, the request's type keeps the plain name")
    func requestOnly() {
        let resolved = Resolved.operation(
            """
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
            responses: {'204': {description: d}}
            """, schemas: String(schemas[..<(schemas.range(of: "Group:")?.lowerBound ?? schemas.endIndex)]))
        #expect(resolved["User"] == "object {name: string, password: secret, address: Address?}")
        #expect(resolved["UserInput"] == "nothing is called UserInput")
    }

    private let order = """
        Order:
          type: object
          required: [name, proof]
          properties:
            id: {type: integer, readOnly: true}
            name: {type: string}
            audit: {type: object, properties: {by: {type: object, properties: {who: {type: string, readOnly: true}}}}}
            proof: {type: object, properties: {signature: {type: string, readOnly: true}}}
            free: {type: object, additionalProperties: true, properties: {at: {type: string, readOnly: true}}}
        Cart: {type: object, properties: {order: {$ref: '#/components/schemas/Order'}}}
        Lone: {type: object, properties: {a: {type: string, readOnly: true}, b: {type: string, writeOnly: true}}}
        """

    @Test("What holds nothing in a direction is left out there, or empty where it is required")
    func hollow() {
        let resolved = Resolved.operation(
            """
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
            responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
            """, schemas: order)
        #expect(
            resolved["OrderInput"]
                == "object {name: string, proof: OrderInput.proof, free: [name: json]?}")
        #expect(resolved["proof"] == "object {}")
        #expect(resolved["Order"].contains("audit: Order.audit?"))
    }

    @Test("A schema that no operation reaches makes no third variant of another")
    func unreached() {
        let resolved = Resolved.operation(
            """
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
            responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
            """, schemas: order)
        #expect(resolved["Cart"] == "object {order: Order?}")
        #expect(resolved["Lone"] == "object {a: string?, b: string?}")
        let orders = resolved.api.types.filter { $0.name.suggestion.hasPrefix("Order") }
        #expect(orders.map(\.name.suggestion).sorted() == ["Order", "OrderInput"])
    }
}
