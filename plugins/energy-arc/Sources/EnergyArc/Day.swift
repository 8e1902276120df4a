import RondoPluginKit

/// What the rules look at: the settings read, the sessions, and the activities with their load.
struct Day {
    let settings: EnergyArc.Settings
    let sessions: [Session]
    let activities: [Weighed]
    /// From when on it is late, whatever the session.
    let lateFrom: TimeOfDay

    /// An activity with what it asks of people's energy.
    struct Weighed {
        let activity: CandidateActivity
        /// Points: how much it takes out of people.
        let load: Int
        /// Points: how little there is to do in it but to sit.
        let stillness: Int
        var id: String { activity.id }
    }

    init(_ request: Request<EnergyArc.Settings>) throws {
        guard let late = TimeOfDay(request.settings.lateFrom) else {
            throw Refusal("this is no time of day", place: "settings.late-from", remedy: "write it like \"15:00\"")
        }
        settings = request.settings.withinReason
        sessions = request.sessions
        lateFrom = late
        activities = request.activities.map { activity in
            Weighed(
                activity: activity, load: Load.points(activity, longFrom: request.settings.longFrom),
                stillness: Stillness.points(activity))
        }
    }

    /// From when on it is late in a session: never before people have been there for a while.
    func late(in session: Session) -> TimeOfDay {
        max(lateFrom, TimeOfDay(minutes: session.start.minutes + settings.tiredAfter))
    }
}
