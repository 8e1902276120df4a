import RondoDiagnostics
import RondoYAML

/// What a record looks like in a file: its keys, and what must hold among them.
struct Shape<Record: Sendable>: Sendable {
    /// What can be said of it whatever its record is.
    private(set) var outline: Outline
    /// A record in which nothing was said.
    let empty: Record
    /// Where a record keeps its place.
    let place: (any WritableKeyPath<Record, SourceLocation?> & Sendable)?
    /// Its keys, in the order of writing.
    let keys: [Key<Record>]
    /// Fills in what follows from what was said, and notes what can't hold together.
    let finish: (@Sendable (inout Record, Node, inout Reading) -> Void)?

    init(
        _ name: String, _ about: String, empty: Record, place: any WritableKeyPath<Record, SourceLocation?> & Sendable,
        finish: (@Sendable (inout Record, Node, inout Reading) -> Void)? = nil,
        @KeyList<Record> keys: () -> [Key<Record>]
    ) {
        self.empty = empty
        self.place = place
        self.finish = finish
        self.keys = keys()
        outline = Outline(name: name, about: about, keys: self.keys.map(\.words))
    }

    /// The shape of a record that doesn't keep its place.
    init(
        _ name: String, _ about: String, empty: Record,
        finish: (@Sendable (inout Record, Node, inout Reading) -> Void)? = nil,
        @KeyList<Record> keys: () -> [Key<Record>]
    ) {
        self.empty = empty
        self.place = nil
        self.finish = finish
        self.keys = keys()
        outline = Outline(name: name, about: about, keys: self.keys.map(\.words))
    }

    /// The same with a key that may list required keys which aren't known yet, and more for its schema.
    func excusing(by key: String, clauses: [Node]) -> Shape {
        var shape = self
        shape.outline.unknown = key
        shape.outline.clauses = clauses
        return shape
    }

    /// The record of a mapping; `mark` is its place.
    func read(_ node: Node, at mark: Mark? = nil, _ reading: inout Reading) -> Record {
        var record = empty
        if let place { record[keyPath: place] = reading.location(mark ?? node.mark) }
        var matching = KeyMatching(node, outline.keys, &reading)
        while let (index, value) = matching.next(&reading) { keys[index].read(value, &record, &reading) }
        matching.noteMissing(excused: outline.unknown.flatMap { node[$0]?.pairs?.map(\.key) } ?? [], &reading)
        finish?(&record, node, &reading)
        return record
    }

    /// The mapping of a record.
    func write(_ record: Record) -> Node { outline.node(keys.map { $0.write(record, empty) }) }
}

extension Form {
    /// A record.
    static func record(_ shape: Shape<Value>) -> Form where Value: Sendable {
        Form(
            read: { node, reading in
                guard node.pairs != nil else {
                    reading.wrongForm(node, takes: "a map")
                    return nil
                }
                return shape.read(node, &reading)
            },
            write: shape.write,
            schema: shape.outline.reference)
    }

    /// A map from ids to records.
    static func keyed<Record: Sendable>(
        _ shape: Shape<Record>, id path: any WritableKeyPath<Record, String> & Sendable, _ key: MapKey
    ) -> Form where Value == [Record] {
        Form(
            read: { node, reading in
                guard let pairs = node.pairs else {
                    reading.wrongForm(node, takes: "a map from ids")
                    return nil
                }
                return pairs.compactMap { pair in
                    let word = key.note(pair, &reading)
                    reading.key = pair.key
                    let value = pair.value.isNull && !reading.isReply ? Node(.mapping([]), at: pair.mark) : pair.value
                    guard value.pairs != nil else {
                        reading.wrongForm(value, takes: "a map")
                        return nil
                    }
                    var record = shape.read(value, at: pair.mark, &reading)
                    record[keyPath: path] = word
                    return record
                }
            },
            write: { records in .map(records.map { ($0[keyPath: path], shape.write($0)) }) },
            schema: { [outline = shape.outline] parts in outline.mapSchema(key, &parts) })
    }
}
