import GoldenHostileModels
import PinionJSON
import PinionRuntime
import Testing

/// This file sees types called `String`, `Error` and so on, like a user of such a module: Swift's own are
/// qualified where they are meant.
@Suite struct HostileTests {
    @Test func everyTextComesBackByteForByte() throws {
        #expect(OpenTexts.allKnown.count > 100)
        for value in OpenTexts.allKnown {
            let read = try OpenTexts(jsonBytes: try value.jsonBytes())
            #expect(read == value)
            #expect(read.rawValue.utf8.elementsEqual(value.rawValue.utf8))
            if case .unrecognized = read { Issue.record("\(value) is listed") }
            #expect(
                ClosedTexts(rawValue: value.rawValue)?.rawValue.utf8.elementsEqual(value.rawValue.utf8)
                    == true)
        }
    }

    @Test func canonicallyEquivalentTextsAreTwoCases() throws {
        let composed = OpenTexts(rawValue: "\u{E9}")
        let decomposed = OpenTexts(rawValue: "e\u{301}")
        #expect(composed != decomposed)
        #expect(OpenTexts.allKnown.contains(composed) && OpenTexts.allKnown.contains(decomposed))
    }

    @Test func everyMemberKeepsItsName() throws {
        // Every text is the name of a member, whose constant is the text itself.
        let constants = try Constants().jsonBytes()
        let value = try JSONTape(parsing: constants)
        guard case .object(let object) = PinionJSON.JSONValue(value) else {
            Issue.record("not an object")
            return
        }
        for (name, value) in object.members {
            guard case .string(let text) = value else {
                Issue.record("not a text")
                continue
            }
            #expect(text.utf8.elementsEqual(name.utf8))
        }
        #expect(object.count >= 30)
        #expect(try Constants(jsonBytes: constants) == Constants())
    }

    @Test func unionsCompareHostileTexts() throws {
        for value in OpenTexts.allKnown {
            let object = PinionJSON.JSONValue.object(JSONObject([(value.rawValue, .string(value.rawValue))]))
            let text = try object.jsonBytes()
            // The payload is a string, so only the choice can be seen: another case would say so.
            do {
                _ = try Told(jsonBytes: text)
                Issue.record("an object is no string")
            } catch {
                #expect(!"\(error)".contains("alternative"))
            }
        }
    }

    @Test func borrowedNamesAreOrdinaryTypes() throws {
        let model = GoldenHostileModels.String(value: "x")
        #expect(try GoldenHostileModels.String(jsonBytes: try model.jsonBytes()) == model)
        #expect(Error(value: "e").value == "e")
        #expect(TypeValue(value: "t").type == nil)
        #expect(Outer.String(value: "inner").value == "inner")
    }
}
