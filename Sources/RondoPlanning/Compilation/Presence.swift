import RondoModel

/// When each person is there, as docs/score.md defines presence.
struct Presence: Sendable {
    /// `[session × people + person]`; empty where absent.
    let spans: [TimeSpan]
    /// Number of people.
    let people: Int

    /// Cuts what people attend by the times that their needs state.
    init(_ inputs: Inputs, _ lookup: Lookup) {
        let workshop = inputs.workshop
        people = workshop.people.count
        var spans: [TimeSpan] = []
        spans.reserveCapacity(workshop.sessions.count * workshop.people.count)
        let limits = workshop.people.map { Self.limits($0, inputs.vocabulary, lookup) }
        for session in workshop.sessions {
            for (index, person) in workshop.people.enumerated() {
                var span = session.span
                if !person.attends.isEmpty {
                    if let entry = person.attends.first(where: { $0.session == session.id }) {
                        if let part = entry.span {
                            span = TimeSpan(max(span.start, part.start), min(span.end, part.end))
                        }
                    } else {
                        span = TimeSpan(session.span.start, session.span.start)
                    }
                }
                span = TimeSpan(max(span.start, limits[index].start), min(span.end, limits[index].end))
                spans.append(span.length > 0 ? span : TimeSpan(session.span.start, session.span.start))
            }
        }
        self.spans = spans
    }

    /// When a person is there in a session.
    func span(_ session: Int, _ person: Int) -> TimeSpan { spans[session * people + person] }

    /// Minutes of a person in all sessions.
    func minutes(of person: Int) -> Int {
        people == 0 ? 0 : stride(from: person, to: spans.count, by: people).reduce(0) { $0 + spans[$1].length }
    }

    /// People who are there for some of a session.
    func count(in session: Int) -> Int {
        spans[(session * people)..<((session + 1) * people)].count { $0.length > 0 }
    }

    private static func limits(_ person: Person, _ vocabulary: Vocabulary, _ lookup: Lookup) -> TimeSpan {
        var limits = TimeSpan(Int.min, Int.max)
        for stated in person.needs {
            guard let minutes = stated.minutes, let index = lookup.needs[stated.need] else { continue }
            switch vocabulary.needs[index].means {
            case .arrivesAt: limits.start = max(limits.start, minutes)
            case .leavesAt: limits.end = min(limits.end, minutes)
            case .breakAt, nil: break
            }
        }
        return limits
    }
}
