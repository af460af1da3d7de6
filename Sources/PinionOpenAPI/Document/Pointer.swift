import PinionJSON

/// JSON Pointers (RFC 6901) as chains of steps. A description of 3 MB has some 30,000 schemas; a pointer text
/// for each would be made to be thrown away.
struct PointerTable: Sendable {
    /// A chain's last step. 0 is the whole file.
    typealias Index = Int32

    enum Token: Sendable {
        /// A name of the specification, which needs no escaping.
        case keyword(Keyword)
        /// A name of the author's.
        case name(String)
        /// A position in a list.
        case position(Int32)
        /// The beginning of a chain: the pointer text that a `$ref` led to, escaped.
        case start(String)
    }

    struct Step: Sendable {
        var parent: Index
        var token: Token
    }

    private var steps: [Step] = [Step(parent: -1, token: .start(""))]

    mutating func add(_ token: Token, to parent: Index) -> Index {
        steps.append(Step(parent: parent, token: token))
        return Index(truncatingIfNeeded: steps.count - 1)
    }

    /// The text of a chain, given that of the chain without its last step, or without the keyword before that.
    func text(of index: Index, after parent: String, _ keyword: Keyword? = nil) -> String {
        let between = keyword?.rawValue
        return switch steps[Int(index)].token {
        case .start(let pointer): (parent.isEmpty ? "#" : parent) + pointer
        case .keyword(let keyword): Self.join(parent, between, keyword.rawValue)
        case .position(let position): Self.join(parent, between, String(position))
        case .name(let name): Self.join(parent, between, JSONPointer.escape(name))
        }
    }

    /// In one allocation.
    private static func join(_ parent: String, _ between: String?, _ token: String) -> String {
        let betweenCount = between.map { $0.utf8.count + 1 } ?? 0
        let count = parent.utf8.count + betweenCount + 1 + token.utf8.count
        return String(unsafeUninitializedCapacity: count) { text in
            var end = text.initialize(from: parent.utf8).index
            func add(_ token: String) {
                text[end] = UInt8(ascii: "/")
                let rest = UnsafeMutableBufferPointer(rebasing: text[(end + 1)...])
                end += 1 + rest.initialize(from: token.utf8).index
            }
            if let between { add(between) }
            add(token)
            return end
        }
    }

    /// The keyword that the step before a chain's last is, if that can be left to `text(of:after:_:)`.
    func keyword(above index: Index) -> Keyword? {
        let step = steps[Int(index)]
        if case .start = step.token { return nil }
        guard step.parent >= 0, case .keyword(let keyword) = steps[Int(step.parent)].token else { return nil }
        return keyword
    }

    func parent(of index: Index) -> Index { steps[Int(index)].parent }

    var count: Int { steps.count }

    func text(of index: Index) -> String {
        var path: [Int] = []
        path.reserveCapacity(32)
        var next = index
        while next >= 0, Int(next) < steps.count {
            path.append(Int(next))
            next = steps[Int(next)].parent
        }
        var text: [UInt8] = []
        text.reserveCapacity(16 * path.count)
        text.append(UInt8(ascii: "#"))
        for step in path.reversed() {
            switch steps[step].token {
            case .start(let pointer): text.append(contentsOf: pointer.utf8)
            case .keyword(let keyword):
                text.append(0x2F)
                text.append(contentsOf: keyword.rawValue.utf8)
            case .position(let position):
                text.append(0x2F)
                text.append(contentsOf: String(position).utf8)
            case .name(let name):
                text.append(0x2F)
                JSONPointer.append(name, to: &text)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension Document {
    /// The JSON Pointers of a description's schemas, for those who ask for most of them: each is made from the one
    /// it lies in, a third of the time that making it from its steps takes.
    public struct PointerTexts {
        private let document: Document
        /// By step.
        private var texts: [String?]

        /// The pointers of the schemas of `document`.
        public init(_ document: Document) {
            self.document = document
            texts = Array(repeating: nil, count: document.pointers.count)
        }

        /// As `Document.pointer(to:)`.
        public subscript(schema: SchemaIndex) -> String {
            mutating get { text(of: document[schema].pointer) }
        }

        private mutating func text(of index: PointerTable.Index) -> String {
            if let known = texts[Int(index)] { return known }
            // A chain is as long as the description nests, which has a limit.
            var parent = document.pointers.parent(of: index)
            // Nobody asks for `.../properties`, and two in five would be such.
            let keyword = document.pointers.keyword(above: index)
            if keyword != nil { parent = document.pointers.parent(of: parent) }
            let text = document.pointers.text(
                of: index, after: parent < 0 ? "" : text(of: parent), keyword)
            texts[Int(index)] = text
            return text
        }
    }
}
