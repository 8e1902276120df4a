import RondoModel

/// One id of docs/score.md, counted plainly.
protocol Constraint: Sendable {
    /// The id.
    static var id: String { get }
    /// Each place where the plan breaks it; the sum of their units is what docs/score.md counts.
    static func violations(in context: CheckContext) -> [Violation]
}

extension Constraint {
    /// A violation of this constraint; nil where there are no units.
    static func violation(
        _ units: Int, at place: Place, _ sentence: @autoclosure () -> String,
        remedy: @autoclosure () -> String? = nil
    ) -> Violation? {
        guard units > 0 else { return nil }
        return Violation(id, units, at: place, sentence(), remedy: remedy())
    }
}

/// All constraints that the check counts.
enum Constraints {
    /// In the order of docs/score.md.
    static let all: [any Constraint.Type] = [
        TimeWindow.self, TimeLength.self, TimeBreak.self, ArcOrder.self, SpaceFit.self, AccessBarrier.self,
        AccessSupport.self, RoleFilled.self, RoleEligible.self, RoleClash.self, GroupSize.self, GroupTogether.self,
        GroupApart.self, PinKept.self, MaterialStock.self, PluginRule.self, BalancePhases.self, BalanceEnergy.self,
        BalanceModes.self,
        BalanceFormats.self, RoleFair.self, RoleRest.self, RoleVariety.self, RolePower.self, RoleGrowth.self,
        RoleFirstTime.self, GroupEncounters.self, GroupMix.self, TimeBuffer.self, ActivityAgain.self,
        ActivityLiked.self, ActivityEarlyRisk.self, ActivityIdealLength.self, PlanStable.self, PluginWish.self,
    ]
}
