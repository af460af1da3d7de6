import Testing

@testable import PinionRuntime

/// HTML standard section 9.2.6 "Interpreting an event stream".
@Suite struct EventParserTests {
    /// The events of a text, whichever way it is cut into pieces.
    private func events(_ text: String, limit: Int = 1_000, pieces: Int = 1_000) throws -> [EventText] {
        var parser = EventParser(limit: limit)
        var events: [EventText] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            events += try parser.events(in: Array(rest.prefix(pieces)))
            rest = rest.dropFirst(pieces)
        }
        return events
    }

    private func event(
        _ data: String, event: String? = nil, id: String? = nil, retry: Duration? = nil
    ) -> EventText {
        EventText(event: event, id: id, retry: retry, data: Array(data.utf8))
    }

    /// The examples of section 9.2.6.
    @Test(arguments: [1, 2, 3, 7, 1_000])
    func examplesOfTheStandard(pieces: Int) throws {
        #expect(try events("data: YHOO\ndata: +2\ndata: 10\n\n", pieces: pieces) == [event("YHOO\n+2\n10")])
        #expect(
            try events(
                ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n",
                pieces: pieces) == [event("first event", id: "1"), event("second event", id: "")])
        #expect(
            try events("data\n\ndata\ndata\n\ndata:", pieces: pieces) == [event(""), event("\n")])
        #expect(try events("data:test\n\ndata: test\n\n", pieces: pieces) == [event("test"), event("test")])
    }

    @Test(arguments: ["\n", "\r", "\r\n"])
    func linesEndInThreeWays(end: String) throws {
        let text = ["event: a", "data: 1", "", "data: 2", "", ""].joined(separator: end)
        for pieces in [1, 2, 1_000] {
            #expect(try events(text, pieces: pieces) == [event("1", event: "a"), event("2")])
        }
    }

    @Test func idsLastAndTheRestDoesNot() throws {
        #expect(
            try events("id: 1\nevent: e\nretry: 5\ndata: a\n\ndata: b\n\n") == [
                event("a", event: "e", id: "1", retry: .milliseconds(5)), event("b", id: "1"),
            ])
    }

    @Test func whatIsIgnored() throws {
        // An id with NUL, a retry that is no number, an unknown field, an event without data, a mark at the start.
        #expect(
            try events(
                "\u{FEFF}id: a\u{0}b\nretry: 1x\nretry: 99999999999999\nother: 1\ndata: a\n\nevent: e\n\n")
                == [event("a")])
    }

    @Test func anEventHasALimit() throws {
        #expect(throws: TransportError.self) { try events("data: 123456789", limit: 10) }
        #expect(throws: TransportError.self) { try events("data: 12\ndata: 34\ndata: 56\n", limit: 10) }
        #expect(try events("data: 1\n\ndata: 2\n\n", limit: 10).count == 2)
    }
}

@Suite struct ElementParserTests {
    private func elements(
        _ text: String, _ separator: ElementParser.Separator, pieces: Int, limit: Int = 100
    ) throws -> [String] {
        var parser = ElementParser(separator, limit: limit)
        var elements: [[UInt8]] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            elements += try parser.elements(in: Array(rest.prefix(pieces)))
            rest = rest.dropFirst(pieces)
        }
        if let last = parser.last() { elements.append(last) }
        return elements.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [1, 2, 100]) func lines(pieces: Int) throws {
        #expect(try elements("1\n\r\n[2]\r\n \n3", .lineFeed, pieces: pieces) == ["1", "[2]\r", "3"])
        #expect(try elements("", .lineFeed, pieces: pieces).isEmpty)
    }

    /// RFC 7464 section 2.
    @Test(arguments: [1, 2, 100]) func sequences(pieces: Int) throws {
        #expect(
            try elements("\u{1E}{\n}\n\u{1E}\u{1E}2\n", .recordSeparator, pieces: pieces) == [
                "{\n}\n", "2\n",
            ])
    }

    @Test func anElementHasALimit() throws {
        #expect(throws: TransportError.self) { try elements("12345678901", .lineFeed, pieces: 3, limit: 10) }
        #expect(try elements("123456789\n123456789\n", .lineFeed, pieces: 3, limit: 10).count == 2)
    }
}
