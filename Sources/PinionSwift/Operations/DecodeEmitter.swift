import PinionIR

/// Prints a switch over statuses: `decode(_:)` of operations whose successes differ, and `error(from:)` of the
/// enumeration of their errors. All else is read by the runtime.
struct DecodeEmitter {
    private let emitter: OperationEmitter
    private var context: EmissionContext { emitter.context }
    private var result: OperationResult { emitter.result }

    init(_ emitter: OperationEmitter) { self.emitter = emitter }

    /// `decode(_:)`, where `Output` is an enumeration.
    func print(_ printer: inout CodePrinter) {
        printer.blank()
        let head: SwiftCode =
            "public static func decode(_ response: \(context.spell(.responseDecoder))<\(emitter.failureType)>)"
        printer.block("\(head) throws(\(emitter.errorType)) -> Output") { printer in
            printer.line("try requireSuccess(response)")
            printer.line("switch response.status {")
            let successes = emitter.operation.responses.indices.filter {
                !emitter.operation.responses[$0].isError
            }
            for index in successes {
                let pattern = Self.pattern(emitter.operation.responses[index])
                let name = emitter.names.responses[index].name
                let payload = result.payloads[index]
                let value: SwiftCode = payload == .none ? "" : "(\(reading(payload)))"
                // No other status gets here.
                let label: SwiftCode = index == successes.last ? "default" : "case \(pattern)"
                printer.line("\(label): return .\(name)\(value)")
            }
            printer.line("}")
        }
    }

    private func reading(_ payload: Payload) -> SwiftCode {
        switch payload {
        case .json(_, let schema): "try response.json(\(emitter.context.validator(schema) ?? ""))"
        case .text: "try response.text()"
        case .bytes, .none: "response.binary()"
        }
    }

    /// `error(from:)`, for the errors that have a JSON body; neighbours with the same case are one branch.
    func error(_ cases: [FailureCase], _ printer: inout CodePrinter) {
        printer.block(
            "public static func error(from response: \(context.spell(.responseDecoder))<Self>) -> \(context.spell(.callError))<Self>"
        ) { printer in
            printer.line("switch response.status {")
            var otherwise: SwiftCode = "response.failure()"
            for item in cases {
                if item.status == .default {
                    otherwise = item.call
                } else {
                    printer.line("case \(Self.pattern(item.status)): \(item.call)")
                }
            }
            printer.line("default: \(otherwise)")
            printer.line("}")
        }
    }

    private static func pattern(_ response: Response) -> SwiftCode { pattern(response.status) }

    private static func pattern(_ status: Response.Status) -> SwiftCode {
        switch status {
        case .code(let code): "\(code)"
        case .range(let digit): "\(digit * 100)...\(digit * 100 + 99)"
        case .default: "200...299"
        }
    }
}

/// A documented error: its status, and what its body is.
struct FailureCase: Hashable {
    let status: Response.Status
    let name: SwiftIdentifier
    /// `nil` for one whose body is not JSON, which keeps its bytes only.
    let type: TypeReference?

    fileprivate var call: SwiftCode {
        type == nil ? "response.failure()" : "response.failure(as: Self.\(name))"
    }
}
