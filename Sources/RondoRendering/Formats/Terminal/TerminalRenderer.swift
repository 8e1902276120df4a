import RondoDocuments

/// Documents for a terminal: columns that fit its width, wrapped texts, colour only as an extra.
enum TerminalRenderer: FormatRenderer {
    static let format = OutputFormat.terminal
    static let kinds: [DocumentKind]? = nil
    static let reason = ""

    static func render(_ document: Document, _ options: RenderOptions) -> String {
        var page = TerminalPage(options)
        page.add(document.title, emphasis: .accent)
        page.add(document.workshopTitle, emphasis: .strong)
        if let introduction = document.introduction { page.add(introduction) }
        if let notice = document.notice {
            page.gap()
            page.add(notice, first: "! ", emphasis: .strong)
        }
        for section in document.sections where !isOnlyDrawn(section) { add(section, 0, &page) }
        return page.lines.joined(separator: "\n") + "\n"
    }

    /// True for a section that holds nothing but a drawing.
    private static func isOnlyDrawn(_ section: Section) -> Bool {
        section.sections.isEmpty && !section.elements.isEmpty
            && section.elements.allSatisfy { if case .calendar = $0 { true } else { false } }
    }

    private static func add(_ section: Section, _ depth: Int, _ page: inout TerminalPage) {
        page.gap()
        switch section.look {
        case .plain:
            page.add(section.heading, emphasis: depth == 0 ? .accent : .strong)
            if let when = section.when { page.add(when, emphasis: .faint) }
            if depth == 0 { page.rule() }
        case .activity, .rest:
            let glyph = section.look == .activity ? page.glyphs.activity : page.glyphs.rest
            page.add(section.heading, first: glyph + " ", emphasis: .strong)
            if let when = section.when { page.add(when, indent: 2, emphasis: .faint) }
        case .card:
            page.rule()
            page.add(section.heading, emphasis: .accent)
        }
        for element in section.elements {
            if needsGap(element) { page.gap() }
            TerminalElements.add(element, to: &page)
        }
        for part in section.sections { add(part, depth + 1, &page) }
    }

    private static func needsGap(_ element: Element) -> Bool {
        switch element {
        case .table, .steps, .note: true
        case .paragraph, .facts, .items, .schedule, .calendar: false
        }
    }
}
