import PinionJSON

/// Reads pieces, cuts them into elements and decodes those, for one reader at a time.
actor StreamSource<Call: StreamedOperation> {
    private enum Parser {
        case events(EventParser)
        case elements(ElementParser)
    }
    nonisolated let decoder: ResponseDecoder<Call.Failure>
    private var body: TransportStream?
    private var parser: Parser
    private var pending: ArraySlice<EventText> = []

    init(_ body: TransportStream, _ decoder: ResponseDecoder<Call.Failure>, limit: Int) {
        self.body = body
        self.decoder = decoder
        parser =
            switch Call.stream.framing {
            case .events, .wholeEvents: .events(EventParser(limit: limit))
            case .lines: .elements(ElementParser(.lineFeed, limit: limit))
            case .sequence: .elements(ElementParser(.recordSeparator, limit: limit))
            }
    }

    /// The next element; `nil` at the end, and after an error.
    func next() async throws(CallError<Call.Failure>) -> ServerSentEvent<Call.StreamElement>? {
        while pending.isEmpty {
            guard let body else { return nil }
            try await read(from: body)
        }
        guard let text = pending.popFirst() else { return nil }
        if isEnd(text) {
            close()
            return nil
        }
        do throws(CallError<Call.Failure>) {
            return ServerSentEvent(
                event: text.event, id: text.id, retry: text.retry, data: try element(text))
        } catch {
            close()
            throw error
        }
    }

    private func close() {
        body = nil
        pending = []
    }

    private func read(from body: TransportStream) async throws(CallError<Call.Failure>) {
        do {
            try Task.checkCancellation()
            guard let piece = try await body.next() else {
                if case .elements(var parser) = parser, let last = parser.last() {
                    pending.append(EventText(data: last))
                }
                self.body = nil
                return
            }
            switch parser {
            case .events(var events):
                defer { parser = .events(events) }
                pending = try events.events(in: piece)[...]
            case .elements(var elements):
                defer { parser = .elements(elements) }
                pending = try elements.elements(in: piece).map { EventText(data: $0) }[...]
            }
        } catch {
            close()
            throw error is CancellationError || Task.isCancelled ? .cancelled : .transport(error)
        }
    }

    /// `data: [DONE]`, which is no JSON, is how some services say that nothing follows.
    private func isEnd(_ text: EventText) -> Bool {
        Call.stream.framing == .events && text.data.elementsEqual("[DONE]".utf8)
    }

    private func element(_ text: EventText) throws(CallError<Call.Failure>) -> Call.StreamElement {
        let json: [UInt8]
        switch Call.stream.framing {
        case .events where Call.StreamElement.self == String.self:
            json = try encoded(JSONValue.string(self.text(text.data)))
        case .wholeEvents: json = try encoded(whole(text))
        case .events, .lines, .sequence: json = text.data
        }
        let tape: JSONTape
        do throws(JSONParseError) {
            tape = try JSONTape(parsing: json)
        } catch {
            throw decoder.unreadable(.notJSON(error))
        }
        try decoder.validate(tape, Call.stream.validator)
        do throws(JSONDecodingError) {
            return try Call.StreamElement(jsonTape: tape)
        } catch {
            throw decoder.unreadable(.notDecodable(error))
        }
    }

    private func whole(_ text: EventText) -> JSONValue {
        var members: [(name: String, value: JSONValue)] = []
        if let event = text.event { members.append(("event", .string(event))) }
        if let id = text.id { members.append(("id", .string(id))) }
        if let retry = text.retry {
            members.append(("retry", .number(JSONNumber(Int64(retry / .milliseconds(1))))))
        }
        members.append(("data", .string(self.text(text.data))))
        return .object(JSONObject(members))
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func encoded(_ value: JSONValue) throws(CallError<Call.Failure>) -> [UInt8] {
        do throws(JSONEncodingError) {
            return try value.jsonBytes()
        } catch {
            throw decoder.unreadable(.notText)
        }
    }
}
