import Foundation
import PartnerCenter
import Testing

/// Requests and answers of the other operations, without a network.
@Suite struct OperationTests {
    private let customerID = Documented.customerID ?? UUID()

    private func partner(_ transport: InMemoryTransport) -> PartnerCenter {
        PartnerCenter(transport: transport, credential: .bearer { "token" })
    }

    /// What a call that must fail throws.
    private func failure<Call: PinionRuntime.Operation>(
        of operation: Call, _ transport: InMemoryTransport
    ) async throws -> CallError<ServiceError> where Call.Failure == ServiceError {
        var thrown: CallError<ServiceError>?
        do throws(CallError<ServiceError>) {
            _ = try await partner(transport).client.call(operation)
        } catch {
            thrown = error
        }
        return try #require(thrown, "the call succeeded")
    }

    @Test func theBuiltRequestIsTheDocumentedOne() throws {
        let operation = CreateCustomer(
            body: Documented.newCustomer(reseller: Documented.reseller),
            requestId: UUID(uuidString: Documented.requestHeaders["MS-RequestId"] ?? ""),
            correlationId: UUID(uuidString: Documented.requestHeaders["MS-CorrelationId"] ?? ""),
            locale: "en-US")
        let encoded = try operation.request(server: PartnerCenter.Server.global.url)
        let request = encoded.head
        #expect(request.method == .post)
        #expect(request.url?.absoluteString == "https://api.partnercenter.microsoft.com/v1/customers")
        for (name, value) in Documented.requestHeaders {
            let field = try #require(HTTPField.Name(name))
            #expect(request.headerFields[field] == value, "\(name)")
        }
        #expect(
            JSONValue(try JSONTape(parsing: encoded.body))
                == JSONValue(try JSONTape(parsing: Array(Documented.requestInCamelCase.utf8))))
    }

    @Test func aDomainIsTakenOrFree() async throws {
        let taken = InMemoryTransport(TransportResponse(status: .ok, text: ""))
        #expect(try await partner(taken).domains.check(domain: "contoso.onmicrosoft.com") == .taken)
        #expect(await taken.requests.first?.head.method == .head)
        #expect(await taken.requests.first?.head.path == "/v1/domains/contoso.onmicrosoft.com")
        let free = InMemoryTransport(TransportResponse(status: .notFound, text: ""))
        #expect(try await partner(free).domains.check(domain: "contoso.onmicrosoft.com") == .free)
    }

    @Test func aPathParameterStaysInItsSegment() async throws {
        let transport = InMemoryTransport(TransportResponse(status: .ok, text: ""))
        _ = try await partner(transport).domains.check(domain: "../../admin")
        #expect(await transport.requests.first?.head.path == "/v1/domains/..%2F..%2Fadmin")
        _ = try await failure(of: CheckDomain(domain: ".."), transport)
        #expect(await transport.requests.count == 1)
    }

    @Test func aLineBreakInAHeaderIsRefusedBeforeAnythingIsSent() async throws {
        let transport = InMemoryTransport(TransportResponse(status: .ok, text: ""))
        let error = try await failure(
            of: CheckDomain(domain: "a.com", locale: "en-US\r\nX-Evil: 1"), transport)
        var isRefused = false
        if case .request = error { isRefused = true }
        #expect(isRefused, "\(error)")
        #expect(await transport.requests.isEmpty)
    }

    @Test func aBrokenRuleIsFoundBeforeAnythingIsSent() async throws {
        let transport = InMemoryTransport(.json(Documented.response, status: .created))
        var address = Documented.address
        address.country = "AM"
        let customer = NewCustomer.direct(
            companyProfile: .init(domain: "contoso.onmicrosoft.com"),
            billingProfile: .init(
                email: "a@contoso.com", culture: "en-US", language: "en", companyName: "Contoso",
                defaultAddress: address))
        let error = try await failure(of: CreateCustomer(body: customer), transport)
        var keywords: [Violation.Keyword] = []
        if case .invalid(let violations) = error { keywords = violations.map(\.keyword) }
        #expect(keywords == [.required(missing: "organizationRegistrationNumber")], "\(error)")
        #expect("\(error)".contains("AM"))
        #expect(await transport.requests.isEmpty)
    }

    @Test func aStaleEntityTagIsToldApart() async throws {
        let transport = InMemoryTransport(
            .json(#"{"code":2055,"description":"Etag does not match"}"#, status: .badRequest))
        let etag = try #require(EntityTag("-8799889149591823008"))
        let profile = CustomerBillingProfile(
            email: "a@contoso.com", culture: "en-US", language: "en", companyName: "Contoso",
            defaultAddress: Documented.address, attributes: .init(etag: etag))
        let error = try await failure(
            of: UpdateBillingProfile(body: profile, customerId: customerID, ifMatch: etag), transport)
        #expect(error.failedResponse?.body?.code == .entityTagStale, "\(error)")
        let request = try #require(await transport.requests.first)
        #expect(request.head.method == .put)
        let ifMatch = try #require(HTTPField.Name("If-Match"))
        #expect(request.head.headerFields[ifMatch] == "\"-8799889149591823008\"")
        #expect(request.text.contains(#""etag":"-8799889149591823008""#))
    }

    @Test func theNextPageIsAskedForAsTheServiceSays() async throws {
        let next = #"/customers?size=2&seekOperation=Next"#
        let first =
            #"{"totalCount":2,"items":[{"id":"\#(UUID())"},{"id":"\#(UUID())"}],"links":{"next":{"uri":"\#(next)","method":"GET","headers":[{"key":"MS-ContinuationToken","value":"AAQ,=/x"}]}},"attributes":{"objectType":"Collection"}}"#
        let last = #"{"totalCount":1,"items":[{"id":"\#(UUID())"}]}"#
        let transport = InMemoryTransport(.json(first), .json(last))
        var count = 0
        for try await _ in partner(transport).customers.listPages(size: 2).items { count += 1 }
        #expect(count == 3)
        let requests = await transport.requests
        try #require(requests.count == 2)
        #expect(requests[0].head.path == "/v1/customers?size=2")
        #expect(requests[1].head.path == "/v1" + next)
        let token = try #require(HTTPField.Name("MS-ContinuationToken"))
        #expect(requests[1].head.headerFields[token] == "AAQ,=/x")
        let id = try #require(HTTPField.Name("MS-RequestId"))
        #expect(requests[0].head.headerFields[id] != requests[1].head.headerFields[id])
    }

    @Test func aFilterIsJSONInOneParameter() async throws {
        let transport = InMemoryTransport(.json(#"{"totalCount":0,"items":[]}"#))
        _ = try await partner(transport).customers.list(
            size: 0, filter: .init(field: .companyName, value: "Co & Co", operator: .startsWith))
        let path = try #require(await transport.requests.first?.head.path)
        let query = try #require(path.split(separator: "?").last)
        let filter = try #require(query.split(separator: "&").first { $0.hasPrefix("filter=") })
        let decoded = try #require(filter.dropFirst("filter=".count).removingPercentEncoding)
        #expect(
            JSONValue(try JSONTape(parsing: Array(decoded.utf8)))
                == ["Field": "CompanyName", "Value": "Co & Co", "Operator": "starts_with"])
        #expect(!filter.contains(" ") && !filter.contains("&") && !filter.contains("+"))
    }
}
