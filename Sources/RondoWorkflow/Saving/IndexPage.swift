import RondoDocuments
import RondoModel
import RondoPluginHost
import RondoRendering

/// The page that leads to every document of a plan, by who may have it. It holds nobody's name and no need.
enum IndexPage {
    /// One self-contained HTML page.
    static func html(
        _ workshop: Workshop, _ entries: [DocumentSet.Entry], _ more: [PluginDocument] = []
    ) -> String {
        let parts = Audience.allCases.map { section($0, entries, more) }.joined(separator: "\n")
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(escaped(workshop.title)): plan and documents</title>
            <style>
            body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { line-height: 1.2; }
            h2 { margin-top: 2.5rem; }
            li { margin: .5rem 0; }
            a { padding: .25rem 0; }
            </style>
            </head>
            <body>
            <main>
            <h1 lang="\(escaped(workshop.language))">\(escaped(workshop.title))</h1>
            <p>Everything that was written for this workshop, by who may have it.</p>
            \(parts)
            </main>
            </body>
            </html>

            """
    }

    private static func section(
        _ audience: Audience, _ entries: [DocumentSet.Entry], _ more: [PluginDocument]
    ) -> String {
        let kinds = DocumentKind.allCases.filter { kind in
            entries.contains { $0.audience == audience && $0.kind == kind }
        }
        let items = kinds.map { kind in
            let links = entries.filter { $0.audience == audience && $0.kind == kind }.map { link($0, kind) }
            return "<li>" + links.joined(separator: ", ") + "</li>"
        }
        let plugins = more.filter { $0.audience == audience.rawValue }.map { document in
            "<li><a href=\"\(escaped(document.path))\">\(escaped(document.name))</a>, made by the plugin "
                + "\(escaped(document.plugin))</li>"
        }
        return "<h2>\(title(audience))</h2>\n<p>\(about(audience))</p>\n<ul>\n"
            + (items + plugins).joined(separator: "\n")
            + "\n</ul>"
    }

    /// The first link of a document names it; the others are told apart by the document for those who hear the page.
    private static func link(_ entry: DocumentSet.Entry, _ kind: DocumentKind) -> String {
        let name = title(kind)
        guard entry.format != .html || entry.style != .standard else {
            return "<a href=\"\(entry.path)\">\(name)</a>"
        }
        return "<a href=\"\(entry.path)\" aria-label=\"\(name), \(label(entry))\">\(label(entry))</a>"
    }

    private static func label(_ entry: DocumentSet.Entry) -> String {
        let format =
            switch entry.format {
            case .terminal: "plain text"
            case .md: "Markdown"
            case .html: "page"
            case .ics: "calendar"
            case .csv: "table"
            case .json: "data"
            }
        switch entry.style {
        case .standard: return format
        case .largePrint: return "large print"
        case .easyRead: return entry.format == .html ? "Easy Read" : "Easy Read, \(format)"
        }
    }

    private static func title(_ kind: DocumentKind) -> String {
        let words = kind.rawValue.split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static func title(_ audience: Audience) -> String {
        switch audience {
        case .facilitators: "For facilitators"
        case .participants: "For participants"
        case .public: "For anyone"
        }
    }

    private static func about(_ audience: Audience) -> String {
        switch audience {
        case .facilitators:
            "Some of these say what people need. Keep them among those who run the workshop."
        case .participants: "Names stand in these, needs do not. The handout is what people get beforehand."
        case .public: "Nobody's name stands in these."
        }
    }

    /// Scalar by scalar: a mark that combines with a quote must not hide it. Control characters are left out.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case _ where scalar.properties.generalCategory == .control: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
