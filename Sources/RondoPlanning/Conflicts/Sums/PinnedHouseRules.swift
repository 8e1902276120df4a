import RondoModel

/// Pins that ask for what a house rule forbids whatever else is planned.
enum PinnedHouseRules: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.workshop.pins.enumerated().flatMap { index, pin in
            facts.inputs.rules.filter(\.isHard).compactMap { rule in
                guard rule.costs.contains(where: { PinsAgainstHouseRules.forbids($0, pin, facts.ground) }) else {
                    return nil
                }
                return Reason(
                    "plugin.rule", session: pin.session,
                    "\(pin.subject) is pinned (\(pin.words)), and the house rule \(rule.id) forbids it: \(rule.says)",
                    [PinWish.id(index), HouseRuleWish.id(rule.id)])
            }
        }
    }
}
