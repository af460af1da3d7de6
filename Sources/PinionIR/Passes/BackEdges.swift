/// The edges of a graph that close its circles: without them it has none. Found in one walk, depth first and
/// without recursion, from the nodes in their order.
struct BackEdges {
    /// In the order they were found.
    private(set) var all: [(from: Int, to: Int)] = []

    private enum State {
        case new, onTheWay, done
    }

    init(_ edges: [[Int]]) {
        var states = [State](repeating: .new, count: edges.count)
        var visits: [(node: Int, next: Int)] = []
        for start in edges.indices where states[start] == .new {
            states[start] = .onTheWay
            visits.append((start, 0))
            while let (node, next) = visits.last {
                guard next < edges[node].count else {
                    states[node] = .done
                    visits.removeLast()
                    continue
                }
                visits[visits.count - 1].next += 1
                let target = edges[node][next]
                switch states[target] {
                case .new:
                    states[target] = .onTheWay
                    visits.append((target, 0))
                case .onTheWay: all.append((node, target))
                case .done: break
                }
            }
        }
    }
}
