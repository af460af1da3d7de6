import PinionIR
import PinionJSON

/// Every shape once, under ordinary names.
enum PlainAPI {
    static func make() -> API {
        var builder = APIBuilder()
        address(&builder)
        scalars(&builder)
        additionalMembers(&builder)
        tuples(&builder)
        recursion(&builder)
        enumerations(&builder)
        unions(&builder)
        nesting(&builder)
        return builder.api
    }

    private static func address(_ builder: inout APIBuilder) {
        let kind = builder.type("AddressKind", .strings(["postal"], isOpen: false))
        builder.type(
            "Address",
            documentation: Documentation(
                summary: "A postal address.",
                description: "Where *things* are sent:\r\n\r\n- letters\r\n- parcels",
                externalURL: "https://example.com/address",
                remarks: ["`state` is required when `country` is \"US\"."]),
            .object(
                [
                    Property(
                        "Country", .scalar(.caseInsensitiveString), .required,
                        limits: Limits {
                            $0.minLength = 2
                            $0.maxLength = 2
                            $0.pattern = "^[A-Z]{2}$"
                        },
                        Documentation(summary: "Two-letter country code.")),
                    Property("postal-code", .scalar(.string), .requiredNullable),
                    Property(
                        "city",
                        limits: Limits {
                            $0.minLength = 1
                            $0.maxLength = 200
                        }),
                    Property("region", .scalar(.string), .optionalNullable),
                    Property("floor", .scalar(.int32), defaultValue: 0, limits: Limits { $0.minimum = "-5" }),
                    Property("share", .scalar(.double), limits: Limits { $0.exclusiveMaximum = "0.1" }),
                    Property(
                        "lines", .array(.scalar(.string)), .required, limits: Limits { $0.maxItems = 3 }),
                    Property("kind", .declared(kind), .required, constant: "postal"),
                    Property("isLegacy", .scalar(.boolean), .optional, Documentation(isDeprecated: true)),
                ], matching: .ignoringCase))
    }

    private static func tuples(_ builder: inout APIBuilder) {
        let longitude = Property("0", .scalar(.double), .required)
        longitude.name = NameRequest("longitude")
        let latitude = Property("1", .scalar(.double), .required)
        latitude.name = NameRequest("latitude")
        builder.type("Position", .tuple([longitude, latitude], additional: .forbidden))
        let names = ["item0", "item1", "item2", "item3"]
        let properties = [
            Property("0", .scalar(.string), .optional), Property("1", .scalar(.int64), .requiredNullable),
            Property("2", .scalar(.boolean), .optionalNullable), Property("3", .scalar(.int64), .optional),
        ]
        let named = zip(properties, names).map { property, name in
            property.name = NameRequest(name)
            return property
        }
        builder.type("Record", .tuple(named, additional: .kept(.scalar(.string))))
    }

    private static func scalars(_ builder: inout APIBuilder) {
        let all: [(String, Scalar)] = [
            ("string", .string), ("folded", .caseInsensitiveString), ("password", .secret),
            ("flag", .boolean),
            ("small", .int32), ("large", .int64), ("single", .float), ("double", .double),
            ("amount", .decimal),
            ("instant", .dateTime), ("day", .date), ("length", .duration), ("id", .uuid), ("bytes", .base64),
            ("tag", .entityTag),
            ("text", .text), ("nothing", .null),
        ]
        builder.type(
            "Everything",
            .object(
                all.map { Property($0, .scalar($1), .required) } + [
                    Property("any", .json, .required), Property("description"),
                    Property("grid", .array(.array(.nullable(.scalar(.int64)))), .required),
                    Property("labels", .dictionary(.scalar(.string)), .required),
                ]))
    }

    private static func additionalMembers(_ builder: inout APIBuilder) {
        builder.type("Strict", .object([Property("a")], additional: .forbidden))
        builder.type(
            "Loose",
            .object([Property("a"), Property("additionalProperties")], additional: .kept(.scalar(.int64))))
        builder.type("Bare", .object([]))
        builder.type("Nameless", .object([Property("", .scalar(.string), .required)]))
    }

    private static func recursion(_ builder: inout APIBuilder) {
        let tree = builder.type("Tree")
        builder.define(
            tree,
            .object([
                Property("value", .scalar(.int64), .required),
                Property("left", .declared(tree), isIndirect: true),
                Property("right", .declared(tree), .optionalNullable, isIndirect: true),
                Property("forest", .array(.declared(tree))),
            ]))
        // No JSON text is one of these, but the code must compile and must not run for ever.
        let endless = builder.type("Endless")
        builder.define(endless, .object([Property("next", .declared(endless), .required, isIndirect: true)]))
        let expression = builder.type("Expression")
        let negation = builder.type(
            "Negation", .object([Property("operand", .declared(expression), .required)]))
        builder.define(
            expression,
            .union(
                [
                    ("negation", .declared(negation)), ("number", .scalar(.double)),
                    ("list", .array(.declared(expression))),
                ],
                .tests([(.hasMember("operand"), 0), (.type(.number), 1), (.type(.array), 2)], otherwise: 0)))
    }

    private static func enumerations(_ builder: inout APIBuilder) {
        builder.type("Open", .strings(["none", "in-progress", "+1", "-1", "1.10", "11.0", ""]))
        builder.type(
            "Folded", .strings(["DnsRecord", "Other"], isOpen: false, matching: .ignoringCaseAndUnderscores))
        builder.type("Loosely", .strings(["1", "true", "many"], acceptsAnyScalar: true))
        builder.type("Strictly", .strings(["1", "true"], isOpen: false, acceptsAnyScalar: true))
        builder.type("Blank", .strings([""], isOpen: false))
        builder.type("Priority", .integers(["0", "1", "-1"], isOpen: true))
        builder.type("Level", .integers(["1", "2"], isOpen: false))
    }

    private static func unions(_ builder: inout APIBuilder) {
        let cat = builder.type(
            "Cat",
            .object([Property("petType", .scalar(.string), .required), Property("lives", .scalar(.int64))]))
        let dog = builder.type(
            "Dog",
            .object([Property("petType", .scalar(.string), .required), Property("bark", .scalar(.string))]))
        let cases: [(String, TypeReference)] = [("Cat", .declared(cat)), ("Dog", .declared(dog))]
        let values = [(text: "cat", caseIndex: 0), (text: "dog", caseIndex: 1), (text: "lion", caseIndex: 0)]
        builder.type("Pet", .union(cases, .discriminator(member: "petType", values: values)))
        builder.type(
            "AnyPet", usage: .response,
            .union(cases, .discriminator(member: "petType", values: values), isOpen: true))
        builder.type(
            "Told",
            .union(
                cases + [
                    ("text", .scalar(.string)), ("count", .scalar(.int64)),
                    ("other", .nullable(.scalar(.double))),
                ],
                .tests(
                    [
                        (.hasMember("lives"), 0), (.memberEquals("petType", text: "Dog"), 1),
                        (.type(.string), 2),
                        (.type(.integer), 3),
                    ], otherwise: 4), matching: .ignoringCase))
        builder.type(
            "Tried",
            .union([("day", .scalar(.date)), ("number", .scalar(.int64)), ("pet", cases[0].1)], .trial))
        let rules = ["wait_timer", "reviewers"].map { member in
            builder.type(
                "\(member) rule", .object([Property("id", .scalar(.int64), .required), Property(member)]))
        }
        let step = builder.type(
            "step rule",
            .object([
                Property("id", .scalar(.int64), .required),
                Property("kind", .declared(builder.type("step kind", .strings(["first", "last"])))),
            ]))
        builder.type(
            "Rule",
            .union(
                [
                    ("timer", .declared(rules[0])), ("reviewers", .declared(rules[1])),
                    ("step", .declared(step)),
                ], .trial))
    }

    private static func nesting(_ builder: inout APIBuilder) {
        let order = builder.type("Order")
        let kind = builder.type("type", in: .type(order), .strings(["a", "b"]))
        let status = builder.type(
            "status", in: .type(order), .object([Property("code", .scalar(.int64), .required)]))
        let top = builder.type("Status", .strings(["on", "off"]))
        let lines = builder.type("lines", in: .type(order))
        let item = builder.type("item", in: .type(lines), .object([Property("name")]))
        builder.define(lines, .alias(.array(.declared(item))))
        builder.define(
            order,
            .object([
                Property("type", .declared(kind)), Property("status", .declared(status)),
                Property("overall", .declared(top)), Property("lines", .declared(lines)),
            ]))
        let maybe = builder.type("Maybe", .alias(.nullable(.scalar(.string))))
        builder.type(
            "Aliased",
            .object([
                Property("must", .declared(maybe), .required), Property("may", .declared(maybe)),
                Property("list", .array(.declared(maybe))),
            ]))
        let create = builder.operation("createOrder")
        builder.type("body", in: .operation(create), .object([Property("note")]))
    }
}
