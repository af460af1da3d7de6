// Written by pinion 0.1.0 from openapi.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

internal import PinionRuntime

/// The rules of the description's schemas. Made of static functions only.
enum Schemas: Sendable {
    static let site_tables: [SiteTable] = [site_table1]

    static func validator(_ rules: @escaping @Sendable (JSONNode, inout Validation) -> Void) -> Validator {
        Validator(site_tables, rules)
    }
}

extension Schemas {
    /// `#/components/schemas/Animal` (openapi.yaml:18)
    static func animal(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 0) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.animal_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.minLength(members.value, 1, 2)
                } else {
                    run.fail(members.value, 1)
                }
            default: break
            }
        }
        run.required(value, seen, 0x1, 3)
    }
    private static let animal_members1: JSONMembers = JSONMembers("name", matching: .exact)

    /// `#/paths/~1animals/get/responses/200/content/application~1json/schema` (openapi.yaml:14)
    static func paths1animalsGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout Validation) {
        guard value.isArray else { return run.fail(value, 4) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.animal(elements.value, &run)
        }
    }

    static let site_table1: SiteTable = SiteTable("*\t#/components/schemas/Animal\topenapi.yaml\t18\t\ntype\t18\tobject\n*\t#/components/schemas/Animal/properties/name\topenapi.yaml\t22\t\ntype\t22\tstring\nminLength\t22\t1\n*\t#/components/schemas/Animal\topenapi.yaml\t18\t\nrequired\t20\tname\n*\t#/paths/~1animals/get/responses/200/content/application~1json/schema\topenapi.yaml\t14\t\ntype\t14\tarray")
}
