public import RondoPluginKit

/// One page: when each block begins, in large letters.
extension __Module__: RenderPlugin {
    public func render(_ plan: Handout, _ request: Request<Settings>) throws -> RenderReply {
        var page = "<!doctype html><html lang=\"\(html(request.language))\"><head><meta charset=\"utf-8\">"
        page += "<title>\(html(plan.title))</title><style>body{font:18pt sans-serif}</style></head><body>"
        page += "<h1>\(html(plan.title))</h1>"
        for session in plan.sessions {
            page += "<h2>\(html(session.title))</h2><ul>"
            for block in session.blocks { page += "<li>\(block.start) \(html(block.title))</li>" }
            page += "</ul>"
        }
        return [RenderFile("times.html", page + "</body></html>")]
    }

    /// A text as it stands in HTML.
    private func html(_ text: String) -> String {
        var result = ""
        for letter in text.unicodeScalars {
            switch letter {
            case "<": result += "&lt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(letter)
            }
        }
        return result
    }
}
