internal import CLibYAML
internal import PinionDiagnostics

/// Feeds a builder from libyaml's events.
struct YAMLReader {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeBufferPointer<UInt8>
    private var separators: LineSeparators?
    private var documents = 0

    /// Reads the one document that `content` is, which has no byte order mark any more.
    static func read(_ content: ArraySlice<UInt8>, into builder: inout NodeTreeBuilder) {
        content.withUnsafeBufferPointer { original in
            guard let separators = LineSeparators(original) else { return parse(original, nil, &builder) }
            separators.replaced(in: original).withUnsafeBufferPointer { parse($0, separators, &builder) }
        }
    }

    private static func parse(
        _ input: UnsafeBufferPointer<UInt8>, _ separators: LineSeparators?, _ builder: inout NodeTreeBuilder
    ) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) == 1 else { return builder.reportOutOfMemory() }
        defer { yaml_parser_delete(parser) }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, input.baseAddress, input.count)
        var reader = YAMLReader(parser: parser, input: input, separators: separators)
        reader.run(&builder)
    }

    private init(
        parser: UnsafeMutablePointer<yaml_parser_t>, input: UnsafeBufferPointer<UInt8>,
        separators: LineSeparators?
    ) {
        self.parser = parser
        self.input = input
        self.separators = separators
    }

    private mutating func run(_ builder: inout NodeTreeBuilder) {
        let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
        defer { event.deallocate() }
        while !builder.isFull {
            guard yaml_parser_parse(parser, event) == 1 else {
                builder.reportSyntax(parser.pointee, input: input)
                break
            }
            defer { yaml_event_delete(event) }
            if event.pointee.type == YAML_STREAM_END_EVENT { break }
            take(event, &builder)
        }
        if documents == 0, !builder.hasErrors { builder.reportNoDocument() }
        if let separators { builder.reportSeparators(separators, in: input) }
    }

    private mutating func take(_ event: UnsafeMutablePointer<yaml_event_t>, _ builder: inout NodeTreeBuilder)
    {
        switch event.pointee.type {
        case YAML_SCALAR_EVENT:
            scalar(event, &builder)
        case YAML_MAPPING_START_EVENT:
            let tag = event.pointee.data.mapping_start.tag
            let anchor = event.pointee.data.mapping_start.anchor
            let place = place(event)
            if let tag { builder.checkTag(tag, ofMapping: true, place) }
            builder.begin(mapping: true, place: place, anchor: anchor.map(Self.bytes))
        case YAML_SEQUENCE_START_EVENT:
            let tag = event.pointee.data.sequence_start.tag
            let anchor = event.pointee.data.sequence_start.anchor
            let place = place(event)
            if let tag { builder.checkTag(tag, ofMapping: false, place) }
            builder.begin(mapping: false, place: place, anchor: anchor.map(Self.bytes))
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
            builder.end()
        case YAML_ALIAS_EVENT:
            guard let name = event.pointee.data.alias.anchor else { return }
            builder.alias(Self.bytes(name), place: place(event))
        case YAML_DOCUMENT_START_EVENT:
            documents += 1
            if documents == 2 { builder.reportSecondDocument(place(event)) }
        default:
            break
        }
    }

    private mutating func scalar(
        _ event: UnsafeMutablePointer<yaml_event_t>, _ builder: inout NodeTreeBuilder
    ) {
        let scalar = event.pointee.data.scalar
        let value = UnsafeBufferPointer(start: UnsafePointer(scalar.value), count: scalar.length)
        let place = place(event)
        var style: NodeRecord.Style = scalar.style == YAML_PLAIN_SCALAR_STYLE ? .plain : .quoted
        if let tag = scalar.tag { style = builder.scalarStyle(tag: tag, value, written: style, place) }
        let anchor = scalar.anchor.map { Self.bytes($0) }
        if separators != nil, style == .quoted {
            let isInQuotes =
                scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE
                || scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
            if isInQuotes {
                separators?.allow(event.pointee.start_mark.index..<event.pointee.end_mark.index)
            }
            if let restored = separators?.restored(in: value) {
                return restored.withUnsafeBufferPointer {
                    builder.scalar($0, style: style, place: place, anchor: anchor)
                }
            }
        }
        builder.scalar(value, style: style, place: place, anchor: anchor)
    }

    /// libyaml's marks count characters from 0. The underline stops at the end of the first line.
    private func place(_ event: UnsafeMutablePointer<yaml_event_t>) -> NodePlace {
        let start = event.pointee.start_mark
        let end = event.pointee.end_mark
        let length = end.line == start.line && end.column > start.column ? end.column - start.column : 1
        return NodePlace(
            line: Int32(truncatingIfNeeded: start.line) + 1,
            column: Int32(truncatingIfNeeded: start.column) + 1,
            length: Int32(truncatingIfNeeded: length), spansLines: end.line > start.line)
    }

    /// The bytes of one of libyaml's zero-terminated strings.
    static func bytes(_ string: UnsafeMutablePointer<yaml_char_t>) -> [UInt8] {
        var length = 0
        while string[length] != 0 { length += 1 }
        return Array(UnsafeBufferPointer(start: string, count: length))
    }
}
