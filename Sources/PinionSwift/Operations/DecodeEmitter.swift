import PinionIR

/// Prints `decode(_:)`: a switch over the status, exact ones first, then ranges, then everything else.
struct DecodeEmitter {
    private let emitter: OperationEmitter
    private var context: EmissionContext { emitter.context }
    private var result: OperationResult { emitter.result }

    init(_ emitter: OperationEmitter) { self.emitter = emitter }

    func print(_ printer: inout CodePrinter) {
        let decoder: SwiftCode = "\(context.spell(.responseDecoder))<\(emitter.failureType)>"
        Signature(
            head: "public static func decode", parameters: ["_ response: \(decoder)"],
            tail: " throws(\(emitter.errorType)) -> \(emitter.outputType)"
        ).block(&printer) { printer in
            printer.line("switch response.status {")
            for (patterns, statement) in branches { printer.line("case \(patterns.joined()): \(statement)") }
            printer.line("default: \(otherwise)")
            printer.line("}")
        }
    }

    /// Neighbours with the same statement are one branch.
    private var branches: [(patterns: [SwiftCode], statement: SwiftCode)] {
        var branches: [(patterns: [SwiftCode], statement: SwiftCode)] = []
        for (index, response) in emitter.operation.responses.enumerated() {
            guard let pattern = Self.pattern(response) else { continue }
            let statement = statement(index)
            if statement == otherwise, !isInLaterRange(response) { continue }
            if let last = branches.last, last.statement == statement {
                branches[branches.count - 1].patterns.append(pattern)
            } else {
                branches.append(([pattern], statement))
            }
        }
        if !result.documentsSuccess { branches.append((["200...299"], "return")) }
        return branches
    }

    /// Whether leaving a branch out would let another one have its status.
    private func isInLaterRange(_ response: Response) -> Bool {
        guard case .code(let code) = response.status else { return false }
        return emitter.operation.responses.contains { other in
            switch other.status {
            case .range(let digit): digit == code / 100
            case .default: !other.isError && code / 100 == 2
            case .code: false
            }
        }
    }

    /// What becomes of a status that nothing above matches.
    private var otherwise: SwiftCode {
        let index = emitter.operation.responses.firstIndex { $0.status == .default && $0.isError }
        return index.map(statement) ?? "throw response.undocumented()"
    }

    /// `nil` for the error `default`. A `default` that is no error stands for the successes.
    private static func pattern(_ response: Response) -> SwiftCode? {
        switch response.status {
        case .code(let code): "\(code)"
        case .range(let digit): "\(digit * 100)...\(digit * 100 + 99)"
        case .default: response.isError ? nil : "200...299"
        }
    }

    private func statement(_ index: Int) -> SwiftCode {
        let response = emitter.operation.responses[index]
        return response.isError ? failure(index) : success(index)
    }

    private func success(_ index: Int) -> SwiftCode {
        switch (result.output, result.payloads[index]) {
        case (.void, _): return "return"
        case (.optional, .none): return "return nil"
        case (.optional, .json(_, let schema)):
            return "return try response.optionalJSON(\(emitter.validators.value(schema) ?? ""))"
        case (.cases, .none): return "return .\(emitter.names.responses[index].name)"
        case (.cases, let payload):
            return "return .\(emitter.names.responses[index].name)(\(reading(payload)))"
        case (_, let payload): return "return \(reading(payload))"
        }
    }

    private func reading(_ payload: Payload) -> SwiftCode {
        switch payload {
        case .json(_, let schema): "try response.json(\(emitter.validators.value(schema) ?? ""))"
        case .text: "try response.text()"
        case .bytes, .none: "response.binary()"
        }
    }

    private func failure(_ index: Int) -> SwiftCode {
        guard result.payloads[index].isJSON else {
            // Any JSON will do where the description names no type.
            if case .json = result.failure { return "throw response.failureJSON()" }
            return "throw response.failure()"
        }
        if case .cases = result.failure {
            let name: SwiftCode = "\(emitter.failureType).\(emitter.names.responses[index].name)"
            return "throw response.failure(as: \(name))"
        }
        return "throw response.failureJSON()"
    }
}
