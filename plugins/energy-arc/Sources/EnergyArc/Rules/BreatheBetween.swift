import RondoPluginKit

/// No two heavy activities in a row.
struct BreatheBetween: PacingRule {
    let id = "breathe-between"
    let setting = "two-heavy"
    let says = "After something heavy comes something light, so that people can breathe"

    /// Heavy activities that are looked at; each is paired with each.
    static let most = 90

    func strength(_ settings: EnergyArc.Settings) -> Int { settings.twoHeavy }

    func costs(_ day: Day, isMust: Bool) -> [Cost] {
        let heavy = day.activities.filter { $0.load >= day.settings.heavyFrom }
            .sorted { (-$0.load, $0.id) < (-$1.load, $1.id) }
            .prefix(Self.most)
        return heavy.flatMap { later in
            heavy.map { earlier in
                let points = (later.load + earlier.load) / (2 * day.settings.heavyFrom)
                return .placing(
                    later.id, after: .activity(earlier.id), cost: cost(points, day, isMust: isMust))
            }
        }
    }
}
