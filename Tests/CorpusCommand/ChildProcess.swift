import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A finished program and what it cost, the programs it started included.
struct ChildProcess {
    /// Exit code; 128 and the signal when one ended it.
    let status: Int
    /// User and system time.
    let processorSeconds: Double
    let wallSeconds: Double
    /// Of the largest process.
    let peakBytes: Int
    /// Standard output and error together.
    let output: String

    /// Runs a program found on the search path.
    static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> ChildProcess {
        let log = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { unlink(log) }
        var actions = ChildProcess.fileActions
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)

        let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] =
            variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + settings { free(text) } }

        let start = ContinuousClock.now
        var child: pid_t = 0
        let failure = posix_spawnp(&child, arguments[0], &actions, nil, &words, &settings)
        guard failure == 0 else {
            throw Failure(message: "\(arguments[0]) cannot be run: \(String(cString: strerror(failure)))")
        }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(child, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw Failure(message: "\(arguments[0]) was lost") }
        }
        let wall = ContinuousClock.now - start
        let signal = status & 0x7F
        #if canImport(Darwin)
            let unit = 1
        #else
            let unit = 1024
        #endif
        let data = FileManager.default.contents(atPath: log) ?? Data()
        return ChildProcess(
            status: signal == 0 ? Int((status >> 8) & 0xFF) : 128 + Int(signal),
            processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            wallSeconds: Double(wall.components.seconds) + Double(wall.components.attoseconds) * 1e-18,
            peakBytes: Int(usage.ru_maxrss) * unit, output: String(decoding: data, as: UTF8.self))
    }

    /// The same, and an error with the last lines of output when it fails.
    static func succeed(_ arguments: [String], environment: [String: String] = [:]) throws -> ChildProcess {
        let child = try run(arguments, environment: environment)
        guard child.status == 0 else {
            let lines = child.output.split(separator: "\n").suffix(30).joined(separator: "\n")
            throw Failure(
                message: "\(arguments.joined(separator: " ")) ended with \(child.status):\n\(lines)")
        }
        return child
    }

    #if canImport(Darwin)
        private static var fileActions: posix_spawn_file_actions_t? { nil }
    #else
        private static var fileActions: posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
    #endif

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) * 1e-6
    }
}

/// Why a run cannot go on.
struct Failure: Error, CustomStringConvertible {
    let message: String
    var description: String { message }
}
