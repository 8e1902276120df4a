import RondoDiagnostics
import RondoModel

extension DataValue {
    /// A map with its keys in this order.
    static func object(_ pairs: KeyValuePairs<String, DataValue>) -> DataValue {
        .map(pairs.map { DataPair($0.key, $0.value) })
    }

    /// Texts as a list.
    static func texts(_ texts: [String]) -> DataValue { .list(texts.map { .text($0) }) }

    /// The value of a key, or nil where there is none.
    subscript(key: String) -> DataValue? {
        guard case .map(let pairs) = self else { return nil }
        return pairs.first { $0.key == key }?.value
    }

    /// This map with a key set, in its place or at the end; anything else stays as it is.
    func with(_ key: String, _ value: DataValue) -> DataValue {
        guard case .map(var pairs) = self else { return self }
        if let index = pairs.firstIndex(where: { $0.key == key }) {
            pairs[index].value = value
        } else {
            pairs.append(DataPair(key, value))
        }
        return .map(pairs)
    }

    /// This map without a key.
    func without(_ key: String) -> DataValue {
        guard case .map(let pairs) = self else { return self }
        return .map(pairs.filter { $0.key != key })
    }

    /// The same with the keys of every map the other way round.
    var withKeysReversed: DataValue {
        switch self {
        case .map(let pairs): .map(pairs.reversed().map { DataPair($0.key, $0.value.withKeysReversed) })
        case .list(let items): .list(items.map(\.withKeysReversed))
        default: self
        }
    }

    /// As JSON without spaces.
    var json: String {
        switch self {
        case .nothing: "null"
        case .flag(let flag): flag ? "true" : "false"
        case .number(let number): "\(number)"
        case .text(let text): JSONText.quoted(text)
        case .list(let items): "[" + items.map(\.json).joined(separator: ",") + "]"
        case .map(let pairs):
            "{" + pairs.map { JSONText.quoted($0.key) + ":" + $0.value.json }.joined(separator: ",") + "}"
        }
    }

    /// As JSON with line ends and spaces wherever they may stand.
    var spacedJSON: String {
        switch self {
        case .list(let items): "[ \n" + items.map { "\t" + $0.spacedJSON }.joined(separator: " ,\r\n") + " ]"
        case .map(let pairs):
            "{ " + pairs.map { JSONText.quoted($0.key) + " :\n " + $0.value.spacedJSON }.joined(separator: " , ")
                + "\n}"
        default: json
        }
    }
}

extension DataValue {
    /// This value once for each of its parts, with that part replaced by one of another kind; at most so many.
    func withEachPartReplaced(most: Int) -> [(what: String, value: DataValue)] {
        var result: [(what: String, value: DataValue)] = []
        for (path, part) in parts([]).prefix(most) {
            for other in part.otherKinds {
                let shown = path.map(\.text).joined(separator: ".")
                result.append(
                    ("'\(shown)' is \(Listing.excerpt(other.json.utf8, most: 20))", replacing(path[...], with: other)))
            }
        }
        return result
    }

    /// This value with only these keys, wherever they stand; what stands under `settings` stays.
    func withOnly(_ keys: Set<String>) -> DataValue {
        switch self {
        case .map(let pairs):
            .map(
                pairs.filter { keys.contains($0.key) }
                    .map { DataPair($0.key, $0.key == "settings" ? $0.value : $0.value.withOnly(keys)) })
        case .list(let items): .list(items.map { $0.withOnly(keys) })
        default: self
        }
    }

    /// One step of the way to a part.
    private enum Step {
        case key(String), index(Int)
        var text: String {
            switch self {
            case .key(let key): key
            case .index(let index): "\(index)"
            }
        }
    }

    private var otherKinds: [DataValue] {
        switch self {
        case .map: [.nothing, [1], "text"]
        case .list: [.nothing, .object(["a": 1]), [.list([]), .nothing, 7]]
        case .text: [.nothing, 7, ["x"]]
        case .number: ["seven", .flag(true), .number(Int.max)]
        case .flag: [.nothing, "yes"]
        case .nothing: [0]
        }
    }

    /// The ways to all parts; of long lists to the first two values.
    private func parts(_ path: [Step]) -> [(path: [Step], part: DataValue)] {
        let own = path.isEmpty ? [] : [(path, self)]
        switch self {
        case .map(let pairs): return own + pairs.flatMap { $0.value.parts(path + [.key($0.key)]) }
        case .list(let items):
            return own + items.prefix(2).enumerated().flatMap { $1.parts(path + [.index($0)]) }
        default: return own
        }
    }

    private func replacing(_ path: ArraySlice<Step>, with other: DataValue) -> DataValue {
        guard let step = path.first else { return other }
        switch (step, self) {
        case (.key(let key), .map(let pairs)):
            return .map(
                pairs.map { $0.key == key ? DataPair(key, $0.value.replacing(path.dropFirst(), with: other)) : $0 })
        case (.index(let index), .list(var items)) where items.indices.contains(index):
            items[index] = items[index].replacing(path.dropFirst(), with: other)
            return .list(items)
        default: return self
        }
    }
}
