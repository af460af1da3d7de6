// swift-tools-version: 6.2

import PackageDescription

// Writes the tables of Sources/PinionIDN/Tables from the files of the Unicode Character Database. A package of its
// own, so that nobody else compiles it. From the top of the repository:
//
//     apt-get install unicode-data
//     swift run --package-path Tests/UnicodeTables unicode-tables /usr/share/unicode Sources/PinionIDN/Tables
//
// A folder of https://www.unicode.org/Public/ does as well as Debian's. With `--check` at the end the command
// writes nothing and says whether the tables are what it would write.
let package = Package(
    name: "unicode-tables",
    targets: [
        .executableTarget(
            name: "unicode-tables", path: "Sources",
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
