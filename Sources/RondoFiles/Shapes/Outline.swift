import RondoYAML

/// What can be said of a shape whatever its record is: its name, its keys and its schema.
struct Outline: Sendable {
    /// Its name among a schema's definitions.
    let name: String
    /// What it is, in one sentence.
    let about: String
    /// Its keys, in the order of writing.
    let keys: [KeyWords]
    /// The key under which required keys may be listed instead.
    var unknown: String?
    /// What else a schema says of it.
    var clauses: [Node] = []

    /// A mapping of those keys that have a node.
    func node(_ nodes: [Node?]) -> Node { .map(zip(keys, nodes).map { ($0.name, $1) }) }

    /// A reference to its schema.
    func reference(_ parts: inout SchemaParts) -> Node { parts.reference(to: name) { schema(&$0) } }

    /// The schema of a map from ids to such mappings.
    func mapSchema(_ key: MapKey, _ parts: inout SchemaParts) -> Node {
        let record = reference(&parts)
        return .map([
            ("type", .text("object")),
            ("propertyNames", .map([("pattern", .text(key.pattern(parts)))])),
            ("additionalProperties", parts.takesEmpty ? .anyOf([record, .map([("type", .text("null"))])]) : record),
        ])
    }

    /// The schema of an object with these keys and no others.
    func schema(version: String? = nil, _ parts: inout SchemaParts) -> Node {
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
}
