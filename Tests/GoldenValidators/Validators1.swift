// Written by pinion golden from golden.json. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

internal import PinionRuntime

/// The rules of the description's schemas. Made of static functions only.
enum Schemas: Sendable {
    static let site_tables: [SiteTable] = [site_table1, site_table2]

    static func validator(_ rules: @escaping @Sendable (JSONNode, inout Validation) -> Void) -> Validator {
        Validator(site_tables, rules)
    }
}

extension Schemas {
    /// `#/components/schemas/text` (golden.json:15)
    static func text(_ value: JSONNode, _ run: inout Validation) {
        guard value.isString else { return run.fail(value, 0) }
        run.maxLength(value, 5, 1)
        run.minLength(value, 2, 2)
        run.pattern(value, Self.pattern_57405f1d_e25ac300, 3)
    }

    /// `#/components/schemas/lengths` (golden.json:17)
    static func lengths(_ value: JSONNode, _ run: inout Validation) {
        if value.isString {
            run.maxLength(value, 3, 4)
            run.minLength(value, 2, 5)
        }
    }

    /// `#/components/schemas/number` (golden.json:19)
    static func number(_ value: JSONNode, _ run: inout Validation) {
        guard value.isNumber else { return run.fail(value, 6) }
        run.multipleOf(value, "0.01", 7)
        run.minimum(value, 0, 8)
        run.exclusiveMaximum(value, "100.5", 9)
    }

    /// `#/components/schemas/large` (golden.json:23)
    static func large(_ value: JSONNode, _ run: inout Validation) {
        guard value.isInteger else { return run.fail(value, 10) }
        run.maximum(value, "9007199254740993", 11)
        run.exclusiveMinimum(value, "-9007199254740993", 12)
    }

    /// `#/components/schemas/nullable` (golden.json:25)
    static func nullable(_ value: JSONNode, _ run: inout Validation) {
        guard value.isString || value.isNull || value.isInteger else { return run.fail(value, 13) }
        if value.isNumber {
            run.maximum(value, 9, 14)
        }
        if value.isString {
            run.minLength(value, 1, 15)
        }
    }

    /// `#/components/schemas/contains` (golden.json:49)
    static func contains(_ value: JSONNode, _ run: inout Validation) {
        guard value.isArray else { return run.fail(value, 16) }
        run.contains(value, from: 2, through: 3, 17) { (element: JSONNode, run: inout Validation) in
            if element.isInteger {
                run.minimum(element, 5, 19)
            } else {
                run.fail(element, 18)
            }
        }
    }

    /// `#/components/schemas/noNames` (golden.json:63)
    static func noNames(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var members: MemberCursor = MemberCursor(value)
            while run.next(&members) {
                run.fail(members.name, 20)
            }
        }
    }

    /// `#/components/schemas/dependent` (golden.json:66)
    static func dependent(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 21) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.dependent_members1)
        while run.next(&members) {
            seen.insert(members.slot)
        }
        if seen.contains(0) {
            run.required(value, seen, 0x6, 22)
        }
        if seen.contains(3) {
            Self.dependentDependentSchemasGift(value, &run)
        }
    }
    private static let dependent_members1: JSONMembers = JSONMembers("card\naddress\nname\ngift", matching: .exact)

    /// `#/components/schemas/dog/properties/bark` (golden.json:75)
    static func dogPropertiesBark(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 23) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.dogPropertiesBark_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if !(members.value.isInteger) {
                    run.fail(members.value, 24)
                }
            default: break
            }
        }
        run.required(value, seen, 0x1, 25)
    }
    private static let dogPropertiesBark_members1: JSONMembers = JSONMembers("volume", matching: .exact)

    /// `#/components/schemas/pet` (golden.json:78)
    static func pet(_ value: JSONNode, _ run: inout Validation) {
        run.oneOf(value, 26, branches: 2) { (branch: Int, run: inout Validation) in
            switch branch {
            case 0:
                Self.cat(value, &run)
            case 1:
                Self.dog(value, &run)
            default: break
            }
        }
    }

    /// `#/components/schemas/overlap` (golden.json:86)
    static func overlap(_ value: JSONNode, _ run: inout Validation) {
        run.oneOf(value, 27, branches: 2) { (branch: Int, run: inout Validation) in
            switch branch {
            case 0:
                if !(value.isInteger) {
                    run.fail(value, 28)
                }
            case 1:
                if value.isNumber {
                    run.minimum(value, 5, 29)
                }
            default: break
            }
        }
    }

    /// `#/components/schemas/either` (golden.json:90)
    static func either(_ value: JSONNode, _ run: inout Validation) {
        run.anyOf(value, 30, branches: 2) { (branch: Int, run: inout Validation) in
            switch branch {
            case 0:
                if !(value.isString) {
                    run.fail(value, 31)
                }
            case 1:
                Self.eitherAnyOf1(value, &run)
            default: break
            }
        }
    }

    /// `#/components/schemas/either/anyOf/1` (golden.json:92)
    static func eitherAnyOf1(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 32) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.eitherAnyOf1_members1)
        while run.next(&members) {
            seen.insert(members.slot)
        }
        run.required(value, seen, 0x1, 33)
    }
    private static let eitherAnyOf1_members1: JSONMembers = JSONMembers("a", matching: .exact)

    /// `#/components/schemas/registrationByCountry/if` (golden.json:102)
    static func registrationByCountryIf(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.registrationByCountryIf_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    Self.registrationByCountryIfPropertiesBillingProfile(members.value, &run)
                default: break
                }
            }
            run.required(value, seen, 0x1, 34)
        }
    }
    private static let registrationByCountryIf_members1: JSONMembers = JSONMembers("billingProfile", matching: .exact)

    /// `#/components/schemas/registrationByCountry/then` (golden.json:103)
    static func registrationByCountryThen(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var members: MemberCursor = MemberCursor(value, Self.registrationByCountryThen_members1)
            while run.next(&members) {
                switch members.slot {
                case 0:
                    Self.registrationByCountryThenPropertiesCompanyProfile(members.value, &run)
                default: break
                }
            }
        }
    }
    private static let registrationByCountryThen_members1: JSONMembers = JSONMembers("companyProfile", matching: .exact)

    /// `#/components/schemas/branches/if` (golden.json:112)
    static func branchesIf(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var members: MemberCursor = MemberCursor(value, Self.branchesIf_members1)
            while run.next(&members) {
                switch members.slot {
                case 0:
                    if !(members.value.isNumber(1)) { run.fail(members.value, 35) }
                default: break
                }
            }
        }
    }
    private static let branchesIf_members1: JSONMembers = JSONMembers("kind", matching: .exact)

    /// `#/components/schemas/branches/then` (golden.json:113)
    static func branchesThen(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.branchesThen_members1)
            while run.next(&members) {
                seen.insert(members.slot)
            }
            run.required(value, seen, 0x1, 36)
        }
    }
    private static let branchesThen_members1: JSONMembers = JSONMembers("one", matching: .exact)

    /// `#/components/schemas/branches/else` (golden.json:114)
    static func branchesElse(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.branchesElse_members1)
            while run.next(&members) {
                seen.insert(members.slot)
            }
            run.required(value, seen, 0x1, 37)
        }
        if run.holds(value, { (run: inout Validation) in
            Self.branchesElseIf(value, &run)
        }) {
            run.because(value, 38, holds: true) { (run: inout Validation) in
                Self.branchesElseThen(value, &run)
            }
        }
    }
    private static let branchesElse_members1: JSONMembers = JSONMembers("other", matching: .exact)

    /// `#/components/schemas/shut/if` (golden.json:122)
    static func shutIf_tracking(_ value: JSONNode, _ run: inout Validation, _ evaluated: inout Evaluated) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.shutIf_tracking_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                var isNamed: Bool = true
                switch members.slot {
                case 0:
                    if !(members.value.isString("b")) { run.fail(members.value, 39) }
                default: isNamed = false
                }
                if isNamed { evaluated.insert(members.ordinal) }
            }
            run.required(value, seen, 0x1, 40)
        }
    }
    private static let shutIf_tracking_members1: JSONMembers = JSONMembers("kind", matching: .exact)

    /// `#/components/schemas/shut/then` (golden.json:123)
    static func shutThen_tracking(_ value: JSONNode, _ run: inout Validation, _ evaluated: inout Evaluated) {
        if value.isObject {
            var members: MemberCursor = MemberCursor(value, Self.shutThen_tracking_members1)
            while run.next(&members) {
                var isNamed: Bool = true
                switch members.slot {
                case 0: break
                default: isNamed = false
                }
                if isNamed { evaluated.insert(members.ordinal) }
            }
        }
    }
    private static let shutThen_tracking_members1: JSONMembers = JSONMembers("b", matching: .exact)

    /// `#/components/schemas/shutList/anyOf/0` (golden.json:131)
    static func shutListAnyOf0_tracking(_ value: JSONNode, _ run: inout Validation, _ evaluated: inout Evaluated) {
        if value.isArray {
            var elements: ElementCursor = ElementCursor(value)
            while run.next(&elements) {
                switch elements.ordinal {
                case 0:
                    break
                case 1:
                    if !(elements.value.isNumber(2)) { run.fail(elements.value, 41) }
                default:
                    break
                }
                if elements.ordinal < 2 { evaluated.insert(elements.ordinal) }
            }
        }
    }

    /// `#/components/schemas/choice` (golden.json:139)
    static func choice(_ value: JSONNode, _ run: inout Validation) {
        if !(value.isString(in: Self.choice_texts3) || value.isNull || value.isTrue || value.isNumber(1) || Self.choice_constant1.equals(value) || Self.choice_constant2.equals(value)) { run.fail(value, 42) }
    }
    private static let choice_constant1: JSONConstant = JSONConstant("1.5")
    private static let choice_constant2: JSONConstant = JSONConstant("{\"k\":[1,2]}")
    private static let choice_texts3: JSONMembers = JSONMembers("a\nb\\nc", matching: .exact)

    /// `#/components/schemas/record` (golden.json:147)
    static func record(_ value: JSONNode, _ run: inout Validation) {
        if !(value.isString(in: Self.record_texts1)) { run.fail(value, 43) }
    }
    private static let record_texts1: JSONMembers = JSONMembers("dns_record\nNone", matching: .ignoringCaseAndUnderscores)

    /// `#/components/schemas/bomb/anyOf/0` (golden.json:158)
    static func bombAnyOf0(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.bombAnyOf0_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    Self.bomb(members.value, &run)
                default: break
                }
            }
            run.required(value, seen, 0x2, 44)
        }
    }
    private static let bombAnyOf0_members1: JSONMembers = JSONMembers("a\nb", matching: .exact)

    /// `#/components/schemas/unicode` (golden.json:163)
    static func unicode(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.unicode_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    if !(members.value.isInteger) {
                        run.fail(members.value, 45)
                    }
                default: break
                }
            }
            run.required(value, seen, 0x1, 46)
            if seen.contains(1) {
                run.required(value, seen, 0x4, 47)
            }
        }
    }
    private static let unicode_members1: JSONMembers = JSONMembers("\u{E9}\n\u{FC}\n\u{F6}", matching: .exact)

    /// `#/components/schemas/many` (golden.json:170)
    static func many(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 48) }
        var seen: LargeSlotSet = LargeSlotSet()
        var members: MemberCursor = MemberCursor(value, Self.many_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if !(members.value.isInteger) {
                    run.fail(members.value, 49)
                }
            case 1:
                if !(members.value.isInteger) {
                    run.fail(members.value, 50)
                }
            case 2:
                if !(members.value.isInteger) {
                    run.fail(members.value, 51)
                }
            case 3:
                if !(members.value.isInteger) {
                    run.fail(members.value, 52)
                }
            case 4:
                if !(members.value.isInteger) {
                    run.fail(members.value, 53)
                }
            case 5:
                if !(members.value.isInteger) {
                    run.fail(members.value, 54)
                }
            case 6:
                if !(members.value.isInteger) {
                    run.fail(members.value, 55)
                }
            case 7:
                if !(members.value.isInteger) {
                    run.fail(members.value, 56)
                }
            case 8:
                if !(members.value.isInteger) {
                    run.fail(members.value, 57)
                }
            case 9:
                if !(members.value.isInteger) {
                    run.fail(members.value, 58)
                }
            case 10:
                if !(members.value.isInteger) {
                    run.fail(members.value, 59)
                }
            case 11:
                if !(members.value.isInteger) {
                    run.fail(members.value, 60)
                }
            case 12:
                if !(members.value.isInteger) {
                    run.fail(members.value, 61)
                }
            case 13:
                if !(members.value.isInteger) {
                    run.fail(members.value, 62)
                }
            case 14:
                if !(members.value.isInteger) {
                    run.fail(members.value, 63)
                }
            case 15:
                if !(members.value.isInteger) {
                    run.fail(members.value, 64)
                }
            case 16:
                if !(members.value.isInteger) {
                    run.fail(members.value, 65)
                }
            case 17:
                if !(members.value.isInteger) {
                    run.fail(members.value, 66)
                }
            case 18:
                if !(members.value.isInteger) {
                    run.fail(members.value, 67)
                }
            case 19:
                if !(members.value.isInteger) {
                    run.fail(members.value, 68)
                }
            case 20:
                if !(members.value.isInteger) {
                    run.fail(members.value, 69)
                }
            case 21:
                if !(members.value.isInteger) {
                    run.fail(members.value, 70)
                }
            case 22:
                if !(members.value.isInteger) {
                    run.fail(members.value, 71)
                }
            case 23:
                if !(members.value.isInteger) {
                    run.fail(members.value, 72)
                }
            case 24:
                if !(members.value.isInteger) {
                    run.fail(members.value, 73)
                }
            case 25:
                if !(members.value.isInteger) {
                    run.fail(members.value, 74)
                }
            case 26:
                if !(members.value.isInteger) {
                    run.fail(members.value, 75)
                }
            case 27:
                if !(members.value.isInteger) {
                    run.fail(members.value, 76)
                }
            case 28:
                if !(members.value.isInteger) {
                    run.fail(members.value, 77)
                }
            case 29:
                if !(members.value.isInteger) {
                    run.fail(members.value, 78)
                }
            case 30:
                if !(members.value.isInteger) {
                    run.fail(members.value, 79)
                }
            case 31:
                if !(members.value.isInteger) {
                    run.fail(members.value, 80)
                }
            case 32:
                if !(members.value.isInteger) {
                    run.fail(members.value, 81)
                }
            case 33:
                if !(members.value.isInteger) {
                    run.fail(members.value, 82)
                }
            case 34:
                if !(members.value.isInteger) {
                    run.fail(members.value, 83)
                }
            case 35:
                if !(members.value.isInteger) {
                    run.fail(members.value, 84)
                }
            case 36:
                if !(members.value.isInteger) {
                    run.fail(members.value, 85)
                }
            case 37:
                if !(members.value.isInteger) {
                    run.fail(members.value, 86)
                }
            case 38:
                if !(members.value.isInteger) {
                    run.fail(members.value, 87)
                }
            case 39:
                if !(members.value.isInteger) {
                    run.fail(members.value, 88)
                }
            case 40:
                if !(members.value.isInteger) {
                    run.fail(members.value, 89)
                }
            case 41:
                if !(members.value.isInteger) {
                    run.fail(members.value, 90)
                }
            case 42:
                if !(members.value.isInteger) {
                    run.fail(members.value, 91)
                }
            case 43:
                if !(members.value.isInteger) {
                    run.fail(members.value, 92)
                }
            case 44:
                if !(members.value.isInteger) {
                    run.fail(members.value, 93)
                }
            case 45:
                if !(members.value.isInteger) {
                    run.fail(members.value, 94)
                }
            case 46:
                if !(members.value.isInteger) {
                    run.fail(members.value, 95)
                }
            case 47:
                if !(members.value.isInteger) {
                    run.fail(members.value, 96)
                }
            case 48:
                if !(members.value.isInteger) {
                    run.fail(members.value, 97)
                }
            case 49:
                if !(members.value.isInteger) {
                    run.fail(members.value, 98)
                }
            case 50:
                if !(members.value.isInteger) {
                    run.fail(members.value, 99)
                }
            case 51:
                if !(members.value.isInteger) {
                    run.fail(members.value, 100)
                }
            case 52:
                if !(members.value.isInteger) {
                    run.fail(members.value, 101)
                }
            case 53:
                if !(members.value.isInteger) {
                    run.fail(members.value, 102)
                }
            case 54:
                if !(members.value.isInteger) {
                    run.fail(members.value, 103)
                }
            case 55:
                if !(members.value.isInteger) {
                    run.fail(members.value, 104)
                }
            case 56:
                if !(members.value.isInteger) {
                    run.fail(members.value, 105)
                }
            case 57:
                if !(members.value.isInteger) {
                    run.fail(members.value, 106)
                }
            case 58:
                if !(members.value.isInteger) {
                    run.fail(members.value, 107)
                }
            case 59:
                if !(members.value.isInteger) {
                    run.fail(members.value, 108)
                }
            case 60:
                if !(members.value.isInteger) {
                    run.fail(members.value, 109)
                }
            case 61:
                if !(members.value.isInteger) {
                    run.fail(members.value, 110)
                }
            case 62:
                if !(members.value.isInteger) {
                    run.fail(members.value, 111)
                }
            case 63:
                if !(members.value.isInteger) {
                    run.fail(members.value, 112)
                }
            case 64:
                if !(members.value.isInteger) {
                    run.fail(members.value, 113)
                }
            case 65:
                if !(members.value.isInteger) {
                    run.fail(members.value, 114)
                }
            case 66:
                if !(members.value.isInteger) {
                    run.fail(members.value, 115)
                }
            case 67:
                if !(members.value.isInteger) {
                    run.fail(members.value, 116)
                }
            case 68:
                if !(members.value.isInteger) {
                    run.fail(members.value, 117)
                }
            case 69:
                if !(members.value.isInteger) {
                    run.fail(members.value, 118)
                }
            default: break
            }
        }
        run.required(value, seen, 0xFFFFFFFFFFFFFFFF, 119)
        run.required(value, seen, 0x3F, 119, word: 1, first: 64)
    }
    private static let many_members1: JSONMembers = JSONMembers("m0\nm1\nm2\nm3\nm4\nm5\nm6\nm7\nm8\nm9\nm10\nm11\nm12\nm13\nm14\nm15\nm16\nm17\nm18\nm19\nm20\nm21\nm22\nm23\nm24\nm25\nm26\nm27\nm28\nm29\nm30\nm31\nm32\nm33\nm34\nm35\nm36\nm37\nm38\nm39\nm40\nm41\nm42\nm43\nm44\nm45\nm46\nm47\nm48\nm49\nm50\nm51\nm52\nm53\nm54\nm55\nm56\nm57\nm58\nm59\nm60\nm61\nm62\nm63\nm64\nm65\nm66\nm67\nm68\nm69", matching: .exact)

    static let pattern_57405f1d_e25ac300: PatternAutomaton = PatternAutomaton("525X30Q150f1213M23014y1011014201621032141301310")

    static let pattern_bc8e68df_b93299af: PatternAutomaton = PatternAutomaton("C2G9051I011_20121394F51645171875245514B519351A3BU01C1D1EB01FG0111A21416181A1C11113611321121416181A11115411A411312141618111171A1C71151312141611119168117151312141111B711A1119171513121112D811B191715131114F611D1B1917151111H511H311F1D1B19171111J811J1H1F1D1B19")

    static let site_table1: SiteTable = SiteTable("*\t#/components/schemas/text\tgolden.json\t15\t\ntype\t15\tstring\nmaxLength\t15\t5\nminLength\t15\t2\npattern\t15\t^[a-z\u{E9}]+$\n*\t#/components/schemas/lengths\tgolden.json\t17\t\nmaxLength\t17\t3\nminLength\t17\t2\n*\t#/components/schemas/number\tgolden.json\t19\t\ntype\t19\tnumber\nmultipleOf\t19\t0.01\nminimum\t19\t0\nexclusiveMaximum\t19\t100.5\n*\t#/components/schemas/large\tgolden.json\t23\t\ntype\t23\tinteger\nmaximum\t23\t9007199254740993\nexclusiveMinimum\t23\t-9007199254740993\n*\t#/components/schemas/nullable\tgolden.json\t25\t\ntype\t25\tstring\tinteger\tnull\nmaximum\t25\t9\nminLength\t25\t1\n*\t#/components/schemas/contains\tgolden.json\t49\t\ntype\t49\tarray\ncontains\t49\t2\t3\n*\t#/components/schemas/contains/contains\tgolden.json\t50\t\ntype\t50\tinteger\nminimum\t50\t5\n*\t#/components/schemas/noNames\tgolden.json\t63\t\npropertyNames\t63\tfalse\n*\t#/components/schemas/dependent\tgolden.json\t66\t\ntype\t66\tobject\ndependentRequired\t66\tcard\taddress\tname\n*\t#/components/schemas/dog/properties/bark\tgolden.json\t75\t\ntype\t75\tobject\n*\t#/components/schemas/dog/properties/bark/properties/volume\tgolden.json\t76\t\ntype\t76\tinteger\n*\t#/components/schemas/dog/properties/bark\tgolden.json\t75\t\nrequired\t75\tvolume\n*\t#/components/schemas/pet\tgolden.json\t78\t\noneOf\t78\t2\t#/components/schemas/cat\t#/components/schemas/dog\tequals\tpet\tcat\t0\tequals\tpet\tdog\t1\n*\t#/components/schemas/overlap\tgolden.json\t86\t\noneOf\t86\t2\t#/components/schemas/overlap/oneOf/0\t#/components/schemas/overlap/oneOf/1\n*\t#/components/schemas/overlap/oneOf/0\tgolden.json\t87\t\ntype\t87\tinteger\n*\t#/components/schemas/overlap/oneOf/1\tgolden.json\t88\t\nminimum\t88\t5\n*\t#/components/schemas/either\tgolden.json\t90\t\nanyOf\t90\t2\t#/components/schemas/either/anyOf/0\t#/components/schemas/either/anyOf/1\n*\t#/components/schemas/either/anyOf/0\tgolden.json\t91\t\ntype\t91\tstring\n*\t#/components/schemas/either/anyOf/1\tgolden.json\t92\t\ntype\t92\tobject\nrequired\t92\ta\n*\t#/components/schemas/registrationByCountry/if\tgolden.json\t102\t\nrequired\t102\tbillingProfile\n*\t#/components/schemas/branches/if/properties/kind\tgolden.json\t117\t\nconst\t117\t1\n*\t#/components/schemas/branches/then\tgolden.json\t113\t\nrequired\t113\tone\n*\t#/components/schemas/branches/else\tgolden.json\t114\t\nrequired\t114\tother\nif\t114\t?/deep\n*\t#/components/schemas/shut/if/properties/kind\tgolden.json\t126\t\nconst\t126\t\"b\"\n*\t#/components/schemas/shut/if\tgolden.json\t122\t\nrequired\t122\tkind\n*\t#/components/schemas/shutList/anyOf/0/prefixItems/1\tgolden.json\t136\t\nconst\t136\t2\n*\t#/components/schemas/choice\tgolden.json\t139\t\nenum\t139\t7\t\"a\"\t\"b\\\\nc\"\tnull\ttrue\t1\t1.5\t{\"k\":[1,2]}\n*\t#/components/schemas/record\tgolden.json\t147\t\nenum\t147\t2\t\"dns_record\"\t\"None\"\n*\t#/components/schemas/bomb/anyOf/0\tgolden.json\t158\t\nrequired\t158\tb\n*\t#/components/schemas/unicode/properties/\u{E9}\tgolden.json\t164\t\ntype\t164\tinteger\n*\t#/components/schemas/unicode\tgolden.json\t163\t\nrequired\t163\t\u{E9}\ndependentRequired\t163\t\u{FC}\t\u{F6}\n*\t#/components/schemas/many\tgolden.json\t170\t\ntype\t170\tobject\n*\t#/components/schemas/many/properties/m0\tgolden.json\t171\t\ntype\t171\tinteger\n*\t#/components/schemas/many/properties/m1\tgolden.json\t172\t\ntype\t172\tinteger\n*\t#/components/schemas/many/properties/m2\tgolden.json\t173\t\ntype\t173\tinteger\n*\t#/components/schemas/many/properties/m3\tgolden.json\t174\t\ntype\t174\tinteger\n*\t#/components/schemas/many/properties/m4\tgolden.json\t175\t\ntype\t175\tinteger\n*\t#/components/schemas/many/properties/m5\tgolden.json\t176\t\ntype\t176\tinteger\n*\t#/components/schemas/many/properties/m6\tgolden.json\t177\t\ntype\t177\tinteger\n*\t#/components/schemas/many/properties/m7\tgolden.json\t178\t\ntype\t178\tinteger\n*\t#/components/schemas/many/properties/m8\tgolden.json\t179\t\ntype\t179\tinteger\n*\t#/components/schemas/many/properties/m9\tgolden.json\t180\t\ntype\t180\tinteger\n*\t#/components/schemas/many/properties/m10\tgolden.json\t181\t\ntype\t181\tinteger\n*\t#/components/schemas/many/properties/m11\tgolden.json\t182\t\ntype\t182\tinteger\n*\t#/components/schemas/many/properties/m12\tgolden.json\t183\t\ntype\t183\tinteger\n*\t#/components/schemas/many/properties/m13\tgolden.json\t184\t\ntype\t184\tinteger\n*\t#/components/schemas/many/properties/m14\tgolden.json\t185\t\ntype\t185\tinteger\n*\t#/components/schemas/many/properties/m15\tgolden.json\t186\t\ntype\t186\tinteger\n*\t#/components/schemas/many/properties/m16\tgolden.json\t187\t\ntype\t187\tinteger\n*\t#/components/schemas/many/properties/m17\tgolden.json\t188\t\ntype\t188\tinteger\n*\t#/components/schemas/many/properties/m18\tgolden.json\t189\t\ntype\t189\tinteger\n*\t#/components/schemas/many/properties/m19\tgolden.json\t190\t\ntype\t190\tinteger\n*\t#/components/schemas/many/properties/m20\tgolden.json\t191\t\ntype\t191\tinteger\n*\t#/components/schemas/many/properties/m21\tgolden.json\t192\t\ntype\t192\tinteger\n*\t#/components/schemas/many/properties/m22\tgolden.json\t193\t\ntype\t193\tinteger\n*\t#/components/schemas/many/properties/m23\tgolden.json\t194\t\ntype\t194\tinteger\n*\t#/components/schemas/many/properties/m24\tgolden.json\t195\t\ntype\t195\tinteger\n*\t#/components/schemas/many/properties/m25\tgolden.json\t196\t\ntype\t196\tinteger\n*\t#/components/schemas/many/properties/m26\tgolden.json\t197\t\ntype\t197\tinteger\n*\t#/components/schemas/many/properties/m27\tgolden.json\t198\t\ntype\t198\tinteger\n*\t#/components/schemas/many/properties/m28\tgolden.json\t199\t\ntype\t199\tinteger\n*\t#/components/schemas/many/properties/m29\tgolden.json\t200\t\ntype\t200\tinteger\n*\t#/components/schemas/many/properties/m30\tgolden.json\t201\t\ntype\t201\tinteger\n*\t#/components/schemas/many/properties/m31\tgolden.json\t202\t\ntype\t202\tinteger\n*\t#/components/schemas/many/properties/m32\tgolden.json\t203\t\ntype\t203\tinteger\n*\t#/components/schemas/many/properties/m33\tgolden.json\t204\t\ntype\t204\tinteger\n*\t#/components/schemas/many/properties/m34\tgolden.json\t205\t\ntype\t205\tinteger\n*\t#/components/schemas/many/properties/m35\tgolden.json\t206\t\ntype\t206\tinteger\n*\t#/components/schemas/many/properties/m36\tgolden.json\t207\t\ntype\t207\tinteger\n*\t#/components/schemas/many/properties/m37\tgolden.json\t208\t\ntype\t208\tinteger\n*\t#/components/schemas/many/properties/m38\tgolden.json\t209\t\ntype\t209\tinteger\n*\t#/components/schemas/many/properties/m39\tgolden.json\t210\t\ntype\t210\tinteger\n*\t#/components/schemas/many/properties/m40\tgolden.json\t211\t\ntype\t211\tinteger\n*\t#/components/schemas/many/properties/m41\tgolden.json\t212\t\ntype\t212\tinteger\n*\t#/components/schemas/many/properties/m42\tgolden.json\t213\t\ntype\t213\tinteger\n*\t#/components/schemas/many/properties/m43\tgolden.json\t214\t\ntype\t214\tinteger\n*\t#/components/schemas/many/properties/m44\tgolden.json\t215\t\ntype\t215\tinteger\n*\t#/components/schemas/many/properties/m45\tgolden.json\t216\t\ntype\t216\tinteger\n*\t#/components/schemas/many/properties/m46\tgolden.json\t217\t\ntype\t217\tinteger\n*\t#/components/schemas/many/properties/m47\tgolden.json\t218\t\ntype\t218\tinteger\n*\t#/components/schemas/many/properties/m48\tgolden.json\t219\t\ntype\t219\tinteger\n*\t#/components/schemas/many/properties/m49\tgolden.json\t220\t\ntype\t220\tinteger\n*\t#/components/schemas/many/properties/m50\tgolden.json\t221\t\ntype\t221\tinteger\n*\t#/components/schemas/many/properties/m51\tgolden.json\t222\t\ntype\t222\tinteger\n*\t#/components/schemas/many/properties/m52\tgolden.json\t223\t\ntype\t223\tinteger\n*\t#/components/schemas/many/properties/m53\tgolden.json\t224\t\ntype\t224\tinteger\n*\t#/components/schemas/many/properties/m54\tgolden.json\t225\t\ntype\t225\tinteger\n*\t#/components/schemas/many/properties/m55\tgolden.json\t226\t\ntype\t226\tinteger\n*\t#/components/schemas/many/properties/m56\tgolden.json\t227\t\ntype\t227\tinteger\n*\t#/components/schemas/many/properties/m57\tgolden.json\t228\t\ntype\t228\tinteger\n*\t#/components/schemas/many/properties/m58\tgolden.json\t229\t\ntype\t229\tinteger\n*\t#/components/schemas/many/properties/m59\tgolden.json\t230\t\ntype\t230\tinteger\n*\t#/components/schemas/many/properties/m60\tgolden.json\t231\t\ntype\t231\tinteger\n*\t#/components/schemas/many/properties/m61\tgolden.json\t232\t\ntype\t232\tinteger\n*\t#/components/schemas/many/properties/m62\tgolden.json\t233\t\ntype\t233\tinteger\n*\t#/components/schemas/many/properties/m63\tgolden.json\t234\t\ntype\t234\tinteger\n*\t#/components/schemas/many/properties/m64\tgolden.json\t235\t\ntype\t235\tinteger\n*\t#/components/schemas/many/properties/m65\tgolden.json\t236\t\ntype\t236\tinteger\n*\t#/components/schemas/many/properties/m66\tgolden.json\t237\t\ntype\t237\tinteger\n*\t#/components/schemas/many/properties/m67\tgolden.json\t238\t\ntype\t238\tinteger\n*\t#/components/schemas/many/properties/m68\tgolden.json\t239\t\ntype\t239\tinteger\n*\t#/components/schemas/many/properties/m69\tgolden.json\t240\t\ntype\t240\tinteger\n*\t#/components/schemas/many\tgolden.json\t170\t\nrequired\t170\tm0\tm1\tm2\tm3\tm4\tm5\tm6\tm7\tm8\tm9\tm10\tm11\tm12\tm13\tm14\tm15\tm16\tm17\tm18\tm19\tm20\tm21\tm22\tm23\tm24\tm25\tm26\tm27\tm28\tm29\tm30\tm31\tm32\tm33\tm34\tm35\tm36\tm37\tm38\tm39\tm40\tm41\tm42\tm43\tm44\tm45\tm46\tm47\tm48\tm49\tm50\tm51\tm52\tm53\tm54\tm55\tm56\tm57\tm58\tm59\tm60\tm61\tm62\tm63\tm64\tm65\tm66\tm67\tm68\tm69")
}
