import RondoModel

/// What plugins' house rules advise against is rare.
enum PluginWish: Constraint {
    static let id = "plugin.wish"

    static func violations(in context: CheckContext) -> [Violation] {
        context.rules.filter { !$0.isHard }.flatMap { rule in
            HouseRuleReading(rule).found(in: context).compactMap { violation($0.units, at: $0.place, $0.sentence) }
        }
    }
}
