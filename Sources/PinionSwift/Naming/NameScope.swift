import PinionIR

/// The names of one scope, handed out so that no two are the same. Running out is impossible: the last resort
/// is a number, and there is always a next one.
struct NameScope {
    /// Not changed, since most scopes share fixed ones.
    private let reserved: NameSet
    private let others: Set<String>
    private var held = GivenNames()
    private var taken = GivenNames()
    /// Where to go on counting: thousands of members may want one name.
    private var nextNumbers: [String: Int] = [:]

    /// - Parameter others: Further names not to be given out.
    init(reserved: NameSet, _ others: Set<String> = []) {
        self.reserved = reserved
        self.others = others
    }

    init(reserved: Set<String>) { self.init(reserved: NameSet(reserved)) }

    /// Whether a name is free.
    func isFree(_ name: SwiftIdentifier) -> Bool { !taken.contains(name.text) && !isReserved(name) }

    private func isReserved(_ name: SwiftIdentifier) -> Bool {
        reserved.contains(name.text) || (!others.isEmpty && others.contains(name.text))
            || held.contains(name.text)
    }

    /// Keeps a name from being given out.
    mutating func reserve(_ name: SwiftIdentifier) { held.insert(name.text) }

    /// Gives out a name, or the first free one of others (at least one) if it is not free, else the last of them with a
    /// number.
    mutating func claim(_ name: SwiftIdentifier, or others: @autoclosure () -> [SwiftIdentifier])
        -> SwiftIdentifier
    {
        if !isReserved(name), taken.insert(name.text) { return name }
        return claim(others())
    }

    /// Gives out the first free one of the candidates (at least one), else the last one with a number.
    mutating func claim(_ candidates: [SwiftIdentifier]) -> SwiftIdentifier {
        var name = candidates.first(where: isFree) ?? candidates[candidates.count - 1]
        let base = name
        while !isFree(name) {
            let number = nextNumbers[base.text, default: 2]
            name = base.numbered(number)
            nextNumbers[base.text] = number + 1
        }
        taken.insert(name.text)
        return name
    }

    /// Gives names to siblings, by position; see `claim(_:)` for proposals.
    mutating func claimMembers(
        _ requests: [NameRequest], style: IdentifierSpelling.Style = .lowerCamel
    ) -> [SwiftIdentifier] {
        requests.isEmpty ? [] : claim(requests.map { Proposal($0, style: style) })
    }

    /// Gives names to siblings, by position: pinned ones first, then those whose spelling already is the Swift
    /// name, then the rest in order. A reserved name gets the suffix `Value`; a second claim gets a name of its own
    /// spelling, or a number where that says nothing more.
    mutating func claim(_ proposals: [Proposal]) -> [SwiftIdentifier] {
        var names = proposals.map(\.name)
        taken.reserve(names.count)
        for phase in Proposal.Phase.allCases {
            for index in proposals.indices where proposals[index].phase == phase {
                let proposal = proposals[index]
                let isReserved = isReserved(proposal.name)
                // As nearly all are: without asking twice.
                if !isReserved, taken.insert(proposal.name.text) { continue }
                let name = isReserved ? proposal.name.suffixed("Value") : proposal.name
                names[index] =
                    if isFree(name) { claim([name]) } else { claim(proposal.distinctions + [name]) }
            }
        }
        return names
    }
}

/// Names that were given out. Few are looked through, which takes less than hashing one: most scopes have five or six.
struct GivenNames {
    private static let few = 16

    /// As long as they are few.
    private var list: [String] = []
    /// All of them, once they are more.
    private var set: Set<String> = []

    func contains(_ name: String) -> Bool {
        set.isEmpty
            ? list.contains { $0.utf8.count == name.utf8.count && $0 == name }
            : set.contains(name)
    }

    /// Adds a name.
    ///
    /// - Returns: Whether it was none of these before.
    @discardableResult
    mutating func insert(_ name: String) -> Bool {
        if set.isEmpty {
            if contains(name) { return false }
            if list.count < Self.few {
                list.append(name)
                return true
            }
            set = Set(list)
        }
        return set.insert(name).inserted
    }

    /// Makes room for so many more.
    mutating func reserve(_ count: Int) {
        if set.isEmpty, list.count + count <= Self.few {
            list.reserveCapacity(list.count + count)
        } else {
            set.reserveCapacity(list.count + set.count + count)
        }
    }
}

/// What a thing would be called if it were alone.
struct Proposal {
    /// The order in which names are given out.
    enum Phase: CaseIterable {
        /// Asked for by hand.
        case pinned
        /// The description's spelling, byte for byte.
        case exact
        /// Made from the spelling.
        case derived
    }
    let name: SwiftIdentifier
    let phase: Phase
    private let spelling: String
    private let style: IdentifierSpelling.Style

    /// Names that tell it from others whose words are the same: `uppercaseASC` beside `asc`.
    var distinctions: [SwiftIdentifier] {
        phase == .pinned
            ? []
            : IdentifierSpelling.distinctions(of: spelling).map { SwiftIdentifier($0, style: style) }
    }

    private init(
        name: SwiftIdentifier, phase: Phase, spelling: String, style: IdentifierSpelling.Style
    ) {
        self.name = name
        self.phase = phase
        self.spelling = spelling
        self.style = style
    }

    init(_ request: NameRequest, style: IdentifierSpelling.Style) {
        spelling = request.suggestion
        self.style = style
        if let pinned = request.pinned, let name = SwiftIdentifier(exactly: pinned) {
            self.name = name
            phase = .pinned
        } else {
            name = SwiftIdentifier(request.suggestion, style: style)
            // The name is ASCII, and other text of as many bytes is never equivalent to it.
            phase =
                name.text.utf8.count == request.suggestion.utf8.count && name.text == request.suggestion
                ? .exact : .derived
        }
    }

    /// A name of a listed value; a number is spelled `value1`, since `_1` is no word.
    init(value request: NameRequest) {
        let begins = request.suggestion.utf8.first.map(IdentifierSpelling.isDigit) ?? false
        guard request.pinned == nil, begins,
            !request.suggestion.unicodeScalars.contains(where: \.properties.isAlphabetic)
        else {
            self.init(request, style: .lowerCamel)
            return
        }
        self.init(
            name: SwiftIdentifier("value " + request.suggestion, style: .lowerCamel),
            phase: .derived, spelling: request.suggestion, style: .lowerCamel)
    }

    /// A name of an operation, which is both a type's and a method's: a pinned one begins with a letter of the
    /// right case for each.
    init(operation request: NameRequest, style: IdentifierSpelling.Style) {
        guard let pinned = request.pinned, let first = pinned.utf8.first,
            (style == .upperCamel) == (0x61...0x7A).contains(first)
        else {
            self.init(request, style: style)
            return
        }
        self.init(
            NameRequest(request.suggestion, pinned: SwiftIdentifier(pinned, style: style).text), style: style)
    }
}
