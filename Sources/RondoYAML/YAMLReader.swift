public import RondoDiagnostics

/// Reads YAML strictly into nodes: UTF-8, one document, no anchors, aliases or tags, each key once.
public enum YAMLReader {
    /// The file's root node, or nil where it can't be read; and everything that is wrong with it.
    ///
    /// A root may come back beside errors, so that the errors of what it says can be found in the same run.
    public static func read(
        _ source: SourceText, limits: ReadingLimits = .yaml
    ) -> (root: Node?, findings: [Finding]) {
        if let finding = Encoding.finding(in: source, limits: limits) { return (nil, [finding]) }
        return EventStream.read(source.bytes) { stream in
            var composer = Composer(source: source, limits: limits)
            let root = composer.document(from: &stream)
            return (root, composer.findings)
        }
    }
}

/// Makes nodes from events.
private struct Composer {
    typealias Event = EventStream.Event

    /// Thrown once the rest can't or needn't be read; the finding is already noted.
    struct Stop: Error {}

    let source: SourceText
    let limits: ReadingLimits
    var findings: [Finding] = []
    var nodes = 0

    init(source: SourceText, limits: ReadingLimits) {
        self.source = source
        self.limits = limits
    }

    mutating func document(from stream: inout EventStream) -> Node? {
        do throws(Stop) {
            let (first, mark) = try next(&stream)
            guard case .documentStart = first else {
                note("file.empty", "this file is empty", at: mark)
                return nil
            }
            let (event, start) = try next(&stream)
            let root = try node(event, at: start, depth: 1, from: &stream)
            _ = try next(&stream)
            let (after, place) = try next(&stream)
            if case .documentStart = after {
                note(
                    "yaml.documents", "a second document starts here", at: place,
                    remedy: "one file holds one document: put this one in a file of its own")
            }
            if root.isNull { note("file.empty", "this file holds nothing", at: root.mark) }
            return root.isNull ? nil : root
        } catch {
            return nil
        }
    }

    private mutating func node(
        _ event: Event, at mark: Mark, depth: Int, from stream: inout EventStream
    ) throws(Stop) -> Node {
        nodes += 1
        if nodes > limits.nodes {
            note("yaml.too-many", "this file holds more than \(limits.nodes) values", at: mark)
            throw Stop()
        }
        switch event {
        case .scalar(let text, let plain, let tagged, let anchored):
            refuse(tagged: tagged, anchored: anchored, at: mark)
            let isNull = plain && (text.isEmpty || text == "~" || text == "null")
            return Node(isNull ? .null : .scalar(text, plain: plain), at: mark)
        case .sequenceStart(let tagged, let anchored):
            refuse(tagged: tagged, anchored: anchored, at: mark)
            try refuse(depth: depth, at: mark)
            return Node(.sequence(try items(depth: depth, from: &stream)), at: mark)
        case .mappingStart(let tagged, let anchored):
            refuse(tagged: tagged, anchored: anchored, at: mark)
            try refuse(depth: depth, at: mark)
            return Node(.mapping(try pairs(depth: depth, from: &stream)), at: mark)
        case .alias:
            note("yaml.alias", "an alias stands here", at: mark, remedy: "write the value out")
            return Node(.null, at: mark)
        case .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
            return Node(.null, at: mark)
        }
    }

    private mutating func items(depth: Int, from stream: inout EventStream) throws(Stop) -> [Node] {
        var items: [Node] = []
        while true {
            let (event, mark) = try next(&stream)
            if case .sequenceEnd = event { return items }
            items.append(try node(event, at: mark, depth: depth + 1, from: &stream))
        }
    }

    private mutating func pairs(depth: Int, from stream: inout EventStream) throws(Stop) -> [Pair] {
        var pairs: [Pair] = []
        var keys = KeySet()
        while true {
            let (event, mark) = try next(&stream)
            if case .mappingEnd = event { return pairs }
            let key = try node(event, at: mark, depth: depth + 1, from: &stream)
            let (valueEvent, valueMark) = try next(&stream)
            let value = try node(valueEvent, at: valueMark, depth: depth + 1, from: &stream)
            guard let name = key.text else {
                note("yaml.key", "a key is a single word", at: mark, remedy: "write 'key: value'")
                continue
            }
            if let first = keys.insert(name, at: mark, among: pairs) {
                note(
                    "yaml.duplicate-key", "the key '\(name)' stands twice; the first is on line \(first.line)",
                    at: mark, remedy: "keep one of them")
                continue
            }
            pairs.append(Pair(name, at: mark, value))
        }
    }

    private mutating func refuse(tagged: Bool, anchored: Bool, at mark: Mark) {
        if tagged { note("yaml.tag", "a tag stands here", at: mark, remedy: "leave the word with '!' out") }
        if anchored { note("yaml.anchor", "an anchor stands here", at: mark, remedy: "leave the word with '&' out") }
    }

    private mutating func refuse(depth: Int, at mark: Mark) throws(Stop) {
        guard depth > limits.depth else { return }
        note("yaml.too-deep", "more than \(limits.depth) lists or maps stand inside each other here", at: mark)
        throw Stop()
    }

    private mutating func next(_ stream: inout EventStream) throws(Stop) -> (event: Event, mark: Mark) {
        do {
            return try stream.next()
        } catch {
            findings += YAMLProblem.findings(for: error, in: source)
            throw Stop()
        }
    }

    private mutating func note(_ code: String, _ message: String, at mark: Mark, remedy: String? = nil) {
        guard findings.count < limits.findings else { return }
        findings.append(source.finding(.error, code, message, at: mark, remedy: remedy))
    }
}

/// The keys of one mapping; small ones are compared one by one, large ones looked up.
struct KeySet {
    private var places: [String: Mark] = [:]

    /// The place of an equal key among `pairs`, or nil where the key is new.
    mutating func insert(_ key: String, at mark: Mark, among pairs: [Pair]) -> Mark? {
        guard pairs.count >= 24 else { return pairs.first { $0.key == key }?.mark }
        if places.isEmpty { for pair in pairs { places[pair.key] = pair.mark } }
        if let first = places[key] { return first }
        places[key] = mark
        return nil
    }
}
