import FlyingFox
import Foundation
import LoopbackServers
import PartnerCenter
import PinionURLSession
import Testing

/// The flagship call, over a real socket.
@Suite struct CreateCustomerTests {
    /// Remembers what was asked.
    private actor Log {
        var questions: [(method: String, path: String, headers: [String: String], body: [UInt8])] = []
        func add(_ question: LoopbackServer.Question) async throws {
            var headers: [String: String] = [:]
            for (name, value) in question.headers { headers[name.rawValue.lowercased()] = value }
            let body = Array(try await question.bodyData)
            questions.append((question.method.rawValue, question.path, headers, body))
        }
    }

    private func partner(_ server: LoopbackServer) -> PartnerCenter {
        PartnerCenter(
            transport: .urlSession(), credential: .bearer { "secret-token" },
            server: PartnerCenter.Server(url: server.url))
    }

    @Test func createsACustomerAndPrintsIt() async throws {
        let log = Log()
        let created = try await LoopbackServer.running { question in
            try await log.add(question)
            return .json(Documented.response, status: .created)
        } _: { server in
            try await partner(server).customers.create(
                Documented.newCustomer(reseller: Documented.reseller), locale: "en-US")
        }
        #expect(created.id == Documented.customerID)
        #expect(created.userCredentials?.password?.exposed == Documented.password)
        #expect("\(created)".contains("WingtipToys678152504.onmicrosoft.com"))
        #expect(!"\(created)".contains(Documented.password))

        let question = try #require(await log.questions.first)
        #expect(await log.questions.count == 1)
        #expect(question.method == "POST" && question.path == "/v1/customers")
        #expect(question.headers["authorization"] == "Bearer secret-token")
        #expect(question.headers["content-type"] == "application/json")
        #expect(question.headers["x-locale"] == "en-US")
        for name in ["ms-requestid", "ms-correlationid"] {
            let value = try #require(question.headers[name])
            #expect(UUID(uuidString: value) != nil && value == value.lowercased())
        }
        let sent = JSONValue(try JSONTape(parsing: question.body))
        let documented = JSONValue(try JSONTape(parsing: Array(Documented.requestInCamelCase.utf8)))
        #expect(sent == documented)
    }

    @Test func anErrorArrivesAsThatErrorWithItsRequestIDs() async throws {
        let body =
            #"{"code":600049,"description":"Registration number missing","data":[],"source":"PartnerFD"}"#
        let error = try await LoopbackServer.running { _ in
            .json(
                body, status: .badRequest,
                headers: [
                    HTTPHeader("MS-RequestId"): "d628adbe-b7ee-412e-ac55-58f22b4ba2f4",
                    HTTPHeader("MS-CorrelationId"): "0dd197a8-992c-44ca-aeae-21cd83494dce",
                ])
        } _: { server -> CallError<ServiceError>? in
            do throws(CallError<ServiceError>) {
                _ = try await partner(server).customers.create(
                    Documented.newCustomer(reseller: Documented.reseller))
                return nil
            } catch {
                return error
            }
        }
        let failed = try #require(error?.failedResponse)
        #expect(failed.status == 400)
        #expect(failed.body?.code == .organizationRegistrationNumberMissing)
        #expect(failed.requestIDs.map(\.value).contains("d628adbe-b7ee-412e-ac55-58f22b4ba2f4"))
        #expect(failed.requestIDs.map(\.value).contains("0dd197a8-992c-44ca-aeae-21cd83494dce"))
        #expect("\(failed)".contains("d628adbe-b7ee-412e-ac55-58f22b4ba2f4"))
        #expect(!"\(failed)\(String(reflecting: error))".contains("secret-token"))
    }

    @Test func aRepetitionKeepsItsRequestIDAndTheNextCallHasAnother() async throws {
        let log = Log()
        try await LoopbackServer.running { question in
            try await log.add(question)
            if await log.questions.count == 1 {
                var headers = HTTPHeaders()
                headers[HTTPHeader("Retry-After")] = "0"
                return Answer(statusCode: .tooManyRequests, headers: headers)
            }
            return .json(Documented.response, status: .created)
        } _: { server in
            let customers = partner(server).customers
            _ = try await customers.create(Documented.newCustomer(reseller: Documented.reseller))
            _ = try await customers.create(Documented.newCustomer(reseller: Documented.reseller))
        }
        let ids = await log.questions.map { $0.headers["ms-requestid"] ?? "" }
        #expect(ids.count == 3)
        #expect(ids[0] == ids[1] && ids[1] != ids[2] && !ids[0].isEmpty)
    }

    private typealias Answer = LoopbackServer.Answer
}
