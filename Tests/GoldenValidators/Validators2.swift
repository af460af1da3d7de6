// Written by pinion golden from golden.json. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

internal import PinionRuntime

extension Schemas {
    /// `#/components/schemas/formats` (golden.json:25)
    static func formats(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048576) }
        var members: MemberCursor = MemberCursor(value, Self.formats_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .email, 1048578)
                } else {
                    run.fail(members.value, 1048577)
                }
            case 1:
                if members.value.isString {
                    run.format(members.value, .uuid, 1048579)
                }
            case 2:
                if members.value.isInteger {
                    run.format(members.value, .int32, 1048581)
                } else {
                    run.fail(members.value, 1048580)
                }
            case 3:
                if members.value.isNumber {
                    run.format(members.value, .int64, 1048582)
                }
                if members.value.isString {
                    run.format(members.value, .int64, 1048583)
                }
            default: break
            }
        }
    }
    private static let formats_members1: JSONMembers = JSONMembers("email\nid\nsize\ntotal", matching: .exact)

    /// `#/components/schemas/never` (golden.json:31)
    static func never(_ value: JSONNode, _ run: inout Validation) {
        run.fail(value, 1048584)
    }

    /// `#/components/schemas/list` (golden.json:33)
    static func list(_ value: JSONNode, _ run: inout Validation) {
        guard value.isArray else { return run.fail(value, 1048585) }
        if value.count > 3 { run.fail(value, 1048586) }
        if value.count < 1 { run.fail(value, 1048587) }
        run.uniqueItems(value, 1048588)
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.text(elements.value, &run)
        }
    }

    /// `#/components/schemas/tuple` (golden.json:36)
    static func tuple(_ value: JSONNode, _ run: inout Validation) {
        if value.isArray {
            var elements: ElementCursor = ElementCursor(value)
            while run.next(&elements) {
                switch elements.ordinal {
                case 0:
                    if !(elements.value.isString) {
                        run.fail(elements.value, 1048589)
                    }
                case 1:
                    break
                case 2:
                    if !(elements.value.isBoolean) {
                        run.fail(elements.value, 1048590)
                    }
                default:
                    run.fail(elements.value, 1048591)
                }
            }
        }
    }

    /// `#/components/schemas/tail` (golden.json:42)
    static func tail(_ value: JSONNode, _ run: inout Validation) {
        if value.isArray {
            var elements: ElementCursor = ElementCursor(value)
            while run.next(&elements) {
                if elements.ordinal >= 2 {
                    if !(elements.value.isInteger) {
                        run.fail(elements.value, 1048592)
                    }
                }
            }
        }
    }

    /// `#/components/schemas/closed` (golden.json:50)
    static func closed(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048593) }
        if value.count > 4 { run.fail(value, 1048594) }
        if value.count < 2 { run.fail(value, 1048595) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.closed_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            var isNamed: Bool = true
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 1048596)
                }
            case 1:
                if !(members.value.isInteger) {
                    run.fail(members.value, 1048597)
                }
            case 2: break
            default: isNamed = false
            }
            if Self.pattern_d08d2958_fbc1dd79.matches(members.name.text) {
                isNamed = true
                if !(members.value.isString) {
                    run.fail(members.value, 1048598)
                }
            }
            if !isNamed {
                run.fail(members.value, 1048599)
            }
        }
        run.required(value, seen, 0xB, 1048600)
    }
    private static let closed_members1: JSONMembers = JSONMembers("name\nid\nnote\nkind", matching: .exact)

    /// `#/components/schemas/map` (golden.json:57)
    static func map(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048601) }
        var members: MemberCursor = MemberCursor(value)
        while run.next(&members) {
            if members.name.isString {
                run.maxLength(members.name, 3, 1048602)
            }
            if !(members.value.isNumber) {
                run.fail(members.value, 1048603)
            }
        }
    }

    /// `#/components/schemas/dependent/dependentSchemas/gift` (golden.json:65)
    static func dependentDependentSchemasGift(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.dependentDependentSchemasGift_members1)
            while run.next(&members) {
                seen.insert(members.slot)
            }
            run.required(value, seen, 0x1, 1048604)
        }
    }
    private static let dependentDependentSchemasGift_members1: JSONMembers = JSONMembers("message", matching: .exact)

    /// `#/components/schemas/cat` (golden.json:67)
    static func cat(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048605) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.cat_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if !(members.value.isString("cat")) { run.fail(members.value, 1048606) }
            case 1:
                if members.value.isInteger {
                    run.maximum(members.value, 9, 1048608)
                } else {
                    run.fail(members.value, 1048607)
                }
            default: break
            }
        }
        run.required(value, seen, 0x3, 1048609)
    }
    private static let cat_members1: JSONMembers = JSONMembers("pet\nlives", matching: .exact)

    /// `#/components/schemas/dog` (golden.json:71)
    static func dog(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048610) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.dog_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if !(members.value.isString("dog")) { run.fail(members.value, 1048611) }
            case 1:
                Self.dogPropertiesBark(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x3, 1048612)
    }
    private static let dog_members1: JSONMembers = JSONMembers("pet\nbark", matching: .exact)

    /// `#/components/schemas/untaggedPet` (golden.json:80)
    static func untaggedPet(_ value: JSONNode, _ run: inout Validation) {
        run.oneOf(value, 1048613, branches: 2) { (branch: Int, run: inout Validation) in
            switch branch {
            case 0:
                Self.cat(value, &run)
            case 1:
                Self.dog(value, &run)
            default: break
            }
        }
    }

    /// `#/components/schemas/notText` (golden.json:92)
    static func notText(_ value: JSONNode, _ run: inout Validation) {
        run.not(value, 1048614) { (run: inout Validation) in
            if !(value.isString) {
                run.fail(value, 1048615)
            }
        }
    }

    /// `#/components/schemas/customer` (golden.json:95)
    static func customer(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048616) }
        var members: MemberCursor = MemberCursor(value, Self.customer_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isObject) {
                    run.fail(members.value, 1048617)
                }
            case 1:
                if !(members.value.isObject) {
                    run.fail(members.value, 1048618)
                }
            default: break
            }
        }
        Self.registrationByCountry(value, &run)
    }
    private static let customer_members1: JSONMembers = JSONMembers("companyProfile\nbillingProfile", matching: .exact)

    /// `#/components/schemas/registrationByCountry` (golden.json:99)
    static func registrationByCountry(_ value: JSONNode, _ run: inout Validation) {
        if run.holds(value, { (run: inout Validation) in
            Self.registrationByCountryIf(value, &run)
        }) {
            run.because(value, 1048619, holds: true) { (run: inout Validation) in
                Self.registrationByCountryThen(value, &run)
            }
        }
    }

    /// `#/components/schemas/registrationByCountry/then/properties/companyProfile` (golden.json:102)
    static func registrationByCountryThenPropertiesCompanyProfile(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.registrationByCountryThenPropertiesCompanyProfile_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    if members.value.isString {
                        run.pattern(members.value, Self.pattern_bc8e68df_b93299af, 1048621)
                    } else {
                        run.fail(members.value, 1048620)
                    }
                default: break
                }
            }
            run.required(value, seen, 0x1, 1048622)
        }
    }
    private static let registrationByCountryThenPropertiesCompanyProfile_members1: JSONMembers = JSONMembers("organizationRegistrationNumber", matching: .exact)

    /// `#/components/schemas/registrationByCountry/if/properties/billingProfile` (golden.json:104)
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
            run.required(value, seen, 0x1, 1048623)
        }
    }
    private static let registrationByCountryIfPropertiesBillingProfile_members1: JSONMembers = JSONMembers("defaultAddress", matching: .exact)

    /// `#/components/schemas/registrationByCountry/if/properties/billingProfile/properties/defaultAddress` (golden.json:105)
    static func registrationByCountryIfPropertiesBillingProfilePropertiesDefaultAddress(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.registrationByCountryIfPropertiesBillingProfilePropertiesDefaultAddress_members2)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    if !(members.value.isString(in: Self.registrationByCountryIfPropertiesBillingProfilePropertiesDefaultAddress_texts1)) { run.fail(members.value, 1048624) }
                default: break
                }
            }
            run.required(value, seen, 0x1, 1048625)
        }
    }
    private static let registrationByCountryIfPropertiesBillingProfilePropertiesDefaultAddress_texts1: JSONMembers = JSONMembers("AM\nAZ\nBR", matching: .exact)
    private static let registrationByCountryIfPropertiesBillingProfilePropertiesDefaultAddress_members2: JSONMembers = JSONMembers("country", matching: .exact)

    /// `#/components/schemas/branches` (golden.json:109)
    static func branches(_ value: JSONNode, _ run: inout Validation) {
        if run.holds(value, { (run: inout Validation) in
            Self.branchesIf(value, &run)
        }) {
            run.because(value, 1048626, holds: true) { (run: inout Validation) in
                Self.branchesThen(value, &run)
            }
        } else {
            run.because(value, 1048627, holds: false) { (run: inout Validation) in
                Self.branchesElse(value, &run)
            }
        }
    }

    /// `#/components/schemas/branches/else/if` (golden.json:113)
    static func branchesElseIf(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.branchesElseIf_members1)
            while run.next(&members) {
                seen.insert(members.slot)
            }
            run.required(value, seen, 0x1, 1048628)
        }
    }
    private static let branchesElseIf_members1: JSONMembers = JSONMembers("deep", matching: .exact)

    /// `#/components/schemas/branches/else/then` (golden.json:114)
    static func branchesElseThen(_ value: JSONNode, _ run: inout Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.branchesElseThen_members1)
            while run.next(&members) {
                seen.insert(members.slot)
            }
            run.required(value, seen, 0x1, 1048629)
        }
    }
    private static let branchesElseThen_members1: JSONMembers = JSONMembers("deeper", matching: .exact)

    /// `#/components/schemas/shut` (golden.json:117)
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
            run.because(value, 1048630, holds: true) { (run: inout Validation) in
                Self.shutThen_tracking(value, &run, &evaluated)
            }
        }
        if value.isObject {
            var rest: MemberCursor = MemberCursor(value)
            while run.next(&rest) {
                if !evaluated.contains(rest.ordinal) {
                    run.fail(rest.value, 1048631)
                }
            }
            evaluated.insertAll()
        }
    }

    /// `#/components/schemas/shut/allOf/0` (golden.json:118)
    static func shutAllOf0_tracking(_ value: JSONNode, _ run: inout Validation, _ evaluated: inout Evaluated) {
        if value.isObject {
            var members: MemberCursor = MemberCursor(value, Self.shutAllOf0_tracking_members1)
            while run.next(&members) {
                var isNamed: Bool = true
                switch members.slot {
                case 0:
                    if !(members.value.isInteger) {
                        run.fail(members.value, 1048632)
                    }
                default: isNamed = false
                }
                if isNamed { evaluated.insert(members.ordinal) }
            }
        }
    }
    private static let shutAllOf0_tracking_members1: JSONMembers = JSONMembers("a", matching: .exact)

    /// `#/components/schemas/shutList` (golden.json:127)
    static func shutList(_ value: JSONNode, _ run: inout Validation) {
        var evaluated: Evaluated = Evaluated()
        guard value.isArray else { return run.fail(value, 1048633) }
        Self.shutListAllOf0_tracking(value, &run, &evaluated)
        run.anyOf(value, 1048634, branches: 2, &evaluated) { (branch: Int, run: inout Validation, evaluated: inout Evaluated) in
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
                        run.fail(rest.value, 1048635)
                    }
                }
            }
            evaluated.insertAll()
        }
    }

    /// `#/components/schemas/shutList/allOf/0` (golden.json:128)
    static func shutListAllOf0_tracking(_ value: JSONNode, _ run: inout Validation, _ evaluated: inout Evaluated) {
        if value.isArray {
            var elements: ElementCursor = ElementCursor(value)
            while run.next(&elements) {
                switch elements.ordinal {
                case 0:
                    if !(elements.value.isString) {
                        run.fail(elements.value, 1048636)
                    }
                default:
                    break
                }
                if elements.ordinal < 1 { evaluated.insert(elements.ordinal) }
            }
        }
    }

    /// `#/components/schemas/shutList/anyOf/1` (golden.json:130)
    static func shutListAnyOf1_tracking(_ value: JSONNode, _ run: inout Validation, _ evaluated: inout Evaluated) {
        if value.isArray {
            run.contains(value, from: 1, 1048637, &evaluated) { (element: JSONNode, run: inout Validation) in
                if !(element.isString("c")) { run.fail(element, 1048638) }
            }
        }
    }

    /// `#/components/schemas/constant` (golden.json:139)
    static func constant(_ value: JSONNode, _ run: inout Validation) {
        if !(Self.constant_constant1.equals(value)) { run.fail(value, 1048639) }
    }
    private static let constant_constant1: JSONConstant = JSONConstant("{\"a\":1,\"b\":[true,null]}")

    /// `#/components/schemas/flag` (golden.json:141)
    static func flag(_ value: JSONNode, _ run: inout Validation) {
        if !((value.isBoolean && !value.isTrue)) { run.fail(value, 1048640) }
    }

    /// `#/components/schemas/language` (golden.json:143)
    static func language(_ value: JSONNode, _ run: inout Validation) {
        if !(value.isString(in: Self.language_texts1)) { run.fail(value, 1048641) }
    }
    private static let language_texts1: JSONMembers = JSONMembers("EN\nde-DE", matching: .ignoringCase)

    /// `#/components/schemas/loose` (golden.json:147)
    static func loose(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048642) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.loose_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.minLength(members.value, 2, 1048644)
                } else {
                    run.fail(members.value, 1048643)
                }
            default: break
            }
        }
        run.required(value, seen, 0x1, 1048645)
    }
    private static let loose_members1: JSONMembers = JSONMembers("Country", matching: .ignoringCase)

    /// `#/components/schemas/tree` (golden.json:150)
    static func tree(_ value: JSONNode, _ run: inout Validation) {
        guard value.isObject else { return run.fail(value, 1048646) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.tree_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if !(members.value.isInteger) {
                    run.fail(members.value, 1048647)
                }
            case 1:
                Self.treePropertiesChildren(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x1, 1048648)
    }
    private static let tree_members1: JSONMembers = JSONMembers("value\nchildren", matching: .exact)

    /// `#/components/schemas/tree/properties/children` (golden.json:152)
    static func treePropertiesChildren(_ value: JSONNode, _ run: inout Validation) {
        guard value.isArray else { return run.fail(value, 1048649) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.tree(elements.value, &run)
        }
    }

    /// `#/components/schemas/bomb` (golden.json:155)
    static func bomb(_ value: JSONNode, _ run: inout Validation) {
        run.anyOf(value, 1048650, branches: 2) { (branch: Int, run: inout Validation) in
            switch branch {
            case 0:
                Self.bombAnyOf0(value, &run)
            case 1:
                Self.bombAnyOf1(value, &run)
            default: break
            }
        }
    }

    /// `#/components/schemas/bomb/anyOf/1` (golden.json:157)
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
            run.required(value, seen, 0x2, 1048651)
        }
    }
    private static let bombAnyOf1_members1: JSONMembers = JSONMembers("a\nc", matching: .exact)

    /// `#/components/schemas/unicodeChoice` (golden.json:164)
    static func unicodeChoice(_ value: JSONNode, _ run: inout Validation) {
        if !(value.isString("\u{E9}")) { run.fail(value, 1048652) }
    }

    /// `#/components/schemas/distinct` (golden.json:166)
    static func distinct(_ value: JSONNode, _ run: inout Validation) {
        if value.isArray {
            run.uniqueItems(value, 1048653)
        }
    }

    static let pattern_d08d2958_fbc1dd79: PatternAutomaton = PatternAutomaton("423j1011g2012d40120141101110")

    static let site_table2: SiteTable = SiteTable("*\t#/components/schemas/formats\tgolden.json\t25\t\ntype\t25\tobject\n*\t#/components/schemas/formats/properties/email\tgolden.json\t26\t\ntype\t26\tstring\nformat\t26\temail\n*\t#/components/schemas/formats/properties/id\tgolden.json\t27\t\nformat\t27\tuuid\n*\t#/components/schemas/formats/properties/size\tgolden.json\t28\t\ntype\t28\tinteger\nformat\t28\tint32\n*\t#/components/schemas/formats/properties/total\tgolden.json\t29\t\nformat\t29\tint64\nformat\t29\tint64\n*\t#/components/schemas/never\tgolden.json\t31\t\n\t31\n*\t#/components/schemas/list\tgolden.json\t33\t\ntype\t33\tarray\nmaxItems\t33\t3\nminItems\t33\t1\nuniqueItems\t33\n*\t#/components/schemas/tuple/prefixItems/0\tgolden.json\t37\t\ntype\t37\tstring\n*\t#/components/schemas/tuple/prefixItems/2\tgolden.json\t39\t\ntype\t39\tboolean\n*\t#/components/schemas/tuple\tgolden.json\t36\t\nitems\t36\tfalse\n*\t#/components/schemas/tail/items\tgolden.json\t45\t\ntype\t45\tinteger\n*\t#/components/schemas/closed\tgolden.json\t50\t\ntype\t50\tobject\nmaxProperties\t50\t4\nminProperties\t50\t2\n*\t#/components/schemas/closed/properties/name\tgolden.json\t52\t\ntype\t52\tstring\n*\t#/components/schemas/closed/properties/id\tgolden.json\t53\t\ntype\t53\tinteger\n*\t#/components/schemas/closed/patternProperties/^x-\tgolden.json\t55\t\ntype\t55\tstring\n*\t#/components/schemas/closed\tgolden.json\t50\t\nadditionalProperties\t50\tfalse\nrequired\t50\tname\tid\tkind\n*\t#/components/schemas/map\tgolden.json\t57\t\ntype\t57\tobject\n*\t#/components/schemas/map/propertyNames\tgolden.json\t59\t\nmaxLength\t59\t3\n*\t#/components/schemas/map/additionalProperties\tgolden.json\t58\t\ntype\t58\tnumber\n*\t#/components/schemas/dependent/dependentSchemas/gift\tgolden.json\t65\t\nrequired\t65\tmessage\n*\t#/components/schemas/cat\tgolden.json\t67\t\ntype\t67\tobject\n*\t#/components/schemas/cat/properties/pet\tgolden.json\t68\t\nconst\t68\t\"cat\"\n*\t#/components/schemas/cat/properties/lives\tgolden.json\t69\t\ntype\t69\tinteger\nmaximum\t69\t9\n*\t#/components/schemas/cat\tgolden.json\t67\t\nrequired\t67\tpet\tlives\n*\t#/components/schemas/dog\tgolden.json\t71\t\ntype\t71\tobject\n*\t#/components/schemas/dog/properties/pet\tgolden.json\t72\t\nconst\t72\t\"dog\"\n*\t#/components/schemas/dog\tgolden.json\t71\t\nrequired\t71\tpet\tbark\n*\t#/components/schemas/untaggedPet\tgolden.json\t80\t\noneOf\t80\t2\t#/components/schemas/cat\t#/components/schemas/dog\n*\t#/components/schemas/notText\tgolden.json\t92\t\nnot\t92\n*\t#/components/schemas/notText/not\tgolden.json\t93\t\ntype\t93\tstring\n*\t#/components/schemas/customer\tgolden.json\t95\tCustomer\ntype\t95\tobject\n*\t#/components/schemas/customer/properties/companyProfile\tgolden.json\t97\t\ntype\t97\tobject\n*\t#/components/schemas/customer/properties/billingProfile\tgolden.json\t98\t\ntype\t98\tobject\n*\t#/components/schemas/registrationByCountry\tgolden.json\t99\tOrganization registration number by country\nif\t99\t=/billingProfile/defaultAddress/country\n*\t#/components/schemas/registrationByCountry/then/properties/companyProfile/properties/organizationRegistrationNumber\tgolden.json\t103\t\ntype\t103\tstring\npattern\t103\t\\\\S\n*\t#/components/schemas/registrationByCountry/then/properties/companyProfile\tgolden.json\t102\t\nrequired\t102\torganizationRegistrationNumber\n*\t#/components/schemas/registrationByCountry/if/properties/billingProfile\tgolden.json\t104\t\nrequired\t104\tdefaultAddress\n*\t#/components/schemas/registrationByCountry/if/properties/billingProfile/properties/defaultAddress/properties/country\tgolden.json\t106\t\nenum\t106\t3\t\"AM\"\t\"AZ\"\t\"BR\"\n*\t#/components/schemas/registrationByCountry/if/properties/billingProfile/properties/defaultAddress\tgolden.json\t105\t\nrequired\t105\tcountry\n*\t#/components/schemas/branches\tgolden.json\t109\t\nif\t109\t=/kind\nif\t109\t=/kind\n*\t#/components/schemas/branches/else/if\tgolden.json\t113\t\nrequired\t113\tdeep\n*\t#/components/schemas/branches/else/then\tgolden.json\t114\t\nrequired\t114\tdeeper\n*\t#/components/schemas/shut\tgolden.json\t117\t\nif\t117\t=/kind\nunevaluatedProperties\t117\tfalse\n*\t#/components/schemas/shut/allOf/0/properties/a\tgolden.json\t125\t\ntype\t125\tinteger\n*\t#/components/schemas/shutList\tgolden.json\t127\t\ntype\t127\tarray\nanyOf\t127\t2\t#/components/schemas/shutList/anyOf/0\t#/components/schemas/shutList/anyOf/1\n*\t#/components/schemas/shutList/unevaluatedItems\tgolden.json\t131\t\ntype\t131\tboolean\n*\t#/components/schemas/shutList/allOf/0/prefixItems/0\tgolden.json\t135\t\ntype\t135\tstring\n*\t#/components/schemas/shutList/anyOf/1\tgolden.json\t130\t\ncontains\t130\t1\t\n*\t#/components/schemas/shutList/anyOf/1/contains\tgolden.json\t132\t\nconst\t132\t\"c\"\n*\t#/components/schemas/constant\tgolden.json\t139\t\nconst\t139\t{\"a\":1,\"b\":[true,null]}\n*\t#/components/schemas/flag\tgolden.json\t141\t\nconst\t141\tfalse\n*\t#/components/schemas/language\tgolden.json\t143\t\nenum\t143\t2\t\"EN\"\t\"de-DE\"\n*\t#/components/schemas/loose\tgolden.json\t147\t\ntype\t147\tobject\n*\t#/components/schemas/loose/properties/Country\tgolden.json\t148\t\ntype\t148\tstring\nminLength\t148\t2\n*\t#/components/schemas/loose\tgolden.json\t147\t\nrequired\t147\tCountry\n*\t#/components/schemas/tree\tgolden.json\t150\t\ntype\t150\tobject\n*\t#/components/schemas/tree/properties/value\tgolden.json\t151\t\ntype\t151\tinteger\n*\t#/components/schemas/tree\tgolden.json\t150\t\nrequired\t150\tvalue\n*\t#/components/schemas/tree/properties/children\tgolden.json\t152\t\ntype\t152\tarray\n*\t#/components/schemas/bomb\tgolden.json\t155\t\nanyOf\t155\t2\t#/components/schemas/bomb/anyOf/0\t#/components/schemas/bomb/anyOf/1\n*\t#/components/schemas/bomb/anyOf/1\tgolden.json\t157\t\nrequired\t157\tc\n*\t#/components/schemas/unicodeChoice\tgolden.json\t164\t\nenum\t164\t1\t\"\u{E9}\"\n*\t#/components/schemas/distinct\tgolden.json\t166\t\nuniqueItems\t166")
}
