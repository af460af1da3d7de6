import Foundation
import FuzzTargets
import Testing

/// What fuzzers have found, and variations of what they begin with: nothing of it traps.
@Suite struct ReplayTests {
    /// A folder for each target that something was found with.
    @Test func findings() throws {
        let findings = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Findings")
        let folders = try FileManager.default.contentsOfDirectory(atPath: findings.path).sorted()
        #expect(!folders.isEmpty)
        for name in folders {
            let target = try #require(FuzzTarget(rawValue: name), "no target has the name of \(name)")
            let folder = findings.appending(path: name)
            for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
                target.run(Array(try Data(contentsOf: folder.appending(path: file))))
            }
        }
    }

    @Test(arguments: FuzzTarget.allCases)
    func seedsCutAndChanged(target: FuzzTarget) {
        // Each description is a run of the generator.
        let rounds = target == .description ? 2 : 50
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(bound, 1)
        }
        for seed in target.seeds {
            target.run(seed)
            for _ in 0..<rounds {
                var bytes = seed
                bytes[random(bytes.count)] = UInt8(random(256))
                if random(2) == 0 { bytes.removeLast(random(bytes.count)) }
                target.run(bytes)
            }
        }
    }
}
