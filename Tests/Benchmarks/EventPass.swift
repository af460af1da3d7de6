import CLibYAML

/// A pass over libyaml's events that does nothing with them: what nothing that reads through libyaml can undercut.
enum EventPass {
    /// How many events there are.
    static func run(over bytes: [UInt8]) -> Int {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
        defer {
            parser.deallocate()
            event.deallocate()
        }
        guard yaml_parser_initialize(parser) == 1 else { return 0 }
        defer { yaml_parser_delete(parser) }
        return bytes.withUnsafeBufferPointer { input in
            yaml_parser_set_input_string(parser, input.baseAddress, input.count)
            var count = 0
            while yaml_parser_parse(parser, event) == 1 {
                count += 1
                let isLast = event.pointee.type == YAML_STREAM_END_EVENT
                yaml_event_delete(event)
                if isLast { break }
            }
            return count
        }
    }
}
