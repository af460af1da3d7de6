// swift-tools-version: 6.2

import PackageDescription

// A stranger's package: the build plugin, a description in three files, and code that uses the types.
let package = Package(
    name: "BuildPlugin",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "pinion", path: "../../..")],
    targets: [
        .executableTarget(
            name: "Shelter",
            dependencies: ["clinic", "vet-api", .product(name: "PinionRuntime", package: "pinion")],
            plugins: [.plugin(name: "PinionPlugin", package: "pinion")]),
        // A second one: the steps of two targets have nothing to do with each other.
        .target(
            name: "vet-api",
            dependencies: [.product(name: "PinionRuntime", package: "pinion")],
            plugins: [.plugin(name: "PinionPlugin", package: "pinion")]),
        // Two descriptions whose types have the same names.
        .target(
            name: "clinic",
            dependencies: [.product(name: "PinionRuntime", package: "pinion")],
            plugins: [.plugin(name: "PinionPlugin", package: "pinion")]),
    ]
)
