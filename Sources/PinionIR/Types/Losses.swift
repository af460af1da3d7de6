internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

/// Where a Swift type says less than its schema, somebody is told.
extension Resolver {
    /// Tells that a type says less than its schema. A warning where a secret loses its protection by it.
    func reportLossy(
        _ message: String, at location: SourceLocation, _ parts: [Conjunct], consequence: String,
        suggestion: String? = nil
    ) {
        let isExposing =
            holdsSecret(parts) && !parts.allSatisfy { document[$0.index].format?.value == "password" }
        diagnostics.report(
            Diagnostic(
                rule: .lossy, severity: isExposing ? .warning : .note, message: message, location: location,
                consequence: consequence
                    + (isExposing ? "; secrets in it are printed like any other value" : ""),
                suggestion: suggestion))
    }

    /// Tells that `format: password` stands where it cannot be honoured.
    func reportPrinted(_ type: String, _ place: Place) {
        let formats = place.parts.compactMap { document[$0.index].format }
        guard let location = formats.first(where: { $0.value == "password" })?.location else { return }
        diagnostics.report(
            Diagnostic(
                rule: .secret, severity: .warning, message: "`format: password` is for strings and numbers",
                location: location, consequence: "this is \(type), and it is printed like any other value"))
    }

    /// The type of a secret; `nil`, and reported, where there is none that hides its value.
    func secret(_ type: SchemaType, _ place: Place) -> TypeReference? {
        switch type {
        case .string: return .scalar(.secret)
        case .integer: return .scalar(.secretInteger)
        case .number: return .scalar(.secretNumber)
        case .null: return nil
        case .boolean, .array, .object:
            reportPrinted("\(type == .boolean ? "a" : "an") \(type)", place)
            return nil
        }
    }

    /// Whether anything in these schemas is marked as a secret.
    func holdsSecret(_ parts: [Conjunct]) -> Bool {
        var visited: Set<Document.SchemaIndex> = []
        var pending = parts.map(\.index)
        while let index = pending.popLast(), visited.count < 1_000 {
            guard visited.insert(index).inserted else { continue }
            if document[index].format?.value == "password" { return true }
            pending += document.children(of: index)
        }
        return false
    }

    // MARK: Integers beyond 64 bits

    private static let integers: (smallest: JSONNumber?, largest: JSONNumber?) = (
        JSONNumber(String(Int64.min)), JSONNumber(String(Int64.max))
    )

    /// An integer: of 64 bits unless its format or its bounds say otherwise.
    func integer(_ facts: Facts, _ place: Place) -> TypeReference {
        switch facts.format {
        case .int32?, .int64?, .decimal?: return .scalar(facts.format?.integerScalar ?? .int64)
        default: break
        }
        guard place.parts.contains(where: { !document[$0.index].number.isEmpty }),
            let limits = limits(of: place.parts), let smallest = Self.integers.smallest,
            let largest = Self.integers.largest
        else { return .scalar(.int64) }
        let upper = (limits.maximum ?? limits.exclusiveMaximum).flatMap { JSONNumber($0) }
        let lower = (limits.minimum ?? limits.exclusiveMinimum).flatMap { JSONNumber($0) }
        let wide = [upper.flatMap { $0 > largest ? $0 : nil }, lower.flatMap { $0 < smallest ? $0 : nil }]
            .compactMap { $0 }
        return wide.isEmpty ? .scalar(.int64) : wideInteger(wide, place)
    }

    /// The type of integers as large as these, which 64 bits do not hold.
    func wideInteger(_ numbers: [JSONNumber], _ place: Place) -> TypeReference {
        let fits = numbers.allSatisfy { number in
            !(Self.bound.map { number >= $0 } ?? true) && !(Self.negativeBound.map { number <= $0 } ?? true)
        }
        guard let location = place.parts.last.map({ document[$0.index].location }) else { return .json }
        reportLossy(
            "these integers need more than 64 bits", at: location, place.parts,
            consequence: fits
                ? "in Swift they are `Decimal`, exact to 38 digits"
                : "in Swift it is any JSON value, with all digits")
        return fits ? .scalar(.decimal) : .json
    }

    /// What has more digits than a `Decimal` holds.
    private static let bound = JSONNumber("1e38")
    private static let negativeBound = JSONNumber("-1e38")
}
