internal import PinionDiagnostics
internal import PinionIR
internal import PinionSwift
internal import PinionYAML

/// Holds a node against the shape that the table of keys gives it. What is reported nowhere can be read.
struct ConfigurationCheck {
    static let unknownKey = Rule(
        id: "configuration/unknown-key", summary: "pinion.yaml has only the documented keys.")
    static let wrongValue = Rule(
        id: "configuration/wrong-value", summary: "Each key of pinion.yaml has a value of its own kind.")
    static let missingKey = Rule(
        id: "configuration/missing-key", summary: "Each description names its schema, module and output.")

    var diagnostics = Diagnostics()
    private var spelling = Spelling()

    mutating func check(_ node: Node, _ name: String, _ shape: ConfigurationShape) {
        switch shape {
        case .object(let keys): checkObject(node, name, keys)
        case .map(let noun, let known, let value): checkMap(node, name, noun, known, value)
        case .list(let element, let noun):
            guard node.kind == .sequence, node.count > 0 else { return wrong(node, name, shape) }
            for child in node.elements { check(child, "a \(noun)", element) }
        case .names:
            guard node.kind == .sequence else { return wrong(node, name, shape) }
            for child in node.elements where !child.isText {
                report(Self.wrongValue, "each of `\(name)` should be a name", child)
            }
        case .path, .module, .namespace, .identifier, .typeName, .boolean, .integer, .choice:
            if !shape.accepts(node) { wrong(node, name, shape) }
        }
    }

    private mutating func checkObject(_ node: Node, _ name: String, _ keys: [ConfigurationKey]) {
        guard node.kind == .mapping else { return wrong(node, name, .object(keys)) }
        for (key, value) in node.members {
            if let known = keys.first(where: { key.textIs($0.name) }) {
                check(value, known.name, known.shape)
            } else {
                unknown(key, "key", keys.map(\.name))
            }
        }
        for key in keys where key.isRequired && node[key.name] == nil {
            report(Self.missingKey, "`\(key.name)` is missing", node, help: "add `\(key.name):`")
        }
    }

    private mutating func checkMap(
        _ node: Node, _ name: String, _ noun: String, _ known: [String]?, _ shape: ConfigurationShape
    ) {
        guard node.kind == .mapping else { return wrong(node, name, .map(of: noun, keys: known, shape)) }
        for (key, value) in node.members {
            if let known, !known.contains(where: { key.textIs($0) }) {
                unknown(key, "rule", known)
            } else {
                check(value, key.text, shape)
            }
        }
    }

    private mutating func wrong(_ node: Node, _ name: String, _ shape: ConfigurationShape) {
        let place = name.utf8.starts(with: "a ".utf8) ? name : "the value of `\(name)`"
        var help: String?
        if node.kind == .scalar, let choices = shape.choices {
            help = spelling.nearest(to: node.text, among: choices).map { "did you mean `\($0)`?" }
        }
        report(Self.wrongValue, "\(place) should be \(shape.phrase)", node, help: help)
    }

    private mutating func unknown(_ key: Node, _ noun: String, _ known: [String]) {
        let nearest = spelling.nearest(to: key.text, among: known)
        let all =
            known.count > 20
            ? "`pinion rules` lists them"
            : "the keys here are " + known.map { "`\($0)`" }.joined(separator: ", ")
        report(
            Self.unknownKey, noun == "key" ? "unknown key `\(key.text)`" : "there is no rule `\(key.text)`",
            key,
            why: "a key that is not understood may be a wish that is not met",
            help: nearest.map { "did you mean `\($0)`?" } ?? all)
    }

    private mutating func report(
        _ rule: Rule, _ message: String, _ node: Node, why: String? = nil, help: String? = nil
    ) {
        diagnostics.report(
            Diagnostic(
                rule: rule, message: message, location: node.location, consequence: why, suggestion: help))
    }
}

extension Node {
    /// Whether it is a scalar with something in it.
    fileprivate var isText: Bool { kind == .scalar && !utf8.isEmpty && !utf8.contains(0) }
}

extension ConfigurationShape {
    /// Whether a scalar is of this shape.
    fileprivate func accepts(_ node: Node) -> Bool {
        guard node.isText else { return false }
        switch self {
        case .path: return true
        case .module: return ModuleName.isValid(node.text)
        case .namespace: return ModuleName.isValid(node.text) && !NamespaceName.isTaken(node.text)
        case .identifier: return SwiftName.isValid(node.text)
        case .typeName: return PinnedType(node.text) != nil
        case .boolean: if case .boolean = node.scalar { return true } else { return false }
        case .integer(let range): return Int(node.text).map { range.contains($0) } ?? false
        case .choice(let choices): return choices.contains { node.textIs($0) }
        case .names, .list, .object, .map: return false
        }
    }

    fileprivate var choices: [String]? {
        switch self {
        case .choice(let choices): choices
        case .typeName: PinnedType.names
        default: nil
        }
    }

    /// What it should be, in words.
    var phrase: String {
        switch self {
        case .path: "a path"
        case .module: ModuleName.rule
        case .namespace: ModuleName.rule + ", nor a name that generated code needs, such as `Validator`"
        case .identifier: SwiftName.rule
        case .typeName:
            "a Swift type such as `Foundation.Date` or one of "
                + PinnedType.names.map { "`\($0)`" }.joined(separator: ", ")
        case .boolean: "`true` or `false`"
        case .integer(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let choices): choices.map { "`\($0)`" }.joined(separator: " or ")
        case .names: "a list of names"
        case .list(_, let noun): "a list with a \(noun) in it"
        case .object(let keys):
            "a mapping with " + keys.prefix(4).map { "`\($0.name)`" }.joined(separator: ", ")
                + (keys.count > 4 ? " and so on" : "")
        case .map(let noun, _, _): "a mapping from \(noun)"
        }
    }
}
