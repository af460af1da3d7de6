import PinionJSON
import PinionRuntime
import Testing

/// What people read in a log when a call fails.
@Suite struct CallErrorTests {
    private struct Foreign: Error, CustomStringConvertible, CustomDebugStringConvertible {
        let token = "hunter2"
        var description: String { "refused \(token)" }
        var debugDescription: String { description }
    }

    private enum Payload: Error { case address(String) }

    private func everyText(_ error: CallError<JSONValue>) -> String {
        var dumped = ""
        dump(error, to: &dumped)
        return "\(error)|\(String(reflecting: error))|\(dumped)"
    }

    @Test func errorsOfOthersAreNamedByTheirTypeOnly() {
        #expect(
            CallError<JSONValue>.credential(Foreign()).description
                == "No credential: the closure threw Foreign.")
        #expect(
            CallError<JSONValue>.transport(Foreign()).description == "No answer: the transport threw Foreign."
        )
        for foreign in [Foreign(), Payload.address("https://a.b/?key=hunter2")] as [any Error] {
            #expect(!everyText(.credential(foreign)).contains("hunter2"))
            #expect(!everyText(.transport(foreign)).contains("hunter2"))
        }
    }

    /// The runtime's own error holds no header, no address and no body.
    @Test func aTransportErrorIsTold() {
        let error = TransportError(.timedOut, detail: "URLError -1001")
        let text = "the answer did not arrive in time (URLError -1001)"
        #expect(CallError<JSONValue>.transport(error).description == "No answer: \(text)")
        // A token closure that itself calls a service.
        #expect(CallError<JSONValue>.credential(error).description == "No credential: \(text)")
    }
}
