import Foundation
import FuzzTargets
import Testing

/// What fuzzers have found, and variations of what they begin with: nothing of it traps.
@Suite struct ReplayTests {
    @Test(arguments: FuzzTarget.allCases)
    func findings(target: FuzzTarget) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Findings/\(target.rawValue)")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names.sorted() { target.run(Array(try Data(contentsOf: folder.appending(path: name)))) }
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
