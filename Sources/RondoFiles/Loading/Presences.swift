import RondoModel

/// When each person is there: what they attend, the session's time, and needs that mean arriving or leaving.
struct Presences {
    private let sessions: [String: TimeSpan]
    private let people: [String: Person]
    private let meanings: [String: Need.TimeMeaning]

    init(_ inputs: Inputs) {
        sessions = Dictionary(
            inputs.workshop.sessions.map { ($0.id, $0.span) }, uniquingKeysWith: { first, _ in first })
        people = Dictionary(inputs.workshop.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        meanings = Dictionary(
            inputs.vocabulary.needs.compactMap { need in need.means.map { (need.id, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The part of a session that a person is there for, or nil where they aren't.
    func span(of person: Person, in session: String) -> TimeSpan? {
        guard var span = sessions[session] else { return nil }
        if !person.attends.isEmpty {
            guard let attendance = person.attends.first(where: { $0.session == session }) else { return nil }
            if let part = attendance.span {
                span = TimeSpan(max(span.start, part.start), min(span.end, part.end))
            }
        }
        for stated in person.needs {
            guard let minutes = stated.minutes, let meaning = meanings[stated.need] else { continue }
            switch meaning {
            case .arrivesAt: span.start = max(span.start, minutes)
            case .leavesAt: span.end = min(span.end, minutes)
            case .breakAt: break
            }
        }
        return span.length > 0 ? span : nil
    }

    /// Minutes of a span of a session that a person is there for.
    func minutes(of person: String, in session: String, during block: TimeSpan) -> Int {
        guard let person = people[person], let span = span(of: person, in: session) else { return 0 }
        return span.overlap(block)
    }
}
