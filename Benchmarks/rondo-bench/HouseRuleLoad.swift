import RondoModel

/// House rules with so many costs of all forms, spread evenly over a workshop.
enum HouseRuleLoad {
    static func rules(costs count: Int, for inputs: Inputs) -> [HouseRule] {
        let workshop = inputs.workshop
        let befores = ["start", "meal", "break", "buffer"] + inputs.activities.map(\.id)
        var rule = HouseRule()
        rule.id = "bench/all"
        rule.says = "Everything has its price"
        for index in 0..<count {
            // Multiplied by a large prime, so that what stands in step here is spread.
            let spread = index &* 7919
            var cost = RuleCost()
            cost.cost = 1 + spread % 9
            switch index % 4 {
            case 0:
                cost.person = picked(workshop.people, spread)?.id
                cost.role = picked(workshop.roles, spread / 7)?.id
                if spread % 2 == 0 { cost.session = picked(workshop.sessions, spread / 3)?.id }
            case 1:
                cost.person = picked(workshop.people, spread)?.id
                cost.with = picked(workshop.people, spread / 11)?.id
            default:
                cost.activity = picked(inputs.activities, spread)?.id
                if spread % 2 == 0 { cost.session = picked(workshop.sessions, spread / 3)?.id }
                if spread % 3 == 0 { cost.laterThan = 600 + spread % 300 }
                if spread % 5 < 3 { cost.after = picked(befores, spread / 13) }
                if spread % 7 == 0 { cost.before = "end" }
            }
            rule.costs.append(cost)
        }
        return count > 0 ? [rule] : []
    }

    private static func picked<Thing>(_ things: [Thing], _ number: Int) -> Thing? {
        things.isEmpty ? nil : things[number % things.count]
    }
}
