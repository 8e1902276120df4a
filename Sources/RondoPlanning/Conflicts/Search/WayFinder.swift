import RondoEngine
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
    private var before: [Int]?

    /// Ways out of the conflicts of one workshop; `plan` is its best plan, where there is one.
    init(_ search: ConflictSearch, _ plan: Plan?) {
        self.search = search
        self.plan = plan
    }

    /// Ways out of a conflict between wishes, cheapest first.
    mutating func ways(outOf conflict: Conflict, _ lines: [Int]) async -> [Conflict.Way] {
        let offered = lines.flatMap { WishKinds.ways(outOf: search.wishes[$0], search.inputs) }
        let sorted = offered.enumerated().sorted {
            ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
        }.map(\.element)
        var ways: [Conflict.Way] = []
        var done: Set<String> = []
        var tried: [String: Int] = [:]
        var attempts = Self.attempts
        for way in sorted where ways.count < Self.most && attempts > 0 && !search.isCancelled() {
            if done.contains(way.family) || ways.contains(where: { $0.sentence == way.sentence }) { continue }
            var inputs = search.inputs
            way.apply(&inputs)
            let reason = Reason(conflict.constraint, session: conflict.session, "", [])
            var oracle = search.oracle(
                inputs, session: search.session(of: reason, lines), named: Set(lines), attempts: 1, provesMore: false)
            if oracle.sum(Set(lines)) != nil { continue }
            tried[way.family, default: 0] += 1
            guard tried[way.family, default: 0] <= Self.familyAttempts else { continue }
            attempts -= 1
            guard case .possible = await oracle.verdict(Set(lines)), await helps(inputs, conflict) else { continue }
            done.insert(way.family)
            var told = Conflict.Way()
            told.sentence = way.sentence
            told.cost = way.cost
            ways.append(told)
        }
        return ways
    }

    /// True where the whole workshop, planned with the change, breaks less of what the conflict is about, and nothing
    /// else more.
    private mutating func helps(_ inputs: Inputs, _ conflict: Conflict) async -> Bool {
        let old = await unitsBefore()
        let compilation = Compilation(inputs)
        guard Limits.findings(compilation.ground).isEmpty else { return false }
        return Self.mends(old, await units(compilation, upTo: old))
    }

    /// True where something is broken less, and nothing more.
    private static func mends(_ old: [Int], _ new: [Int]) -> Bool {
        let ids = ConstraintCatalogue.all.indices
        return ids.allSatisfy { new[$0] <= old[$0] } && ids.contains { new[$0] < old[$0] }
    }

    /// Hard units by constraint of the plan as it is.
    private mutating func unitsBefore() async -> [Int] {
        if let before { return before }
        var units: [Int]
        if let plan, !plan.score.constraints.isEmpty {
            units = ConstraintCatalogue.all.map { entry in
                entry.level == .hard ? plan.score.constraints.first { $0.id == entry.id }?.units ?? 0 : 0
            }
        } else {
            units = await self.units(Compilation(search.inputs), upTo: nil)
        }
        before = units
        return units
    }

    /// Hard units by constraint of the best plan found, or of the first that breaks less than `old`.
    private func units(_ compilation: Compilation, upTo old: [Int]?) async -> [Int] {
        let start = plan.flatMap { SolutionReader(compilation).solution($0.sessions) }
        let steps = min(2 * search.steps, StepCount.steps(.quick, compilation.problem))
        let found = await HardSearch.best(
            compilation, steps: steps, from: start, search.options,
            isEnough: { score in old.map { Self.mends($0, Self.units(score)) } ?? false },
            isCancelled: search.isCancelled)
        return Self.units(found.score)
    }

    private static func units(_ score: Evaluation) -> [Int] {
        ConstraintCatalogue.all.enumerated().map { $1.level == .hard ? score.units[$0] : 0 }
    }
}
