import RondoPluginKit

/// Nothing demanding late in the day.
struct LightLateOn: PacingRule {
    let id = "light-late-on"
    let setting = "late-on"
    let says = "Late on, when people are tired, nothing exposing, long or to be decided is asked of them"

    func strength(_ settings: EnergyArc.Settings) -> Int { settings.lateOn }

    func costs(_ day: Day, isMust: Bool) -> [Cost] {
        let late = day.sessions.map { (session: $0, time: day.late(in: $0)) }.filter { $0.time < $0.session.end }
        guard let first = late.first else { return [] }
        // A session that ends before it is late never counts, so that one time for all needs no session's name.
        let isSame = late.allSatisfy { $0.time == first.time }
        let places = isSame ? [(session: nil, time: first.time)] : late.map { (session: $0.session.id, time: $0.time) }
        let least = isMust ? day.settings.heavyFrom : 1
        return day.activities.filter { $0.load >= least }.flatMap { activity in
            places.map { place in
                Cost.placing(
                    activity.id, session: place.session, laterThan: place.time,
                    cost: cost(activity.load, day, isMust: isMust))
            }
        }
    }
}
