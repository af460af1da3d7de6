/// A value kept behind a reference, so that a type may contain itself, or stays small although it contains much.
///
/// A copy shares the reference until one of the two changes.
@propertyWrapper
public struct Indirect<Value> {
    private var box: IndirectBox<Value>

    /// The value.
    public var wrappedValue: Value {
        get { box.value }
        _modify {
            if !isKnownUniquelyReferenced(&box) { box = IndirectBox(box.value) }
            yield &box.value
        }
    }

    /// Keeps a value.
    public init(wrappedValue: Value) { box = IndirectBox(wrappedValue) }
}

/// As ``Indirect``, for a value that may be absent; its absence takes no memory.
@propertyWrapper
public struct IndirectOptional<Value> {
    private var box: IndirectBox<Value?>?

    /// The value, if there is one.
    public var wrappedValue: Value? {
        get { box?.value }
        _modify {
            let own: IndirectBox<Value?>
            if isKnownUniquelyReferenced(&box), let box {
                own = box
            } else {
                own = IndirectBox(box?.value)
                box = own
            }
            yield &own.value
            if case .none = own.value { box = nil }
        }
    }

    /// Keeps a value, or its absence.
    public init(wrappedValue: Value?) { box = wrappedValue.map { IndirectBox($0) } }
}

/// Changed only by its one owner.
private final class IndirectBox<Value> {
    var value: Value

    init(_ value: Value) { self.value = value }
}

/// What is shared does not change.
extension Indirect: @unchecked Sendable where Value: Sendable {}
/// What is shared does not change.
extension IndirectOptional: @unchecked Sendable where Value: Sendable {}
