import RondoDiagnostics
import RondoModel

/// Something that arithmetic alone can tell cannot work, before any search.
protocol FeasibilityCheck: Sendable {
    /// Warnings, each with what would make it possible. They name things and roles; where they are about what people
    /// need, they count people and don't name them.
    static func findings(_ compilation: Compilation) -> [Finding]
}

/// All checks before the search.
enum Feasibility {
    /// In the order in which a facilitator would mend things.
    static let checks: [any FeasibilityCheck.Type] = [
        RolesWithoutPeople.self, SpacesWithoutFeatures.self, SpacesTooSmall.self, PhasesWithoutActivities.self,
        PhasesOutOfReach.self, MinutesTooFew.self, PinsThatCannotHold.self, PinsAgainstHouseRules.self,
        GroupsAtOdds.self, FixedPointsMoved.self,
    ]

    /// What all checks find, in order.
    static func findings(_ compilation: Compilation) -> [Finding] {
        checks.flatMap { $0.findings(compilation) }
    }
}
