import RondoModel

/// One activity of the library as the planner sees it.
struct LibraryEntry: Sendable {
    /// Why no way to do an activity is offered to the engine.
    enum Exclusion: Sendable, Equatable {
        /// The workshop avoids it.
        case avoided
        /// No session's arc has its phase.
        case outsideArc
        /// It takes longer than any session; its shortest length in minutes.
        case tooLong(Int)
        /// It needs more people than come to any session; its smallest number.
        case tooFewPeople(Int)
        /// No space of any session has these features.
        case noSpace([String])
    }

    /// Changes that matter to somebody who comes; bit numbers of `Problem.changesUsed` are positions here.
    var changes: [Change] = []
    /// How people are accommodated.
    var accommodating: Accommodating
    /// Sets of structural changes offered to the engine; empty where it is excluded.
    var variants: [UInt32] = []
    /// Why it is excluded; nil where it isn't.
    var exclusion: Exclusion?
}

/// A way to do an activity, by index in `Problem.options`.
struct Variant: Sendable, Equatable {
    /// Index of the activity.
    var activity: Int
    /// Structural changes in use, as bits of the activity's changes.
    var changes: UInt32
}

extension LibraryEntry.Exclusion {
    /// Why an activity can't be used at all; nil where some session could host it.
    static func find(_ activity: Activity, _ inputs: Inputs, _ presence: Presence, _ lookup: Lookup) -> Self? {
        let workshop = inputs.workshop
        if workshop.avoid.contains(where: { $0.id == activity.id }) { return .avoided }
        if isWanted(activity, inputs) { return nil }
        if !activity.anywhere,
            !workshop.sessions.contains(where: { session in
                workshop.arc(of: session, inputs.vocabulary).contains { $0.phase == activity.phase && $0.percent > 0 }
            })
        {
            return .outsideArc
        }
        let longest = workshop.sessions.map(\.span.length).max() ?? 0
        if activity.length.min > longest { return .tooLong(activity.length.min) }
        let most = workshop.sessions.indices.map { presence.count(in: $0) }.max() ?? 0
        if activity.people.min > most { return .tooFewPeople(activity.people.min) }
        let hosts = workshop.sessions.contains { session in
            session.spaces.contains { id in
                guard let index = lookup.spaces[id] else { return false }
                return activity.space.allSatisfy { workshop.spaces[index].features.contains($0) }
            }
        }
        return hosts ? nil : .noSpace(activity.space)
    }

    /// True where somebody asked for the activity, so that it is offered whatever it breaks.
    private static func isWanted(_ activity: Activity, _ inputs: Inputs) -> Bool {
        inputs.workshop.pins.contains { $0.activity == activity.id || $0.after == activity.id }
            || inputs.workshop.like.contains { $0.id == activity.id }
            || inputs.activities.contains { $0.after.contains(activity.id) }
            || inputs.earlier.map { $0.sessions.contains { $0.holds(activity.id) } } ?? false
    }
}

extension PlannedSession {
    /// True where a strand has an activity.
    func holds(_ activity: String) -> Bool {
        blocks.contains { $0.strands.contains { $0.activity == activity } }
    }
}

extension Workshop {
    /// The arc of a session: its own, or the one for all sessions, or the vocabulary's.
    func arc(of session: Session, _ vocabulary: Vocabulary) -> [PhaseShare] {
        if let wish = arc.last(where: { $0.session == session.id }) ?? arc.last(where: { $0.session == nil }) {
            return wish.shares
        }
        return vocabulary.phases.filter { $0.share > 0 }.map { PhaseShare($0.id, $0.share) }
    }
}
