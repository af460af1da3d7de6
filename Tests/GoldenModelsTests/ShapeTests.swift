import GoldenModels
import PinionJSON
import PinionRuntime
import Testing

/// Reads a text as a type and writes it again.
private func roundTrip<Model: JSONModel>(_ type: Model.Type, _ text: String) throws -> String {
    String(decoding: try Model(jsonText: text).jsonBytes(), as: UTF8.self)
}

/// What reading a text as a type complains about.
private func complaint<Model: JSONModel>(_ type: Model.Type, _ text: String) -> String? {
    do {
        _ = try Model(jsonText: text)
        return nil
    } catch {
        return "\(error)"
    }
}

@Suite struct ObjectTests {
    @Test func tuplesAreArrays() throws {
        let position = try Position(jsonText: "[13.4, 52.5]")
        #expect(position == Position(longitude: 13.4, latitude: 52.5))
        #expect(try roundTrip(Position.self, "[13.4,52.5]") == "[13.4,52.5]")
        #expect(complaint(Position.self, "[1]") == "(root): the element at position 1 is missing")
        #expect(complaint(Position.self, "[1,2,3]") == "(root): there are more than 2 elements")
        #expect(complaint(Position.self, #"[1,"2"]"#)?.hasPrefix("/1: expected a number") == true)
        #expect(complaint(Position.self, "{}") == "(root): expected an array, found an object")
        for text in [#"["a",null,null,1]"#, #"["a",1]"#, #"["a",null,true]"#, #"["a",1,false,2,"x","y"]"#] {
            #expect(try roundTrip(Record.self, text) == text)
        }
        // What is left out before another keeps its place.
        #expect(try Record(item1: 1, item3: 2).jsonBytes() == Array("[null,1,null,2]".utf8))
        #expect(try Record(item1: nil, rest: ["x"]).jsonBytes() == Array(#"[null,null,null,null,"x"]"#.utf8))
    }

    @Test func keepsAbsentAndNullApart() throws {
        let text = #"{"Country":"AM","postal-code":null,"region":null,"lines":[],"kind":"postal"}"#
        let address = try Address(jsonText: text)
        #expect(address.postalCode == nil)
        #expect(address.region == .null)
        #expect(address.city == nil)
        #expect(String(decoding: try address.jsonBytes(), as: UTF8.self) == text)

        let absent = try Address(
            jsonText: #"{"Country":"AM","postal-code":"1","lines":["a"],"kind":"postal"}"#)
        #expect(absent.region == .absent)
    }

    @Test func matchesNamesAsTheDescriptionSays() throws {
        let address = try Address(jsonText: #"{"COUNTRY":"am","Postal-Code":"1","lines":[],"KIND":"postal"}"#)
        #expect(address.country == "AM")
        #expect(address.postalCode == "1")
    }

    @Test func namesEveryProblemAtOnce() throws {
        let error = try #require(complaint(Address.self, #"{"Country":5,"lines":["a",null]}"#))
        for place in ["/Country", "/lines/1", "postal-code", "kind"] { #expect(error.contains(place)) }
    }

    @Test func givesConstantsAndOptionalsDefaults() {
        let address = Address(country: "AM", postalCode: nil, lines: ["Abovyan 1"])
        #expect(address.kind == .postal)
        #expect(address.region == .absent)
        #expect(address == Address(country: "am", postalCode: nil, lines: ["Abovyan 1"], region: .absent))
    }

    @Test func offersLimits() {
        #expect(Address.Limits.country == TextLimits(minimum: 2, maximum: 2, pattern: "^[A-Z]{2}$"))
        #expect(Address.Limits.floor.minimum == "-5")
        #expect(Address.Limits.share.exclusiveMaximum == "0.1")
        #expect(Address.Limits.lines.maximum == 3)
    }

    @Test func readsAndWritesEveryScalar() throws {
        let text = """
            {"string":"a","folded":"b","password":"hidden","flag":true,"small":1,"large":9007199254740993,\
            "single":1.5,"double":0.1,"amount":0.10,"instant":"2026-01-02T03:04:05.10Z","day":"2026-01-02",\
            "length":"PT060M","id":"00000000-0000-0000-0000-00000000000a","bytes":"aGk=","tag":"\\"v1\\"","text":7,"nothing":null,\
            "any":{"x":[1]},"description":"its own","grid":[[1,null],[]],"labels":{"k":"v"}}
            """
        let everything = try Everything(jsonText: text)
        #expect(everything.large == 9_007_199_254_740_993)
        #expect(everything.grid == [[1, nil], []])
        #expect(everything.description == "its own")
        let written = try everything.jsonBytes()
        #expect(try Everything(jsonBytes: written) == everything)
        #expect(String(decoding: written, as: UTF8.self).contains("\"password\":\"hidden\""))
    }

    @Test func printsNoSecretAndNotItsOwnDescription() throws {
        let strict = Strict(a: "visible")
        #expect("\(strict)" == #"{"a":"visible"}"#)
        let everything = try Everything(
            jsonText: """
                {"string":"a","folded":"b","password":"hidden","flag":true,"small":1,"large":2,"single":1,"double":1,\
                "amount":1,"instant":"2026-01-02T03:04:05Z","day":"2026-01-02","length":"P1Y",\
                "id":"00000000-0000-0000-0000-00000000000a","bytes":"","tag":"\\"v1\\"","text":"","nothing":null,\
                "any":1,"description":"its own","grid":[],"labels":{}}
                """)
        var dumped = ""
        dump(everything, to: &dumped)
        for text in ["\(everything)", String(reflecting: everything), "\([everything])", dumped] {
            #expect(!text.contains("hidden"))
        }
        #expect("\(everything)".contains("\"flag\":true"))
    }

    @Test func treatsOtherMembersAsTheDescriptionSays() throws {
        #expect(complaint(Strict.self, #"{"a":"1","b":2}"#)?.contains("b") == true)
        let loose = try Loose(jsonText: #"{"a":"1","additionalProperties":"x","n":3}"#)
        #expect(loose.additionalProperties == ["n": 3])
        #expect(loose.additionalPropertiesValue == "x")
        #expect(try roundTrip(Loose.self, #"{"n":3}"#) == #"{"n":3}"#)
        #expect(try roundTrip(Bare.self, #"{"dropped":3}"#) == "{}")
        #expect(try roundTrip(Nameless.self, #"{"":"x"}"#) == #"{"":"x"}"#)
    }

    @Test func keepsTypesInsideThemselves() throws {
        let text = #"{"value":1,"left":{"value":2},"right":null,"forest":[{"value":3,"right":{"value":4}}]}"#
        #expect(try roundTrip(Tree.self, text) == text)
        var tree = Tree(value: 1, left: Tree(value: 2))
        let copy = tree
        tree.left?.value = 5
        #expect(copy.left?.value == 2 && tree.left?.value == 5)
    }

    @Test func endsWhereTheTypeDoesNot() throws {
        #expect(try roundTrip(Endless.self, "{}") == "{}")
        #expect(complaint(Negation.self, "{}")?.contains("operand") == true)
        #expect(complaint(Expression.self, #""text""#) != nil)
    }

    @Test func nestsTypesAndFoldsAliases() throws {
        let text = #"{"type":"b","status":{"code":1},"overall":"on","lines":[{"name":"x"}]}"#
        let order = try Order(jsonText: text)
        #expect(order.type == Order.TypeValue.b)
        #expect(order.status == Order.OrderStatus(code: 1))
        #expect(order.overall == Status.on)
        #expect(order.lines == [Order.LinesItem(name: "x")])
        #expect(
            try roundTrip(Aliased.self, #"{"must":null,"list":["a",null]}"#)
                == #"{"must":null,"list":["a",null]}"#)
        #expect(CreateOrder.Body(note: "n").note == "n")
    }
}

@Suite struct EnumerationTests {
    @Test func keepsUnknownTextsWhenOpen() throws {
        #expect(try Open(jsonText: #""in-progress""#) == .inProgress)
        #expect(try Open(jsonText: #""else""#) == .unrecognized("else"))
        for text in ["none", "in-progress", "+1", "-1", "1.10", "11.0", "", "else"] {
            #expect(Open(rawValue: text).rawValue == text)
            #expect(try roundTrip(Open.self, "\"\(text)\"") == "\"\(text)\"")
        }
        #expect(Open.allKnown.count == 7)
    }

    @Test func refusesUnknownTextsWhenClosed() throws {
        #expect(try Folded(jsonText: #""dns_record""#) == .dnsRecord)
        #expect(try roundTrip(Folded.self, #""dns_record""#) == #""DnsRecord""#)
        #expect(complaint(Folded.self, #""else""#) != nil)
        #expect(Folded(rawValue: "else") == nil)
        #expect(try roundTrip(Blank.self, "\"\"") == "\"\"")
        #expect(complaint(Blank.self, "\"a\"") != nil)
    }

    @Test func readsAnyScalarAsItsText() throws {
        #expect(try Loosely(jsonText: "1") == .value1)
        #expect(try Loosely(jsonText: "true") == .true)
        #expect(try Loosely(jsonText: "2.50") == .unrecognized("2.50"))
        #expect(try Strictly(jsonText: "true") == .true)
        #expect(complaint(Strictly.self, "2") != nil)
        #expect(complaint(Strictly.self, "[]") != nil)
    }

    @Test func knowsNumbers() throws {
        #expect(try Priority(jsonText: "-1") == .minus1)
        #expect(try Priority(jsonText: "7") == .unrecognized(7))
        #expect(try roundTrip(Priority.self, "7") == "7")
        #expect(try Level(jsonText: "2") == .value2)
        #expect(complaint(Level.self, "3") != nil)
    }
}

@Suite struct UnionTests {
    @Test func selectsByDiscriminator() throws {
        #expect(try Pet(jsonText: #"{"petType":"lion","lives":9}"#) == .cat(petType: "lion", lives: 9))
        #expect(try Pet(jsonText: #"{"petType":"dog"}"#) == .dog(petType: "dog"))
        #expect(complaint(Pet.self, #"{"petType":"fish"}"#) != nil)
        #expect(complaint(Pet.self, "{}") != nil)
    }

    @Test func keepsUnknownAlternativesWhenOpen() throws {
        let fish = #"{"petType":"fish","fins":[1,2]}"#
        guard case .unrecognized = try AnyPet(jsonText: fish) else {
            Issue.record("a fish is neither cat nor dog")
            return
        }
        #expect(try roundTrip(AnyPet.self, fish) == fish)
    }

    @Test func selectsByTests() throws {
        // The union matches names without regard to case, the cat does not: its own description decides.
        #expect(try Told(jsonText: #"{"petType":"x","LIVES":9}"#) == .cat(petType: "x"))
        #expect(try Told(jsonText: #"{"petType":"Dog","lives":null}"#) == .dog(petType: "Dog"))
        #expect(try Told(jsonText: #""hello""#) == .text("hello"))
        #expect(try Told(jsonText: "1.0") == .count(1))
        #expect(try Told(jsonText: "1.5") == .other(1.5))
        #expect(try Told(jsonText: "null") == .other(nil))
        #expect(try roundTrip(Told.self, "null") == "null")
    }

    @Test func triesInOrder() throws {
        #expect(try Tried(jsonText: #"{"petType":"x"}"#) == .pet(petType: "x"))
        #expect(try Tried(jsonText: "5") == .number(5))
        #expect(complaint(Tried.self, "[]") != nil)
    }

    @Test(arguments: [
        #"{"id":1}"#, #"{"id":1,"wait_timer":"a"}"#, #"{"id":1,"reviewers":"a"}"#, #"{"id":1,"kind":"last"}"#,
        #"{"id":1,"kind":"new"}"#,
    ])
    func losesNoMemberThatAnAlternativeHas(_ text: String) throws {
        #expect(try roundTrip(Rule.self, text) == text)
    }

    @Test func takesTheAlternativeThatLeavesTheLeastUnread() throws {
        let rule = try Rule(jsonText: #"{"id":1,"other":0,"reviewers":"a"}"#)
        #expect(rule == .reviewers(id: 1, reviewers: "a"))
        #expect(try Rule(jsonText: #"{"id":1,"other":0}"#) == .timer(id: 1))
    }

    @Test func containsItself() throws {
        let text = #"{"operand":{"operand":[1.5,{"operand":2.0}]}}"#
        let expression = try Expression(jsonText: text)
        #expect(try Expression(jsonBytes: try expression.jsonBytes()) == expression)
        #expect(
            complaint(Expression.self, #"{"operand":{"operand":[true]}}"#)?.contains("/operand/operand/0")
                == true)
    }
}
