import RondoModel

/// What plugins' house rules forbid doesn't happen.
enum PluginRule: Constraint {
    static let id = "plugin.rule"

    static func violations(in context: CheckContext) -> [Violation] {
        context.rules.filter(\.isHard).flatMap { rule in
            HouseRuleReading(rule).found(in: context).compactMap {
                violation(
                    $0.units, at: $0.place, $0.sentence,
                    remedy: "arrange it otherwise, or use the plugin with other settings")
            }
        }
    }
}
