import PinionJSON
import Testing

/// The problems of text that does not decode.
func problems<Model: JSONDecodable>(_ type: Model.Type, _ text: String) -> [String] {
    do {
        _ = try Model(jsonText: text)
        return []
    } catch {
        return error.problems.map(\.description)
    }
}

@Suite struct ModelTests {
    static let full = """
        {"country":"AM","city":"Yerevan","region":null,"note":"n","contacts":[{"name":"Ani","age":3}],\
        "relationship":"reseller","parent":{"country":"XX","region":"r"},"zeta":[1.50],"alpha":true}
        """

    @Test func readsAndWritesEveryKindOfMember() throws {
        let place = try Place(jsonText: Self.full)
        #expect(place.country == "AM")
        #expect(place.city == "Yerevan")
        #expect(place.region == nil)
        #expect(place.note == .value("n"))
        #expect(place.contacts == [Contact(name: "Ani", age: 3)])
        #expect(place.relationship == .reseller)
        #expect(place.parent?.country == "XX")
        #expect(place.parent?.note == .absent)
        #expect(Set(place.additionalProperties.keys) == ["alpha", "zeta"])
        let text = String(decoding: try place.jsonBytes(), as: UTF8.self)
        #expect(
            text
                == Self.full.replacing(
                    "\"zeta\":[1.50],\"alpha\":true", with: "\"alpha\":true,\"zeta\":[1.50]"))
    }

    @Test func tellsAbsentFromNull() throws {
        let place = try Place(
            jsonText: #"{"country":"AM","city":null,"region":"r","note":null,"contacts":null}"#)
        #expect(place.city == nil)
        #expect(place.contacts == nil)
        #expect(place.note == .null)
        #expect(try place.jsonBytes() == Array(#"{"country":"AM","region":"r","note":null}"#.utf8))
    }

    @Test func reportsEveryProblemWithItsPlace() {
        #expect(
            problems(
                Place.self,
                #"{"city":5,"contacts":[{"name":"x"},{"age":"y","b":1},7],"parent":{"country":[]}}"#)
                == [
                    #"(root): the member "country" is missing"#,
                    "/city: expected a string, found a number",
                    #"(root): the member "region" is missing"#,
                    #"/contacts/1: the member "name" is missing"#,
                    "/contacts/1/age: expected an integer of 64 bits, found a string",
                    #"/contacts/1: the member "b" is not allowed"#,
                    "/contacts/2: expected an object, found a number",
                    "/parent/country: expected a string, found an array",
                    #"/parent: the member "region" is missing"#,
                ])
        #expect(problems(Place.self, "[]") == ["(root): expected an object, found an array"])
    }

    @Test func matchesNamesIgnoringCase() throws {
        let place = try Place(jsonText: #"{"COUNTRY":"AM","Region":"r","x":1}"#)
        #expect(place.country == "AM")
        #expect(place.region == "r")
        #expect(place.additionalProperties == ["x": 1])
    }

    @Test(arguments: [
        #"{"country":"A","Country":"B","region":null}"#, #"{"Country":"B","country":"A","region":null}"#,
    ])
    func prefersTheExactSpelling(_ text: String) throws {
        let place = try Place(jsonText: text)
        #expect(place.country == "A")
        #expect(place.additionalProperties.isEmpty)
    }

    @Test func refusesTwoSpellingsOfOneName() {
        #expect(
            problems(Place.self, #"{"Country":"A","COUNTRY":"B","region":null}"#)
                == [#"(root): the member "COUNTRY" is there in two spellings"#])
    }

    @Test func keepsUnlistedTextsOfAnOpenEnumeration() throws {
        #expect(try Relationship(jsonText: #""RESELLER""#) == .reseller)
        #expect(try Relationship(jsonText: #""advisor""#) == .unrecognized("advisor"))
        #expect(try Relationship.unrecognized("advisor").jsonBytes() == Array(#""advisor""#.utf8))
        #expect(try Level(jsonText: "2.0") == .high)
        #expect(try Level(jsonText: "7") == .unrecognized(7))
        #expect(problems(Relationship.self, "1") == ["(root): expected a string, found a number"])
    }

    @Test func refusesUnlistedTextsOfAClosedEnumeration() throws {
        #expect(try Size(jsonText: #""S""#) == .small)
        #expect(Size(rawValue: "M") == nil)
        #expect(
            problems(Size.self, #""s""#)
                == ["(root): expected one of the texts the description lists, found a string"])
    }

    @Test func triesTheCasesOfAUnion() throws {
        #expect(
            try Shape(jsonText: #"[1,{"name":"a"},[2]]"#)
                == .list([.number(1), .contact(Contact(name: "a")), .list([.number(2)])]))
        // What kept the closest one from fitting is told too.
        #expect(
            problems(Shape.self, #"{"name":1,"age":2}"#) == [
                "(root): no type that may be here fits the object",
                "/name: expected a string, found a number",
            ])
        #expect(
            problems(Shape.self, #"[1,{"age":2}]"#) == [
                "(root): no type that may be here fits the array",
                "/1: no type that may be here fits the object",
                #"/1: the member "name" is missing"#,
            ])
        #expect(problems(Shape.self, "true") == ["(root): no type that may be here fits the boolean"])
    }

    @Test func givesUpOnAttemptsThatMultiply() {
        // Each level tries its list twice as long as the one inside fails: 2^100 attempts without a budget.
        enum Doubled: JSONModel {
            case one
            case many([Doubled])
            case again([Doubled])

            init(json reader: inout JSONReader) {
                var attempts = JSONAttempts()
                var best: Self?
                if let value: [Doubled] = reader.attempt(&attempts) { best = .many(value) }
                if let value: [Doubled] = reader.attempt(&attempts) { best = .again(value) }
                if let best {
                    self = best
                } else {
                    reader.failAttempts()
                    self = .one
                }
            }

            func encode(json writer: inout JSONWriter) { writer.null() }
        }
        let text = String(repeating: "[", count: 100) + "1" + String(repeating: "]", count: 100)
        let found = problems(Doubled.self, text)
        #expect(found.first == "(root): too many nested alternatives")
        #expect(found.contains("(root): no type that may be here fits the array"))
    }

    @Test func stopsComparingWhatFitsBeforeThatMultiplies() throws {
        // Both fit and neither names `new`: 2^60 attempts if every level compared them.
        struct Level: JSONModel {
            private static let members = JSONMembers("inner")
            var inner: [Choice]?

            init(json reader: inout JSONReader) {
                reader.beginObject(Self.members)
                inner = reader.optional(0)
                reader.endObject()
            }

            func encode(json writer: inout JSONWriter) {
                writer.beginObject()
                writer.optional("inner", inner)
                writer.endObject()
            }
        }
        enum Choice: JSONModel {
            case one(Level)
            case other(Level)

            init(json reader: inout JSONReader) {
                var attempts = JSONAttempts()
                var best: Self?
                if let value: Level = reader.attempt(&attempts) { best = .one(value) }
                if let value: Level = reader.attempt(&attempts) { best = .other(value) }
                if best == nil { reader.failAttempts() }
                self = best ?? .one(reader.placeholder())
            }

            func encode(json writer: inout JSONWriter) {
                switch self {
                case .one(let level), .other(let level): level.encode(json: &writer)
                }
            }
        }
        let text = String(repeating: #"{"new":1,"inner":["#, count: 60) + String(repeating: "]}", count: 60)
        let kept = String(repeating: #"{"inner":["#, count: 60) + String(repeating: "]}", count: 60)
        #expect(try Choice(jsonText: text).jsonBytes() == Array(kept.utf8))
    }

    @Test func comparesByWhatTheJSONSays() throws {
        let one = try Place(jsonText: #"{"country":"A","region":null,"x":{"a":1,"b":1.0}}"#)
        let two = try Place(jsonText: #"{"region":null,"country":"A","x":{"b":1,"a":10e-1}}"#)
        #expect(one == two)
        #expect(one.hashValue == two.hashValue)
        // Canonically equivalent, yet other bytes.
        #expect(Contact(name: "\u{E9}") != Contact(name: "e\u{301}"))
        #expect(Set([Contact(name: "\u{E9}"), Contact(name: "e\u{301}")]).count == 2)
        #expect(Relationship.noRelationship == .unrecognized("none"))
        #expect("\(one)" == #"{"country":"A","region":null,"x":{"a":1,"b":1.0}}"#)
    }

    @Test func countsProblemsBeyondAHundred() {
        let text = "[" + Array(repeating: "1", count: 250).joined(separator: ",") + "]"
        guard case .mismatched(let problems, _)? = error(of: [String].self, text) else {
            Issue.record("no error")
            return
        }
        #expect(problems.count == 100)
        #expect(problems.last?.pointer == JSONPointer("/99"))
    }

    private func error<Model: JSONDecodable>(of type: Model.Type, _ text: String) -> JSONDecodingError? {
        do {
            _ = try Model(jsonText: text)
            return nil
        } catch {
            return error
        }
    }
}

@Suite struct NameMatchingTests {
    private static let many = (0..<40).map { "dns_record_\($0)" }

    private func ordinal(_ name: String, _ members: JSONMembers) -> Int? { members.ordinal(of: name) }

    @Test func exact() {
        let members = JSONMembers("id\nname\n\u{E9}")
        #expect(ordinal("name", members) == 1)
        #expect(ordinal("Name", members) == nil)
        #expect(ordinal("\u{E9}", members) == 2)
        #expect(ordinal("e\u{301}", members) == nil)
        #expect(ordinal("", members) == nil)
    }

    @Test func ignoringCase() {
        let members = JSONMembers("id\nID\nk", matching: .ignoringCase)
        #expect(ordinal("ID", members) == 1)
        #expect(ordinal("id", members) == 0)
        #expect(ordinal("Id", members) == 0)
        // KELVIN SIGN is no k.
        #expect(ordinal("\u{212A}", members) == nil)
    }

    @Test func ignoringUnderscores() {
        let members = JSONMembers("dns_record\nb", matching: .ignoringCaseAndUnderscores)
        #expect(ordinal("DnsRecord", members) == 0)
        #expect(ordinal("_B_", members) == 1)
        #expect(ordinal("dnsrecords", members) == nil)
    }

    @Test(arguments: [JSONNameMatching.exact, .ignoringCase, .ignoringCaseAndUnderscores])
    func manyNames(_ matching: JSONNameMatching) {
        let members = JSONMembers(Self.many.map { Array($0.utf8) }, matching: matching)
        for (position, name) in Self.many.enumerated() {
            #expect(ordinal(name, members) == position)
            #expect(ordinal(name.uppercased(), members) == (matching == .exact ? nil : position))
            #expect(
                ordinal(name.replacing("_", with: ""), members)
                    == (matching == .ignoringCaseAndUnderscores ? position : nil))
        }
        #expect(ordinal("dns_record_40", members) == nil)
    }

    @Test func namesWithNewlinesAndBackslashes() {
        let members = JSONMembers("a\\nb\nc\\\\d\n")
        #expect((0..<members.count).map { members.name($0) } == ["a\nb", "c\\d", ""])
        #expect(ordinal("", members) == 2)
    }

    @Test func aNewlineAloneIsOneEmptyName() {
        #expect(JSONMembers("").count == 0)
        let members = JSONMembers("\n")
        #expect((0..<members.count).map { members.name($0) } == [""])
        #expect(ordinal("", members) == 0)
        let table = EnumerationTable("\n", [true])
        #expect(table.value(of: "") == true)
        #expect(table.value(of: "\n") == nil)
    }
}
