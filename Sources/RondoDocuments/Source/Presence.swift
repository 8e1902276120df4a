import RondoModel

/// When people are there.
enum Presence {
    /// The part of a session that a person said they are there for; nil where they aren't. Someone who says nothing
    /// is there all the time.
    static func span(of person: Person, in session: Session) -> TimeSpan? {
        guard !person.attends.isEmpty else { return session.span }
        guard let attendance = person.attends.first(where: { $0.session == session.id }) else { return nil }
        return attendance.span ?? session.span
    }

    /// Everyone who is there in a session, in the workshop's order.
    static func people(in session: Session, of workshop: Workshop) -> [Person] {
        workshop.people.filter { span(of: $0, in: session) != nil }
    }
}
