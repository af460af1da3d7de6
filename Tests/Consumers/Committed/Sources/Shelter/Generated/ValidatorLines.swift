// Written by pinion 0.1.0 from openapi.yaml, options b07754ff87bc3980, content 21622749ce2c8894. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

extension Schemas {
    /// Where the rules stand in the files of the description.
    static let lines: StaticString = #"""
        "openapi.yaml"	18,,2,2,,,	14,,,
        """#
}
