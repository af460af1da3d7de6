// Written by pinion golden from golden.json. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

internal import PinionRuntime

extension Schemas {
    /// `#/components/schemas/extreme` (golden.json:21)
    static func extreme(_ value: JSONNode, _ run: inout Validation) {
        if !(Self.extreme_constant1.equals(value) || value.isNumber(0)) { run.fail(value, 1048576) }
        if value.isNumber {
            run.maximum(value, "9223372036854775807", 1048577)
            run.minimum(value, "-9223372036854775808", 1048578)
        }
    }
    private static let extreme_constant1: JSONConstant = JSONConstant("-9223372036854775808")

    /// `#/components/schemas/formats` (golden.json:27)
    static func formats(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048579) }
        var members: MemberCursor = MemberCursor(value, Self.formats_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .email, 1048581)
                } else {
                    run.fail(members.value, 1048580)
                }
            case 1:
                if members.value.isString {
                    run.format(members.value, .uuid, 1048582)
                }
            case 2:
                if members.value.isInteger {
                    run.format(members.value, .int32, 1048584)
                } else {
                    run.fail(members.value, 1048583)
                }
            case 3:
                if members.value.isNumber {
                    run.format(members.value, .int64, 1048585)
                }
                if members.value.isString {
                    run.format(members.value, .int64, 1048586)
                }
            default: break
            }
        }
    }
    private static let formats_members1: JSONMembers = JSONMembers("email\nid\nsize\ntotal", matching: .exact)

    /// `#/components/schemas/never` (golden.json:33)
    static func never(_ value: JSONNode, _ run: inout Validation) {
        run.fail(value, 1048587)
    }

    /// `#/components/schemas/list` (golden.json:35)
    static func list(_ value: JSONNode, _ run: inout Validation) {
        guard value.isArray else { return run.fail(value, 1048588) }
        if value.count > 3 { run.fail(value, 1048589) }
        if value.count < 1 { run.fail(value, 1048590) }
        run.uniqueItems(value, 1048591)
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.text(elements.value, &run)
        }
    }

    /// `#/components/schemas/tuple` (golden.json:38)
    static func tuple(_ value: JSONNode, _ run: inout Validation) {
        if value.isArray {
            var elements: ElementCursor = ElementCursor(value)
            while run.next(&elements) {
                switch elements.ordinal {
                case 0:
                    if !(elements.value.isString) {
                        run.fail(elements.value, 1048592)
                    }
                case 1:
                    break
                case 2:
                    if !(elements.value.isBoolean) {
                        run.fail(elements.value, 1048593)
                    }
                default:
                    run.fail(elements.value, 1048594)
                }
            }
        }
    }

    /// `#/components/schemas/tail` (golden.json:44)
    static func tail(_ value: JSONNode, _ run: inout Validation) {
        if value.isArray {
            var elements: ElementCursor = ElementCursor(value)
            while run.next(&elements) {
                if elements.ordinal >= 2 {
                    if !(elements.value.isInteger) {
                        run.fail(elements.value, 1048595)
                    }
                }
            }
        }
    }

    /// `#/components/schemas/closed` (golden.json:52)
    static func closed(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048596) }
        if value.count > 4 { run.fail(value, 1048597) }
        if value.count < 2 { run.fail(value, 1048598) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.closed_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            var isNamed: Bool = true
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 1048599)
                }
            case 1:
                if !(members.value.isInteger) {
                    run.fail(members.value, 1048600)
                }
            case 2: break
            default: isNamed = false
            }
            if Self.pattern_d08d2958_fbc1dd79.matches(members.name.text) {
                isNamed = true
                if !(members.value.isString) {
                    run.fail(members.value, 1048601)
                }
            }
            if !isNamed {
                run.fail(members.value, 1048602)
            }
        }
        run.required(value, seen, 0xB, 1048603)
    }
    private static let closed_members1: JSONMembers = JSONMembers("name\nid\nnote\nkind", matching: .exact)

    /// `#/components/schemas/map` (golden.json:59)
    static func map(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048604) }
        var members: MemberCursor = MemberCursor(value)
        while run.next(&members) {
            if members.name.isString {
                run.maxLength(members.name, 3, 1048605)
            }
            if !(members.value.isNumber) {
                run.fail(members.value, 1048606)
            }
        }
    }

    /// `#/components/schemas/dependent/dependentSchemas/gift` (golden.json:67)
    static func dependentDependentSchemasGift(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.dependentDependentSchemasGift_members1)
            while run.next(&members) {
                seen.insert(members.slot)
            }
            run.required(value, seen, 0x1, 1048607)
        }
    }
    private static let dependentDependentSchemasGift_members1: JSONMembers = JSONMembers("message", matching: .exact)

    /// `#/components/schemas/cat` (golden.json:69)
    static func cat(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048608) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.cat_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if !(members.value.isString("cat")) { run.fail(members.value, 1048609) }
            case 1:
                if members.value.isInteger {
                    run.maximum(members.value, 9, 1048611)
                } else {
                    run.fail(members.value, 1048610)
                }
            default: break
            }
        }
        run.required(value, seen, 0x3, 1048612)
    }
    private static let cat_members1: JSONMembers = JSONMembers("pet\nlives", matching: .exact)

    /// `#/components/schemas/dog` (golden.json:73)
    static func dog(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048613) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.dog_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if !(members.value.isString("dog")) { run.fail(members.value, 1048614) }
            case 1:
                Self.dogPropertiesBark(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x3, 1048615)
    }
    private static let dog_members1: JSONMembers = JSONMembers("pet\nbark", matching: .exact)

    /// `#/components/schemas/untaggedPet` (golden.json:82)
    static func untaggedPet(_ value: JSONNode, _ run: inout Validation) {
        run.oneOf(value, 1048616, branches: 2) { (branch: Int, run: inout Validation) in
            switch branch {
            case 0:
                Self.cat(value, &run)
            case 1:
                Self.dog(value, &run)
            default: break
            }
        }
    }

    /// `#/components/schemas/notText` (golden.json:94)
    static func notText(_ value: JSONNode, _ run: inout Validation) {
        run.not(value, 1048617) { (run: inout Validation) in
            if !(value.isString) {
                run.fail(value, 1048618)
            }
        }
    }

    /// `#/components/schemas/customer` (golden.json:97)
    static func customer(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048619) }
        var members: MemberCursor = MemberCursor(value, Self.customer_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isObject) {
                    run.fail(members.value, 1048620)
                }
            case 1:
                if !(members.value.isObject) {
                    run.fail(members.value, 1048621)
                }
            default: break
            }
        }
        Self.registrationByCountry(value, &run)
    }
    private static let customer_members1: JSONMembers = JSONMembers("companyProfile\nbillingProfile", matching: .exact)

    /// `#/components/schemas/registrationByCountry` (golden.json:101)
    static func registrationByCountry(_ value: JSONNode, _ run: inout Validation) {
        if run.holds(value, { (run: inout Validation) in
            Self.registrationByCountryIf(value, &run)
        }) {
            run.because(value, 1048622, holds: true) { (run: inout Validation) in
                Self.registrationByCountryThen(value, &run)
            }
        }
    }

    /// `#/components/schemas/registrationByCountry/then/properties/companyProfile` (golden.json:104)
    static func registrationByCountryThenPropertiesCompanyProfile(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.registrationByCountryThenPropertiesCompanyProfile_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    if members.value.isString {
                        run.pattern(members.value, Self.pattern_bc8e68df_b93299af, 1048624)
                    } else {
                        run.fail(members.value, 1048623)
                    }
                default: break
                }
            }
            run.required(value, seen, 0x1, 1048625)
        }
    }
    private static let registrationByCountryThenPropertiesCompanyProfile_members1: JSONMembers = JSONMembers("organizationRegistrationNumber", matching: .exact)

    /// `#/components/schemas/registrationByCountry/if/properties/billingProfile` (golden.json:106)
    static func registrationByCountryIfPropertiesBillingProfile(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.registrationByCountryIfPropertiesBillingProfile_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    Self.registrationByCountryIfPropertiesBillingProfilePropertiesDefaultAddress(members.value, &run)
                default: break
                }
            }
            run.required(value, seen, 0x1, 1048626)
        }
    }
    private static let registrationByCountryIfPropertiesBillingProfile_members1: JSONMembers = JSONMembers("defaultAddress", matching: .exact)

    /// `#/components/schemas/registrationByCountry/if/properties/billingProfile/properties/defaultAddress` (golden.json:107)
    static func registrationByCountryIfPropertiesBillingProfilePropertiesDefaultAddress(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.registrationByCountryIfPropertiesBillingProfilePropertiesDefaultAddress_members2)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    if !(members.value.isString(in: Self.registrationByCountryIfPropertiesBillingProfilePropertiesDefaultAddress_texts1)) { run.fail(members.value, 1048627) }
                default: break
                }
            }
            run.required(value, seen, 0x1, 1048628)
        }
    }
    private static let registrationByCountryIfPropertiesBillingProfilePropertiesDefaultAddress_texts1: JSONMembers = JSONMembers("AM\nAZ\nBR", matching: .exact)
    private static let registrationByCountryIfPropertiesBillingProfilePropertiesDefaultAddress_members2: JSONMembers = JSONMembers("country", matching: .exact)

    /// `#/components/schemas/branches` (golden.json:111)
    static func branches(_ value: JSONNode, _ run: inout Validation) {
        if run.holds(value, { (run: inout Validation) in
            Self.branchesIf(value, &run)
        }) {
            run.because(value, 1048629, holds: true) { (run: inout Validation) in
                Self.branchesThen(value, &run)
            }
        } else {
            run.because(value, 1048630, holds: false) { (run: inout Validation) in
                Self.branchesElse(value, &run)
            }
        }
    }

    /// `#/components/schemas/branches/else/if` (golden.json:115)
    static func branchesElseIf(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.branchesElseIf_members1)
            while run.next(&members) {
                seen.insert(members.slot)
            }
            run.required(value, seen, 0x1, 1048631)
        }
    }
    private static let branchesElseIf_members1: JSONMembers = JSONMembers("deep", matching: .exact)

    /// `#/components/schemas/branches/else/then` (golden.json:116)
    static func branchesElseThen(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.branchesElseThen_members1)
            while run.next(&members) {
                seen.insert(members.slot)
            }
            run.required(value, seen, 0x1, 1048632)
        }
    }
    private static let branchesElseThen_members1: JSONMembers = JSONMembers("deeper", matching: .exact)

    /// `#/components/schemas/shut` (golden.json:119)
    static func shut(_ value: JSONNode, _ run: inout Validation) {
        var evaluated: Evaluated = Evaluated()
        if value.isObject {
            var members: MemberCursor = MemberCursor(value)
            while run.next(&members) {
                var isNamed: Bool = false
                if Self.pattern_d08d2958_fbc1dd79.matches(members.name.text) {
                    isNamed = true
                }
                if isNamed { evaluated.insert(members.ordinal) }
            }
        }
        Self.shutAllOf0_tracking(value, &run, &evaluated)
        if run.holds(value, &evaluated, { (run: inout Validation, evaluated: inout Evaluated) in
            Self.shutIf_tracking(value, &run, &evaluated)
        }) {
            run.because(value, 1048633, holds: true) { (run: inout Validation) in
                Self.shutThen_tracking(value, &run, &evaluated)
            }
        }
        if value.isObject {
            var rest: MemberCursor = MemberCursor(value)
            while run.next(&rest) {
                if !evaluated.contains(rest.ordinal) {
                    run.fail(rest.value, 1048634)
                }
            }
            evaluated.insertAll()
        }
    }

    /// `#/components/schemas/shut/allOf/0` (golden.json:120)
    static func shutAllOf0_tracking(_ value: JSONNode, _ run: inout Validation, _ evaluated: inout Evaluated) {
        if value.isObject {
            var members: MemberCursor = MemberCursor(value, Self.shutAllOf0_tracking_members1)
            while run.next(&members) {
                var isNamed: Bool = true
                switch members.slot {
                case 0:
                    if !(members.value.isInteger) {
                        run.fail(members.value, 1048635)
                    }
                default: isNamed = false
                }
                if isNamed { evaluated.insert(members.ordinal) }
            }
        }
    }
    private static let shutAllOf0_tracking_members1: JSONMembers = JSONMembers("a", matching: .exact)

    /// `#/components/schemas/shutList` (golden.json:129)
    static func shutList(_ value: JSONNode, _ run: inout Validation) {
        var evaluated: Evaluated = Evaluated()
        guard value.isArray else { return run.fail(value, 1048636) }
        Self.shutListAllOf0_tracking(value, &run, &evaluated)
        run.anyOf(value, 1048637, branches: 2, &evaluated) { (branch: Int, run: inout Validation, evaluated: inout Evaluated) in
            switch branch {
            case 0:
                Self.shutListAnyOf0_tracking(value, &run, &evaluated)
            case 1:
                Self.shutListAnyOf1_tracking(value, &run, &evaluated)
            default: break
            }
        }
        if value.isArray {
            var rest: ElementCursor = ElementCursor(value)
            while run.next(&rest) {
                if !evaluated.contains(rest.ordinal) {
                    if !(rest.value.isBoolean) {
                        run.fail(rest.value, 1048638)
                    }
                }
            }
            evaluated.insertAll()
        }
    }

    /// `#/components/schemas/shutList/allOf/0` (golden.json:130)
    static func shutListAllOf0_tracking(_ value: JSONNode, _ run: inout Validation, _ evaluated: inout Evaluated) {
        if value.isArray {
            var elements: ElementCursor = ElementCursor(value)
            while run.next(&elements) {
                switch elements.ordinal {
                case 0:
                    if !(elements.value.isString) {
                        run.fail(elements.value, 1048639)
                    }
                default:
                    break
                }
                if elements.ordinal < 1 { evaluated.insert(elements.ordinal) }
            }
        }
    }

    /// `#/components/schemas/shutList/anyOf/1` (golden.json:132)
    static func shutListAnyOf1_tracking(_ value: JSONNode, _ run: inout Validation, _ evaluated: inout Evaluated) {
        if value.isArray {
            run.contains(value, from: 1, 1048640, &evaluated) { (element: JSONNode, run: inout Validation) in
                if !(element.isString("c")) { run.fail(element, 1048641) }
            }
        }
    }

    /// `#/components/schemas/constant` (golden.json:141)
    static func constant(_ value: JSONNode, _ run: inout Validation) {
        if !(Self.constant_constant1.equals(value)) { run.fail(value, 1048642) }
    }
    private static let constant_constant1: JSONConstant = JSONConstant("{\"a\":1,\"b\":[true,null]}")

    /// `#/components/schemas/flag` (golden.json:143)
    static func flag(_ value: JSONNode, _ run: inout Validation) {
        if !((value.isBoolean && !value.isTrue)) { run.fail(value, 1048643) }
    }

    /// `#/components/schemas/language` (golden.json:145)
    static func language(_ value: JSONNode, _ run: inout Validation) {
        if !(value.isString(in: Self.language_texts1)) { run.fail(value, 1048644) }
    }
    private static let language_texts1: JSONMembers = JSONMembers("EN\nde-DE", matching: .ignoringCase)

    /// `#/components/schemas/loose` (golden.json:149)
    static func loose(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048645) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.loose_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.minLength(members.value, 2, 1048647)
                } else {
                    run.fail(members.value, 1048646)
                }
            default: break
            }
        }
        run.required(value, seen, 0x1, 1048648)
    }
    private static let loose_members1: JSONMembers = JSONMembers("Country", matching: .ignoringCase)

    /// `#/components/schemas/tree` (golden.json:152)
    static func tree(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048649) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.tree_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if !(members.value.isInteger) {
                    run.fail(members.value, 1048650)
                }
            case 1:
                Self.treePropertiesChildren(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x1, 1048651)
    }
    private static let tree_members1: JSONMembers = JSONMembers("value\nchildren", matching: .exact)

    /// `#/components/schemas/tree/properties/children` (golden.json:154)
    static func treePropertiesChildren(_ value: JSONNode, _ run: inout Validation) {
        guard value.isArray else { return run.fail(value, 1048652) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.tree(elements.value, &run)
        }
    }

    /// `#/components/schemas/bomb` (golden.json:157)
    static func bomb(_ value: JSONNode, _ run: inout Validation) {
        run.anyOf(value, 1048653, branches: 2) { (branch: Int, run: inout Validation) in
            switch branch {
            case 0:
                Self.bombAnyOf0(value, &run)
            case 1:
                Self.bombAnyOf1(value, &run)
            default: break
            }
        }
    }

    /// `#/components/schemas/bomb/anyOf/1` (golden.json:159)
    static func bombAnyOf1(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.bombAnyOf1_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    Self.bomb(members.value, &run)
                default: break
                }
            }
            run.required(value, seen, 0x2, 1048654)
        }
    }
    private static let bombAnyOf1_members1: JSONMembers = JSONMembers("a\nc", matching: .exact)

    /// `#/components/schemas/unicodeChoice` (golden.json:166)
    static func unicodeChoice(_ value: JSONNode, _ run: inout Validation) {
        if !(value.isString("\u{E9}")) { run.fail(value, 1048655) }
    }

    /// `#/components/schemas/distinct` (golden.json:168)
    static func distinct(_ value: JSONNode, _ run: inout Validation) {
        if value.isArray {
            run.uniqueItems(value, 1048656)
        }
    }

    static let pattern_d08d2958_fbc1dd79: PatternAutomaton = PatternAutomaton("423j1011g2012d40120141101110")

    static let site_table2: SiteTable = SiteTable("*\t#/components/schemas/extreme\tgolden.json\t21\t\nenum\t21\t2\t-9223372036854775808\t0\nmaximum\t21\t9223372036854775807\nminimum\t21\t-9223372036854775808\n*\t#/components/schemas/formats\tgolden.json\t27\t\ntype\t27\tobject\n*\t#/components/schemas/formats/properties/email\tgolden.json\t28\t\ntype\t28\tstring\nformat\t28\temail\n*\t#/components/schemas/formats/properties/id\tgolden.json\t29\t\nformat\t29\tuuid\n*\t#/components/schemas/formats/properties/size\tgolden.json\t30\t\ntype\t30\tinteger\nformat\t30\tint32\n*\t#/components/schemas/formats/properties/total\tgolden.json\t31\t\nformat\t31\tint64\nformat\t31\tint64\n*\t#/components/schemas/never\tgolden.json\t33\t\n\t33\n*\t#/components/schemas/list\tgolden.json\t35\t\ntype\t35\tarray\nmaxItems\t35\t3\nminItems\t35\t1\nuniqueItems\t35\n*\t#/components/schemas/tuple/prefixItems/0\tgolden.json\t39\t\ntype\t39\tstring\n*\t#/components/schemas/tuple/prefixItems/2\tgolden.json\t41\t\ntype\t41\tboolean\n*\t#/components/schemas/tuple\tgolden.json\t38\t\nitems\t38\tfalse\n*\t#/components/schemas/tail/items\tgolden.json\t47\t\ntype\t47\tinteger\n*\t#/components/schemas/closed\tgolden.json\t52\t\ntype\t52\tobject\nmaxProperties\t52\t4\nminProperties\t52\t2\n*\t#/components/schemas/closed/properties/name\tgolden.json\t54\t\ntype\t54\tstring\n*\t#/components/schemas/closed/properties/id\tgolden.json\t55\t\ntype\t55\tinteger\n*\t#/components/schemas/closed/patternProperties/^x-\tgolden.json\t57\t\ntype\t57\tstring\n*\t#/components/schemas/closed\tgolden.json\t52\t\nadditionalProperties\t52\tfalse\nrequired\t52\tname\tid\tkind\n*\t#/components/schemas/map\tgolden.json\t59\t\ntype\t59\tobject\n*\t#/components/schemas/map/propertyNames\tgolden.json\t61\t\nmaxLength\t61\t3\n*\t#/components/schemas/map/additionalProperties\tgolden.json\t60\t\ntype\t60\tnumber\n*\t#/components/schemas/dependent/dependentSchemas/gift\tgolden.json\t67\t\nrequired\t67\tmessage\n*\t#/components/schemas/cat\tgolden.json\t69\t\ntype\t69\tobject\n*\t#/components/schemas/cat/properties/pet\tgolden.json\t70\t\nconst\t70\t\"cat\"\n*\t#/components/schemas/cat/properties/lives\tgolden.json\t71\t\ntype\t71\tinteger\nmaximum\t71\t9\n*\t#/components/schemas/cat\tgolden.json\t69\t\nrequired\t69\tpet\tlives\n*\t#/components/schemas/dog\tgolden.json\t73\t\ntype\t73\tobject\n*\t#/components/schemas/dog/properties/pet\tgolden.json\t74\t\nconst\t74\t\"dog\"\n*\t#/components/schemas/dog\tgolden.json\t73\t\nrequired\t73\tpet\tbark\n*\t#/components/schemas/untaggedPet\tgolden.json\t82\t\noneOf\t82\t2\t#/components/schemas/cat\t#/components/schemas/dog\n*\t#/components/schemas/notText\tgolden.json\t94\t\nnot\t94\n*\t#/components/schemas/notText/not\tgolden.json\t95\t\ntype\t95\tstring\n*\t#/components/schemas/customer\tgolden.json\t97\tCustomer\ntype\t97\tobject\n*\t#/components/schemas/customer/properties/companyProfile\tgolden.json\t99\t\ntype\t99\tobject\n*\t#/components/schemas/customer/properties/billingProfile\tgolden.json\t100\t\ntype\t100\tobject\n*\t#/components/schemas/registrationByCountry\tgolden.json\t101\tOrganization registration number by country\nif\t101\t=/billingProfile/defaultAddress/country\n*\t#/components/schemas/registrationByCountry/then/properties/companyProfile/properties/organizationRegistrationNumber\tgolden.json\t105\t\ntype\t105\tstring\npattern\t105\t\\\\S\n*\t#/components/schemas/registrationByCountry/then/properties/companyProfile\tgolden.json\t104\t\nrequired\t104\torganizationRegistrationNumber\n*\t#/components/schemas/registrationByCountry/if/properties/billingProfile\tgolden.json\t106\t\nrequired\t106\tdefaultAddress\n*\t#/components/schemas/registrationByCountry/if/properties/billingProfile/properties/defaultAddress/properties/country\tgolden.json\t108\t\nenum\t108\t3\t\"AM\"\t\"AZ\"\t\"BR\"\n*\t#/components/schemas/registrationByCountry/if/properties/billingProfile/properties/defaultAddress\tgolden.json\t107\t\nrequired\t107\tcountry\n*\t#/components/schemas/branches\tgolden.json\t111\t\nif\t111\t=/kind\nif\t111\t=/kind\n*\t#/components/schemas/branches/else/if\tgolden.json\t115\t\nrequired\t115\tdeep\n*\t#/components/schemas/branches/else/then\tgolden.json\t116\t\nrequired\t116\tdeeper\n*\t#/components/schemas/shut\tgolden.json\t119\t\nif\t119\t=/kind\nunevaluatedProperties\t119\tfalse\n*\t#/components/schemas/shut/allOf/0/properties/a\tgolden.json\t127\t\ntype\t127\tinteger\n*\t#/components/schemas/shutList\tgolden.json\t129\t\ntype\t129\tarray\nanyOf\t129\t2\t#/components/schemas/shutList/anyOf/0\t#/components/schemas/shutList/anyOf/1\n*\t#/components/schemas/shutList/unevaluatedItems\tgolden.json\t133\t\ntype\t133\tboolean\n*\t#/components/schemas/shutList/allOf/0/prefixItems/0\tgolden.json\t137\t\ntype\t137\tstring\n*\t#/components/schemas/shutList/anyOf/1\tgolden.json\t132\t\ncontains\t132\t1\t\n*\t#/components/schemas/shutList/anyOf/1/contains\tgolden.json\t134\t\nconst\t134\t\"c\"\n*\t#/components/schemas/constant\tgolden.json\t141\t\nconst\t141\t{\"a\":1,\"b\":[true,null]}\n*\t#/components/schemas/flag\tgolden.json\t143\t\nconst\t143\tfalse\n*\t#/components/schemas/language\tgolden.json\t145\t\nenum\t145\t2\t\"EN\"\t\"de-DE\"\n*\t#/components/schemas/loose\tgolden.json\t149\t\ntype\t149\tobject\n*\t#/components/schemas/loose/properties/Country\tgolden.json\t150\t\ntype\t150\tstring\nminLength\t150\t2\n*\t#/components/schemas/loose\tgolden.json\t149\t\nrequired\t149\tCountry\n*\t#/components/schemas/tree\tgolden.json\t152\t\ntype\t152\tobject\n*\t#/components/schemas/tree/properties/value\tgolden.json\t153\t\ntype\t153\tinteger\n*\t#/components/schemas/tree\tgolden.json\t152\t\nrequired\t152\tvalue\n*\t#/components/schemas/tree/properties/children\tgolden.json\t154\t\ntype\t154\tarray\n*\t#/components/schemas/bomb\tgolden.json\t157\t\nanyOf\t157\t2\t#/components/schemas/bomb/anyOf/0\t#/components/schemas/bomb/anyOf/1\n*\t#/components/schemas/bomb/anyOf/1\tgolden.json\t159\t\nrequired\t159\tc\n*\t#/components/schemas/unicodeChoice\tgolden.json\t166\t\nenum\t166\t1\t\"\u{E9}\"\n*\t#/components/schemas/distinct\tgolden.json\t168\t\nuniqueItems\t168")
}
