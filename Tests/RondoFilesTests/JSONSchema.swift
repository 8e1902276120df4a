import RondoYAML

@testable import RondoFiles

/// Enough of JSON Schema 2020-12 to say whether a document fits one of Rondo's schemas; knows every keyword they use.
struct JSONSchema {
    let root: Node

    init(_ text: String) {
        root = JSONReader.read(SourceText(file: "schema", bytes: Array(text.utf8))).root ?? Node(.null)
    }

    /// True where a document fits.
    func accepts(_ node: Node) -> Bool { accepts(node, root) }

    private func accepts(_ node: Node, _ schema: Node) -> Bool {
        (schema.pairs ?? []).allSatisfy { holds($0.key, $0.value, node, schema) }
    }

    private func holds(_ keyword: String, _ value: Node, _ node: Node, _ schema: Node) -> Bool {
        switch keyword {
        case "$schema", "$id", "$defs", "title", "description", "examples": return true
        case "$ref":
            let name = value.text.map { String($0.dropFirst("#/$defs/".count)) } ?? ""
            guard let target = root["$defs"]?[name] else { return false }
            return accepts(node, target)
        case "type": return value.text == type(of: node) || value.text == "number" && type(of: node) == "integer"
        case "const": return node == value
        case "enum": return (value.items ?? []).contains(node)
        case "pattern":
            guard case .scalar(let text, plain: false) = node.content else { return true }
            guard let regex = try? Regex(value.text ?? "") else { return false }
            return text.contains(regex) && !text.hasSuffix("\n")
        case "minimum": return node.integer.map { $0 >= value.integer ?? 0 } ?? true
        case "maximum": return node.integer.map { $0 <= value.integer ?? 0 } ?? true
        case "items": return (node.items ?? []).allSatisfy { accepts($0, value) }
        case "maxItems": return node.items.map { $0.count <= value.integer ?? 0 } ?? true
        case "uniqueItems":
            let items = node.items ?? []
            return items.indices.allSatisfy { index in !items[..<index].contains(items[index]) }
        case "minProperties": return node.pairs.map { $0.count >= value.integer ?? 0 } ?? true
        case "maxProperties": return node.pairs.map { $0.count <= value.integer ?? 0 } ?? true
        case "required":
            guard node.pairs != nil else { return true }
            return (value.items ?? []).allSatisfy { name in node.pair(name.text ?? "") != nil }
        case "properties":
            return (node.pairs ?? []).allSatisfy { pair in value[pair.key].map { accepts(pair.value, $0) } ?? true }
        case "additionalProperties":
            let known = schema["properties"]
            return (node.pairs ?? []).allSatisfy { pair in
                if known?.pair(pair.key) != nil { return true }
                return value.text == "false" ? false : accepts(pair.value, value)
            }
        case "propertyNames":
            return (node.pairs ?? []).allSatisfy { accepts(Node(.scalar($0.key, plain: false)), value) }
        case "anyOf": return (value.items ?? []).contains { accepts(node, $0) }
        case "allOf": return (value.items ?? []).allSatisfy { accepts(node, $0) }
        default: return false
        }
    }

    private func type(of node: Node) -> String {
        switch node.content {
        case .null: "null"
        case .scalar("true", plain: true), .scalar("false", plain: true): "boolean"
        case .scalar(let text, plain: true): text.contains { ".eE".contains($0) } ? "number" : "integer"
        case .scalar: "string"
        case .sequence: "array"
        case .mapping: "object"
        }
    }
}
