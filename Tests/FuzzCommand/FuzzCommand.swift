import FuzzTargets

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ feed: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// `pinion-fuzz TARGET [option of libFuzzer...] [folder...]`; `pinion-fuzz TARGET --seeds` prints the seeds, each as
/// a line of hexadecimal digits.
@main
enum FuzzCommand {
    static func main() {
        let name = CommandLine.arguments.dropFirst().first ?? ""
        guard let target = FuzzTarget(rawValue: name) else {
            print("targets: " + FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))
            return
        }
        if CommandLine.arguments.dropFirst(2).first == "--seeds" {
            for seed in target.seeds {
                print(seed.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
            }
            return
        }
        // libFuzzer takes what follows the target.
        var count = CommandLine.argc - 1
        var arguments = CommandLine.unsafeArgv + 1
        // The driver calls a function without a context, so there is one for each target.
        let feed: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt =
            switch target {
            case .json: { FuzzCommand.feed(.json, $0, $1) }
            case .pattern: { FuzzCommand.feed(.pattern, $0, $1) }
            case .format: { FuzzCommand.feed(.format, $0, $1) }
            case .description: { FuzzCommand.feed(.description, $0, $1) }
            }
        _ = runDriver(&count, &arguments, feed)
    }

    private static func feed(_ target: FuzzTarget, _ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
        target.run(UnsafeBufferPointer(start: bytes, count: count))
        return 0
    }
}
