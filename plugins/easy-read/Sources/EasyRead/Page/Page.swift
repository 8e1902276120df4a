import RondoPluginKit

/// The handout as one HTML page.
struct Page {
    let settings: EasyRead.Settings
    let language: String
    let words: Words

    init(settings: EasyRead.Settings, language: String) {
        self.settings = settings
        self.language = Markup.language(language)
        words = Words(isTwelve: settings.clock == "12-hour")
    }

    func html(_ plan: Handout) -> String {
        let title = Markup.escaped(plan.title)
        var html = "<!doctype html><html lang=\"\(language)\"><head><meta charset=\"utf-8\">"
        html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        html +=
            "<title>\(title) (\(Words.kind))</title><style>\(Stylesheet.css(size: settings.size))</style></head><body>"
        html += "<header><p class=\"kind\"\(own)>\(Words.kind)</p><h1>\(title)</h1>"
        if let purpose = plan.purpose {
            html += row(.together, Sentences.of(purpose).map { line($0) }.joined())
        }
        html += "</header><main>"
        for session in plan.sessions { html += section(session) }
        html += closing(plan) + "</main></body></html>\n"
        return html
    }

    private func section(_ session: HandoutSession) -> String {
        var html = "<section><h2>\(Markup.escaped(session.title))</h2>"
        if let date = session.date {
            html += row(.calendar, "<p\(own)>\(Markup.escaped(Words.day(date)))</p>")
        }
        html += row(
            .clock(session.start), "<p\(own)>\(words.starts(session.start))</p><p\(own)>\(words.ends(session.end))</p>")
        if !session.inTheRoom.isEmpty {
            html += row(
                .checklist, session.inTheRoom.flatMap(Sentences.of).map { line(Sentences.bare($0)) }.joined(),
                heading: "<h3\(own)>\(Words.inTheRoom)</h3>")
        }
        for block in session.blocks { html += entry(block) }
        return html + "</section>"
    }

    private func entry(_ block: HandoutBlock) -> String {
        let face = settings.clockFaces ? Picture.clock(block.start).svg(name: "face") : ""
        let when = "<p class=\"when\"\(own)>\(face)<span>\(words.span(block.start, block.end))</span></p>"
        guard block.strands.count > 1 else {
            let strand = block.strands.first
            let title = "<h3>\(Markup.escaped(strand?.title ?? block.title))</h3>"
            let rest = Words.about(block.kind).map { "<p\(own)>\($0)</p>" } ?? ""
            return row(
                Picture.of(block, strand), when + rest + (strand.map(lines) ?? ""), heading: title, kind: block.kind)
        }
        var html = "<div class=\"side\"><h3\(own)>\(words.sideBySide(block.strands.count))</h3>\(when)"
        for strand in block.strands {
            html += row(
                Picture.of(block, strand), lines(strand), heading: "<h4>\(Markup.escaped(strand.title))</h4>",
                kind: block.kind)
        }
        return html + "</div>"
    }

    /// Where it is, what is said, and who is with whom.
    private func lines(_ strand: HandoutStrand) -> String {
        var html = strand.space.map { "<p\(own)>\(Markup.escaped(words.place($0)))</p>" } ?? ""
        html += Sentences.of(strand.says ?? "").map { line($0) }.joined()
        if settings.showGroups {
            for (index, names) in strand.groups.enumerated() {
                html += "<p\(own)>\(Markup.escaped(words.group(index + 1, names)))</p>"
            }
        }
        return html
    }

    private func closing(_ plan: Handout) -> String {
        var html = "<section class=\"end\">"
        if !settings.youCan.isEmpty {
            html += row(
                .leave, settings.youCan.flatMap(Sentences.of).map { line($0) }.joined(),
                heading: "<h2\(own)>\(Words.youDecide)</h2>")
        }
        if let contact = plan.contact {
            html += row(
                .question, Sentences.of(contact).map { line($0) }.joined(),
                heading: "<h2\(own)>\(Words.questions)</h2>")
        }
        return html + "</section>"
    }

    private func line(_ sentence: String) -> String { "<p>\(Markup.escaped(sentence))</p>" }

    /// A picture with its words beside it.
    private func row(_ picture: Picture, _ html: String, heading: String = "", kind: BlockKind = .activity) -> String {
        let name = kind != .activity ? "row rest" : heading.isEmpty ? "row fact" : "row"
        return "<div class=\"\(name)\">\(picture.svg(name: "picture"))<div>\(heading)\(html)</div></div>"
    }

    /// Marks words of the handout's own where the workshop speaks another language.
    private var own: String { language.hasPrefix("en") ? "" : " lang=\"en\"" }
}
