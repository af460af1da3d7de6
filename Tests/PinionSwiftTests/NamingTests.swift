import PinionIR
import PinionJSON
import Testing

@testable import PinionSwift

@Suite struct NamingTests {
    private func names(_ build: (inout APIBuilder) -> Void) -> Names {
        var builder = APIBuilder()
        build(&builder)
        return Namer.names(of: builder.api, moduleName: "Shop", clientName: "Shop")
    }

    private func keys(_ names: Names) -> [String] { names.types.map(\.key) }

    @Test func exactSpellingsComeFirstWhateverTheOrder() {
        let forward = names {
            $0.type("customer")
            $0.type("Customer")
            $0.type("CUSTOMER")
        }
        let backward = names {
            $0.type("CUSTOMER")
            $0.type("Customer")
            $0.type("customer")
        }
        #expect(forward.types[1].key == "Customer")
        #expect(keys(forward) == keys(backward).reversed())
        #expect(Set(keys(forward)).count == 3)
    }

    @Test func aNewTypeRenamesNoOther() {
        var random = HostileText(seed: 4)
        let spellings = Set((0..<300).map { _ in Array(random.text().utf8) }).map {
            String(decoding: $0, as: UTF8.self)
        }
        let base = names { builder in for spelling in spellings { builder.type(spelling) } }
        #expect(Set(keys(base)).count == spellings.count)
        for addition in ["Zebra", "aardvark", "Status", "plus 1 more"] {
            let more = names { builder in
                builder.type(addition)
                for spelling in spellings.reversed() { builder.type(spelling) }
            }
            #expect(keys(base) == keys(more).dropFirst().reversed())
        }
    }

    @Test func aNewTypeRenamesNoNestedOne() {
        func order(_ builder: inout APIBuilder) -> TypeID {
            let order = builder.type("Order")
            let status = builder.type("status", in: .type(order), .strings(["a"]))
            builder.define(order, .object([Property("status", .declared(status))]))
            return status
        }
        let alone = names { _ = order(&$0) }
        let beside = names {
            _ = order(&$0)
            $0.type("Status", .strings(["b"]))
        }
        #expect(alone.types[1].key == "Order.Status")
        #expect(beside.types[1].key == "Order.Status")
    }

    @Test func nestedTypesNeverHideWhatTheirOwnerMentions() {
        let names = names { builder in
            let status = builder.type("Status", .strings(["b"]))
            let order = builder.type("Order")
            let inner = builder.type("status", in: .type(order), .strings(["a"]))
            let same = builder.type("order", in: .type(order), .strings(["a"]))
            builder.define(
                order,
                .object([
                    Property("a", .declared(inner)), Property("b", .array(.declared(status))),
                    Property("c", .declared(same)),
                ]))
        }
        #expect(keys(names) == ["Status", "Order", "Order.OrderStatus", "Order.OrderOrder"])
    }

    @Test func siblingsOfOneNameAreNumbered() {
        let names = names { builder in
            let order = builder.type("Order", .object([]))
            for _ in 0..<3 { builder.type("body", in: .type(order), .object([])) }
        }
        #expect(keys(names) == ["Order", "Order.Body", "Order.Body2", "Order.Body3"])
    }

    /// A model names its validator `Schemas.order`.
    @Test func nestedTypesNeverHideTheValidators() {
        let names = names { builder in
            let order = builder.type("Order", .object([]))
            builder.type("schemas", in: .type(order), .object([]))
        }
        #expect(keys(names) == ["Order", "Order.OrderSchemas"])
    }

    /// `$0` is spelt `_0` as a type and as a member; `x-enum-varnames` may ask for `Schemas`.
    @Test func membersNeverHideWhatTheirTypeMentions() {
        let names = names { builder in
            let type = builder.type("$0", .object([Property("$0")]))
            builder.type("Other", .object([Property("$0", .declared(type)), Property("$1")]))
        }
        #expect(keys(names) == ["_0", "Other"])
        #expect(names.members[0].map(\.text) == ["_0Value"])
        #expect(names.members[1].map(\.text) == ["_0Value", "_1"])
        var builder = APIBuilder()
        let order = builder.type("Order", .strings(["a", "b", "c"]))
        let api = builder.api
        if case .enumeration(var shape) = api[order].shape {
            for (index, name) in ["Schemas", "EnumerationTable", "Closed"].enumerated() {
                shape.values[index].name.pinned = name
            }
            api[order].shape = .enumeration(shape)
        }
        let pinned = Namer.names(of: api, moduleName: "Shop", clientName: "Shop")
        #expect(pinned.members[0].map(\.text) == ["SchemasValue", "EnumerationTableValue", "Closed"])
    }

    @Test func typesInsideAliasesGoBesideThem() {
        let names = names { builder in
            let list = builder.type("List")
            let item = builder.type("item", in: .type(list), .object([]))
            builder.type("kind", in: .type(item), .strings(["a"]))
            builder.define(list, .alias(.array(.declared(item))))
        }
        #expect(keys(names) == ["List", "ListItem", "ListItem.Kind"])
    }

    @Test func clientModuleAndRuntimeKeepTheirNames() {
        let names = names {
            $0.type("Shop")
            $0.type("Schemas")
            $0.type("Swift")
            $0.type("String")
        }
        #expect(keys(names) == ["ShopValue", "SchemasValue", "SwiftValue", "String"])
        #expect(names.declared.contains("String"))
    }

    @Test func pinnedNamesWin() {
        var builder = APIBuilder()
        builder.type("Customer")
        let pinned = builder.type("csp_customer_v2")
        let api = builder.api
        api[pinned].name.pinned = "Customer"
        let names = Namer.names(of: api, moduleName: "Shop", clientName: "Shop")
        #expect(names[pinned].key == "Customer")
        #expect(names.types[0].key == "CustomerValue")
    }

    @Test func membersKeepTheirOrderAndPreferExactSpellings() {
        let names = names { builder in
            builder.type(
                "A",
                .object(["Id", "id", "ID", "hashValue", "debugDescription", "2", "+2"].map { Property($0) }))
            builder.type("B", .strings(["none", "None", "unrecognized", "x", "X"]))
        }
        #expect(
            names.members[0].map(\.text) == [
                "capitalizedId", "id", "uppercaseID", "hashValueValue", "debugDescriptionValue", "_2",
                "plus2",
            ])
        #expect(
            names.members[1].map(\.text) == [
                "noneValue", "capitalizedNone", "unrecognizedValue", "x", "uppercaseX",
            ])
    }

    @Test func listedValuesThatClashAreNamedByTheirOwnText() {
        func cases(_ values: [String]) -> [String] {
            names { $0.type("Order", .strings(values)) }.members[0].map(\.text)
        }
        #expect(cases(["ASC", "asc", "Asc"]) == ["uppercaseASC", "asc", "capitalizedAsc"])
        #expect(cases(["asc", "desc", "ASC"]) == ["asc", "desc", "uppercaseASC"])
        #expect(
            cases(["in-progress", "in_progress", "in progress", "inProgress", "IN_PROGRESS"]) == [
                "inMinusProgress", "inUnderscoreProgress", "inSpaceProgress", "inProgress",
                "uppercaseInProgress",
            ])
        #expect(
            cases(["1", "-1", "1.5", "24h", "value1"]) == [
                "value1_2", "minus1", "value1_5", "_24h", "value1",
            ])
        // A value that is added at the end renames none.
        let more = cases(["ASC", "asc", "Asc", "ascending"])
        #expect(more.dropLast() == ["uppercaseASC", "asc", "capitalizedAsc"])
    }

    @Test func operationsMakeWayForTypes() {
        let names = names { builder in
            builder.type("createCustomer")
            let group = builder.group("Customers")
            builder.type("Customers")
            builder.operation("createCustomer", group: group)
            builder.operation("createCustomers", group: group)
            builder.operation("ping")
        }
        #expect(names.operations.map(\.type.text) == ["CreateCustomerOperation", "CreateCustomers", "Ping"])
        #expect(names.operations.map(\.method.text) == ["create", "createCustomers", "ping"])
        #expect(names.groups[0].type.text == "CustomersOperations")
        #expect(names.groups[0].accessor.text == "customers")
    }

    @Test func aGroupsAccessorAndTypeDiffer() {
        let names = names { builder in
            let group = builder.group("2024 files")
            builder.operation("listFiles", group: group)
        }
        #expect(names.groups[0].accessor.text == "_2024Files")
        #expect(names.groups[0].type.text == "_2024FilesOperations")
    }

    @Test func aMethodAndItsOperationDiffer() {
        let names = names { builder in
            builder.operation("2fa", group: builder.group("Security"))
            builder.operation("1 /pets", group: nil)
        }
        #expect(names.operations.map(\.type.text) == ["_2fa", "_1Pets"])
        #expect(names.operations.map(\.method.text) == ["_2faCall", "_1PetsCall"])
    }

    @Test func argumentsComeInTheOrderACallerThinks() {
        func parameter(_ name: String, _ place: ParameterPlace, _ isRequired: Bool) -> Parameter {
            Parameter(
                wireName: name, name: NameRequest(name), place: place, style: .simple(explode: false),
                isRequired: isRequired, type: .scalar(.string), schema: nil, documentation: Documentation(),
                origin: Origin(pointer: "#/\(name)", location: .line(1)))
        }
        let origin = Origin(pointer: "#/body", location: .line(1))
        let names = names { builder in
            builder.operation(
                "update",
                parameters: [
                    parameter("size", .query, false), parameter("If-Match", .header, true),
                    parameter("id", .path, true), parameter("id", .query, false),
                    parameter("body", .query, false),
                ],
                body: RequestBody(
                    isRequired: true,
                    contents: [
                        Content(mediaType: "application/json", encoding: .json, type: .json, schema: nil)
                    ],
                    documentation: Documentation(), origin: origin))
        }
        #expect(
            names.operations[0].arguments.map(\.name.text) == [
                "id", "body", "ifMatch", "size", "queryId", "bodyValue",
            ])
        #expect(names.operations[0].arguments.map(\.isRequired) == [true, true, true, false, false, false])
        #expect(names.operations[0].bodyContents.map(\.text) == ["json"])
    }

    @Test func shardsDependOnNothingButTheName() {
        let shards = Shards(4)
        let few = Shards(4, of: 20)
        #expect(["Customer", "Address", "Order", "Pet"].map(few.index) == [0, 0, 0, 0])
        // Written down: a change would move every declaration of every user.
        #expect(["Customer", "Address", "Order", "Pet"].map(shards.index) == [1, 3, 3, 2])
        let emitter = SwiftEmitter(
            api: PlainAPI.make(), options: EmitterOptions(moduleName: "Shop", shardCount: 3))
        #expect(emitter.files().map(\.path) == SwiftEmitter.paths(shardCount: 3))
    }

    @Test func filesImportWhatTheyNeedAndNoMore() {
        func firstImport(_ shape: TypeDeclaration.Shape) -> String? {
            var builder = APIBuilder()
            builder.type("A", shape)
            let options = EmitterOptions(moduleName: "Shop", shardCount: 1)
            let file = SwiftEmitter(api: builder.api, options: options).files().first {
                $0.path == "Models1.swift"
            }
            return file.flatMap { file in
                String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").first {
                    $0.contains("import")
                }
                .map(String.init)
            }
        }
        #expect(firstImport(.object([])) == "public import PinionRuntime")
        #expect(firstImport(.alias(.array(.scalar(.dateTime)))) == "public import PinionRuntime")
        #expect(firstImport(.alias(.array(.scalar(.string)))) == "internal import PinionRuntime")
    }
}
