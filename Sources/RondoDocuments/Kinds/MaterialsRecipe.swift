import RondoModel

/// What to pack and put out: totals per session and, for facilitators, per space.
enum MaterialsRecipe: DocumentRecipe {
    static let kind = DocumentKind.materials
    static let audiences: [Audience] = [.facilitators, .participants]
    static let reason = "it is for those who pack"

    static func title(_ words: Phrases) -> String { words.materials.title }

    static func write(_ document: inout Document, from source: DocumentSource) {
        let words = source.words.materials
        document.introduction = words.about
        var rows: [[Table.Cell]] = []
        for (session, uses) in zip(source.plan.sessions, source.materials) {
            let title = source.lookup.sessionTitle(session.session)
            var section = Section(session.session, title, when: source.when(session))
            let totals = MaterialTotal.totals(uses)
            if totals.isEmpty {
                section.elements = [.paragraph(words.nothing)]
            } else {
                section.elements = [.table(table(title, totals, source))]
                rows += totals.map { [.text(title), .empty] + cells($0, source) }
            }
            // Which space needs what would tell participants about the few people who are in it.
            if source.audience == .facilitators {
                for space in spaces(uses, session, source) {
                    let totals = MaterialTotal.totals(uses.filter { $0.space == space })
                    let name = source.lookup.spaceTitle(space)
                    let heading = words.perSpace(["space": name])
                    section.sections.append(
                        Section("\(session.session)-\(space)", heading, [.table(table(heading, totals, source))]))
                    rows += totals.map { [.text(title), .text(name)] + cells($0, source) }
                }
            }
            document.sections.append(section)
        }
        if let whole = whole(source) { document.sections.append(whole) }
        document.records = Table(
            words.title,
            [.init("session", source.words.shared.session), .init("space", words.space)] + columns(words), rows)
    }

    /// The spaces of a session that need something, in the session's order.
    private static func spaces(
        _ uses: [MaterialUse], _ session: PlannedSession, _ source: DocumentSource
    ) -> [String] {
        let known = source.lookup.session(session.session)?.spaces ?? []
        let used = known.filter { space in uses.contains { $0.space == space } }
        return used.count > 1 ? used : []
    }

    /// Over all sessions: at once is the most of any session, in all is the sum.
    private static func whole(_ source: DocumentSource) -> Section? {
        guard source.plan.sessions.count > 1 else { return nil }
        var totals: [MaterialTotal] = []
        for session in source.materials.map(MaterialTotal.totals) {
            for total in session {
                if let index = totals.firstIndex(where: { $0.material == total.material }) {
                    totals[index].atOnce = max(totals[index].atOnce, total.atOnce)
                    totals[index].inAll += total.inAll
                } else {
                    totals.append(total)
                }
            }
        }
        guard !totals.isEmpty else { return nil }
        totals.sort { ($0.title, $0.material) < ($1.title, $1.material) }
        let heading = source.words.materials.whole
        return Section("whole-workshop", heading, [.table(table(heading, totals, source))])
    }

    private static func table(_ caption: String, _ totals: [MaterialTotal], _ source: DocumentSource) -> Table {
        Table(caption, columns(source.words.materials), totals.map { cells($0, source) })
    }

    private static func columns(_ words: MaterialWords) -> [Table.Column] {
        [
            .init("material", words.material), .init("at-once", words.atOnce, isNumber: true),
            .init("in-all", words.inAll, isNumber: true), .init("stock", words.stock, isNumber: true),
        ]
    }

    private static func cells(_ total: MaterialTotal, _ source: DocumentSource) -> [Table.Cell] {
        let stock = source.workshop.materials.first { $0.id == total.material }?.count
        return [.text(total.title), .number(total.atOnce), .number(total.inAll), stock.map { .number($0) } ?? .empty]
    }
}
