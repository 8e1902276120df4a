import RondoModel

/// Sessions cut by fixed points into pieces that are too short for any activity.
enum GapsInTime: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        let shortest = facts.ground.variants.map { facts.inputs.activities[$0.activity].length.min }.min() ?? 0
        return facts.sessions.compactMap { session in
            let usable = session.gaps.filter { $0.length >= shortest }.reduce(0) { $0 + $1.length }
            guard usable < session.least else { return nil }
            let id = session.session.id
            return Reason(
                "arc.order", session: id,
                "between its fixed points session \(id) has \(Clock.duration(usable)) in pieces that are long enough for "
                    + "an activity, and needs \(Clock.duration(session.least))", session.frame)
        }
    }
}
