import FlyingFox
import Foundation
import LoopbackServers
import PartnerCenter
import PinionURLSession
import Testing

/// The call that the README shows, compiled and run, with the output that the README shows.
@Suite struct ReadmeTests {
    private struct Tokens { func current() async throws -> String { "token" } }

    @Test func theCallSitePrintsWhatTheReadmeSays() async throws {
        let tokens = Tokens()
        let resellerID = Documented.reseller
        var output = ""
        output += try await LoopbackServer.running { _ in
            .json(Documented.response, status: .created)
        } _: { loopback in
            let server = PartnerCenter.Server(url: loopback.url)
            var output = ""
            // README: begin
            let partner = PartnerCenter(
                transport: .urlSession(), credential: .bearer { try await tokens.current() }, server: server)
            let address = Address(
                country: "US", addressLine1: "One Microsoft Way", city: "Redmond", state: "WA",
                postalCode: "98052",
                firstName: "Gena", lastName: "Soto")
            let created = try await partner.customers.create(
                .forIndirectReseller(
                    associatedPartnerId: resellerID,
                    companyProfile: .init(domain: "wingtiptoys.onmicrosoft.com"),
                    billingProfile: .init(
                        email: "gena@wingtiptoys.com", culture: "en-US", language: "en",
                        companyName: "Wingtip Toys",
                        defaultAddress: address)))
            print(created.companyProfile?.domain ?? "", created.relationshipToPartner ?? "", to: &output)
            print(created.userCredentials?.password ?? "", to: &output)
            // README: end
            return output
        }
        var armenian = Address(country: "AM", addressLine1: "1 Abovyan Street", firstName: "A", lastName: "B")
        armenian.phoneNumber = "+374 10 000000"
        let partner = PartnerCenter(transport: InMemoryTransport(), credential: .none)
        do throws(CallError<ServiceError>) {
            _ = try await partner.client.call(
                CreateCustomer(
                    body: .direct(
                        companyProfile: .init(domain: "contoso.onmicrosoft.com"),
                        billingProfile: .init(
                            email: "a@contoso.com", culture: "hy-AM", language: "hy", companyName: "Contoso",
                            defaultAddress: armenian))))
        } catch {
            print(error, to: &output)
        }
        let readme = try String(
            contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("../../README.md"), encoding: .utf8)
        let isShown = readme.contains("```text\n\(output)```")
        #expect(isShown, "the README should show:\n\(output)")
    }
}
