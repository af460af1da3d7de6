import Testing

@testable import PinionSwift

@Suite struct SpellingTests {
    @Test(arguments: [
        ("customer-tenant-id", "customerTenantId"), ("MS-RequestId", "msRequestId"), ("X-Locale", "xLocale"),
        ("billing_profile", "billingProfile"), ("SCREAMING_SNAKE", "screamingSnake"), ("userID", "userID"),
        ("etag", "etag"), ("ETag", "eTag"), ("URLString", "urlString"), ("ID", "id"), ("iPhone", "iPhone"),
        ("@odata.type", "odataType"), ("$ref", "ref"), ("_links", "links"), ("+1", "plus1"), ("-1", "minus1"),
        ("-created_at", "minusCreatedAt"), ("A+", "aPlus"), ("A-", "aMinus"), ("C#", "cSharp"),
        ("C++", "cPlusPlus"),
        ("2fa", "_2fa"), ("1.10", "_1_10"), ("11.0", "_11_0"), ("oauth2", "oauth2"),
        ("oauth-2-token", "oauth2Token"),
        ("", "empty"), (" ", "space"), ("*", "star"), (">=", "greaterEqual"), ("..", "dotDot"), ("é", "e"),
        ("e\u{301}", "e"), ("Straße", "strasse"), ("Привет мир", "privetMir"), ("ΑΒΓ", "avg"),
        ("self", "selfValue"),
        ("init", "initValue"), ("Type", "type"), ("class", "class"), ("a/b c", "aBC"),
    ])
    func lowerCamel(_ text: String, _ expected: String) {
        #expect(IdentifierSpelling.spell(text, style: .lowerCamel) == expected)
    }

    @Test(arguments: [
        ("customer", "Customer"), ("basic-error", "BasicError"), ("SKU", "SKU"), ("ERROR_CODE", "ErrorCode"),
        ("CUSTOMER", "Customer"), ("OAuth2", "OAuth2"), ("type", "TypeValue"), ("Protocol", "ProtocolValue"),
        ("self", "SelfValue"), ("3DSecure", "_3DSecure"), ("microsoft.graph.user", "MicrosoftGraphUser"),
    ])
    func upperCamel(_ text: String, _ expected: String) {
        #expect(IdentifierSpelling.spell(text, style: .upperCamel) == expected)
    }

    /// Plain texts take a shorter way; it must lead to the same names.
    @Test func plainTextsAreSpelledLikeAllOthers() {
        var random = HostileText(seed: 11)
        let pieces = ["a", "Z", "9", "-", "_", ".", "URL", "id", "2fa", "OAuth", "x1", " "]
        for _ in 0..<5_000 {
            let text = (0...random.number(below: 8)).map { _ in
                pieces[random.number(below: pieces.count)]
            }.joined()
            for style in [IdentifierSpelling.Style.lowerCamel, .upperCamel] {
                #expect(
                    IdentifierSpelling.spell(text, style: style)
                        == IdentifierSpelling.spell(words: text, style: style), "\(text)")
            }
        }
    }

    @Test func keywordsGetBackticks() {
        #expect(SwiftIdentifier("class", style: .lowerCamel).code.text == "`class`")
        #expect(SwiftIdentifier("city", style: .lowerCamel).code.text == "city")
        #expect(SwiftIdentifier("class", style: .lowerCamel).label.text == "class")
        #expect(SwiftIdentifier("inout", style: .lowerCamel).label.text == "`inout`")
    }

    @Test func textsWithoutASCIIGetAHashOfTheirBytes() {
        let names = ["名前", "名", "👍", "👎", "****!", "\u{0}", "é名", String(repeating: "名", count: 300)].map {
            IdentifierSpelling.spell($0, style: .lowerCamel)
        }
        #expect(Set(names).count == names.count)
        // Written down, so that no change of the hash goes unseen: it would rename things in users' code.
        #expect(names[0] == "value39d19cf9")
    }

    @Test func longTextsAreCutAndStayApart() {
        let long = String(repeating: "x", count: 300)
        let name = IdentifierSpelling.spell(long, style: .lowerCamel)
        #expect(name.utf8.count == 96)
        #expect(name != IdentifierSpelling.spell(long + "x", style: .lowerCamel))
    }

    @Test func everyTextGivesALegalName() {
        var random = HostileText(seed: 3)
        for _ in 0..<20_000 {
            let text = random.text()
            for style in [IdentifierSpelling.Style.lowerCamel, .upperCamel] {
                let name = IdentifierSpelling.spell(text, style: style)
                #expect(SwiftIdentifier(exactly: name)?.text == name, "\(name)")
                #expect(name.utf8.count <= 100)
            }
        }
    }

    @Test func pinnedNamesAreTakenOnlyIfLegal() {
        #expect(SwiftIdentifier(exactly: "Customer_2")?.text == "Customer_2")
        for text in [
            "", "2a", "a-b", "é", "self", "Type", "_", "a b", "a;", String(repeating: "a", count: 201),
        ] {
            #expect(SwiftIdentifier(exactly: text) == nil)
        }
    }

    @Test(arguments: [
        ("createCustomer", "customers", "create"), ("listCustomers", "customers", "list"),
        ("getCustomerById", "customers", "getById"), ("getBillingProfile", "customers", "getBillingProfile"),
        ("updateCustomerBillingProfile", "customers", "updateBillingProfile"),
        ("deleteCompany", "companies", "delete"), ("customers", "customers", "customers"),
        ("customersList", "customers", "customersList"), ("importCustomer", "customers", "importCustomer"),
        ("getAddress", "addresses", "get"), ("checkDomain", "domains", "check"),
        ("listCustomerRelationships", "relationships", "listCustomerRelationships"),
        ("listUserRoles", "users", "listRoles"),
    ])
    func methods(_ operation: String, _ group: String, _ expected: String) throws {
        let (name, accessor) = try (
            #require(SwiftIdentifier(exactly: operation)), #require(SwiftIdentifier(exactly: group))
        )
        #expect(MethodSpelling.method(name, in: accessor).text == expected)
    }
}
