import PinionRuntime
import Testing

import struct GoldenHostileOperations.GoldenHostileOperations

/// That the module compiles is the test; this makes the compiler resolve its client.
@Suite struct HostileTests {
    @Test func theClientIsThere() {
        let api = GoldenHostileOperations(transport: InMemoryTransport(), credential: .none)
        #expect(api.client.server == "https://\"; fatalError(); //")
    }
}
