import RondoPluginKit

/// A session doesn't end on what is exposing or to be decided.
struct KindEnding: PacingRule {
    let id = "kind-ending"
    let setting = "ending"
    let says = "How a session ends is what people take home, so it doesn't end on what is exposing or just decided"

    func strength(_ settings: EnergyArc.Settings) -> Int { settings.ending }

    func costs(_ day: Day, isMust: Bool) -> [Cost] {
        day.activities.compactMap { weighed in
            let decides = weighed.activity.decides || weighed.activity.phase == .decide
            let points = Load.exposure(weighed.activity) + (decides ? 1 : 0)
            guard points >= (isMust ? 3 : 1) else { return nil }
            return .placing(weighed.id, isAtEnd: true, cost: cost(points, day, isMust: isMust))
        }
    }
}
