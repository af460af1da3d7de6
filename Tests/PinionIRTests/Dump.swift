import PinionIR
import PinionJSON

/// The intermediate representation as text, for tests and for people.
extension API {
    /// The first type that asks for this name.
    func describe(type name: String) -> String {
        guard let type = types.first(where: { $0.name.suggestion == name || $0.name.pinned == name }) else {
            return "nothing is called \(name)"
        }
        return describe(type)
    }

    func describe(_ type: TypeDeclaration) -> String {
        switch type.shape {
        case .object(let shape):
            shape.layout == .members ? "object {\(describe(shape))}" : "tuple (\(describe(shape)))"
        case .enumeration(let shape): describe(shape)
        case .union(let shape): describe(shape)
        case .alias(let reference): "alias \(describe(reference))"
        }
    }

    private func describe(_ shape: ObjectShape) -> String {
        var lines = shape.properties.map(describe)
        switch shape.additional {
        case .ignored: break
        case .forbidden: lines.append("no others")
        case .kept(let type): lines.append("others: \(describe(type))")
        }
        return lines.joined(separator: ", ")
    }

    func describe(_ property: Property) -> String {
        var text = property.wireName
        if let pinned = property.name.pinned { text += " as \(pinned)" }
        text += ": " + describe(property.type)
        switch property.presence {
        case .required: break
        case .optional: text += "?"
        case .requiredNullable: text += "|null"
        case .optionalNullable: text += "?|null"
        }
        if property.isIndirect { text += " boxed" }
        if let constant = property.constant { text += " const \(constant.text)" }
        if let value = property.defaultValue { text += " = \(value.text)" }
        return text
    }

    private func describe(_ shape: EnumerationShape) -> String {
        let values = shape.values.map { value in
            value.name.pinned.map { "\(value.text) as \($0)" }
                ?? (value.name.suggestion == value.text
                    ? value.text : "\(value.text) called \(value.name.suggestion)")
        }
        let kind = shape.base == .integer ? "integers" : shape.acceptsAnyScalar ? "texts" : "strings"
        let matching =
            switch shape.matching {
            case .exact: ""
            case .ignoringCase: " ignoring case"
            case .ignoringCaseAndUnderscores: " ignoring case and underscores"
            }
        return "\(shape.isOpen ? "open" : "closed") \(kind)\(matching) [\(values.joined(separator: ", "))]"
    }

    private func describe(_ shape: UnionShape) -> String {
        let cases = shape.cases.map { "\($0.name.suggestion)(\(describe($0.type)))" }.joined(separator: ", ")
        let selection: String
        switch shape.selection {
        case .discriminator(let member, let values):
            selection = "\(member) " + values.map { "\($0.text)->\($0.caseIndex)" }.joined(separator: " ")
        case .tests(let tests, let otherwise):
            let words = tests.map { item in
                switch item.test {
                case .hasMember(let name): "has \(name)->\(item.caseIndex)"
                case .memberEquals(let name, let text): "\(name)=\(text)->\(item.caseIndex)"
                case .type(let type): "\(type)->\(item.caseIndex)"
                }
            }
            selection = (words + (otherwise.map { ["else \($0)"] } ?? [])).joined(separator: " ")
        case .trial: selection = "trial"
        }
        let box = shape.isIndirect ? " boxed" : ""
        let place = shape.placeholderCase == 0 ? "" : " placeholder \(shape.placeholderCase)"
        return "\(shape.isOpen ? "open" : "closed") union\(box)\(place) \(cases) by \(selection)"
    }

    func describe(_ reference: TypeReference) -> String {
        switch reference {
        case .declared(let id): qualifiedName(id)
        case .scalar(let scalar): "\(scalar)"
        case .array(let element): "[\(describe(element))]"
        case .dictionary(let value): "[name: \(describe(value))]"
        case .nullable(let type): describe(type) + "?"
        case .json: "json"
        }
    }

    private func qualifiedName(_ id: TypeID) -> String {
        let name = self[id].name.pinned ?? self[id].name.suggestion
        switch self[id].owner {
        case .module: return name
        case .type(let owner): return qualifiedName(owner) + "." + name
        case .operation(let owner): return (self[owner].name.suggestion) + "." + name
        }
    }

    // MARK: Rules

    /// The rules of a schema on one line, references by their place.
    func describe(_ id: SchemaID) -> String {
        self[id].assertions.map { describe($0.assertion) }.joined(separator: "; ")
    }

    private func describe(_ assertion: Assertion) -> String {
        func list(_ ids: [SchemaID]) -> String { ids.map { "{\(describe($0))}" }.joined(separator: " ") }
        switch assertion {
        case .never: return "never"
        case .reference(let id): return "-> \(self[id].origin.pointer)"
        case .type(let types):
            return "type "
                + SchemaType.allCases.filter { types.contains(SchemaTypes($0)) }
                .map { "\($0)" }.joined(separator: "|")
        case .constant(let value): return "const \(value.text)"
        case .enumeration(let values, let matching):
            return "enum \(values.map(\.text).joined(separator: ","))"
                + (matching == .exact ? "" : " \(matching)")
        case .multipleOf(let number): return "multipleOf \(number)"
        case .maximum(let number): return "<= \(number)"
        case .exclusiveMaximum(let number): return "< \(number)"
        case .minimum(let number): return ">= \(number)"
        case .exclusiveMinimum(let number): return "> \(number)"
        case .maxLength(let count): return "maxLength \(count)"
        case .minLength(let count): return "minLength \(count)"
        case .pattern(let source, _): return "pattern \(source)"
        case .format(let format): return "format \(format)"
        case .maxItems(let count): return "maxItems \(count)"
        case .minItems(let count): return "minItems \(count)"
        case .uniqueItems: return "uniqueItems"
        case .prefixItems(let ids): return "prefixItems \(list(ids))"
        case .items(let id, let start): return "items \(list([id]))" + (start == 0 ? "" : " from \(start)")
        case .contains(let id, let minimum, let maximum):
            return "contains \(list([id])) \(minimum)...\(maximum.map { "\($0)" } ?? "")"
        case .unevaluatedItems(let id): return "unevaluatedItems \(list([id]))"
        case .maxProperties(let count): return "maxProperties \(count)"
        case .minProperties(let count): return "minProperties \(count)"
        case .required(let names): return "required " + names.joined(separator: ",")
        case .dependentRequired(let entries):
            return "dependentRequired "
                + entries.map { "\($0.name):\($0.requires.joined(separator: ","))" }
                .joined(separator: " ")
        case .properties(let entries):
            return "properties " + entries.map { "\($0.name)\(list([$0.schema]))" }.joined(separator: " ")
        case .patternProperties(let entries):
            return "patternProperties "
                + entries.map { "\($0.source)\(list([$0.schema]))" }
                .joined(separator: " ")
        case .additionalProperties(let id): return "additionalProperties \(list([id]))"
        case .propertyNames(let id): return "propertyNames \(list([id]))"
        case .dependentSchemas(let entries):
            return "dependentSchemas "
                + entries.map { "\($0.name)\(list([$0.schema]))" }
                .joined(separator: " ")
        case .unevaluatedProperties(let id): return "unevaluatedProperties \(list([id]))"
        case .allOf(let ids): return "allOf \(list(ids))"
        case .anyOf(let ids): return "anyOf \(list(ids))"
        case .oneOf(let ids, let discriminator):
            let values = discriminator?.values.map { "\($0.text)->\($0.branch)" } ?? []
            return "oneOf \(list(ids))"
                + (discriminator.map { " by \($0.member) \(values.joined(separator: " "))" } ?? "")
        case .not(let id): return "not \(list([id]))"
        case .conditional(let condition, let then, let otherwise):
            return "if \(list([condition]))" + (then.map { " then \(list([$0]))" } ?? "")
                + (otherwise.map { " else \(list([$0]))" } ?? "")
        }
    }
}

extension JSONValue {
    var text: String {
        switch self {
        case .null: "null"
        case .bool(let flag): "\(flag)"
        case .number(let number): number.text
        case .string(let text): text
        case .array(let elements): "[\(elements.map(\.text).joined(separator: ","))]"
        case .object(let object):
            "{\(object.members.map { "\($0.name):\($0.value.text)" }.joined(separator: ","))}"
        }
    }
}
