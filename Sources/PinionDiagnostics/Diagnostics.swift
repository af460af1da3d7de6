/// What a run found so far. Each stage adds to it; renderers print it.
public struct Diagnostics: Sendable {
    private var reported: [Diagnostic] = []
    private var seen: Set<Diagnostic> = []

    /// Nothing found.
    public init() {}

    /// Adds a finding, unless the very same one was reported before.
    public mutating func report(_ diagnostic: Diagnostic) {
        if seen.insert(diagnostic).inserted { reported.append(diagnostic) }
    }

    /// Adds everything `other` found.
    public mutating func report(contentsOf other: Diagnostics) {
        for diagnostic in other.reported { report(diagnostic) }
    }

    /// Every finding, those without a place first, then by file, line and column. Findings at one place stay
    /// in the order they were reported.
    public var all: [Diagnostic] {
        reported.enumerated().sorted { left, right in
            switch (left.element.location, right.element.location) {
            case (nil, nil): left.offset < right.offset
            case (nil, _): true
            case (_, nil): false
            case (let first?, let second?):
                (first.source.rawValue, first.line, first.column, left.offset)
                    < (second.source.rawValue, second.line, second.column, right.offset)
            }
        }.map(\.element)
    }

    /// Every finding, in the order they were reported.
    public var inOrderReported: [Diagnostic] { reported }

    /// Whether something like it was found.
    public func contains(where isMeant: (Diagnostic) -> Bool) -> Bool { reported.contains(where: isMeant) }

    /// Whether nothing was found.
    public var isEmpty: Bool { reported.isEmpty }

    /// Whether anything found forbids going on.
    public var hasErrors: Bool { reported.contains { $0.severity == .error } }

    /// How many findings have that severity.
    public func count(of severity: Diagnostic.Severity) -> Int {
        reported.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
    }
}
