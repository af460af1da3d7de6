#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

enum SystemTime {
    static func secondsSince1970() -> Double { Date().timeIntervalSince1970 }
}
