import RondoModel

/// The run sheet as one flat table: a row a step, a pause or a block without steps.
enum RunSheetRecords {
    static func table(_ source: DocumentSource) -> Table {
        let shared = source.words.shared
        let words = source.words.runSheet
        let columns: [Table.Column] = [
            .init("date", shared.date), .init("session", shared.session), .init("start", shared.start),
            .init("minutes", shared.minutes, isNumber: true), .init("kind", shared.block),
            .init("activity", shared.activity), .init("space", shared.place), .init("step", words.steps),
            .init("how", shared.how), .init("if-late", words.ifLateColumn), .init("differently", words.differently),
            .init("roles", shared.role),
        ]
        var rows: [[Table.Cell]] = []
        for session in source.plan.sessions {
            for block in session.blocks {
                if block.strands.isEmpty { rows.append(rest(session, block, source)) }
                for strand in block.strands { rows += steps(session, block, strand, source) }
            }
        }
        return Table(words.title, columns, rows)
    }

    private static func head(
        _ session: PlannedSession, _ start: Int, _ minutes: Int, _ kind: String, _ source: DocumentSource
    ) -> [Table.Cell] {
        [
            .text(source.lookup.session(session.session)?.date?.text ?? ""),
            .text(source.lookup.sessionTitle(session.session)), .text(Clock.text(start)), .number(minutes), .text(kind),
        ]
    }

    private static func rest(
        _ session: PlannedSession, _ block: PlannedBlock, _ source: DocumentSource
    ) -> [Table.Cell] {
        head(session, block.span.start, block.span.length, block.kind.rawValue, source)
            + [.text(source.title(block)), .empty, .empty, .empty, .empty, .empty, .empty]
    }

    private static func steps(
        _ session: PlannedSession, _ block: PlannedBlock, _ strand: Strand, _ source: DocumentSource
    ) -> [[Table.Cell]] {
        let activity = source.lookup.activity(strand.activity)
        let changes = AccessLines(source: source, block: block, strand: strand).changes()
        var parts = source.parts(strand, in: block)
        if parts.isEmpty { parts = [.init(step: nil, start: block.span.start, minutes: block.span.length)] }
        return parts.enumerated().map { position, part in
            let step = part.step.flatMap { activity?.steps[$0] }
            let isPause = part.step == nil && activity?.steps.isEmpty == false
            let here = changes.filter { $0.step == part.step || (position == 0 && $0.step == nil) }
            return head(session, part.start, part.minutes, isPause ? "pause" : "activity", source) + [
                .text(source.lookup.activityTitle(strand.activity)), .text(source.lookup.spaceTitle(strand.space)),
                .text(step?.title ?? (isPause ? source.words.shared.pause : "")), .text(step?.how ?? ""),
                .text(step?.ifLate.rawValue ?? ""),
                .text(isPause ? "" : here.map { $0.lines.joined(separator: " ") }.joined(separator: " ")),
                .text(position == 0 ? roles(strand, source) : ""),
            ]
        }
    }

    private static func roles(_ strand: Strand, _ source: DocumentSource) -> String {
        strand.turns.map { turn in
            let group = turn.group.map { " " + source.words.groupName($0).lowercased() } ?? ""
            return source.words.shared.labelled([
                "name": source.lookup.roleTitle(turn.role) + group,
                "value": turn.person.map(source.lookup.name) ?? source.words.runSheet.missing,
            ])
        }.joined(separator: "; ")
    }
}
