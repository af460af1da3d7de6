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
            dependencies: [.product(name: "PinionRuntime", package: "pinion")],
            plugins: [.plugin(name: "PinionPlugin", package: "pinion")])
    ]
)
