// Written by pinion golden from golden.yaml, options 0000000000000000, content 3f4fad099bfab536. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

extension Schemas {
    /// Where the rules stand in the files of the description.
    static let lines: StaticString = #"""
        "golden.yaml"	202,,	201,,,,-1,,	204,,	205,,
        """#
}
