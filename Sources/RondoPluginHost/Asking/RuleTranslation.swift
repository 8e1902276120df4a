import RondoModel

/// House rules as the workshop names people.
enum RuleTranslation {
    /// The rule with people in the place of pseudonyms.
    ///
    /// Its costs are put in order, so that another workspace's key, under which people stood in another order before
    /// the plugin, gives the same plan.
    static func named(_ rule: HouseRule, _ pseudonyms: Pseudonyms) -> HouseRule {
        var rule = rule
        rule.costs = rule.costs.map { cost in
            var cost = cost
            cost.person = cost.person.flatMap(pseudonyms.person)
            cost.with = cost.with.flatMap(pseudonyms.person)
            // A pair is the same pair whoever is named first.
            if let person = cost.person, let with = cost.with, with < person {
                (cost.person, cost.with) = (with, person)
            }
            return cost
        }
        rule.costs.sort { key($0).lexicographicallyPrecedes(key($1)) }
        return rule
    }

    private static func key(_ cost: RuleCost) -> [String] {
        [
            cost.activity ?? "", cost.session ?? "", cost.laterThan.map { Clock.text($0) } ?? "", cost.after ?? "",
            cost.before ?? "", cost.person ?? "", cost.role ?? "", cost.with ?? "", String(10_000 + cost.cost),
        ]
    }
}
