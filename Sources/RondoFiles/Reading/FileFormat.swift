import RondoDiagnostics
import RondoYAML

/// The formats that Rondo reads and writes.
public enum FileFormat: String, Sendable, CaseIterable {
    /// One activity of the library.
    case activity
    /// Words that activities and workshops use.
    case vocabulary
    /// Sessions, people and what they need.
    case workshop
    /// What planning makes.
    case plan
    /// What a plugin is.
    case plugin
    /// Which plugins were agreed to.
    case lock

    /// The formats that a library's and a workshop's files have, and plans.
    public static let ofWorkshops: [FileFormat] = [.activity, .vocabulary, .workshop, .plan]

    /// What a file of this format says under `rondo:`, such as `activity/1`.
    public var version: String { "\(rawValue)/1" }

    /// The format that a root node says it has, or nil with what is wrong.
    static func of(_ root: Node, in source: SourceText) -> (format: FileFormat?, finding: Finding?) {
        guard let pair = root.pair("rondo"), let said = pair.value.text else {
            return (
                nil,
                source.finding(
                    .error, "format.missing", "this file doesn't say what it is", at: root.mark,
                    remedy: "start it with 'rondo: activity/1', 'rondo: vocabulary/1' or 'rondo: workshop/1'")
            )
        }
        if let format = allCases.first(where: { $0.version == said }) { return (format, nil) }
        let name = String(said.prefix { $0 != "/" })
        let message =
            FileFormat(rawValue: name) == nil
            ? "unknown format '\(Reading.clipped(said))'" : "this Rondo doesn't know '\(Reading.clipped(said))'"
        let nearest = FileFormat(rawValue: name)?.version ?? NearestWord.to(said, in: allCases.map(\.version))
        return (nil, source.finding(.error, "format.unknown", message, at: pair.value.mark, remedy: nearest))
    }
}
