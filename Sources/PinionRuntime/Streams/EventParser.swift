/// One server-sent event, its data still text.
struct EventText: Hashable {
    var event: String?
    var id: String?
    var retry: Duration?
    var data: [UInt8]
}

/// Cuts `text/event-stream` into events as the HTML standard says (section 9.2.6 "Interpreting an event stream").
///
/// Lines end in LF, CR LF or CR; an event that no empty line ends is thrown away.
struct EventParser {
    /// Bytes that one event may have.
    let limit: Int
    private var line: [UInt8] = []
    private var isAfterCarriageReturn = false
    private var isFirstLine = true
    private var event: [UInt8] = []
    private var data: [UInt8] = []
    private var hasData = false
    private var retry: Duration?
    private var lastID: String?

    init(limit: Int) { self.limit = limit }

    /// The events that end in a piece of the stream.
    /// - Throws: `.responseTooLarge` when an event is larger than the limit.
    mutating func events(in piece: [UInt8]) throws(TransportError) -> [EventText] {
        var events: [EventText] = []
        for byte in piece {
            switch byte {
            case UInt8(ascii: "\n") where isAfterCarriageReturn: isAfterCarriageReturn = false
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                isAfterCarriageReturn = byte == UInt8(ascii: "\r")
                if let event = endLine() { events.append(event) }
            default:
                isAfterCarriageReturn = false
                guard line.count + data.count + event.count < limit else {
                    throw TransportError(.responseTooLarge(limit: limit), detail: "one event of a stream")
                }
                line.append(byte)
            }
        }
        return events
    }

    private mutating func endLine() -> EventText? {
        defer { line.removeAll(keepingCapacity: true) }
        if isFirstLine {
            isFirstLine = false
            if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        }
        if line.isEmpty { return dispatched() }
        let colon = line.firstIndex(of: UInt8(ascii: ":"))
        var value = colon.map { line[($0 + 1)...] } ?? []
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        switch String(decoding: line[..<(colon ?? line.endIndex)], as: UTF8.self) {
        case "event": event = Array(value)
        case "data":
            if hasData { data.append(UInt8(ascii: "\n")) }
            data += value
            hasData = true
        case "id": if !value.contains(0) { lastID = String(decoding: value, as: UTF8.self) }
        case "retry":
            // More digits than a century has milliseconds are no waiting time.
            if !value.isEmpty, value.count < 13, value.allSatisfy({ (0x30...0x39).contains($0) }),
                let milliseconds = Int64(String(decoding: value, as: UTF8.self))
            {
                retry = .milliseconds(milliseconds)
            }
        default: break
        }
        return nil
    }

    private mutating func dispatched() -> EventText? {
        defer {
            event = []
            data = []
            hasData = false
            retry = nil
        }
        guard hasData else { return nil }
        return EventText(
            event: event.isEmpty ? nil : String(decoding: event, as: UTF8.self), id: lastID, retry: retry,
            data: data)
    }
}
