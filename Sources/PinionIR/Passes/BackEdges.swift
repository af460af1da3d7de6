/// The edges of a graph that close its circles: without them it has none. Found in one walk, depth first and
/// without recursion, from the nodes in their order.
struct BackEdges {
    /// In the order they were found.
    private(set) var all: [(from: Int, to: Int)] = []
    /// For each node, how many edges that count are on the longest way from it that takes none of those.
    private(set) var depths: [Int]

    private enum State {
        case new, onTheWay, done
    }

    /// - Parameter counts: Whether the edges from a node count in `depths`.
    init(_ edges: [[Int]], counts: (_ node: Int) -> Bool = { _ in true }) {
        depths = Array(repeating: 0, count: edges.count)
        var states = [State](repeating: .new, count: edges.count)
        var visits: [(node: Int, next: Int)] = []
        for start in edges.indices where states[start] == .new {
            states[start] = .onTheWay
            visits.append((start, 0))
            while let (node, next) = visits.last {
                guard next < edges[node].count else {
                    states[node] = .done
                    visits.removeLast()
                    if let (above, _) = visits.last {
                        depths[above] = max(depths[above], depths[node] + (counts(above) ? 1 : 0))
                    }
                    continue
                }
                visits[visits.count - 1].next += 1
                let target = edges[node][next]
                switch states[target] {
                case .new:
                    states[target] = .onTheWay
                    visits.append((target, 0))
                case .onTheWay: all.append((node, target))
                case .done: depths[node] = max(depths[node], depths[target] + (counts(node) ? 1 : 0))
                }
            }
        }
    }
}
