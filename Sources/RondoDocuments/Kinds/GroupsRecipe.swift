import RondoModel

/// Who is with whom and where, block by block, without reasons.
enum GroupsRecipe: DocumentRecipe {
    static let kind = DocumentKind.groups
    static let audiences: [Audience] = [.facilitators, .participants]
    static let reason = "it is made of people's names"

    static func title(_ words: Phrases) -> String { words.groups.title }

    static func write(_ document: inout Document, from source: DocumentSource) {
        let words = source.words.groups
        var rows: [[Table.Cell]] = []
        for session in source.plan.sessions {
            var section = Section(
                session.session, source.lookup.sessionTitle(session.session), when: source.when(session))
            section.startsPage = !document.sections.isEmpty
            for (index, block) in session.blocks.enumerated() {
                for (place, strand) in block.strands.enumerated() where isShown(strand, in: block) {
                    let id = "\(session.session)-\(index + 1)-\(place + 1)"
                    section.sections.append(part(id, strand, block, source))
                    rows += records(strand, session, block, source)
                }
            }
            if section.sections.isEmpty { section.elements = [.paragraph(words.nothing)] }
            document.sections.append(section)
        }
        let shared = source.words.shared
        document.records = Table(
            words.title,
            source.blockColumns + [
                .init("activity", shared.activity), .init("space", shared.place), .init("group", words.group),
                .init("person", shared.person),
            ], rows)
    }

    /// Where everyone is in one place together, there is nothing to look up.
    private static func isShown(_ strand: Strand, in block: PlannedBlock) -> Bool {
        !strand.groups.isEmpty || block.strands.count > 1
    }

    private static func part(_ id: String, _ strand: Strand, _ block: PlannedBlock, _ source: DocumentSource) -> Section
    {
        let words = source.words
        let caption = [source.lookup.activityTitle(strand.activity), source.lookup.spaceTitle(strand.space)]
            .joined(separator: ", ")
        let rows: [[Table.Cell]] =
            strand.groups.isEmpty
            ? [[.text(words.groups.together), .text(source.lookup.names(strand.people))]]
            : strand.groups.enumerated().map { [.text(words.groupName($0)), .text(source.lookup.names($1))] }
        let table = Table(
            caption, [.init("group", words.groups.group), .init("names", words.groups.names)], rows)
        return Section(
            id, source.lookup.activityTitle(strand.activity), when: words.span(block.span), look: .activity,
            [.facts([Fact(words.shared.place, source.lookup.spaceTitle(strand.space))]), .table(table)])
    }

    private static func records(
        _ strand: Strand, _ session: PlannedSession, _ block: PlannedBlock, _ source: DocumentSource
    ) -> [[Table.Cell]] {
        let groups = strand.groups.isEmpty ? [strand.people] : strand.groups
        return groups.enumerated().flatMap { index, group in
            group.map { person in
                source.blockCells(session, block) + [
                    .text(source.lookup.activityTitle(strand.activity)), .text(source.lookup.spaceTitle(strand.space)),
                    strand.groups.isEmpty ? .empty : .number(index + 1), .text(source.lookup.name(person)),
                ]
            }
        }
    }
}
