import RondoModel

/// Finds changes that end a conflict, each seen in plans: of the conflict alone, and of the whole workshop.
struct WayFinder {
    /// Ways told at most for one conflict.
    static let most = 4
    /// Changes planned with at most for one conflict, beside those that arithmetic refuses.
    static let attempts = 24
    /// Changes of one family planned with at most.
    static let familyAttempts = 5

    private let search: ConflictSearch
    private let plan: Plan?
    /// Hard units by constraint without any change.
    private var before: [Int]?

    /// Ways out of the conflicts of one workshop; `plan` is its best plan, where there is one.
    init(_ search: ConflictSearch, _ plan: Plan?) {
        self.search = search
        self.plan = plan
    }

    /// Ways out of a conflict between wishes, cheapest first.
    ///
    /// - Parameter work: what may be tried for this one.
    mutating func ways(outOf conflict: Conflict, _ lines: [Int], _ work: SearchWork) async -> [Conflict.Way] {
        let offered = lines.flatMap { WishKinds.ways(outOf: search.wishes[$0], search.inputs) }
        let sorted = offered.enumerated().sorted {
            ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
        }.map(\.element)
        var ways: [Conflict.Way] = []
        var done: Set<String> = []
        var tried: [String: Int] = [:]
        var attempts = Self.attempts
        for way in sorted where ways.count < Self.most && attempts > 0 && !work.isSpent && !search.isCancelled() {
            if done.contains(way.family) || ways.contains(where: { $0.sentence == way.sentence }) { continue }
            var inputs = search.inputs
            way.apply(&inputs)
            let reason = Reason(conflict.constraint, session: conflict.session, "", [])
            var oracle = search.oracle(
                inputs, session: search.session(of: reason, lines), named: Set(lines), attempts: 1, work,
                provesMore: false)
            if oracle.sum(Set(lines)) != nil { continue }
            tried[way.family, default: 0] += 1
            guard tried[way.family, default: 0] <= Self.familyAttempts else { continue }
            attempts -= 1
            guard case .possible = await oracle.verdict(Set(lines)),
                await helps(inputs, conflict, work, looksTwice: tried[way.family] == 1)
            else { continue }
            done.insert(way.family)
            var told = Conflict.Way()
            told.sentence = way.sentence
            told.cost = way.cost
            ways.append(told)
        }
        return ways
    }

    /// True where the whole workshop, searched with the change, breaks less of what the conflict is about, and nothing
    /// else more, than searched for as long without it.
    ///
    /// `looksTwice` searches from another seed too, where the first search missed it.
    private mutating func helps(
        _ inputs: Inputs, _ conflict: Conflict, _ work: SearchWork, looksTwice: Bool
    ) async -> Bool {
        if before == nil { before = await units(search.inputs, search.options, work) }
        guard let old = before else { return false }
        let isEnough = { Self.mends(conflict.constraint, old, $0) }
        if let found = await units(inputs, search.options, work, isEnough), isEnough(found) { return true }
        guard looksTwice else { return false }
        var other = search.options
        other.seed &+= 7919
        return await units(inputs, other, work, isEnough).map(isEnough) ?? false
    }

    private func units(
        _ inputs: Inputs, _ options: PlanningOptions, _ work: SearchWork, _ isEnough: ([Int]) -> Bool = { _ in false }
    ) async -> [Int]? {
        await WholeSearch(plan, steps: search.steps, options, work, search.isCancelled)
            .units(inputs, isEnough: isEnough)
    }

    /// True where nothing is broken more and something is less: a constraint, if it was broken before.
    static func mends(_ constraint: String, _ old: [Int], _ new: [Int]) -> Bool {
        let all = ConstraintCatalogue.all
        guard all.indices.allSatisfy({ new[$0] <= old[$0] }) else { return false }
        if let index = all.firstIndex(where: { $0.id == constraint }), old[index] > 0 { return new[index] < old[index] }
        return all.indices.contains { new[$0] < old[$0] }
    }
}
