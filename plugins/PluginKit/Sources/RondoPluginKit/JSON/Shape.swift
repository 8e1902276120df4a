/// A type that is written as a JSON object. One list of keys makes its reader and its writer.
protocol Shaped: Sendable {
    /// What reading starts from.
    static var blank: Self { get }
    /// Its keys, in the order in which they are written.
    static var keys: [Key<Self>] { get }
}

/// One key of an object.
struct Key<Root>: Sendable {
    let name: String
    let read: @Sendable (JSON?, inout Root) throws -> Void
    /// Nil where the key is left out.
    let write: @Sendable (Root) -> JSON?

    /// A key that must be there.
    @inline(never) static func must<Value>(
        _ name: String, _ path: any WritableKeyPath<Root, Value> & Sendable, _ codec: Codec<Value>
    ) -> Key {
        Key(name: name) { json, root in
            guard let json else { throw Refusal("it is missing") }
            root[keyPath: path] = try codec.read(json)
        } write: {
            codec.write($0[keyPath: path])
        }
    }

    /// A key that is left out where there is nothing to say.
    @inline(never) static func may<Value>(
        _ name: String, _ path: any WritableKeyPath<Root, Value?> & Sendable, _ codec: Codec<Value>
    ) -> Key {
        Key(name: name) { json, root in
            if let json, json != .null { root[keyPath: path] = try codec.read(json) }
        } write: {
            $0[keyPath: path].map(codec.write)
        }
    }
}

extension Key where Root: Shaped {
    /// A key that is left out where the value is the blank one's.
    @inline(never) static func may<Value: Equatable & Sendable>(
        _ name: String, _ path: any WritableKeyPath<Root, Value> & Sendable, _ codec: Codec<Value>
    ) -> Key {
        Key(name: name) { json, root in
            if let json, json != .null { root[keyPath: path] = try codec.read(json) }
        } write: {
            $0[keyPath: path] == Root.blank[keyPath: path] ? nil : codec.write($0[keyPath: path])
        }
    }
}

extension Shaped {
    init(json: JSON) throws {
        guard case .object = json else { throw Refusal.expected("an object", json) }
        self = Self.blank
        for key in Self.keys {
            try within(key.name) { try key.read(json[key.name], &self) }
        }
    }

    var json: JSON {
        .object(Self.keys.compactMap { key in key.write(self).map { JSON.Member(key.name, $0) } })
    }
}

extension Codec where Value: Shaped {
    static var object: Codec {
        Codec {
            try Value(json: $0)
        } write: {
            $0.json
        }
    }
}
