import CLibYAML

/// libyaml's events over one text: the only file that touches C.
///
/// The parser is created, used and deleted inside `read`, on bytes that outlive it; every event is deleted before the
/// next is asked for, and nothing that points into C memory leaves `next`.
struct EventStream: ~Copyable {
    /// One event, with everything copied out of C.
    enum Event {
        case streamEnd
        case documentStart
        case documentEnd
        case scalar(String, plain: Bool, tagged: Bool, anchored: Bool)
        case alias
        case sequenceStart(tagged: Bool, anchored: Bool)
        case sequenceEnd
        case mappingStart(tagged: Bool, anchored: Bool)
        case mappingEnd
    }

    /// Why libyaml could not go on.
    struct Failure: Error {
        var problem: String
        /// Where, or nil where only the byte is known.
        var mark: Mark?
        /// What libyaml was reading and where that starts, where it says so.
        var context: (what: String, start: Mark)?
        /// The byte where reading stopped, where `mark` is nil.
        var offset: Int
    }

    private var parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)

    /// Calls `body` with the events of `bytes`, which must be UTF-8.
    static func read<Result>(_ bytes: [UInt8], _ body: (inout EventStream) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { buffer in
            var stream = EventStream(buffer)
            return body(&stream)
        }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser.initialize(to: yaml_parser_t())
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event with the place where it starts.
    mutating func next() throws(Failure) -> (event: Event, mark: Mark) {
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
            defer { yaml_event_delete(&event) }
            let mark = EventStream.mark(event.start_mark)
            switch event.type {
            case YAML_STREAM_START_EVENT: continue
            case YAML_DOCUMENT_START_EVENT: return (.documentStart, mark)
            case YAML_DOCUMENT_END_EVENT: return (.documentEnd, mark)
            case YAML_ALIAS_EVENT: return (.alias, mark)
            case YAML_SCALAR_EVENT:
                let scalar = event.data.scalar
                let bytes = UnsafeBufferPointer(start: scalar.value, count: Int(scalar.length))
                return (
                    .scalar(
                        String(decoding: bytes, as: UTF8.self), plain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
                        tagged: scalar.tag != nil, anchored: scalar.anchor != nil), mark
                )
            case YAML_SEQUENCE_START_EVENT:
                let start = event.data.sequence_start
                return (.sequenceStart(tagged: start.tag != nil, anchored: start.anchor != nil), mark)
            case YAML_SEQUENCE_END_EVENT: return (.sequenceEnd, mark)
            case YAML_MAPPING_START_EVENT:
                let start = event.data.mapping_start
                return (.mappingStart(tagged: start.tag != nil, anchored: start.anchor != nil), mark)
            case YAML_MAPPING_END_EVENT: return (.mappingEnd, mark)
            default: return (.streamEnd, mark)
            }
        }
    }

    private func failure() -> Failure {
        let state = parser.pointee
        let problem = state.problem.map { String(cString: $0) } ?? "out of memory"
        let isReader = state.error == YAML_READER_ERROR
        let context = state.context.map { (String(cString: $0), EventStream.mark(state.context_mark)) }
        return Failure(
            problem: problem, mark: isReader ? nil : EventStream.mark(state.problem_mark), context: context,
            offset: Int(state.problem_offset))
    }

    private static func mark(_ mark: yaml_mark_t) -> Mark {
        Mark(line: Int(clamping: mark.line) + 1, column: Int(clamping: mark.column) + 1)
    }
}
