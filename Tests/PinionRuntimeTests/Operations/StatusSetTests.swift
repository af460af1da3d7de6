import PinionJSON
import Testing

@testable import PinionRuntime

/// OpenAPI 3.1 section 4.8.16: a code wins over its range, and that over `default`.
@Suite struct StatusSetTests {
    @Test func theClosestWordDecides() {
        let set: StatusSet = "404 4XX default"
        #expect(set.match(404) == .exact && set.match(400) == .range && set.match(500) == .default)
        #expect(StatusSet("200 204").match(201) == .none && StatusSet("").match(200) == .none)
        #expect(StatusSet("2XX").match(299) == .range && StatusSet("2XX").match(300) == .none)
    }

    private func decoded(_ status: Int, _ text: String = "1") -> Result<JSONValue, CallError<JSONValue>> {
        let response = TransportResponse.json(text, status: .init(code: status))
        do throws(CallError<JSONValue>) {
            return .success(try Ranged.decode(ResponseDecoder(response, definition: Ranged.definition)))
        } catch {
            return .failure(error)
        }
    }

    /// 2XX is a success but 202, an error; 4XX is an error but 404, a success.
    private struct Ranged: PinionRuntime.Operation {
        typealias Output = JSONValue
        static var definition: OperationDefinition {
            OperationDefinition(
                id: "ranged", method: "GET", path: "/", successes: "2XX 404", failures: "202 4XX")
        }
    }

    @Test func successesAndErrorsMix() throws {
        #expect(try decoded(200).get() == 1)
        #expect(try decoded(404).get() == 1)
        for (status, isDocumented) in [(202, true), (403, true), (302, false), (500, false)] {
            guard case .failure(.failed(let failed)) = decoded(status) else {
                Issue.record("\(status) is no error")
                continue
            }
            #expect(failed.isDocumented == isDocumented && (failed.body != nil) == isDocumented)
        }
    }
}

/// OpenAPI 3.1 section 4.8.21: the style `simple`.
@Suite struct PlainTextTests {
    @Test func scalars() {
        #expect(PlainText.value(of: "5") == 5)
        #expect(PlainText.value(of: "5") == "5")
        #expect(PlainText.value(of: "true") == true)
        #expect(PlainText.value(of: "x") == nil as Int?)
        #expect(PlainText.value(of: "") == "")
    }

    @Test func lists() {
        #expect(PlainText.value(of: "1, 2,3") == [1, 2, 3])
        #expect(PlainText.value(of: "1, a") == ["1", "a"])
        #expect(PlainText.value(of: "1, a") == nil as [Int]?)
    }

    @Test func objects() {
        #expect(PlainText.value(of: "R,1,G,2") == ["R": 1, "G": 2])
        #expect(PlainText.value(of: "R=a=b,G=", style: .simple(explode: true)) == nil as [String: String]?)
        #expect(PlainText.value(of: "R=a=b", style: .simple(explode: true)) == ["R": "a=b"])
        #expect(PlainText.value(of: "R,1,G") == nil as [String: Int]?)
    }

    @Test func json() {
        #expect(PlainText.value(of: #"{"a":[1]}"#, style: .json) == ["a": [1]])
        #expect(PlainText.value(of: "{", style: .json) == nil as JSONValue?)
    }
}
