// swift-tools-version: 6.2

import PackageDescription

// A stranger's package that commits its generated code: `swift package generate-api` writes it, and
// `swift package generate-api --check` in CI says when it is stale.
let package = Package(
    name: "Committed",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "pinion", path: "../../..")],
    targets: [
        .executableTarget(
            name: "Shelter",
            dependencies: [.product(name: "PinionRuntime", package: "pinion")],
            exclude: ["pinion.yaml", "openapi.yaml"])
    ]
)
