import RondoEngine
import RondoModel

/// What one constraint of docs/score.md is to the engine.
protocol CompiledConstraint: Sendable {
    /// Its id.
    static var id: String { get }
    /// The kinds of counting whose units add up to the constraint's.
    static var kinds: [RuleKind] { get }
    /// Fills the fields of the problem that its kinds read.
    ///
    /// The problem has its frame already: one entry for each session, space, person, role and option.
    /// - Returns: the units that no solution changes.
    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int
}

/// All constraints, in the order of the catalogue.
enum CompiledConstraints {
    /// One for each entry of `ConstraintCatalogue.all`.
    static let all: [any CompiledConstraint.Type] = [
        TimeWindow.self, TimeLength.self, TimeBreak.self, ArcOrder.self, SpaceFit.self, AccessBarrier.self,
        AccessSupport.self, RoleFilled.self, RoleEligible.self, RoleClash.self, GroupSize.self, GroupTogether.self,
        GroupApart.self, PinKept.self, MaterialStock.self, PluginRule.self,
        BalancePhases.self, BalanceEnergy.self, BalanceModes.self, BalanceFormats.self, RoleFair.self,
        RoleRest.self, RoleVariety.self, RolePower.self, RoleGrowth.self, RoleFirstTime.self, GroupEncounters.self,
        GroupMix.self, TimeBuffer.self, ActivityAgain.self, ActivityLiked.self, ActivityEarlyRisk.self,
        ActivityIdealLength.self, PlanStable.self, PluginWish.self,
    ]
}
