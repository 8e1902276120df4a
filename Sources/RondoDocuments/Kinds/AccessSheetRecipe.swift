import RondoModel

/// What must be done so that everyone can take part, when, and for whom only where someone must act.
enum AccessSheetRecipe: DocumentRecipe {
    static let kind = DocumentKind.accessSheet
    static let audiences: [Audience] = [.facilitators]
    static let reason = "it says what people need"

    static func title(_ words: Phrases) -> String { words.accessSheet.title }

    static func write(_ document: inout Document, from source: DocumentSource) {
        let words = source.words.accessSheet
        document.notice = words.notice
        var rows: [[Table.Cell]] = []
        for (session, offer) in zip(source.plan.sessions, source.offers) {
            let sheet = AccessSheetSession(source: source, session: session, offer: offer)
            var section = Section(
                session.session, source.lookup.sessionTitle(session.session), when: source.when(session))
            section.startsPage = !document.sections.isEmpty
            let beforehand = sheet.beforehand()
            if !beforehand.isEmpty {
                section.sections.append(
                    Section(
                        "\(session.session)-beforehand", words.beforehand, [.items(beforehand.map { Item($0) }, .tick)])
                )
                rows += beforehand.map { record(session, nil, $0, source) }
            }
            for (index, block) in session.blocks.enumerated() {
                let lines = sheet.lines(in: block)
                guard !lines.isEmpty else { continue }
                section.sections.append(
                    Section(
                        "\(session.session)-\(index + 1)", source.title(block), when: source.words.span(block.span),
                        look: block.kind == .activity ? .activity : .rest,
                        [.items(lines.map { Item($0) }, .tick)]))
                rows += lines.map { record(session, block, $0, source) }
            }
            let breaks = sheet.breaks()
            if !breaks.rows.isEmpty {
                section.sections.append(Section("\(session.session)-breaks", words.breaks, [.table(breaks)]))
            }
            if section.sections.isEmpty { section.elements = [.paragraph(words.nothing)] }
            document.sections.append(section)
        }
        if let notMet = notMet(source) { document.sections.append(notMet) }
        let shared = source.words.shared
        document.records = Table(words.title, source.blockColumns + [.init("what", shared.what)], rows)
    }

    private static func record(
        _ session: PlannedSession, _ block: PlannedBlock?, _ line: String, _ source: DocumentSource
    ) -> [Table.Cell] {
        guard let block else {
            let date = source.lookup.session(session.session)?.date?.text ?? ""
            return [.text(date), .text(source.lookup.sessionTitle(session.session)), .empty, .empty, .text(line)]
        }
        return source.blockCells(session, block) + [.text(line)]
    }

    /// What the plan leaves open, in the check's own sentences.
    private static func notMet(_ source: DocumentSource) -> Section? {
        let open = source.plan.unmet.filter { violation in
            ["access.", "time.break", "space.fit"].contains { violation.constraint.hasPrefix($0) }
        }
        guard !open.isEmpty else { return nil }
        let words = source.words.accessSheet
        let lines = open.flatMap { [$0.sentence] + ($0.remedy.map { [$0] } ?? []) }
        return Section("not-met", words.notMet, [.note(Note(.missing, words.notMet, lines))])
    }
}
