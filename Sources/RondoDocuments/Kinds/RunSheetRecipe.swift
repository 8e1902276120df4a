import RondoModel

/// What whoever leads needs in hand: who, what, when and what to say, step by step.
enum RunSheetRecipe: DocumentRecipe {
    static let kind = DocumentKind.runSheet
    static let audiences: [Audience] = [.facilitators]
    static let reason = "it says whose access is arranged how"

    static func title(_ words: Phrases) -> String { words.runSheet.title }

    static func write(_ document: inout Document, from source: DocumentSource) {
        document.notice = source.words.accessSheet.notice
        if let notMet = notMet(source) { document.sections.append(notMet) }
        for (index, session) in source.plan.sessions.enumerated() {
            var section = Section(
                session.session, source.lookup.sessionTitle(session.session), when: source.when(session))
            section.startsPage = index > 0
            section.sections.append(before(session, source))
            for (position, block) in session.blocks.enumerated() {
                let id = "\(session.session)-\(position + 1)"
                section.sections.append(RunSheetBlock(source: source, session: session, block: block, id: id).section())
            }
            document.sections.append(section)
        }
        document.records = RunSheetRecords.table(source)
    }

    /// Rules that the plan could not keep, by title and without details, which may be sensitive.
    private static func notMet(_ source: DocumentSource) -> Section? {
        let words = source.words.runSheet
        var ids: [String] = []
        for violation in source.plan.unmet where ConstraintCatalogue.entry(violation.constraint)?.level == .hard {
            if !ids.contains(violation.constraint) { ids.append(violation.constraint) }
        }
        guard !ids.isEmpty else { return nil }
        let titles = ids.map { ConstraintCatalogue.entry($0)?.title ?? $0 }
        return Section("not-met", words.notMet, [.note(Note(.missing, words.notMetAbout, titles))])
    }

    /// Who is expected, who holds what for the whole session, who comes late or leaves early, and the protected end.
    private static func before(_ session: PlannedSession, _ source: DocumentSource) -> Section {
        let words = source.words.runSheet
        var section = Section("\(session.session)-before", words.before)
        guard let known = source.lookup.session(session.session) else { return section }
        let people = Presence.people(in: known, of: source.workshop)
        let spaces = known.spaces.filter { id in session.blocks.contains { $0.strands.contains { $0.space == id } } }
        var facts = [Fact(words.expected, source.words.people(people.count))]
        if !spaces.isEmpty {
            facts.append(
                Fact(
                    source.words.shared.place,
                    spaces.map(source.lookup.spaceTitle).joined(separator: source.words.shared.between)))
        }
        section.elements.append(.facts(facts))
        let roles = RoleLines(source: source, activity: nil, turns: session.turns)
        if !roles.items().isEmpty { section.elements.append(.items(roles.items(), .bullet)) }
        if let missing = roles.missing() { section.elements.append(.note(missing)) }
        let comings = people.flatMap { comingAndGoing($0, known, source) }
        if !comings.isEmpty { section.elements.append(.items(comings.map { Item($0) }, .bullet)) }
        if let last = session.blocks.last(where: { $0.kind == .activity }) {
            let time = Clock.text(last.span.start)
            section.elements.append(
                .note(Note(.late, words.ifLate, [words.protectEnd(["title": source.title(last), "time": time])])))
        }
        return section
    }

    private static func comingAndGoing(_ person: Person, _ session: Session, _ source: DocumentSource) -> [String] {
        let words = source.words.runSheet
        let name = source.lookup.name(person.id)
        var span = Presence.span(of: person, in: session) ?? session.span
        for stated in person.needs {
            guard let minutes = stated.minutes, session.span.covers(TimeSpan(minutes, minutes)) else { continue }
            switch source.lookup.need(stated.need)?.means {
            case .arrivesAt: span.start = max(span.start, minutes)
            case .leavesAt: span.end = min(span.end, minutes)
            case .breakAt, nil: break
            }
        }
        var lines: [String] = []
        if span.start > session.span.start {
            lines.append(words.comesAt(["name": name, "time": Clock.text(span.start)]))
        }
        if span.end < session.span.end { lines.append(words.leavesAt(["name": name, "time": Clock.text(span.end)])) }
        return lines
    }
}
