import RondoModel

/// A map that is written key by key; what is nil or empty is left out.
struct PlainMap {
    private var pairs: [DataPair] = []

    /// As plain data.
    var value: DataValue { .map(pairs) }

    /// Adds a text, unless it is nil or empty.
    mutating func add(_ key: String, _ text: String?) {
        if let text, !text.isEmpty { pairs.append(DataPair(key, .text(text))) }
    }

    /// Adds a list, unless it is empty.
    mutating func add(_ key: String, _ items: [DataValue]) {
        if !items.isEmpty { pairs.append(DataPair(key, .list(items))) }
    }

    /// Adds a list, also where it is empty.
    mutating func set(_ key: String, _ items: [DataValue]) { pairs.append(DataPair(key, .list(items))) }

    /// Adds a number.
    mutating func add(_ key: String, _ number: Int) { pairs.append(DataPair(key, .number(number))) }

    /// Adds what was written as another map.
    mutating func add(_ key: String, _ map: PlainMap) { pairs.append(DataPair(key, map.value)) }
}
