import RondoFiles
import RondoModel

/// A reply as plain data, for looking at what stands in it.
struct ReplyValue: Sendable {
    /// What it holds.
    let value: DataValue

    /// A reply, or nil where it isn't JSON.
    init?(_ bytes: [UInt8]) {
        guard let value = PlainData.json(bytes) else { return nil }
        self.value = value
    }

    /// All texts that stand under one of these keys, wherever, in order.
    func texts(under keys: Set<String>) -> [String] {
        var texts: [String] = []
        visit(value, under: "") { key, value in
            if keys.contains(key), case .text(let text) = value { texts.append(text) }
        }
        return texts
    }

    /// The values of a list under a key of the reply.
    func items(_ key: String) -> [DataValue] {
        guard case .list(let items)? = value[key] else { return [] }
        return items
    }

    private func visit(_ value: DataValue, under key: String, _ look: (String, DataValue) -> Void) {
        look(key, value)
        switch value {
        case .list(let items): for item in items { visit(item, under: key, look) }
        case .map(let pairs): for pair in pairs { visit(pair.value, under: pair.key, look) }
        default: break
        }
    }
}

extension DataValue {
    /// The text, or nil.
    var asText: String? { if case .text(let text) = self { text } else { nil } }
    /// The number, or nil.
    var asNumber: Int? { if case .number(let number) = self { number } else { nil } }
    /// The values of a list; none where it is none.
    var asList: [DataValue] { if case .list(let items) = self { items } else { [] } }

    /// The same with a key that nobody knows in every map, but not where keys are a person's own words.
    var withStrangeKeys: DataValue {
        switch self {
        case .map(let pairs):
            .map(
                pairs.map { DataPair($0.key, $0.key == "settings" ? $0.value : $0.value.withStrangeKeys) }
                    + [DataPair("zz-of-a-later-rondo", .list([.nothing, .object(["deep": [[], .flag(false)]])]))])
        case .list(let items): .list(items.map(\.withStrangeKeys))
        default: self
        }
    }

    /// As JSON in which every letter that isn't plain ASCII, and every slash, is written as an escape.
    var escapedJSON: String {
        switch self {
        case .text(let text): Self.escaped(text)
        case .list(let items): "[" + items.map(\.escapedJSON).joined(separator: ",") + "]"
        case .map(let pairs):
            "{" + pairs.map { DataValue.text($0.key).json + ":" + $0.value.escapedJSON }.joined(separator: ",") + "}"
        default: json
        }
    }

    private static func escaped(_ text: String) -> String {
        let units = text.utf16.map { unit -> String in
            if unit == 0x2F { return "\\/" }
            if (0x20..<0x7F).contains(unit), unit != 0x22, unit != 0x5C { return String(UnicodeScalar(UInt8(unit))) }
            let digits = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
        return "\"" + units.joined() + "\""
    }
}
