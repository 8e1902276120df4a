/// What groups cost while they are searched: hard units at their factor, soft ones as they are.
struct GroupWeights: Sendable {
    /// Cost of one repeated meeting.
    let repeated: Int
    private let split: Int
    private let forced: Int
    private let ruled: Int
    private let wished: Int
    private let highest: Int
    /// `repeated` as a price.
    private let plain: Int32
    private let ruledCosts: MeetingCosts
    private let wishedCosts: MeetingCosts
    /// Cost of one unit of a poor mixture.
    let mixture: Int
    /// Cost of one team too few.
    let teams: Int
    /// What a typical meeting too many costs: the measure of temperature.
    var unit: Int { max(1, repeated > 0 ? repeated : max(mixture, max(split, forced))) }
    /// The same while a search of groups alone is warm, when who is alone in a group is settled too.
    var warmUnit: Int { max(unit, mixture) }

    init(_ problem: Problem) {
        func weight(_ kind: RuleKind) -> Int { Energy.weight(kind, in: problem) }
        repeated = weight(.meetings)
        split = weight(.splitPairs)
        forced = weight(.forcedPairs)
        ruled = weight(.ruledMeetings)
        wished = weight(.wishedMeetings)
        mixture = weight(.mixture)
        teams = weight(.teams)
        highest = Int(Int32.max) / (4 * max(1, problem.people.count))
        plain = Int32(min(repeated, highest))
        ruledCosts = problem.ruled.meetings
        wishedCosts = problem.wished.meetings
    }

    /// What one more and one less meeting of a pair changes, by its index in `Problem.pairFlags`, first below second, and
    /// what `PairNotes` say of it.
    ///
    /// Prices are cut so that those of a whole group add up in 32 bits; no search tells what is beyond apart.
    @inline(__always)
    func cost(_ pair: Int, flag: UInt8, met: Int) -> GroupBoard.PairCost {
        // Most pairs are like this.
        if flag & ~PairNotes.met == 0 {
            return GroupBoard.PairCost(next: met >= 1 ? plain : 0, last: met >= 2 ? plain : 0)
        }
        var each = 0
        if flag & PairFlag.apart != 0 { each += forced }
        if flag & PairFlag.costly != 0 { each += ruled * ruledCosts.cost(pair) + wished * wishedCosts.cost(pair) }
        if flag & PairFlag.together != 0 {
            return GroupBoard.PairCost(next: price(each - split), last: price(each - split))
        }
        return GroupBoard.PairCost(
            next: price(each + (met >= 1 ? repeated : 0)), last: price(each + (met >= 2 ? repeated : 0)))
    }

    @inline(__always)
    private func price(_ cost: Int) -> Int32 { Int32(truncatingIfNeeded: max(-highest, min(highest, cost))) }
}
