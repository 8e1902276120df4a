public import RondoPluginKit

/// One house rule: what is calm comes rather not right after a meal.
extension __Module__: RulesPlugin {
    public func rules(_ request: Request<Settings>) throws -> RulesReply {
        let calm = request.activities.filter { $0.energy == .calm }
        guard !calm.isEmpty else { return [] }
        return [
            HouseRule(
                "lively-after-meals", says: "After a meal something lively does everyone good",
                costs: calm.map { .placing($0.id, after: .meal, cost: request.settings.cost) })
        ]
    }
}
