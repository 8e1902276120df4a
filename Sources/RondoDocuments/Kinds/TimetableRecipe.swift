import RondoModel

/// Times, titles, spaces, and breaks as visible as activities, on a page.
enum TimetableRecipe: DocumentRecipe {
    static let kind = DocumentKind.timetable
    static let audiences: [Audience] = [.facilitators, .participants, .public]
    static let reason = "it is for everyone"

    static func title(_ words: Phrases) -> String { words.timetable.title }

    static func write(_ document: inout Document, from source: DocumentSource) {
        let words = source.words
        let detail: DocumentSource.Detail = source.style == .easyRead ? .full : .brief
        let schedules = source.plan.sessions.map { source.schedule($0, detail) }
        document.introduction = source.workshop.purpose.isEmpty ? nil : source.workshop.purpose
        if source.style == .standard {
            document.sections.append(Section("at-a-glance", words.timetable.glance, [.calendar(schedules)]))
        }
        for (session, schedule) in zip(source.plan.sessions, schedules) {
            document.sections.append(
                Section(
                    session.session, source.lookup.sessionTitle(session.session), when: source.when(session),
                    [.schedule(schedule)]))
        }
        if !document.sections.isEmpty {
            document.sections[document.sections.count - 1].elements
                .append(.paragraph(words.timetable.zone(["zone": source.workshop.timezone])))
        }
        document.records = source.scheduleRecords(document.title, .brief)
        document.events = source.events()
    }
}
