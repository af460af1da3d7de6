internal import CStack
import PinionJSON

/// A run of a schema's program over one value: what has failed so far.
///
/// On valid input nothing is written and nothing is allocated. A failure is a few numbers (which node, which
/// rule); text is made of it only when somebody wants to read it.
struct Validation {
    /// A broken rule.
    struct Record {
        /// Where in the instance.
        let node: JSONNode.Index
        /// Which rule: where its keyword's value stands in the text of the bundle.
        let site: UInt32
        /// What the rule's keyword needs besides: the ordinal of a missing name, a count of matches.
        let detail: Int32
        /// Innermost condition that made the rule apply, as an index into `conditions`; -1 without one.
        var condition: Int32 = -1
        /// The record of the `anyOf` or `oneOf` that this explains, and the branch it was found in; -1 at the top.
        var parent: Int32 = -1
        var branch: Int32 = -1
    }

    /// An `if` that held or did not, and so made rules apply.
    struct Condition {
        let node: JSONNode.Index
        let site: UInt32
        let holds: Bool
        /// The next condition outwards; -1 when there is none.
        var outer: Int32
    }

    /// What has been found so far.
    final class Findings {
        /// Causes stand right behind what they explain.
        var records: [Record] = []
        var conditions: [Condition] = []
    }

    let program: SchemaProgram
    /// `nil` for a run that only finds out whether there are any: to let go of two empty arrays would take it a twentieth
    /// of its time.
    let findings: Findings?
    /// How many more failures are written down. None while a branch is only tried out.
    var room: Int32
    /// Failures in the current scope, written down or not.
    var failures: Int32 = 0
    /// How many `anyOf` and `oneOf` are being explained, one inside the other.
    var explanationDepth: Int32 = 0
    /// Rules, members and elements that may still be looked at before the run gives up.
    var effort: Int64
    /// How deep checks may lie in each other.
    var stack = StackGuard()

    /// Steps that patterns which no automaton decides may still take.
    var patternSteps = BoundedPattern.steps

    /// Whether something was given up whose outcome may matter, even if it only makes a `not` hold.
    var hasGivenUp = false
    /// Whether that was for the work or the depth of all, and not for a pattern.
    private var wasTooMuch = false

    /// Failures written down for one branch of an `anyOf` or `oneOf`.
    static let roomForBranch: Int32 = 16
    /// Inside explanations nested deeper than this, no further causes are looked for.
    static let deepestExplanation: Int32 = 3
    /// All failures written down, causes included.
    static let mostRecords = 2_000
    /// The detail of a failure that says that a pattern was given up.
    static let undecided = 1
    /// The site of the failure that says the run gave up.
    static let exhaustionSite = UInt32.max

    /// A run.
    ///
    /// - Parameters:
    ///   - program: The rules.
    ///   - limit: How many violations to collect; 0 only finds out whether there are any.
    ///   - nodeCount: The size of the instance. Schemas that refer to themselves more than once can take exponential
    ///     time; the run gives up after a million steps and 128 for each node, and says so.
    init(_ program: SchemaProgram, limit: Int, nodeCount: Int) {
        self.program = program
        findings = limit > 0 ? Findings() : nil
        room = Int32(clamping: max(limit, 0))
        effort = 1_000_000 + 128 * Int64(nodeCount)
    }

    /// Whether no rule was broken.
    var isValid: Bool { failures == 0 }

    /// Whether nothing that follows can change the outcome.
    var isDone: Bool { failures != 0 && room == 0 }

    /// Says that a rule is broken.
    ///
    /// - Parameters:
    ///   - value: The value that breaks it.
    ///   - site: The rule's place in the text of the bundle.
    ///   - detail: A number for rules that need one to be explained.
    @inline(never)
    mutating func fail(_ value: JSONNode, _ site: UInt32, detail: Int = 0) {
        failures &+= 1
        guard room > 0 else { return }
        room &-= 1
        guard let findings, findings.records.count < Self.mostRecords else { return }
        findings.records.append(Record(node: value.index, site: site, detail: Int32(clamping: detail)))
    }

    // MARK: Trials

    /// What `endTrial` restores.
    struct Scope {
        let room: Int32
        let failures: Int32
    }

    /// From here on failures are only counted. The outcome belongs to the branch, not to the whole.
    mutating func beginTrial() -> Scope {
        let scope = Scope(room: room, failures: failures)
        room = 0
        failures = 0
        effort &-= 1
        return scope
    }

    /// Ends a trial; says whether no rule was broken in it.
    mutating func endTrial(_ scope: Scope) -> Bool {
        let passed = failures == 0
        room = scope.room
        failures = scope.failures
        return passed
    }

    /// Whether the run has given up.
    var isExhausted: Bool { effort < 0 }

    /// Fails if something was given up and nothing else has failed: nobody knows then whether the value is right. Where
    /// the whole run was given up, that is told beside what it led to.
    mutating func conclude(_ root: JSONNode) {
        guard hasGivenUp, failures == 0 || wasTooMuch else { return }
        if let findings, findings.records.contains(where: { $0.site == Self.exhaustionSite }) { return }
        fail(root, Self.exhaustionSite)
    }

    /// Takes steps; fails if they are too many, or if the thread's stack has no room for a check inside another.
    @inline(__always)
    mutating func isSpent(_ steps: Int, on value: JSONNode) -> Bool {
        effort &-= Int64(truncatingIfNeeded: steps)
        let place = UInt(pinion_stack_place())
        guard effort < 0 || place < stack.limit else { return false }
        return isSpent(on: value, at: place)
    }

    @inline(never)
    private mutating func isSpent(on value: JSONNode, at place: UInt) -> Bool {
        if effort >= 0, !stack.isExhausted(at: place) { return false }
        failExhausted(value)
        return true
    }

    /// Fails because the run has given up.
    @inline(never)
    mutating func failExhausted(_ value: JSONNode) {
        hasGivenUp = true
        wasTooMuch = true
        if let findings, findings.records.contains(where: { $0.site == Self.exhaustionSite }) {
            failures &+= 1
        } else {
            fail(value, Self.exhaustionSite)
        }
    }
}
