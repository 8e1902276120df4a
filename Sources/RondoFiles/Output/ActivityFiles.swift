import RondoModel
import RondoYAML

/// Writes activities as files that people complete.
public enum ActivityFiles {
    /// An imported activity as an activity file: what was said, in the order of the format; for each key that isn't
    /// known a comment that shows how it is written; and why it isn't known under `unknown`.
    ///
    /// - Parameter original: the name of the file it was found in, for the comment on top.
    public static func yaml(_ imported: ImportedActivity, from original: String? = nil) -> String {
        let activity = imported.activity
        var text = YAMLWriter.comment(
            [
                "Imported" + (original.map { " from " + $0 } ?? "")
                    + ". What isn't known stands under 'unknown' at the end."
            ]
                + (activity.unknown.isEmpty
                    ? []
                    : ["Add a key where its comment stands, then delete the comment and its line under 'unknown'."]))
        text += YAMLWriter.lines(of: [Pair("rondo", .text(FileFormat.activity.version))], indent: 0)
        let missing = activity.missing.map(\.key)
        for key in ActivityFormat.shape.outline.keys.map(\.name) where key != "unknown" {
            if activity.unknown.contains(where: { $0.key == key }) {
                let isNeeded = missing.contains(key)
                text += YAMLWriter.comment([(isNeeded ? "Needed: " : "") + UnknownKeys.remedy(key, isNeeded)])
            }
            if let value = imported.node[key] { text += YAMLWriter.lines(of: [Pair(key, value)], indent: 0) }
        }
        guard !activity.unknown.isEmpty else { return text }
        let unknown = Form<[UnknownKey]>.unknownKeys.write(activity.unknown)
        return text + "\n" + YAMLWriter.lines(of: [Pair("unknown", unknown)], indent: 0)
    }
}

/// Writes workshop parts as files that people complete.
public enum WorkshopParts {
    /// The people and workshop parts of an import as the start of a workshop file; nil where there are none. Sensitive.
    ///
    /// - Parameter original: the name of the file they were found in, for the comment on top.
    public static func yaml(_ imported: ImportReply, from original: String? = nil) -> String? {
        let people = imported.nodes["people"]?.items ?? []
        let workshop = imported.nodes["workshop"]
        guard !people.isEmpty || !(workshop?.pairs ?? []).isEmpty else { return nil }
        var text = YAMLWriter.comment([
            "Imported" + (original.map { " from " + $0 } ?? "") + ". 'rondo lint' says what a person must add."
        ])
        text += YAMLWriter.lines(of: [Pair("rondo", .text(FileFormat.workshop.version))], indent: 0)
        for key in WorkshopFormat.shape.outline.keys {
            var value = workshop?[key.name]
            if key.name == "people", !people.isEmpty { value = .list(people + (value?.items ?? [])) }
            if let value {
                text += YAMLWriter.lines(of: [Pair(key.name, value)], indent: 0)
            } else if key.presence == .required {
                text += YAMLWriter.comment(["Needed: \(key.name): … (\(key.about))"])
            }
        }
        return text
    }
}
