/// What house rules cost for a turn, by session, person and role: the units of `houseTurnsUnits`.
struct HouseTurnPrices: ~Copyable {
    /// True where there are such rules.
    let isOfUse: Bool
    private let people: Int
    private let roles: Int
    private let prices: Buffer<Int>

    init(_ problem: Problem) {
        people = problem.people.count
        roles = problem.roles.count
        let ruled = Energy.weight(.ruledTurns, in: problem)
        let wished = Energy.weight(.wishedTurns, in: problem)
        let costs =
            problem.ruled.turns.all.map { ($0, ruled) } + problem.wished.turns.all.map { ($0, wished) }
        isOfUse = !costs.isEmpty
        prices = Buffer(isOfUse ? problem.sessions.count * people * roles : 0, repeating: 0)
        for (cost, weight) in costs {
            let sessions = cost.session < 0 ? 0..<problem.sessions.count : cost.session..<(cost.session + 1)
            for session in sessions {
                prices[(session * people + cost.person) * roles + cost.role] += weight * cost.cost
            }
        }
    }

    /// What one turn costs.
    @inline(__always)
    func price(_ session: Int, _ person: Int, _ role: Int) -> Int { prices[(session * people + person) * roles + role] }
}
