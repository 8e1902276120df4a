import RondoModel

/// Schedules and calendar events of the sessions, for the documents that show what happens when.
extension DocumentSource {
    /// What to say about a strand beside its title and place.
    enum Detail {
        /// Who leads, and pauses.
        case brief
        /// What participants are told, what breaks are for, and pauses. Names stay away from what is told about an
        /// activity, since it may speak of ways to take part.
        case full
    }

    func schedule(_ session: PlannedSession, _ detail: Detail) -> Schedule {
        var schedule = Schedule()
        schedule.title = lookup.sessionTitle(session.session)
        schedule.day = lookup.session(session.session)?.date.map(words.day) ?? words.shared.noDate
        schedule.entries = session.blocks.map { block in
            var entry = Schedule.Entry()
            entry.start = block.span.start
            entry.end = block.span.end
            entry.time = words.span(block.span)
            entry.length = words.length(block.span.length)
            entry.isActivity = block.kind == .activity
            entry.strands = block.strands.map { part($0, in: block, detail) }
            if entry.strands.isEmpty { entry.strands = [restPart(block, detail)] }
            return entry
        }
        return schedule
    }

    private func part(_ strand: Strand, in block: PlannedBlock, _ detail: Detail) -> Schedule.Part {
        var part = Schedule.Part()
        part.title = lookup.activityTitle(strand.activity)
        part.place = lookup.spaceTitle(strand.space)
        if detail == .full, let says = says(lookup.activity(strand.activity)) { part.lines.append(says) }
        if detail == .brief { part.lines += leadLines(strand) }
        part.lines += pauseLines(strand, in: block)
        return part
    }

    private func restPart(_ block: PlannedBlock, _ detail: Detail) -> Schedule.Part {
        var part = Schedule.Part()
        part.title = title(block)
        if detail == .full, let about = words.blocks.about(block.kind) { part.lines.append(about) }
        return part
    }

    /// Who leads in a session, in order of time, each once.
    func leaders(_ session: PlannedSession) -> [String] {
        guard let role = leadingRole else { return [] }
        var leaders: [String] = []
        for person in holders(role, session.blocks.flatMap(\.strands).flatMap(\.turns)) {
            if !leaders.contains(person) { leaders.append(person) }
        }
        return leaders
    }

    private func leadLines(_ strand: Strand) -> [String] {
        guard let role = leadingRole else { return [] }
        let holders = holders(role, strand.turns)
        guard !holders.isEmpty else { return [] }
        return [words.shared.labelled(["name": lookup.roleTitle(role), "value": lookup.names(holders)])]
    }

    private func pauseLines(_ strand: Strand, in block: PlannedBlock) -> [String] {
        parts(strand, in: block).filter { $0.step == nil }.map {
            words.shared.pauseAt(["time": Clock.text($0.start), "length": words.length($0.minutes)])
        }
    }

    /// One event a block. A block's place in its session is its identity, so that the calendar file of a new plan
    /// changes the events of the old one; places that an earlier plan had beyond the new one's are cancelled. Events
    /// name nobody, since calendars are often kept elsewhere.
    func events() -> [Event] {
        plan.sessions.flatMap { session -> [Event] in
            guard let date = lookup.session(session.session)?.date else { return [] }
            let earlier = plan.inputs.earlier?.sessions.first { $0.session == session.session }?.blocks ?? []
            let dropped = earlier.dropFirst(session.blocks.count)
            return (session.blocks + dropped).enumerated().map { index, block in
                var event = event(block)
                event.id = "\(session.session).\(index + 1)"
                (event.year, event.month, event.day) = (date.year, date.month, date.day)
                event.isCancelled = index >= session.blocks.count
                return event
            }
        }
    }

    private func event(_ block: PlannedBlock) -> Event {
        var event = Event()
        event.start = block.span.start
        event.end = block.span.end
        event.title = title(block)
        event.place = block.strands.map { lookup.spaceTitle($0.space) }.joined(separator: " / ")
        for strand in block.strands {
            let part = part(strand, in: block, .full)
            let place = words.shared.labelled(["name": part.title, "value": part.place])
            event.lines += (block.strands.count > 1 ? [place] : []) + part.lines
        }
        if block.strands.isEmpty, let about = words.blocks.about(block.kind) { event.lines.append(about) }
        return event
    }

    /// The schedules as one flat table.
    func scheduleRecords(_ caption: String, _ detail: Detail) -> Table {
        let shared = words.shared
        let columns: [Table.Column] = [
            .init("date", shared.date), .init("session", shared.session), .init("start", shared.start),
            .init("end", shared.end), .init("minutes", shared.minutes, isNumber: true), .init("kind", shared.block),
            .init("title", shared.what), .init("space", shared.place), .init("notes", shared.note),
        ]
        var rows: [[Table.Cell]] = []
        for session in plan.sessions {
            for (block, entry) in zip(session.blocks, schedule(session, detail).entries) {
                for part in entry.strands {
                    rows.append(
                        blockCells(session, block) + [
                            .number(block.span.length), .text(block.kind.rawValue), .text(part.title),
                            .text(part.place), .text(part.lines.joined(separator: " ")),
                        ])
                }
            }
        }
        return Table(caption, columns, rows)
    }

    /// Date, session, start and end of a block.
    func blockCells(_ session: PlannedSession, _ block: PlannedBlock) -> [Table.Cell] {
        [
            .text(lookup.session(session.session)?.date?.text ?? ""), .text(lookup.sessionTitle(session.session)),
            .text(Clock.text(block.span.start)), .text(Clock.text(block.span.end)),
        ]
    }

    /// The columns of `blockCells`.
    var blockColumns: [Table.Column] {
        [
            .init("date", words.shared.date), .init("session", words.shared.session),
            .init("start", words.shared.start), .init("end", words.shared.end),
        ]
    }
}
