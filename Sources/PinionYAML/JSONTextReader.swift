internal import PinionDiagnostics
internal import PinionJSON

/// Feeds a builder from a JSON text. libyaml refuses some valid JSON: names longer than 1024 characters,
/// surrogate pairs, U+007F.
struct JSONTextReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var cursor: PlaceCursor

    /// Whether the file is to be read as JSON: by its name, or because it starts with `{` or `[`.
    static func isJSON(_ bytes: ArraySlice<UInt8>, path: String) -> Bool {
        if isNamedJSON(path) { return true }
        let first = bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    /// Whether the file's name leaves no doubt. Anything else that is no JSON may still be YAML's flow style.
    static func isNamedJSON(_ path: String) -> Bool {
        path.utf8.suffix(5).elementsEqual(".json".utf8) { $0 | 0x20 == $1 | 0x20 }
    }

    /// Reads one JSON text, which has no byte order mark any more. When it is none, the builder is as before and
    /// the finding is returned.
    static func read(_ bytes: ArraySlice<UInt8>, into builder: inout NodeTreeBuilder) -> Diagnostic? {
        let limits = JSONLimits(depth: builder.limits.depth, bytes: builder.limits.fileBytes)
        do {
            let tape = try JSONTape(parsing: Array(bytes), limits: limits)
            bytes.withUnsafeBufferPointer { buffer in
                var reader = JSONTextReader(bytes: buffer)
                tape.withRoot { reader.add($0, &builder) }
            }
            return nil
        } catch {
            return finding(error, bytes, builder)
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        cursor = PlaceCursor()
    }

    /// Recursion is as deep as the tape's limit on depth allows.
    private mutating func add(_ node: JSONNode, _ builder: inout NodeTreeBuilder) {
        guard !builder.isFull else { return }
        switch node.type {
        case .object:
            builder.begin(mapping: true, place: place(node.sourceOffset, end: node.sourceOffset + 1))
            for member in node.members {
                add(member.name, &builder)
                add(member.value, &builder)
            }
            builder.end()
        case .array:
            builder.begin(mapping: false, place: place(node.sourceOffset, end: node.sourceOffset + 1))
            for element in node.elements { add(element, &builder) }
            builder.end()
        case .string:
            let start = node.sourceOffset
            builder.scalar(node.text, style: .quoted, place: place(start, end: endOfString(start)))
        case .number, .boolean, .null, nil:
            let start = node.sourceOffset
            let end = endOfWord(start)
            builder.scalar(
                UnsafeBufferPointer(rebasing: bytes[start..<end]), style: .plain,
                place: place(start, end: end))
        }
    }

    /// The nodes of a tape are in the order of the text, so the cursor only ever goes forward.
    private mutating func place(_ start: Int, end: Int) -> NodePlace {
        cursor.advance(to: start, in: bytes)
        var place = cursor.place
        cursor.advance(to: end, in: bytes)
        place.length = max(cursor.column - place.column, 1)
        return place
    }

    private func endOfString(_ start: Int) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, bytes.count)
    }

    private func endOfWord(_ start: Int) -> Int {
        var index = start
        while index < bytes.count, !" \t\r\n,]}".utf8.contains(bytes[index]) { index += 1 }
        return index
    }
}

extension JSONTextReader {
    private static func finding(
        _ error: JSONParseError, _ bytes: ArraySlice<UInt8>, _ builder: NodeTreeBuilder
    ) -> Diagnostic {
        let location = SourceLocation(
            source: builder.source, line: Int32(clamping: error.line), column: Int32(clamping: error.column))
        switch error.reason {
        case .duplicateName(let first):
            return duplicate(error.offset, first: first, bytes, builder)
        case .empty:
            return Diagnostic(rule: YAMLRules.document, message: "the file is empty", location: location)
        case .tooDeep(let limit):
            return NodeTreeBuilder.depthFinding(limit, location)
        case .tooLarge, .tooManyNodes:
            return Diagnostic(
                rule: YAMLRules.limit, message: "the file has \(error.message)", location: location)
        case .invalidUTF8:
            return Diagnostic(
                rule: YAMLRules.encoding, message: "byte \(error.offset) is not valid UTF-8",
                location: location,
                suggestion: "save the file as UTF-8")
        default:
            var notes: [Diagnostic.Note] = []
            if !error.pointer.tokens.isEmpty {
                notes.append(
                    .init("in the value at \(NodeTreeBuilder.quoted("", error.pointer.description.utf8))"))
            }
            return Diagnostic(
                rule: YAMLRules.json, message: error.message, location: location,
                suggestion: suggestion(error.reason), notes: notes)
        }
    }

    private static func duplicate(
        _ second: Int, first: Int, _ bytes: ArraySlice<UInt8>, _ builder: NodeTreeBuilder
    ) -> Diagnostic {
        bytes.withUnsafeBufferPointer { buffer in
            var reader = JSONTextReader(bytes: buffer)
            let end = reader.endOfString(second)
            let firstPlace = reader.place(first, end: reader.endOfString(first))
            let secondPlace = reader.place(second, end: end)
            let name = buffer[min(second + 1, end)..<max(min(second + 1, end), end - 1)]
            return NodeTreeBuilder.duplicateFinding(
                NodeTreeBuilder.quoted("", name), builder.location(secondPlace),
                first: builder.location(firstPlace))
        }
    }

    private static func suggestion(_ reason: JSONParseError.Reason) -> String? {
        switch reason {
        case .unexpectedEnd: "add the closing `}`, `]` or quote"
        case .expectedName: "write names in double quotes; JSON has no comments"
        case .expectedValue, .invalidLiteral: "write text in double quotes; JSON has no comments"
        case .trailingComma: "remove the comma"
        case .textAfterValue: "remove it, or name the file .yaml if it is YAML"
        case .invalidEscape: "write `\\\\` for a backslash"
        default: nil
        }
    }
}
