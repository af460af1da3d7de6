#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where text for people goes.
enum Output {
    /// Whether a person reads standard error right now.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
    /// Whether colours are wanted: a terminal, and no `NO_COLOR` (no-color.org).
    static var usesColour: Bool { isTerminal && getenv("NO_COLOR") == nil }

    static func standard(_ text: String) { write(text, to: STDOUT_FILENO) }
    static func error(_ text: String) { write(text, to: STDERR_FILENO) }

    /// A trap is a bug of ours: says so in one line and exits with 70 instead of dying by a signal.
    static func reportTraps() {
        for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE] {
            signal(number) { _ in
                // Nothing but system calls is safe here.
                let text: StaticString =
                    "internal error: pinion has crashed; please report it with the description that did it\n"
                #if canImport(Glibc)
                    _ = Glibc.write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
                #elseif canImport(Musl)
                    _ = Musl.write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
                #else
                    _ = Darwin.write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
                #endif
                _exit(70)
            }
        }
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { buffer -> Int in
                #if canImport(Glibc)
                    Glibc.write(descriptor, buffer.baseAddress, buffer.count)
                #elseif canImport(Musl)
                    Musl.write(descriptor, buffer.baseAddress, buffer.count)
                #else
                    Darwin.write(descriptor, buffer.baseAddress, buffer.count)
                #endif
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
