import RondoDiagnostics
import RondoModel
import RondoYAML

/// Says of findings in a reply whose reply it is and where in it, and shows nothing else of it.
struct PluginVoice: Sendable {
    let plugin: String
    let capability: PluginCapability
    /// The reply's nodes; nil where it is no JSON.
    let root: Node?

    /// Findings about the reply's text or nodes, with a path of keys instead of a line.
    func findings(_ found: [Finding]) -> [Finding] {
        guard !found.isEmpty else { return [] }
        var wanted: [Mark: String] = [:]
        for finding in found {
            guard let place = finding.location, place.line > 0 else { continue }
            wanted[Mark(line: place.line, column: place.column)] = ""
        }
        if let root { PluginVoice.find(&wanted, in: root, path: "") }
        return found.map { finding in
            let mark = finding.location.map { Mark(line: $0.line, column: $0.column) }
            let isText = finding.code.hasPrefix("json.") || finding.code.hasPrefix("file.")
            let place =
                finding.code.hasPrefix("file.") && finding.code != "file.not-utf8"
                ? nil
                : isText && root == nil
                    ? mark.flatMap { $0.line > 0 ? "line \($0.line), column \($0.column)" : nil }
                    : mark.flatMap { wanted[$0] }
            let message =
                finding.message.hasPrefix("this file") ? "the reply" + finding.message.dropFirst(9) : finding.message
            return said(
                finding.severity, finding.code, at: place, message, remedy: isText ? nil : finding.remedy)
        }
    }

    /// What the plugin itself says.
    func finding(_ said: PluginFinding) -> Finding {
        let place = said.place.flatMap { $0.isEmpty ? nil : " (\(StrangersText.shown($0, most: 160)))" } ?? ""
        return Finding(
            said.severity, "plugin.says",
            "the plugin '\(plugin)' says\(place): \(StrangersText.shown(said.message, most: 500))",
            remedy: said.remedy.map { StrangersText.shown($0, most: 500) })
    }

    /// What Rondo says about the reply as a whole.
    func finding(_ severity: Finding.Severity, _ code: String, _ message: String) -> Finding {
        said(severity, code, at: nil, message, remedy: nil)
    }

    private func said(
        _ severity: Finding.Severity, _ code: String, at place: String?, _ message: String, remedy: String?
    ) -> Finding {
        let place = place.flatMap { $0.isEmpty ? nil : StrangersText.shown($0, most: 160) + ": " } ?? ""
        return Finding(
            severity, code,
            "plugin '\(plugin)', \(capability.rawValue): \(place)\(StrangersText.shown(message, most: 500))",
            remedy: remedy.map { StrangersText.shown($0, most: 500) })
    }

    /// Fills in the paths of some places: `activities[3].length`.
    private static func find(_ wanted: inout [Mark: String], in node: Node, path: String) {
        if wanted[node.mark] != nil { wanted[node.mark] = path }
        switch node.content {
        case .null, .scalar: break
        case .sequence(let items):
            for (index, item) in items.enumerated() { find(&wanted, in: item, path: path + "[\(index)]") }
        case .mapping(let pairs):
            for pair in pairs {
                let name = Reading.clipped(pair.key)
                let inner = path.isEmpty ? name : path + "." + name
                if wanted[pair.mark] != nil { wanted[pair.mark] = inner }
                find(&wanted, in: pair.value, path: inner)
            }
        }
    }
}
