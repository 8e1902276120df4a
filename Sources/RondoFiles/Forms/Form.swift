import RondoYAML

/// How a value is written in a file: reading, writing and schema from one description.
struct Form<Value>: Sendable {
    /// The value of a node that is not null, or nil after noting what is wrong.
    let read: @Sendable (Node, inout Reading) -> Value?
    /// The node of a value.
    let write: @Sendable (Value) -> Node
    /// The JSON Schema of what `read` accepts.
    let schema: @Sendable (inout SchemaParts) -> Node

    init(
        read: @escaping @Sendable (Node, inout Reading) -> Value?, write: @escaping @Sendable (Value) -> Node,
        schema: @escaping @Sendable (inout SchemaParts) -> Node
    ) {
        self.read = read
        self.write = write
        self.schema = schema
    }

    /// A form whose values are another's, seen differently.
    func mapped<Other>(
        _ into: @escaping @Sendable (Value) -> Other, back: @escaping @Sendable (Other) -> Value
    ) -> Form<Other> {
        Form<Other>(
            read: { node, reading in read(node, &reading).map(into) }, write: { write(back($0)) }, schema: schema)
    }
}

/// The definitions of a schema, gathered while it is made.
struct SchemaParts {
    /// What ids that are given look like.
    var idPattern = Identifier.pattern
    /// True where nothing may stand for an empty map, as in YAML.
    var takesEmpty = true
    private(set) var definitions: [(name: String, schema: Node)] = []

    /// A reference to a definition, which is made at its first use.
    mutating func reference(to name: String, _ make: (inout SchemaParts) -> Node) -> Node {
        if !definitions.contains(where: { $0.name == name }) {
            definitions.append((name, .null))
            let schema = make(&self)
            if let index = definitions.firstIndex(where: { $0.name == name }) { definitions[index].schema = schema }
        }
        return .map([("$ref", .text("#/$defs/\(name)"))])
    }
}

extension Node {
    /// A schema for strings, with a pattern where one is given.
    static func stringSchema(pattern: String? = nil, examples: [String] = []) -> Node {
        .map([
            ("type", .text("string")), ("pattern", pattern.map(Node.text)),
            ("examples", examples.isEmpty ? nil : .list(examples.map(Node.text))),
        ])
    }

    /// A schema for what fits one of several.
    static func anyOf(_ schemas: [Node]) -> Node { .map([("anyOf", .list(schemas))]) }
}
