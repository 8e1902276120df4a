import RondoDiagnostics
public import RondoModel
import RondoYAML

/// Files as plain data, for whoever compares them with something that has no format of its own.
public enum PlainData {
    /// What JSON holds, or nil where it isn't JSON (RFC 8259), is deeper than 64 levels or has more than 200,000 values.
    /// Numbers that aren't whole are given as texts.
    public static func json(_ bytes: [UInt8], most: Int = 16 << 20) -> DataValue? {
        let source = SourceText(file: "", bytes: bytes)
        let (root, wrong) = JSONReader.read(source, limits: ReadingLimits(bytes: most, depth: 64, nodes: 200_000))
        return wrong.isEmpty ? root.map(value) : nil
    }

    /// JSON for people, with line ends and indentation; nil where it isn't JSON.
    public static func prettyJSON(_ bytes: [UInt8], most: Int = 16 << 20) -> String? {
        let source = SourceText(file: "", bytes: bytes)
        let (root, _) = JSONReader.read(source, limits: ReadingLimits(bytes: most, depth: 64, nodes: 200_000))
        return root.map { String(decoding: JSONWriter.pretty($0), as: UTF8.self) }
    }

    /// What a YAML file of at most 1 MiB holds, or nil where it has errors.
    public static func yaml(_ bytes: [UInt8]) -> DataValue? {
        let (root, findings) = YAMLReader.read(SourceText(file: "", bytes: bytes))
        return findings.hasErrors ? nil : root.map(value)
    }

    private static func value(_ node: Node) -> DataValue {
        switch node.content {
        case .null: .nothing
        case .scalar("true", plain: true): .flag(true)
        case .scalar("false", plain: true): .flag(false)
        case .scalar(let text, plain: true): Int(text).map { .number($0) } ?? .text(text)
        case .scalar(let text, plain: false): .text(text)
        case .sequence(let items): .list(items.map(value))
        case .mapping(let pairs): .map(pairs.map { DataPair($0.key, value($0.value)) })
        }
    }
}
