import RondoPluginKit

/// After a meal something to move or to do with one's hands comes before something to sit through.
struct LiftAfterMeal: PacingRule {
    let id = "lift-after-meal"
    let setting = "after-meals"
    let says = "After a meal people are sleepy, so something to move or make comes before something to sit through"

    func strength(_ settings: EnergyArc.Settings) -> Int { settings.afterMeals }

    func costs(_ day: Day, isMust: Bool) -> [Cost] {
        guard day.sessions.contains(where: { $0.fixed.contains { $0.kind == .meal } }) else { return [] }
        return day.activities.filter { $0.stillness >= (isMust ? 2 : 1) }.map {
            .placing($0.id, after: .meal, cost: cost($0.stillness, day, isMust: isMust))
        }
    }
}
