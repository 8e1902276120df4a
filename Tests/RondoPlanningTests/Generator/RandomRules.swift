import RondoModel

/// House rules about what a workshop has, with a few about what it hasn't.
enum RandomRules {
    static func rules(_ inputs: Inputs, _ draw: inout Draw) -> [HouseRule] {
        (0..<draw.int(1...4)).map { number in
            var rule = HouseRule()
            rule.id = "house/rule-\(number)"
            rule.says = "Rule \(number) asks for it"
            rule.isHard = draw.chance(40)
            rule.costs = (0..<draw.int(0...12)).map { _ in cost(inputs, &draw) }
            return rule
        }
    }

    private static func cost(_ inputs: Inputs, _ draw: inout Draw) -> RuleCost {
        var cost = RuleCost()
        cost.cost = draw.int(1...9)
        let session = draw.pick(inputs.workshop.sessions)
        func person(_ draw: inout Draw) -> String {
            draw.chance(5) ? "nobody" : draw.pick(inputs.workshop.people).id
        }
        switch draw.int(0...4) {
        case 0:
            cost.person = person(&draw)
            cost.role = inputs.workshop.roles.isEmpty || draw.chance(5) ? "king" : draw.pick(inputs.workshop.roles).id
            if draw.chance(40) { cost.session = session.id }
        case 1:
            cost.person = person(&draw)
            cost.with = person(&draw)
        default:
            cost.activity = draw.chance(5) ? "not-in-the-library" : draw.pick(inputs.activities).id
            if draw.chance(30) { cost.session = draw.chance(10) ? "never" : session.id }
            if draw.chance(30) { cost.laterThan = session.span.start + draw.grid(0...120) }
            if draw.chance(40) {
                cost.after = draw.pick([
                    "start", "meal", "break", "arrival", "buffer", draw.pick(inputs.activities).id,
                ])
            }
            if draw.chance(20) { cost.before = "end" }
        }
        // Nobody's decoder lets this through; a plan in memory may hold it.
        if draw.chance(4) { cost.role = "lead" }
        return cost
    }
}
