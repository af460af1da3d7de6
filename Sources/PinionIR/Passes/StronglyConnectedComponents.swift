/// Tarjan's algorithm without recursion: which nodes of a graph can reach each other.
package struct StronglyConnectedComponents {
    /// For each node, a number it shares with exactly the nodes of its component.
    package private(set) var component: [Int]
    /// For each node, whether a path leads from it back to it.
    package private(set) var isCyclic: [Bool]

    private struct Visit {
        var node: Int
        var edge = 0
    }

    package init(_ edges: [[Int]]) {
        component = Array(repeating: -1, count: edges.count)
        isCyclic = edges.enumerated().map { node, targets in targets.contains(node) }
        var order = Array(repeating: -1, count: edges.count)
        var low = order
        var stack: [Int] = []
        var visits: [Visit] = []
        var next = 0
        var components = 0
        for start in edges.indices where order[start] < 0 {
            visits.append(Visit(node: start))
            while var visit = visits.popLast() {
                let node = visit.node
                if visit.edge == 0 {
                    order[node] = next
                    low[node] = next
                    next += 1
                    stack.append(node)
                }
                if visit.edge > 0 {
                    let child = edges[node][visit.edge - 1]
                    if component[child] < 0 { low[node] = min(low[node], low[child]) }
                }
                if visit.edge < edges[node].count {
                    let child = edges[node][visit.edge]
                    visit.edge += 1
                    visits.append(visit)
                    if order[child] < 0 {
                        visits.append(Visit(node: child))
                    }
                    continue
                }
                guard low[node] == order[node] else { continue }
                let isCircle = stack.last != node
                while let member = stack.popLast() {
                    component[member] = components
                    if isCircle { isCyclic[member] = true }
                    if member == node { break }
                }
                components += 1
            }
        }
    }
}
