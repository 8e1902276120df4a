/// What groups cost while they are searched: hard units at their factor, soft ones as they are.
struct GroupWeights: Sendable {
    /// A hard unit of cost weighs as much as so many soft ones while searching.
    static let hardFactor = 30

    /// Cost of one repeated meeting.
    let repeated: Int
    private let split: Int
    private let forced: Int
    private let ruled: Int
    private let wished: Int
    private let flags: [UInt8]
    private let ruledCosts: MeetingCosts
    private let wishedCosts: MeetingCosts
    /// Cost of one unit of a poor mixture.
    let mixture: Int
    /// Cost of one team too few.
    let teams: Int
    /// What a typical meeting too many costs: the measure of temperature.
    var unit: Int { max(1, repeated > 0 ? repeated : max(mixture, max(split, forced))) }

    init(_ problem: Problem) {
        func weight(_ kind: RuleKind) -> Int {
            problem.rules.filter { $0.kind == kind }
                .reduce(0) { $0 + $1.weight * ($1.isHard ? GroupWeights.hardFactor : 1) }
        }
        repeated = weight(.meetings)
        split = weight(.splitPairs)
        forced = weight(.forcedPairs)
        ruled = weight(.ruledMeetings)
        wished = weight(.wishedMeetings)
        mixture = weight(.mixture)
        teams = weight(.teams)
        flags = problem.pairFlags
        ruledCosts = problem.ruled.meetings
        wishedCosts = problem.wished.meetings
    }

    /// What one more and one less meeting of a pair changes, by its index in `Problem.pairFlags`, first below second.
    ///
    /// Costs of house rules are cut at a million, which no search tells apart.
    @inline(__always)
    func cost(_ pair: Int, met: Int) -> GroupBoard.PairCost {
        let flag = flags[pair]
        var each = 0
        if flag != 0 {
            if flag & PairFlag.apart != 0 { each += forced }
            if flag & PairFlag.costly != 0 {
                each += min(1_000_000, ruled * ruledCosts.cost(pair) + wished * wishedCosts.cost(pair))
            }
            if flag & PairFlag.together != 0 {
                return GroupBoard.PairCost(next: Int32(each - split), last: Int32(each - split))
            }
        }
        return GroupBoard.PairCost(
            next: Int32(each + (met >= 1 ? repeated : 0)), last: Int32(each + (met >= 2 ? repeated : 0)))
    }
}
