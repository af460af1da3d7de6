#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `swift run -c release pinion-benchmarks (reader|generation) FILE [ROUNDS]`, or `(json|validation) [ROUNDS]`
@main enum Benchmarks {
    static func main() throws {
        let arguments = CommandLine.arguments
        if arguments.count >= 2, arguments[1] == "json" {
            let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 20 : 20
            return try JSONBenchmark(rounds: max(1, rounds)).run()
        }
        if arguments.count >= 2, arguments[1] == "validation" {
            let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 20 : 20
            return try ValidationBenchmark(rounds: max(1, rounds)).run()
        }
        guard arguments.count >= 3, ["reader", "generation"].contains(arguments[1]),
            let bytes = contents(arguments[2])
        else {
            print("usage: pinion-benchmarks (reader|generation) FILE [ROUNDS] | (json|validation) [ROUNDS]")
            exit(64)
        }
        let rounds = max(1, arguments.count > 3 ? Int(arguments[3]) ?? 20 : 20)
        if arguments[1] == "reader" {
            ReaderBenchmark(path: arguments[2], bytes: bytes, rounds: rounds).run()
        } else {
            GenerationBenchmark(path: arguments[2], bytes: bytes, rounds: rounds).run()
        }
    }

    private static func contents(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }
}

/// CPU times of one piece of work, in seconds.
struct Measurement {
    private var times: [Double] = []

    /// Runs the work once, and adds the time the whole process spent on it.
    mutating func run(_ body: () throws -> Void) rethrows {
        let start = Self.processSeconds()
        try body()
        times.append(Self.processSeconds() - start)
    }

    var minimum: Double { times.min() ?? 0 }
    var median: Double { times.sorted()[times.count / 2] }

    private static func processSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}

/// A number with `digits` decimals. A difference of two minima can be negative on a busy machine.
func decimal(_ value: Double, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((value.magnitude * scale).rounded())
    let fraction = String(scaled % Int(scale))
    return "\(value < 0 ? "-" : "")\(scaled / Int(scale))."
        + String(repeating: "0", count: digits - fraction.utf8.count) + fraction
}
