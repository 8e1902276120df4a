/// What the search minimises: hard cost and soft cost in one number. The best is still told by comparing them in order.
enum Energy {
    /// A hard unit of cost weighs as much as so many soft ones while searching.
    static let hardFactor = 30

    /// Both costs in one.
    @inline(__always)
    static func of(hard: Int, soft: Int) -> Int { hard * hardFactor + soft }

    /// What a unit of a kind weighs in a problem, all its rules together.
    static func weight(_ kind: RuleKind, in problem: Problem) -> Int {
        problem.rules.reduce(0) { $0 + ($1.kind == kind ? $1.weight * ($1.isHard ? hardFactor : 1) : 0) }
    }
}
