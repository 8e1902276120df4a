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
