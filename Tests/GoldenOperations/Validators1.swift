// Written by pinion golden from golden.yaml. Do not edit.
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
    /// `#/components/schemas/Pet` (golden.yaml:201)
    static func pet(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 0) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.pet_members1)
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
    private static let pet_members1: JSONMembers = JSONMembers("name", matching: .exact)

    /// `#/components/parameters/size/schema` (golden.yaml:202)
    static func componentsParametersSizeSchema(_ value: JSONNode, _ run: inout Validation) {
        guard value.isInteger else { return run.fail(value, 4) }
        run.minimum(value, 0, 5)
    }

    /// `#/components/schemas/Ticket` (golden.yaml:204)
    static func ticket(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 6) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.ticket_members1)
        while run.next(&members) {
            seen.insert(members.slot)
        }
        run.required(value, seen, 0x1, 7)
    }
    private static let ticket_members1: JSONMembers = JSONMembers("number", matching: .exact)

    /// `#/webhooks/newPet` (golden.yaml:205)
    static func webhooksNewPet(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 8) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.webhooksNewPet_members1)
        while run.next(&members) {
            seen.insert(members.slot)
        }
        run.required(value, seen, 0x1, 9)
    }
    private static let webhooksNewPet_members1: JSONMembers = JSONMembers("name", matching: .exact)

    static let site_table1: SiteTable = SiteTable("*\t#/components/schemas/Pet\tgolden.yaml\t201\t\ntype\t201\tobject\n*\t#/components/schemas/Pet/properties/name\tgolden.yaml\t200\t\ntype\t200\tstring\nminLength\t200\t1\n*\t#/components/schemas/Pet\tgolden.yaml\t201\t\nrequired\t201\tname\n*\t#/components/parameters/size/schema\tgolden.yaml\t202\t\ntype\t202\tinteger\nminimum\t202\t0\n*\t#/components/schemas/Ticket\tgolden.yaml\t204\t\ntype\t204\tobject\nrequired\t204\tnumber\n*\t#/webhooks/newPet\tgolden.yaml\t205\t\ntype\t205\tobject\nrequired\t205\tname")
}
