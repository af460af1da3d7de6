/// A list for each of many numbers, all in two arrays: most are short, and one array for each of tens of thousands costs
/// more than all that is in them.
public struct Lists<Element: Sendable>: Sendable {
    @usableFromInline let all: [Element]
    /// Where each list begins in `all`; the next one follows.
    @usableFromInline let starts: [Int]

    /// The lists 0 ..< `count`, of elements with the number of their list, in the order of the elements.
    @inlinable public init(_ elements: [(list: Int, element: Element)], count: Int) {
        var starts = Array(repeating: 0, count: count + 1)
        for element in elements { starts[element.list + 1] += 1 }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        self.starts = starts
        // The positions of the elements, by list; `starts` moves on to where each list ends.
        var order = Array(repeating: 0, count: elements.count)
        for (position, element) in elements.enumerated() {
            order[starts[element.list]] = position
            starts[element.list] += 1
        }
        all = order.map { elements[$0].element }
    }

    /// The list of a number.
    @inlinable public subscript(index: Int) -> ArraySlice<Element> { all[starts[index]..<starts[index + 1]] }
}
