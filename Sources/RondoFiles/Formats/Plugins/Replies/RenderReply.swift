import RondoDiagnostics
public import RondoModel
import RondoYAML

extension PluginReplies {
    /// What a plugin answered to `render/1`: at most 50 files whose names lead nowhere else, in which HTML can run no
    /// script and reach no network.
    public static func render(_ bytes: [UInt8], from plugin: String) -> Reply<[PluginFile]> {
        let read = ReplyReading(
            bytes, from: PluginWords(plugin), .render, shape: renderShape, format: .activity, limit: 16 << 20)
        return read.reply(also: sameNames(read)) { $0 }
    }

    static let renderShape = ReplyFormat.shape(.render, empty: [PluginFile]()) {
        Key("files", \.content, .list(.record(file), atMost: 50), "documents")
    }

    private static let file = Shape(
        "file", "A document.", empty: PluginFile(),
        finish: { file, node, reading in
            guard file.name.hasSuffix(".html") else { return }
            switch PluginHTML.safe(file.text) {
            case .success(let text): file.text = text
            case .failure(let problem):
                reading.error(
                    "plugin.html", problem.message, at: node["text"]?.mark ?? node.mark, remedy: problem.remedy)
            }
        }
    ) {
        Key("name", \.name, .documentName, "letters, digits and hyphens, and one ending", .required)
        Key("text", \.text, .text, "what it holds", .required)
    }

    /// Names that are one and the same where a disk takes large and small letters for equal.
    private static func sameNames(_ read: ReplyReading<[PluginFile]>) -> [Finding] {
        var seen: Set<String> = []
        return (read.body?.content ?? []).compactMap { file in
            guard !file.name.isEmpty, !seen.insert(file.name.lowercased()).inserted else { return nil }
            return read.voice.finding(.error, "plugin.file", "two files are called '\(file.name)'")
        }
    }
}

extension Form where Value == String {
    /// The name of a document.
    fileprivate static var documentName: Form {
        let endings = ["html", "md", "txt", "csv", "json", "ics"]
        return text.checked(
            "letters, digits and hyphens with one of the endings \(endings.joined(separator: ", "))",
            pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,99}\\.(\(endings.joined(separator: "|")))$"
        ) { text in
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, endings.contains(String(parts[1])), (1...100).contains(parts[0].utf8.count),
                parts[0].utf8.first != UInt8(ascii: "-")
            else { return false }
            return parts[0].utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == UInt8(ascii: "-")
            }
        }
    }
}
