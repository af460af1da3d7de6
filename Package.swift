// swift-tools-version: 6.2

import PackageDescription

/// The language rules every target follows. CI sets `PINION_WARNINGS_AS_ERRORS`, so that a newer
/// compiler's new warning stops our build and never a user's.
let swiftSettings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
    + (Context.environment["PINION_WARNINGS_AS_ERRORS"] == nil ? [] : [.treatAllWarnings(as: .error)])

let package = Package(
    name: "pinion",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .executable(name: "pinion", targets: ["pinion"]),
        .plugin(name: "PinionPlugin", targets: ["PinionPlugin"]),
        .plugin(name: "PinionCommandPlugin", targets: ["PinionCommandPlugin"]),
        .library(name: "PartnerCenter", targets: ["PartnerCenter"]),
        .library(name: "PinionIDN", targets: ["PinionIDN"]),
        .library(name: "PinionRuntime", targets: ["PinionRuntime"]),
        .library(name: "PinionURLSession", targets: ["PinionURLSession"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // The generator, from the bottom up. Each stage sees only the stages before it.
        .systemLibrary(
            name: "CLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .target(name: "CFolderExchange"),
        .target(name: "CStack"),
        .target(name: "CStringScan"),
        .target(name: "PinionJSON", dependencies: ["CStack", "CStringScan"], swiftSettings: swiftSettings),
        .target(name: "PinionPattern", swiftSettings: swiftSettings),
        .target(name: "PinionDiagnostics", dependencies: ["PinionJSON"], swiftSettings: swiftSettings),
        .target(
            name: "PinionYAML",
            dependencies: ["CLibYAML", "PinionDiagnostics", "PinionJSON"],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "PinionOpenAPI",
            dependencies: ["PinionDiagnostics", "PinionJSON", "PinionYAML"],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "PinionIR",
            dependencies: ["PinionDiagnostics", "PinionJSON", "PinionOpenAPI", "PinionPattern"],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "PinionSwift",
            dependencies: ["PinionDiagnostics", "PinionIR", "PinionJSON", "PinionPattern"],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "PinionGenerator",
            dependencies: [
                "CFolderExchange", "PinionDiagnostics", "PinionIR", "PinionJSON", "PinionOpenAPI",
                "PinionSwift",
                "PinionYAML",
            ],
            swiftSettings: swiftSettings
        ),
        // Validates data by the schemas of a description, without generating anything: `pinion validate`.
        .target(
            name: "PinionValidation",
            dependencies: [
                "PinionDiagnostics", "PinionGenerator", "PinionIDN", "PinionIR", "PinionJSON",
                "PinionOpenAPI",
                "PinionRuntime", "PinionSwift", "PinionYAML",
            ],
            swiftSettings: swiftSettings
        ),
        .executableTarget(
            name: "pinion",
            dependencies: [
                "PinionDiagnostics", "PinionGenerator", "PinionIR", "PinionOpenAPI", "PinionValidation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: swiftSettings
        ),

        // The plugins, and the tool they run: without the command line's options, since everybody builds it.
        .executableTarget(
            name: "PinionBuild", dependencies: ["PinionDiagnostics", "PinionGenerator"],
            swiftSettings: swiftSettings),
        .plugin(
            name: "PinionPlugin", capability: .buildTool(), dependencies: ["PinionBuild"],
            path: "Sources/PinionPlugin"),
        .plugin(
            name: "PinionCommandPlugin",
            capability: .command(
                intent: .custom(
                    verb: "generate-api",
                    description: "Write, or --check, the Swift generated from descriptions of HTTP APIs."),
                permissions: [
                    .writeToPackageDirectory(reason: "It writes the generated Swift into the package.")
                ]),
            dependencies: ["PinionBuild"], path: "Sources/PinionCommandPlugin"),

        // Measures stages against what bounds them; part of no product.
        .executableTarget(
            name: "pinion-benchmarks",
            dependencies: [
                "CLibYAML", "PartnerCenter", "PinionDiagnostics", "PinionIR", "PinionJSON", "PinionOpenAPI",
                "PinionRuntime", "PinionSwift", "PinionYAML",
            ],
            path: "Tests/Benchmarks", exclude: ["validation"],
            swiftSettings: swiftSettings
        ),

        // Tries the generator on real descriptions: a walk that shares nothing with it, the ledger of what is not
        // followed, and measurements; part of no product.
        .target(
            name: "PinionCorpus",
            dependencies: [
                "PinionDiagnostics", "PinionGenerator", "PinionIR", "PinionJSON", "PinionOpenAPI",
                "PinionSwift",
                "PinionYAML",
            ],
            path: "Tests/PinionCorpus",
            swiftSettings: swiftSettings
        ),
        .executableTarget(
            name: "pinion-corpus",
            dependencies: [
                "PinionCorpus", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/CorpusCommand",
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "PinionCorpusTests",
            dependencies: ["PinionCorpus", "PinionDiagnostics", "PinionIR", "TemporaryFolders"],
            exclude: ["Ledger"],
            swiftSettings: swiftSettings),

        // What generated code imports, and the transports.
        .target(
            name: "PinionRuntime",
            dependencies: [
                "CStack", "PinionJSON", .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: swiftSettings
        ),
        // Internationalized host names, for those who check them: tables of Unicode's.
        .target(name: "PinionIDN", dependencies: ["PinionRuntime"], swiftSettings: swiftSettings),
        .target(
            name: "PinionURLSession",
            dependencies: ["PinionRuntime", .product(name: "HTTPTypes", package: "swift-http-types")],
            swiftSettings: swiftSettings
        ),

        // The flagship's output, committed.
        .target(
            name: "PartnerCenter",
            dependencies: ["PinionRuntime", .product(name: "HTTPTypes", package: "swift-http-types")],
            path: "Generated/PartnerCenter",
            swiftSettings: swiftSettings
        ),

        // Golden output of the emitters: compared by PinionSwiftTests, compiled and exercised by GoldenModelsTests.
        .target(
            name: "GoldenModels", dependencies: ["PinionRuntime"], path: "Tests/GoldenModels",
            swiftSettings: swiftSettings),
        .target(
            name: "GoldenHostileModels", dependencies: ["PinionRuntime"], path: "Tests/GoldenHostileModels",
            swiftSettings: swiftSettings),
        .testTarget(
            name: "GoldenModelsTests",
            dependencies: ["GoldenModels", "GoldenHostileModels", "PinionRuntime", "PinionJSON"],
            swiftSettings: swiftSettings),
        // Golden output of the validators' emitter: compared by PinionSwiftTests, compiled and exercised by
        // GoldenValidatorsTests.
        .target(
            name: "GoldenValidators", dependencies: ["PinionIDN", "PinionRuntime"],
            path: "Tests/GoldenValidators",
            swiftSettings: swiftSettings),
        .testTarget(
            name: "GoldenValidatorsTests", dependencies: ["GoldenValidators", "PinionRuntime", "PinionJSON"],
            swiftSettings: swiftSettings),

        // Golden modules: compared by PinionSwiftTests, compiled and exercised by GoldenOperationsTests.
        .target(
            name: "GoldenOperations", dependencies: ["PinionRuntime"], path: "Tests/GoldenOperations",
            swiftSettings: swiftSettings),
        .target(
            name: "GoldenHostileOperations", dependencies: ["PinionRuntime"],
            path: "Tests/GoldenHostileOperations", swiftSettings: swiftSettings),
        .testTarget(
            name: "GoldenOperationsTests",
            dependencies: ["GoldenOperations", "GoldenHostileOperations", "PinionRuntime", "PinionJSON"],
            swiftSettings: swiftSettings),

        // One test target per module.
        .testTarget(
            name: "PinionJSONTests", dependencies: ["PinionJSON"], exclude: ["Verdicts"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "PinionPatternTests", dependencies: ["PinionPattern", "ProcessorTime"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "PinionDiagnosticsTests", dependencies: ["PinionDiagnostics", "PinionJSON"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "PinionYAMLTests", dependencies: ["PinionYAML", "PinionDiagnostics", "ProcessorTime"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "PinionOpenAPITests",
            dependencies: [
                "PinionOpenAPI", "PinionDiagnostics", "PinionJSON", "PinionYAML", "ProcessorTime",
            ],
            exclude: ["Golden"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "PinionIRTests",
            dependencies: [
                "PinionIR", "PinionDiagnostics", "PinionJSON", "PinionOpenAPI", "PinionYAML", "ProcessorTime",
            ],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "PinionSwiftTests",
            dependencies: [
                "PinionSwift", "PinionIDN", "PinionIR", "PinionDiagnostics", "PinionJSON", "PinionOpenAPI",
                "PinionPattern", "PinionRuntime", "ProcessorTime",
            ],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "PinionGeneratorTests",
            dependencies: [
                "PinionGenerator", "PinionDiagnostics", "PinionOpenAPI", "PinionSwift", "PinionYAML",
                "TemporaryFolders", "ProcessorTime",
            ],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "PinionRuntimeTests",
            dependencies: [
                "PinionRuntime", "PinionJSON", "ProcessorTime",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "PinionIDNTests",
            dependencies: ["PinionIDN", "PinionJSON", "PinionRuntime", "ProcessorTime"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "PinionURLSessionTests",
            dependencies: [
                "LoopbackServers", "PinionURLSession", "PinionRuntime",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            swiftSettings: swiftSettings),
        // HostileTests compiles generated code against the runtime of this build.
        .testTarget(
            name: "PinionCommandTests",
            dependencies: [
                "pinion", "PinionDiagnostics", "PinionOpenAPI", "PinionRuntime", "PinionValidation",
                "TemporaryFolders",
            ],
            swiftSettings: swiftSettings),
        // Verdicts on schemas and instances from standard input, for Tests/DifferentialFuzz; part of no product.
        .executableTarget(
            name: "pinion-verdicts",
            dependencies: ["PinionDiagnostics", "PinionJSON", "PinionOpenAPI", "PinionValidation"],
            path: "Tests/DifferentialCommand", swiftSettings: swiftSettings),
        // What fuzzers feed, and the tests that feed it what they have found.
        .target(
            name: "FuzzTargets",
            dependencies: [
                "PinionDiagnostics", "PinionGenerator", "PinionIDN", "PinionJSON", "PinionOpenAPI",
                "PinionPattern", "PinionRuntime", "PinionSwift",
            ],
            path: "Tests/FuzzTargets", swiftSettings: swiftSettings),
        .testTarget(
            name: "FuzzTests", dependencies: ["FuzzTargets"], exclude: ["Findings"],
            swiftSettings: swiftSettings),
        // The time tests take of the processor.
        .target(name: "ProcessorTime", path: "Tests/ProcessorTime", swiftSettings: swiftSettings),
        // Servers for tests that go through sockets.
        .target(
            name: "LoopbackServers",
            dependencies: [
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            path: "Tests/LoopbackServers", swiftSettings: swiftSettings),
        // Folders for tests that need files.
        .target(name: "TemporaryFolders", path: "Tests/TemporaryFolders", swiftSettings: swiftSettings),
        // The companion: compiles Generated/ and exercises it.
        .testTarget(
            name: "GeneratedTests",
            dependencies: [
                "LoopbackServers", "PartnerCenter", "PinionRuntime", "PinionURLSession", "PinionJSON",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "FlyingFox", package: "FlyingFox"),
            ],
            swiftSettings: swiftSettings),
    ],
    swiftLanguageModes: [.v6]
)

// libFuzzer's driver is there only in a build with its sanitizer; see Tests/FuzzCommand/run.
if Context.environment["PINION_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "pinion-fuzz", dependencies: ["FuzzTargets"], path: "Tests/FuzzCommand", exclude: ["run"],
            swiftSettings: swiftSettings))
}
