import Foundation
import PinionJSON
import Synchronization
import Testing

/// A type as a generated one of many members is to the stack: each level takes 16 kB.
private final class Deep: JSONDecodable {
    let next: Deep?

    init(json reader: inout JSONReader) {
        var ballast = Ballast()
        withUnsafeMutableBytes(of: &ballast) { $0[$0.count - 1] = 1 }
        reader.beginObject(Self.members)
        next = reader.optional(0)
        reader.endObject()
        withExtendedLifetime(ballast) {}
    }

    private static let members = JSONMembers("next")
}

private typealias Eight<Value> = (Value, Value, Value, Value, Value, Value, Value, Value)

private struct Ballast {
    var half: Eight<Eight<Eight<(UInt64, UInt64)>>>?
    var other: Eight<Eight<Eight<(UInt64, UInt64)>>>?
}

@Suite struct StackTests {
    /// What comes of reading so many objects inside each other on a thread of half a megabyte, which is what threads
    /// have on Apple's systems.
    private func read(_ depth: Int) -> Result<Int, JSONDecodingError>? {
        let text =
            String(repeating: "{\"next\":", count: depth - 1) + "{}"
            + String(repeating: "}", count: depth - 1)
        let outcome = Mutex<Result<Int, JSONDecodingError>?>(nil)
        let isDone = DispatchSemaphore(value: 0)
        let thread = Thread {
            do throws(JSONDecodingError) {
                var value: Deep? = try Deep(jsonBytes: Array(text.utf8))
                var count = 0
                while let inner = value {
                    count += 1
                    value = inner.next
                }
                outcome.withLock { $0 = .success(count) }
            } catch {
                outcome.withLock { $0 = .failure(error) }
            }
            isDone.signal()
        }
        thread.stackSize = 512 << 10
        thread.start()
        isDone.wait()
        return outcome.withLock { $0 }
    }

    @Test func whatFitsIsRead() throws {
        #expect(try read(8)?.get() == 8)
    }

    @Test func whatDoesNotFitIsAnErrorAndNoCrash() {
        guard case .failure(.mismatched(let problems, omitted: 0))? = read(128) else {
            Issue.record("it should not be read")
            return
        }
        #expect(problems.map(\.reason) == [.tooDeep])
        #expect((8..<64).contains(problems.first?.pointer.tokens.count ?? 0))
    }
}
