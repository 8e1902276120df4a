import RondoDocuments

/// A document as one self-contained HTML file: no scripts, nothing fetched; for a screen, light or dark, and for A4.
enum HTMLRenderer: FormatRenderer {
    static let format = OutputFormat.html
    static let kinds: [DocumentKind]? = nil
    static let reason = ""

    static func render(_ document: Document, _ options: RenderOptions) -> String {
        let head = Markup.tag(
            "head", [:],
            .lines([
                .void("meta", ["charset": "utf-8"]),
                .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                .void("meta", ["name": "color-scheme", "content": "light dark"]),
                .void("meta", ["name": "robots", "content": "noindex"]),
                .tag("title", [:], .text("\(document.title): \(document.workshopTitle)")),
                .style(Stylesheet.screen, Stylesheet.content, Stylesheet.calendar, Stylesheet.print),
            ]))
        let body = Markup.tag(
            "body", ["class": "\(document.kind.rawValue) \(document.style.rawValue)"],
            .lines([
                .tag("a", ["class": "skip", "href": "#content"], .text(document.labels.skipToContent)),
                header(document),
                .tag("main", ["id": "content"], .lines(document.sections.map { section($0, 2, document) })),
            ]))
        return "<!DOCTYPE html>\n" + Markup.tag("html", ["lang": document.language], .lines([head, body])).html + "\n"
    }

    private static func header(_ document: Document) -> Markup {
        let firstIsDrawn = document.sections.first.map(isWide) ?? false
        var pieces = [
            Markup.tag(
                "h1", [:], .tag("span", ["class": "kind"], .text(document.title)), .space,
                .text(document.workshopTitle))
        ]
        if let introduction = document.introduction {
            pieces.append(.tag("p", ["class": "introduction"], .text(introduction)))
        }
        if let notice = document.notice { pieces.append(.tag("p", ["class": "notice"], .text(notice))) }
        if document.sections.filter({ !isDrawn($0) }).count > 1, document.kind != .roleCards {
            pieces.append(contents(document))
        }
        return .tag("header", ["class": firstIsDrawn ? "wide" : ""], .lines(pieces))
    }

    private static func contents(_ document: Document) -> Markup {
        let links = document.sections.filter { !isDrawn($0) }.map { section in
            Markup.tag("li", [:], .tag("a", ["href": "#" + section.id], .text(section.heading)))
        }
        return .tag("nav", ["aria-label": document.labels.contents], .tag("ul", [:], .lines(links)))
    }

    private static func isDrawn(_ section: Section) -> Bool {
        section.elements.contains { if case .calendar = $0 { true } else { false } }
    }

    /// True for a section that needs the paper's long side.
    private static func isWide(_ section: Section) -> Bool {
        section.elements.contains { element in
            guard case .calendar(let schedules) = element else { return false }
            return schedules.count > 1 || schedules.contains { $0.entries.contains { $0.strands.count > 2 } }
        }
    }

    private static func section(_ section: Section, _ level: Int, _ document: Document) -> Markup {
        let id = section.id
        var classes = [section.look.rawValue]
        if isDrawn(section) { classes.append("drawn") }
        if isWide(section) { classes.append("wide") }
        if section.startsPage { classes.append("new-page") }
        let pieces =
            [heading(section, level, id + "-heading")]
            + section.elements.map { HTMLElements.markup($0, document) }
            + section.sections.map { self.section($0, level + 1, document) }
        return .tag(
            "section", ["id": id, "class": classes.joined(separator: " "), "aria-labelledby": id + "-heading"],
            .lines(pieces))
    }

    private static func heading(_ section: Section, _ level: Int, _ id: String) -> Markup {
        let title = Markup.tag("span", ["class": "title"], .text(section.heading))
        var parts = [title]
        if let when = section.when {
            let time = Markup.tag("span", ["class": "when"], .text(when))
            parts = section.look == .plain ? [title, .space, time] : [time, .space, title]
        }
        return switch level {
        case 2: .tag("h2", ["id": id], parts)
        case 3: .tag("h3", ["id": id], parts)
        case 4: .tag("h4", ["id": id], parts)
        default: .tag("h5", ["id": id], parts)
        }
    }
}
