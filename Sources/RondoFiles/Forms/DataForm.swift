import RondoModel
import RondoYAML

/// Data whose shape only a plugin knows.
enum DataForm {
    /// The value of any node: `true` and `false` are flags, whole numbers that fit into 64 bits are numbers, and every
    /// other word is text, decimals too, so that a settings file and its plan say the same.
    static func value(of node: Node) -> DataValue {
        switch node.content {
        case .null: .nothing
        case .scalar("true", plain: true): .flag(true)
        case .scalar("false", plain: true): .flag(false)
        case .scalar(let text, _): node.integer.map(DataValue.number) ?? .text(text)
        case .sequence(let items): .list(items.map(value))
        case .mapping(let pairs): .map(pairs.map { DataPair($0.key, value(of: $0.value)) })
        }
    }

    /// The node of any value.
    static func node(of value: DataValue) -> Node {
        switch value {
        case .nothing: .null
        case .flag(let flag): .flag(flag)
        case .number(let number): .number(number)
        case .text(let text): .text(text)
        case .list(let items): .list(items.map(node))
        case .map(let pairs): .map(pairs.map { ($0.key, node(of: $0.value)) })
        }
    }
}

extension Form where Value == DataValue {
    /// Anything.
    static var data: Form {
        Form(read: { node, _ in DataForm.value(of: node) }, write: DataForm.node, schema: { _ in .map([]) })
    }

    /// Data that was made elsewhere and looks like a record.
    static func data<Record: Sendable>(as shape: Shape<Record>) -> Form {
        let record = Form<Record>.record(shape)
        return Form(
            read: { node, reading in record.read(node, &reading).map { _ in DataForm.value(of: node) } },
            write: DataForm.node, schema: record.schema)
    }

    /// A map of anything.
    static var settings: Form {
        Form(
            read: { node, reading in
                guard node.pairs != nil else {
                    reading.wrongForm(node, takes: "a map from settings to values")
                    return nil
                }
                return DataForm.value(of: node)
            }, write: DataForm.node, schema: { _ in .map([("type", .text("object"))]) })
    }
}
