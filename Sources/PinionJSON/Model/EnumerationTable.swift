/// The texts of an enumeration and its cases, in the same order.
public struct EnumerationTable<Value> {
    let texts: JSONMembers
    /// The cases the description lists.
    public let cases: [Value]

    /// A table.
    ///
    /// - Parameters:
    ///   - texts: The texts, separated by newlines as for ``JSONMembers/init(_:matching:)-(StaticString,_)``.
    ///   - cases: As many cases; at least one if the enumeration is closed.
    ///   - matching: How texts are compared.
    public init(_ texts: StaticString, _ cases: [Value], matching: JSONNameMatching = .exact) {
        self.texts = JSONMembers(texts, matching: matching)
        self.cases = cases
        precondition(cases.count == self.texts.count, "as many texts as cases")
    }

    func value(of node: JSONNode) -> Value? {
        let ordinal = texts.ordinal(ofText: node)
        return ordinal < 0 ? nil : cases[ordinal]
    }

    /// The case of a text; `nil` when the description does not list it.
    public func value(of text: String) -> Value? { texts.ordinal(of: text).map { cases[$0] } }

    /// The text of the case at a position in ``cases``; empty for any other number.
    public func text(at position: Int) -> String { texts.name(position) }
}

extension EnumerationTable: Sendable where Value: Sendable {}

/// The numbers of an enumeration and its cases, in the same order.
public struct IntegerEnumerationTable<Value> {
    let numbers: [Int]
    /// The cases the description lists.
    public let cases: [Value]

    /// A table of as many numbers as cases; at least one if the enumeration is closed.
    public init(_ numbers: [Int], _ cases: [Value]) {
        precondition(cases.count == numbers.count, "as many numbers as cases")
        self.numbers = numbers
        self.cases = cases
    }

    /// The case of a number; `nil` when the description does not list it.
    public func value(of number: Int) -> Value? { numbers.firstIndex(of: number).map { cases[$0] } }
}

extension IntegerEnumerationTable: Sendable where Value: Sendable {}
