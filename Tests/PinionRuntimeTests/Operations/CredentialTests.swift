import HTTPTypes
import PinionJSON
import Testing

@testable import PinionRuntime

/// An operation with a security of the test's choice.
struct Guarded<Security: SecurityList>: PinionRuntime.Operation {
    static var definition: OperationDefinition {
        OperationDefinition(id: "guarded", method: "GET", path: "/g", security: Security.list)
    }
    func encode(to request: inout RequestEncoder) {
        request.cookie("c", "1")
    }
    static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> JSONValue {
        try response.json()
    }
}
protocol SecurityList: Sendable { static var list: [[String]] { get } }
enum Both: SecurityList { static let list = [["app"], ["user"]] }
enum Key: SecurityList { static let list = [["key"]] }
enum Optionally: SecurityList { static let list = [["key"], []] }
enum Together: SecurityList { static let list = [["app", "key"]] }
enum Open: SecurityList { static let list: [[String]] = [] }

@Suite struct CredentialTests {
    static let schemes = [
        SecurityScheme("app", .bearer), SecurityScheme("user", .bearer),
        SecurityScheme("key", .apiKeyHeader("X-Key")),
    ]

    func sent<Call: PinionRuntime.Operation>(
        _ operation: Call, _ credential: Credential, _ schemes: [SecurityScheme] = CredentialTests.schemes
    ) async throws -> HTTPRequest {
        let transport = InMemoryTransport(.json("1"))
        _ = try await client(transport, credential: credential, schemes: schemes).call(operation)
        return try #require(await transport.requests.first).head
    }

    @Test func bearerServesTheFirstAlternative() async throws {
        let request = try await sent(Guarded<Both>(), .bearer { "t" })
        #expect(request.headerFields[.authorization] == "Bearer t")
    }

    @Test func noneIsTheServicesToRefuse() async throws {
        #expect(try await sent(Guarded<Both>(), .none).headerFields[.authorization] == nil)
    }

    @Test func aCredentialOfAnotherKindIsRefusedBeforeSending() async throws {
        let transport = InMemoryTransport(.json("1"))
        let error = await failure(
            of: Guarded<Both>(), client(transport, credential: .apiKey("k"), schemes: Self.schemes))
        guard case .request(.credential(let accepted)) = error else {
            Issue.record("not refused")
            return
        }
        #expect(accepted == ["app", "user"])
        #expect(await transport.requests.isEmpty)
    }

    @Test func keysGoWhereTheSchemeSays() async throws {
        #expect(try await sent(Guarded<Key>(), .apiKey("k")).headerFields["X-Key"] == "k")
        let query = try await sent(
            Guarded<Key>(), .apiKey("a&b"), [SecurityScheme("key", .apiKeyQuery("api key"))])
        #expect(query.path == "/v1/g?api%20key=a%26b")
        let cookie = try await sent(
            Guarded<Key>(), .apiKey("k"), [SecurityScheme("key", .apiKeyCookie("sid"))])
        #expect(cookie.headerFields[.cookie] == "c=1; sid=k")
    }

    @Test func schemesMayBeCombinedAndOptional() async throws {
        let both = Credential.schemes(["app": .bearer { "t" }, "key": .apiKey("k")])
        let request = try await sent(Guarded<Together>(), both)
        #expect(request.headerFields[.authorization] == "Bearer t" && request.headerFields["X-Key"] == "k")
        #expect(try await sent(Guarded<Optionally>(), .bearer { "t" }).headerFields[.authorization] == nil)
        #expect(try await sent(Guarded<Optionally>(), .apiKey("k")).headerFields["X-Key"] == "k")
    }

    /// RFC 7617 section 2.1: UTF-8, base64 (RFC 4648 section 10 vectors below).
    @Test func basic() async throws {
        let request = try await sent(
            Guarded<Both>(), .basic(user: "test", password: "123£"), [SecurityScheme("app", .basic)])
        #expect(request.headerFields[.authorization] == "Basic dGVzdDoxMjPCow==")
    }

    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func base64(_ text: String, _ expected: String) {
        #expect(Base64Data(text.utf8).text == expected)
    }

    /// An operation that needs none gets none; a description without any scheme says nothing.
    @Test func openOperations() async throws {
        #expect(try await sent(Guarded<Open>(), .bearer { "t" }).headerFields[.authorization] == nil)
        #expect(
            try await sent(Guarded<Open>(), .bearer { "t" }, []).headerFields[.authorization] == "Bearer t")
    }

    @Test func aTokenWithALineEndIsRefusedWithoutRepeatingIt() async throws {
        let client = client(
            InMemoryTransport(.json("1")), credential: .bearer { "hunter2\r\n" }, schemes: Self.schemes)
        let error = try #require(await failure(of: Guarded<Both>(), client))
        guard case .request(.illegalHeaderValue(name: "Authorization")) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(!"\(error)\(String(reflecting: error))".contains("hunter2"))
    }

    @Test func anErrorOfTheTokenClosureIsTold() async throws {
        struct Expired: Error {}
        let error = await failure(
            of: Guarded<Both>(),
            client(
                InMemoryTransport(.json("1")), credential: .bearer { throw Expired() }, schemes: Self.schemes)
        )
        guard case .credential(let inner) = error else {
            Issue.record("another error")
            return
        }
        #expect(inner is Expired)
    }

    @Test func nothingPrintsAKey() {
        let credential = Credential.apiKey("hunter2")
        let holder = client(
            InMemoryTransport(.json("1")), credential: credential,
            configuration: .init(headers: [.authorization: "hunter2"]))
        var dumped = ""
        dump(holder, to: &dumped)
        dump(credential, to: &dumped)
        #expect(!(dumped + "\(holder)\(credential)" + String(reflecting: holder)).contains("hunter2"))
    }
}

@Suite struct ServerURLTests {
    @Test(arguments: [
        ("https://api.example.com", "api.example.com", ""),
        ("https://api.example.com/", "api.example.com", ""),
        ("https://api.example.com/v1/", "api.example.com", "/v1"),
        ("HTTPS://a.b:8443/x/y", "a.b:8443", "/x/y"),
        ("http://localhost:8080", "localhost:8080", ""), ("http://127.0.0.1/a", "127.0.0.1", "/a"),
        ("http://[::1]:80", "[::1]:80", ""), ("https://[2001:db8::1]/", "[2001:db8::1]", ""),
    ])
    func accepted(_ text: String, _ authority: String, _ path: String) throws {
        let server = try ServerURL(text)
        #expect(server.authority == authority && server.basePath == path)
    }

    @Test(arguments: [
        "http://api.example.com", "https://good.com@evil.com", "https://u:p@evil.com/", "ftp://a.b", "/v1",
        "",
        "https://", "https:///x", "https://a.b?x=1", "https://a.b/#f", "https://a b/", "https://a.b:99999",
        "https://a.b:", "https://a.b:8o", "https://a.b/ x", "http://127.0.0.1.evil.com",
        "https://a.b\r\nX: y",
        "http://localhost.evil.com", "https://[::1", "https://é.com", "https://a.b:+80",
        "https://a.b\\@evil.com",
    ])
    func refused(_ text: String) { #expect(throws: RequestError.self) { try ServerURL(text) } }

    @Test func insecureByChoice() throws {
        #expect(try ServerURL("http://intranet/x", allowingInsecureHTTP: true).authority == "intranet")
    }

    @Test func aBadServerIsToldByTheCall() async {
        let error = await failure(
            of: Fetch(), client(InMemoryTransport(.json("1")), server: "http://api.example.com"))
        guard case .request(.server) = error else {
            Issue.record("another error")
            return
        }
    }
}
