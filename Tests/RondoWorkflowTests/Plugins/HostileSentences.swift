import Foundation
import HostilePluginKit
import RondoDiagnostics

/// What a facilitator reads of each hostile plugin: the table in `Tests/HostilePlugins/sentences.md`.
struct HostileSentences {
    /// One plugin's line.
    struct Line: Equatable {
        /// The finding's severity and code, as in `warning[plugin.crashed]`; empty where there is none.
        var finding: String
        /// The sentence; of a plugin that isn't left out, what its line under "Plugins" says.
        var sentence: String
        /// What would help; empty where nothing is said.
        var remedy: String

        static func told(_ findings: [Finding], otherwise line: String) -> Line {
            let findings = findings.inOrder()
            return Line(
                finding: findings.map { "\($0.severity.rawValue)[\($0.code)]" }.joined(separator: " "),
                sentence: (findings.isEmpty ? line : findings.map(\.message).joined(separator: " + "))
                    .trimmingCharacters(in: .whitespaces),
                remedy: findings.compactMap(\.remedy).joined(separator: " + "))
        }
    }

    /// Lines by plugin.
    private(set) var lines: [String: Line] = [:]

    /// True where the table is written anew, which no run that compares is taken for.
    static var isRecording: Bool { ProcessInfo.processInfo.environment["RONDO_RECORD_SNAPSHOTS"] == "1" }

    private static var path: String { HostilePlugin.folder + "/sentences.md" }

    /// The table as it stands; empty where there is none.
    static func read() throws -> HostileSentences {
        var table = HostileSentences()
        guard FileManager.default.fileExists(atPath: path) else { return table }
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        for row in text.split(separator: "\n") where row.hasPrefix("| `") {
            let cells = row.dropFirst(2).dropLast(2).components(separatedBy: " | ").map(unescaped)
            guard cells.count == 4 else { continue }
            table.lines[cells[0]] = Line(finding: cells[1], sentence: cells[2], remedy: cells[3])
        }
        return table
    }

    /// Writes the table, in the order of the plugins' names.
    static func write(_ lines: [String: Line]) throws {
        let rows = lines.sorted { $0.key < $1.key }.map { name, line in
            let cells = ["`\(name)`", line.finding.isEmpty ? "" : "`\(line.finding)`"]
            return "| " + (cells + [escaped(line.sentence), escaped(line.remedy)]).joined(separator: " | ") + " |"
        }
        try Data((heading + rows.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
    }

    private static let heading = """
        # What a facilitator reads of each hostile plugin

        `rondo plan` says this of each plugin in this folder, word for word, and the plan is the one without it: `HostileSentenceTests` compares both. Where a plugin isn't left out, its line under "Plugins" stands here instead. A file's first line says what it tries. `RONDO_RECORD_SNAPSHOTS=1 swift test --filter HostileSentenceTests` writes the table anew; read what has changed as somebody would who has never heard of a signal.

        | plugin | finding | what is read | maybe |
        |---|---|---|---|

        """

    private static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "|", with: "\\|")
    }

    private static func unescaped(_ cell: String) -> String {
        let text = cell.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "\\|", with: "|")
            .replacingOccurrences(of: "\\\\", with: "\\")
        return text.hasPrefix("`") && text.hasSuffix("`") ? String(text.dropFirst().dropLast()) : text
    }
}
