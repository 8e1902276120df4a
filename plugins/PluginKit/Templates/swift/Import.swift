public import RondoPluginKit

/// Reads the title of a Markdown file, and says plainly what the file doesn't say.
extension __Module__: ImportPlugin {
    public func read(_ file: ImportFile, _ request: Request<Settings>) throws -> ImportReply {
        guard let text = file.text else { throw Refusal("this file is not text", place: "file") }
        let lines = text.split(whereSeparator: \.isNewline)
        guard let title = lines.first(where: { $0.hasPrefix("# ") })?.dropFirst(2), !title.isEmpty else {
            return ImportReply()
        }
        let unknown = ["length", "demands"].map { ImportedActivity.Unknown($0, "the file doesn't say") }
        return ImportReply(activities: [ImportedActivity(id: id(title), title: String(title), unknown: unknown)])
    }

    /// A title as an id: small letters, digits, and one hyphen between words.
    private func id(_ title: Substring) -> String {
        let words = title.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        let id = words.joined(separator: "-").drop { !$0.isLetter }.prefix(40)
        return id.isEmpty ? "imported" : String(id.hasSuffix("-") ? id.dropLast() : id)
    }
}
