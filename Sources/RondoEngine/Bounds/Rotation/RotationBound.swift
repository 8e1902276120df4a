/// What the turns of a frozen timetable must cost where everything holds that can.
struct RotationBound: JointBound {
    static let kinds: Set<RuleKind> = [.fairShares, .groupShares, .variety, .growth, .firstTurns]

    let ground: BoundGround
    let plain: [Int]

    /// Nil where the timetable isn't frozen.
    init?(_ ground: BoundGround, plain: [Int]) {
        guard ground.frozen != nil, !ground.problem.roles.isEmpty else { return nil }
        self.ground = ground
        self.plain = plain
    }

    func least(_ weights: SessionWeights, upTo cap: Int, _ budget: inout BoundBudget) -> Int {
        guard cap > 0, !budget.isOver, let seats = RotationSeats(ground, weights) else { return 0 }
        let found = RotationTree.least(seats, upTo: cap, &budget)
        return min(cap, (found + RotationSeats.scale - 1) / RotationSeats.scale)
    }
}
