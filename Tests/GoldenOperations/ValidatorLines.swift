// Written by pinion golden from golden.yaml, options 0000000000000000, content d4328c7cc491afbe. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

extension Schemas {
    /// Where the rules stand in the files of the description.
    static let lines: StaticString = #"""
        "golden.yaml"	205,,	206,,	202,,	201,,,,-1,,	208,,	209,,
        """#
}
