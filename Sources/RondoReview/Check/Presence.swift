import RondoModel

/// When a person is there, from what they said about attending and about arriving and leaving.
enum Presence {
    /// The part of a session during which a person is present; nil where they are absent.
    static func span(of person: Person, in session: Session, needs: [String: Need]) -> TimeSpan? {
        var span = session.span
        if !person.attends.isEmpty {
            guard let attendance = person.attends.first(where: { $0.session == session.id }) else { return nil }
            if let part = attendance.span { span = TimeSpan(max(span.start, part.start), min(span.end, part.end)) }
        }
        for stated in person.needs {
            guard let minutes = stated.minutes else { continue }
            switch needs[stated.need]?.means {
            case .arrivesAt: span.start = max(span.start, minutes)
            case .leavesAt: span.end = min(span.end, minutes)
            case .breakAt, nil: break
            }
        }
        return span.length > 0 ? span : nil
    }
}
