// swift-tools-version: 6.2

import PackageDescription

// `swift run pinion-corpus` of the package above writes the modules and names them here. What they need is built
// first and not counted.
func names(_ variable: String) -> [String] {
    (Context.environment[variable] ?? "").split(separator: ",").map { String($0) }
}

let runtime: Target.Dependency = .product(name: "PinionRuntime", package: "pinion")

let package = Package(
    name: "corpus-benchmark",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "pinion", path: "../..")],
    targets: [.target(name: "RoundTripSupport", dependencies: [runtime], path: "Support")]
        + names("PINION_CORPUS_MODULES").map {
            .target(name: $0, dependencies: [runtime], path: "Modules/\($0)")
        }
        + names("PINION_CORPUS_ROUND_TRIPS").map {
            .executableTarget(
                name: "\($0)RoundTrips", dependencies: [.target(name: $0), "RoundTripSupport", runtime],
                path: "RoundTrips/\($0)")
        },
    swiftLanguageModes: [.v6]
)
