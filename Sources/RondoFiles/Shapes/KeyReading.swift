import RondoYAML

/// Reads the pairs of a mapping into a record, key by key.
enum KeyReading {
    /// Reads; notes unknown and missing keys, but for those that are excused. A file's version line is not one of its
    /// record's keys.
    static func read<Record>(
        _ node: Node, into record: inout Record, keys: [Key<Record>], excused: [String] = [], _ reading: inout Reading
    ) {
        guard let pairs = node.pairs else {
            reading.wrongForm(node, takes: "a map")
            return
        }
        var seen: UInt64 = 0
        for pair in pairs {
            guard let index = keys.firstIndex(where: { $0.name == pair.key }) else {
                unknown(pair, among: keys.map(\.name), &reading)
                continue
            }
            guard !pair.value.isNull else {
                reading.key = pair.key
                if reading.isReply { reading.wrongForm(pair.value, takes: "a value") }
                continue
            }
            seen |= 1 << UInt64(index)
            reading.key = pair.key
            keys[index].read(pair.value, &record, &reading)
        }
        for (index, key) in keys.enumerated() where key.presence == .required && seen & (1 << UInt64(index)) == 0 {
            if excused.contains(key.name) { continue }
            let empty = pairs.first { $0.key == key.name }
            reading.error(
                "key.missing", "'\(key.name)' is missing", at: empty?.mark ?? node.mark,
                remedy: "\(key.name): … (\(key.about))")
        }
    }

    /// The schema of an object with these keys and no others.
    ///
    /// - Parameter unknown: the key under which required keys may be listed instead.
    static func schema<Record>(
        of keys: [Key<Record>], about: String, version: String? = nil, unknown: String? = nil, clauses: [Node] = [],
        _ parts: inout SchemaParts
    ) -> Node {
        var properties: [(String, Node?)] = []
        if let version { properties.append(("rondo", .map([("const", .text(version))]))) }
        for key in keys {
            let schema = key.schema(&parts)
            properties.append(
                (key.name, .map([("description", .text(key.about))] + (schema.pairs ?? []).map { ($0.key, $0.value) })))
        }
        let needed = keys.filter { $0.presence == .required }.map(\.name)
        let excusable = unknown == nil ? [] : needed.filter { !UnknownKeys.mustBeSaid.contains($0) }
        var required = needed.filter { !excusable.contains($0) }.map(Node.text)
        if version != nil { required.insert(.text("rondo"), at: 0) }
        let all =
            excusable.map { UnknownKeys.clause(.map([("required", .list([.text($0)]))]), orUnknown: $0) } + clauses
        return .map([
            ("description", .text(about)), ("type", .text("object")), ("properties", .map(properties)),
            ("required", required.isEmpty ? nil : .list(required)), ("additionalProperties", .flag(false)),
            ("allOf", all.isEmpty ? nil : .list(all)),
        ])
    }

    private static func unknown(_ pair: Pair, among names: [String], _ reading: inout Reading) {
        let nearest = Identifier.nearest(to: pair.key, in: names)
        let known = names.count <= 12 ? "one of " + names.joined(separator: ", ") : nil
        reading.error(
            "key.unknown", "unknown key '\(Reading.clipped(pair.key))'", at: pair.mark, remedy: nearest ?? known)
    }
}
