/// What the house rules of one level cost, by what they count.
public struct HouseCosts: Sendable {
    /// Activities, by where and when they are.
    public var placements = PlacementCosts()
    /// People who hold a role.
    public var turns = TurnCosts()
    /// Pairs in one small group.
    public var meetings = MeetingCosts()

    /// No costs.
    public init() {}

    /// The same in memory of its own; see `Problem.detached`.
    func detached() -> HouseCosts {
        var own = self
        own.placements = placements.detached()
        own.turns = turns.detached()
        own.meetings = meetings.detached()
        return own
    }
}
