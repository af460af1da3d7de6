/// A condition on a place in the text that takes up none of it.
enum Assertion: Sendable {
    case start
    case end
    case wordBoundary
    case notWordBoundary
}

/// A lookahead or lookbehind.
struct Lookaround: Sendable {
    enum Direction: Sendable {
        case ahead
        case behind
    }

    let direction: Direction
    let isNegated: Bool
    let body: Expression
    /// Of its opening parenthesis, in scalars.
    let offset: Int
}

/// A parsed pattern. For automata groups leave no trace, since only the verdict matters; nor does laziness.
///
/// Depth is bounded by the parser's limit on nested groups, so recursion over it is safe.
indirect enum Expression: Sendable {
    /// One scalar out of a set.
    case scalars(ScalarSet)
    case assertion(Assertion)
    case lookaround(Lookaround)
    /// One after the other; nothing at all when empty.
    case sequence([Expression])
    case alternation([Expression])
    /// `maximum` nil: without bound.
    case repetition(Expression, minimum: Int, maximum: Int?)

    // Only for `BoundedPattern`, which tries one way after the other.
    /// A group by its number, from 1.
    case capture(Int, Expression)
    /// What the first of these groups that took part has matched.
    case backreference([Int], offset: Int)
    /// A repetition that tries as few rounds as it can first.
    case lazy(Expression)

    /// The first lookaround in it, if any.
    var firstLookaround: Lookaround? {
        switch self {
        case .scalars, .assertion, .backreference: return nil
        case .lookaround(let lookaround): return lookaround
        case .sequence(let parts), .alternation(let parts):
            for part in parts {
                if let found = part.firstLookaround { return found }
            }
            return nil
        case .repetition(let body, _, _), .capture(_, let body), .lazy(let body): return body.firstLookaround
        }
    }
}
