import Foundation
public import PinionRuntime

/// The types that the examples of one description are tried with.
public struct RoundTripTable {
    private var types: [(name: String, type: any (JSONDecodable & JSONEncodable).Type)] = []

    /// An empty table.
    public init() {}

    /// Adds a type under the next number.
    public mutating func add<Value: JSONDecodable & JSONEncodable>(_ name: String, _: Value.Type) {
        types.append((name, Value.self))
    }

    /// Tries each of the examples in a file.
    public func run(file: String) throws -> [String] {
        try run([UInt8](try Data(contentsOf: URL(fileURLWithPath: file))))
    }

    /// Tries each of the examples: `[{"types": [0], "value": ...}]`. One line of the answer for each:
    /// an outcome, a pointer into the value and an explanation, with tabs between them.
    public func run(_ examples: [UInt8]) throws -> [String] {
        guard case .array(let list) = JSONValue(try JSONTape(parsing: examples)) else { return [] }
        return try list.map { try outcome($0).line }
    }

    private enum Outcome {
        case same
        case unread(String)
        case dropped(at: String)
        case different(at: String, String)

        var line: String {
            let parts =
                switch self {
                case .same: ["same", "", ""]
                case .unread(let text): ["unread", "", text]
                case .dropped(let pointer): ["dropped", pointer, ""]
                case .different(let pointer, let text): ["different", pointer, text]
                }
            return parts.map { $0.map { $0.isNewline || $0 == "\t" ? " " : String($0) }.joined() }
                .joined(separator: "\t")
        }
    }

    private func outcome(_ example: JSONValue) throws -> Outcome {
        guard let value = example["value"], case .array(let numbers)? = example["types"] else {
            return .unread("not tried")
        }
        let bytes = try value.jsonBytes()
        var outcome = Outcome.unread("not tried")
        // Request and response may each have a type; the example need be of one only.
        for case .number(let number) in numbers {
            guard let index = Int(number.description), types.indices.contains(index) else { continue }
            outcome = try roundTrip(types[index].type, bytes, value)
            if case .same = outcome { return outcome }
        }
        return outcome
    }

    private func roundTrip<Value: JSONDecodable & JSONEncodable>(
        _: Value.Type, _ bytes: [UInt8], _ value: JSONValue
    ) throws -> Outcome {
        let model: Value
        do {
            model = try Value(jsonBytes: bytes)
        } catch {
            return .unread("\(error)")
        }
        let result = JSONValue(try JSONTape(parsing: try model.jsonBytes()))
        return difference(value, result, "") ?? .same
    }

    /// The first difference; values are compared as JSON, so numbers by value and members in any order.
    private func difference(_ before: JSONValue, _ after: JSONValue, _ pointer: String) -> Outcome? {
        if before == after { return nil }
        switch (before, after) {
        case (.object(let old), .object(let new)):
            for (name, value) in old.members {
                let place = pointer + "/" + JSONPointer([name]).description.dropFirst()
                guard let other = new[name] else { return .dropped(at: place) }
                if let found = difference(value, other, place) { return found }
            }
            return .different(at: pointer, "a member was added")
        case (.array(let old), .array(let new)) where old.count == new.count:
            for (position, (value, other)) in zip(old, new).enumerated() {
                if let found = difference(value, other, pointer + "/\(position)") { return found }
            }
            return nil
        default:
            return .different(at: pointer, "\(text(before)) became \(text(after))")
        }
    }

    private func text(_ value: JSONValue) -> String {
        String(decoding: (try? value.jsonBytes())?.prefix(80) ?? [], as: UTF8.self)
    }
}
