/// How one kind of value is read from JSON and written to it.
struct Codec<Value>: Sendable {
    let read: @Sendable (JSON) throws -> Value
    let write: @Sendable (Value) -> JSON
}

extension Codec {
    /// A list of such values.
    var list: Codec<[Value]> {
        Codec<[Value]> { json in
            guard case .list(let items) = json else { throw Refusal.expected("a list", json) }
            return try items.enumerated().map { index, item in
                try within("[\(index + 1)]") { try read(item) }
            }
        } write: {
            .list($0.map(write))
        }
    }

    /// An object whose keys are ids, as a list of pairs in the object's order.
    func map<Pair>(
        _ pair: @escaping @Sendable (String, Value) -> Pair, _ parts: @escaping @Sendable (Pair) -> (String, Value)
    )
        -> Codec<[Pair]>
    {
        Codec<[Pair]> { json in
            guard case .object(let members) = json else { throw Refusal.expected("an object", json) }
            return try members.map { member in
                try within(member.key) { pair(member.key, try read(member.value)) }
            }
        } write: { pairs in
            .object(
                pairs.map { pair in
                    let (key, value) = parts(pair)
                    return JSON.Member(key, write(value))
                })
        }
    }

    /// The same JSON for another type.
    func mapped<Other>(
        _ there: @escaping @Sendable (Value) throws -> Other, _ back: @escaping @Sendable (Other) -> Value
    ) -> Codec<Other> {
        Codec<Other> {
            try there(read($0))
        } write: {
            write(back($0))
        }
    }
}

extension Codec where Value == String {
    static var text: Codec {
        Codec { json in
            guard case .text(let text) = json else { throw Refusal.expected("a text", json) }
            return text
        } write: {
            .text($0)
        }
    }
}

extension Codec where Value == Int {
    static var number: Codec {
        Codec { json in
            guard case .number(let number) = json else { throw Refusal.expected("a whole number", json) }
            return number
        } write: {
            .number($0)
        }
    }
}

extension Codec where Value == Bool {
    static var flag: Codec {
        Codec { json in
            guard case .flag(let flag) = json else { throw Refusal.expected("true or false", json) }
            return flag
        } write: {
            .flag($0)
        }
    }
}

extension Codec where Value == JSON {
    static var any: Codec {
        Codec {
            $0
        } write: {
            $0
        }
    }
}

extension Codec where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
    /// One of an enumeration's words.
    static var word: Codec {
        Codec<String>.text.mapped { text in
            guard let value = Value(rawValue: text) else {
                throw Refusal("'\(text)' is none of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            return value
        } _: {
            $0.rawValue
        }
    }
}

/// Does something and puts where it was done before the place of what it throws.
func within<Result>(_ place: String, _ body: () throws -> Result) throws -> Result {
    do {
        return try body()
    } catch let refusal as Refusal {
        throw refusal.inside(place)
    }
}
