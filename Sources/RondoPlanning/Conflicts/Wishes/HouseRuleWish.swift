import RondoModel

/// A house rule of a plugin that must hold.
enum HouseRuleWish: WishKind {
    static let name = "house rule"
    static func id(_ rule: String) -> WishID { WishID(name, rule) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.rules.filter(\.isHard).map { rule in
            let plugin = rule.id.split(separator: "/").first.map { String($0) } ?? rule.id
            return Wish(id(rule.id), path: ["plugins", plugin], says: "house rule \(rule.id): \(rule.says)") {
                $0.rules.removeAll { $0.id == rule.id }
            }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let rule = wish.id.of.first else { return [] }
        return [
            WayOut("rule \(rule)", Price.giveUp + 20, "use the plugin without its house rule \(rule)") {
                $0.rules.removeAll { $0.id == rule }
            }
        ]
    }
}
