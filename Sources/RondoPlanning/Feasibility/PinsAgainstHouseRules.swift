import RondoDiagnostics
import RondoModel

/// Pins that ask for what a house rule forbids whatever else is planned.
enum PinsAgainstHouseRules: FeasibilityCheck {
    static func findings(_ compilation: Compilation) -> [Finding] {
        let inputs = compilation.ground.inputs
        let rules = inputs.rules.filter(\.isHard)
        return inputs.workshop.pins.compactMap { pin in
            guard let rule = rules.first(where: { $0.costs.contains { forbids($0, pin, compilation.ground) } }) else {
                return nil
            }
            return Finding(
                .warning, "plugin.rule",
                "this pin asks for what the house rule \(rule.id) (\(rule.says)) forbids", at: pin.location,
                remedy: "take the pin away, or use the plugin with other settings")
        }
    }

    /// True where a cost counts wherever the pin holds.
    static func forbids(_ cost: RuleCost, _ pin: Pin, _ ground: Groundwork) -> Bool {
        guard HouseRuleCost(cost, ground.lookup) != nil, cost.session == nil || cost.session == pin.session else {
            return false
        }
        switch cost.form {
        case .placement:
            return cost.activity == pin.activity && cost.before == nil && follows(cost, pin, ground)
                && (cost.laterThan.map { isLater(pin, than: $0) } ?? true)
        case .turn: return cost.person == pin.person && cost.role == pin.role
        case .meeting, nil: return false
        }
    }

    private static func isLater(_ pin: Pin, than minute: Int) -> Bool {
        pin.at.map { $0 + (pin.length ?? Clock.grid) > minute } ?? false
    }

    /// A pin after an activity stands in the activity block that follows; one after a meal may have a buffer between.
    private static func follows(_ cost: RuleCost, _ pin: Pin, _ ground: Groundwork) -> Bool {
        guard let after = cost.after else { return true }
        return after == pin.after && BlockKind(rawValue: after) == nil && after != "start"
    }
}
