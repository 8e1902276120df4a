import RondoYAML

/// JSON Schemas (2020-12) of the formats, made from the same keys that read and write them.
public enum Schemas {
    /// The schema of a format as JSON text, ended by a newline.
    public static func text(for format: FileFormat) -> String {
        var parts = SchemaParts()
        if format == .plan { parts.idPattern = Identifier.qualifiedPattern }
        let schema =
            switch format {
            case .activity: root(ActivityFormat.shape, format, &parts)
            case .vocabulary: root(VocabularyFormat.shape, format, &parts)
            case .workshop: root(WorkshopFormat.shape, format, &parts)
            case .plan: root(PlanFormat.shape, format, &parts)
            case .plugin: root(ManifestFormat.shape, format, &parts)
            case .lock: root(LockFormat.shape, format, &parts)
            }
        return text(schema, title: "Rondo \(format.version)", id: "\(format.rawValue):1", parts)
    }

    /// A whole schema as JSON text.
    static func text(_ schema: Node, title: String, id: String, _ parts: SchemaParts) -> String {
        let whole: [Pair] =
            [
                Pair("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
                Pair("$id", .text("urn:rondo:schema:\(id)")),
                Pair("title", .text(title)),
            ] + (schema.pairs ?? []) + [Pair("$defs", .map(parts.definitions.map { ($0.name, $0.schema) }))]
        return String(decoding: JSONWriter.pretty(Node(.mapping(whole))), as: UTF8.self)
    }

    private static func root<Record>(
        _ shape: Shape<Record>, _ format: FileFormat, _ parts: inout SchemaParts
    ) -> Node {
        shape.outline.schema(version: format.version, &parts)
    }
}
