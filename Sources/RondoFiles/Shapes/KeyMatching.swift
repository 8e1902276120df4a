import RondoYAML

/// Goes through the pairs of a mapping and says which key each is. A file's version line is not one of its record's
/// keys.
struct KeyMatching {
    private let node: Node
    private let keys: [KeyWords]
    private let pairs: [Pair]
    private let isMap: Bool
    private var at = 0
    private var seen: UInt64 = 0

    /// Begins with a mapping's first pair; notes where a node is no mapping.
    init(_ node: Node, _ keys: [KeyWords], _ reading: inout Reading) {
        self.node = node
        self.keys = keys
        pairs = node.pairs ?? []
        isMap = node.pairs != nil
        if !isMap { reading.wrongForm(node, takes: "a map") }
    }

    /// The next pair that has a value: the index of its key, and the value. Notes unknown keys.
    mutating func next(_ reading: inout Reading) -> (index: Int, value: Node)? {
        while at < pairs.count {
            let pair = pairs[at]
            at += 1
            guard let index = keys.firstIndex(where: { $0.name == pair.key }) else {
                noteUnknown(pair, &reading)
                continue
            }
            reading.key = pair.key
            guard !pair.value.isNull else {
                if reading.isReply { reading.wrongForm(pair.value, takes: "a value") }
                continue
            }
            seen |= 1 << UInt64(index)
            return (index, pair.value)
        }
        return nil
    }

    /// Notes missing keys, but for those that are excused.
    func noteMissing(excused: [String] = [], _ reading: inout Reading) {
        guard isMap else { return }
        for (index, key) in keys.enumerated() where key.presence == .required && seen & (1 << UInt64(index)) == 0 {
            if excused.contains(key.name) { continue }
            let empty = pairs.first { $0.key == key.name }
            reading.error(
                "key.missing", "'\(key.name)' is missing", at: empty?.mark ?? node.mark,
                remedy: "\(key.name): … (\(key.about))")
        }
    }

    private func noteUnknown(_ pair: Pair, _ reading: inout Reading) {
        let names = keys.map(\.name)
        let nearest = Identifier.nearest(to: pair.key, in: names)
        let known = names.count <= 12 ? "one of " + names.joined(separator: ", ") : nil
        reading.error(
            "key.unknown", "unknown key '\(Reading.clipped(pair.key))'", at: pair.mark, remedy: nearest ?? known)
    }
}
