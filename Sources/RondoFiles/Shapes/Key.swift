import RondoYAML

/// When a key stands in a file.
enum Presence: Sendable {
    /// Must be written; always is.
    case required
    /// May be left out by people; always written by Rondo.
    case written
    /// Left out where it would say what leaving it out says.
    case optional
}

/// What can be said of a key whatever its record is. Code that needs no more of a key is compiled once, and not for
/// each record anew.
struct KeyWords: Sendable {
    let name: String
    fileprivate(set) var presence: Presence
    let about: String
    /// The JSON Schema of its value.
    let schema: @Sendable (inout SchemaParts) -> Node
}

/// One key of a record: its name, where its value goes, how it is written and what it means.
struct Key<Record>: Sendable {
    private(set) var words: KeyWords
    /// Reads a value that is not null into a record.
    let read: @Sendable (Node, inout Record, inout Reading) -> Void
    /// The node of a record's value, or nil where it equals that of the empty record and needn't stand.
    let write: @Sendable (_ record: Record, _ empty: Record) -> Node?

    private init(
        _ name: String, _ presence: Presence, _ about: String,
        read: @escaping @Sendable (Node, inout Record, inout Reading) -> Void,
        write: @escaping @Sendable (Record, Record) -> Node?,
        schema: @escaping @Sendable (inout SchemaParts) -> Node
    ) {
        words = KeyWords(name: name, presence: presence, about: about, schema: schema)
        self.read = read
        self.write = write
    }

    /// The same key where it may be left out.
    var mayBeLeftOut: Key {
        var key = self
        key.words.presence = .optional
        return key
    }

    /// A key for a value that is always there.
    init<Value: Equatable & Sendable>(
        _ name: String, _ path: any WritableKeyPath<Record, Value> & Sendable, _ form: Form<Value>,
        _ about: String, _ presence: Presence = .optional
    ) {
        self.init(
            name, presence, about,
            read: { node, record, reading in
                if let value = form.read(node, &reading) { record[keyPath: path] = value }
            },
            write: { record, empty in
                let value = record[keyPath: path]
                guard presence == .optional else { return form.write(value) }
                if value == empty[keyPath: path] { return nil }
                // A record in which only defaults were written differs in its place alone, which is not kept.
                let node = form.write(value)
                return node == form.write(empty[keyPath: path]) ? nil : node
            },
            schema: form.schema)
    }

    /// A key for a value that may not be there.
    init<Value: Equatable & Sendable>(
        _ name: String, _ path: any WritableKeyPath<Record, Value?> & Sendable, _ form: Form<Value>,
        _ about: String, _ presence: Presence = .optional
    ) {
        self.init(
            name, presence, about,
            read: { node, record, reading in
                if let value = form.read(node, &reading) { record[keyPath: path] = value }
            },
            write: { record, _ in record[keyPath: path].map(form.write) },
            schema: form.schema)
    }

    /// A key that holds further keys of the same record.
    init(_ name: String, of shape: String, _ about: String, @KeyList<Record> keys: () -> [Key<Record>]) {
        let keys = keys()
        let outline = Outline(name: shape, about: about, keys: keys.map(\.words))
        self.init(
            name, .optional, about,
            read: { node, record, reading in
                var matching = KeyMatching(node, outline.keys, &reading)
                while let (index, value) = matching.next(&reading) { keys[index].read(value, &record, &reading) }
                matching.noteMissing(&reading)
            },
            write: { record, empty in
                let nodes = keys.map { $0.write(record, empty) }
                return nodes.contains { $0 != nil } ? outline.node(nodes) : nil
            },
            schema: outline.reference)
    }

    /// A key that is written for readers and ignored when read, since it follows from others.
    init<Value: Sendable>(
        derived name: String, _ path: any KeyPath<Record, Value> & Sendable, _ form: Form<Value>, _ about: String
    ) {
        self.init(
            name, .written, about, read: { _, _, _ in }, write: { record, _ in form.write(record[keyPath: path]) },
            schema: form.schema)
    }
}

/// Lets keys be listed one a line; each line is type-checked by itself.
@resultBuilder
enum KeyList<Record> {
    static func buildExpression(_ key: Key<Record>) -> [Key<Record>] { [key] }
    static func buildExpression(_ keys: [Key<Record>]) -> [Key<Record>] { keys }
    static func buildBlock(_ keys: [Key<Record>]...) -> [Key<Record>] { keys.flatMap { $0 } }
}
