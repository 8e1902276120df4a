import RondoModel

extension LintRule {
    /// Silence is not safety: what an activity asks of people is stated, even where it is nothing.
    static let statedDemands = LintRule { looking in
        guard looking.activity.demands == nil else { return }
        looking.warn(
            "demands.missing",
            "this activity doesn't state its demands, so it is never planned for a person with needs",
            key: "demands", remedy: "demands: [speaking, hearing], or demands: [] for nothing")
    }
}
