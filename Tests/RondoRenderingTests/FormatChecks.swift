import Foundation

/// A small check that every tag of an HTML file is closed where it must be.
enum HTMLCheck {
    private static let void = ["meta", "br", "hr", "img", "link", "input"]

    /// What is wrong, in order; empty where nothing is.
    static func faults(_ html: String) -> [String] {
        var faults: [String] = []
        var open: [String] = []
        var ids: [String] = []
        var rest = html[...]
        while let start = rest.firstIndex(of: "<") {
            guard let end = rest[start...].firstIndex(of: ">") else { return faults + ["a tag without an end"] }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("!DOCTYPE") { continue }
            if tag.hasPrefix("/") {
                if open.popLast() != String(tag.dropFirst()) { faults.append("</\(tag.dropFirst())> closes nothing") }
                continue
            }
            let name = String(tag.prefix { $0.isLetter || $0.isNumber })
            if tag.contains("<") || name.isEmpty { faults.append("odd tag: \(tag)") }
            if let id = tag.firstMatch(of: /\ id="([^"]*)"/) { ids.append(String(id.1)) }
            if tag.filter({ $0 == "\"" }).count % 2 != 0 { faults.append("odd quotes: \(tag)") }
            if name == "style", let close = rest.range(of: "</style>") {
                rest = rest[close.upperBound...]
            } else if !void.contains(name) {
                open.append(name)
            }
        }
        faults += open.map { "<\($0)> stays open" }
        if Set(ids).count != ids.count { faults.append("an id stands twice") }
        return faults
    }
}

/// Reads comma-separated values as RFC 4180 says.
enum CSVCheck {
    static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var quoted = false
        var characters = Array(text.unicodeScalars)[...]
        while let scalar = characters.popFirst() {
            switch scalar {
            case "\"" where quoted && characters.first == "\"": cell.unicodeScalars.append(characters.removeFirst())
            case "\"": quoted.toggle()
            case "," where !quoted:
                row.append(cell)
                cell = ""
            case "\r" where !quoted: break
            case "\n" where !quoted:
                rows.append(row + [cell])
                (row, cell) = ([], "")
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return rows
    }
}
