import RondoEngine
import RondoModel

/// Tells whether a set of wishes can hold together, all others taken away: by arithmetic, by planning, or by going
/// through all timetables.
struct Oracle {
    /// What is known of a set of wishes.
    enum Verdict: Sendable {
        /// A plan was made that keeps them.
        case possible
        /// Arithmetic says that no plan keeps them.
        case impossible(Reason)
        /// All timetables were gone through, and none keeps them.
        case exhausted
        /// No plan was found in the steps given, and arithmetic doesn't tell.
        case notFound
    }

    /// How much is planned.
    struct Budget: Sendable {
        /// Steps of each lane in one attempt.
        var steps: Int
        /// Attempts at most, over all questions.
        var attempts: Int
        /// Partial timetables gone through for one question; 0 where only plans are looked for.
        var timetables = 1_000_000
    }

    /// Steps after which a search that has found nothing gives way to going through all timetables.
    private static let soon = 480
    /// The workshop.
    let inputs: Inputs
    /// All its wishes; sets are of positions here.
    let wishes: [Wish]
    /// The only session that is planned; nil for all.
    let session: String?
    /// Personal wishes that may be taken away.
    let named: Set<Int>
    let options: PlanningOptions
    let isCancelled: @Sendable () -> Bool
    private(set) var budget: Budget
    /// True once a question was left open because the attempts were spent or somebody stopped the search.
    private(set) var wasCutShort = false
    private var known: [Set<Int>: Verdict] = [:]
    /// Sets that some timetable might keep.
    private var open: [Set<Int>] = []
    private var sums: [Set<Int>: Reason?] = [:]

    /// An oracle for conflicts among `named` and what isn't personal.
    init(
        _ inputs: Inputs, _ wishes: [Wish], session: String?, named: Set<Int>, options: PlanningOptions,
        budget: Budget, isCancelled: @escaping @Sendable () -> Bool
    ) {
        self.inputs = inputs
        self.wishes = wishes
        self.session = session
        self.named = named
        self.options = options
        self.budget = budget
        self.isCancelled = isCancelled
    }

    /// Whether a set of wishes can hold together.
    mutating func verdict(_ kept: Set<Int>) async -> Verdict {
        if let known = known[kept] { return known }
        let reduced = reduced(kept)
        let compilation = Compilation(reduced)
        let verdict: Verdict
        if let reason = Sums.first(compilation) {
            verdict = .impossible(reason)
        } else {
            verdict = await plan(kept, compilation, plain: reduced.withPlainActivities)
        }
        // What was asked too late has no answer.
        if isCancelled() { wasCutShort = true } else { known[kept] = verdict }
        return verdict
    }

    /// What arithmetic alone says of a set of wishes.
    mutating func sum(_ kept: Set<Int>) -> Reason? {
        if let known = sums[kept] { return known }
        let reason = Sums.first(Compilation(reduced(kept)))
        sums[kept] = reason
        return reason
    }

    /// The workshop with some wishes kept and all others taken away, and only the session that is asked about.
    ///
    /// What earlier sessions may have done counts as done, so that nothing is held against the one that is left.
    func reduced(_ kept: Set<Int>) -> Inputs {
        var inputs = inputs
        for (index, wish) in wishes.enumerated() where !kept.contains(index) {
            let isElsewhere = session != nil && wish.session != nil && wish.session != session
            if isElsewhere && wish.id.kind != PinWish.name || wish.isPersonal && !named.contains(index) { continue }
            wish.relax(&inputs)
        }
        inputs.earlier = nil
        guard let session, let index = inputs.workshop.sessions.firstIndex(where: { $0.id == session }) else {
            return inputs
        }
        if index > 0 {
            var past = PastSession()
            past.created = true
            past.activities = inputs.activities.map(\.id)
            inputs.ledger.sessions.append(past)
        }
        inputs.workshop.sessions = [inputs.workshop.sessions[index]]
        return inputs
    }

    /// Possible where a plan was found that breaks nothing that must hold; wishes that are only weighed don't count.
    ///
    /// A plan of few plain activities is as good as any here and soon found. Only where there is none soon, all
    /// timetables are gone through where that can be done, and the whole library is tried.
    private mutating func plan(_ kept: Set<Int>, _ compilation: Compilation, plain: Inputs) async -> Verdict {
        guard budget.attempts > 0, !isCancelled() else {
            wasCutShort = true
            return .notFound
        }
        guard Limits.findings(compilation.ground).isEmpty else { return .notFound }
        budget.attempts -= 1
        let few = Compilation(plain)
        let canBeFew = Limits.findings(few.ground).isEmpty
        let soon = min(Self.soon, budget.steps / 2)
        if canBeFew, await holds(few, steps: soon) { return .possible }
        if hasNoTimetable(kept, compilation) { return .exhausted }
        if canBeFew, budget.steps / 2 > soon, await holds(few, steps: budget.steps / 2) { return .possible }
        return await holds(compilation, steps: budget.steps) ? .possible : .notFound
    }

    /// True where all timetables break something. What that doesn't tell of some wishes it tells of no part of them.
    private mutating func hasNoTimetable(_ kept: Set<Int>, _ compilation: Compilation) -> Bool {
        guard budget.timetables > 0, !open.contains(where: { kept.isSubset(of: $0) }) else { return false }
        if EngineCalls.isImpossible(compilation.problem, steps: budget.timetables, isCancelled: isCancelled) {
            return true
        }
        open.append(kept)
        return false
    }

    private func holds(_ compilation: Compilation, steps: Int) async -> Bool {
        await HardSearch.best(compilation, steps: steps, options, isCancelled: isCancelled).score.hard == 0
    }
}

extension Inputs {
    /// The same with the activities that are pinned or needed by these, and beside them only plain ones: all together,
    /// without materials or features, few of each phase.
    var withPlainActivities: Inputs {
        var needed = Set(workshop.pins.flatMap { [$0.activity, $0.after].compactMap(\.self) })
        for activity in activities where needed.contains(activity.id) { needed.formUnion(activity.after) }
        let ends = Set(vocabulary.phases.filter { $0.part == .opens || $0.part == .closes }.map(\.id))
        var count: [String: Int] = [:]
        var chosen: Set<String> = []
        let plainest = activities.enumerated().sorted { a, b in
            (Inputs.asks(a.element), a.offset) < (Inputs.asks(b.element), b.offset)
        }.map(\.element)
        for activity in plainest where !activity.anywhere && activity.after.isEmpty {
            let isPlain = !activity.format.hasGroups && activity.materials.isEmpty && activity.space.isEmpty
            guard isPlain || ends.contains(activity.phase), count[activity.phase, default: 0] < 3 else { continue }
            count[activity.phase, default: 0] += 1
            chosen.insert(activity.id)
        }
        var inputs = self
        inputs.activities = activities.filter { chosen.contains($0.id) || needed.contains($0.id) }
        return inputs
    }

    /// How much an activity asks of the room, the group and the people.
    private static func asks(_ activity: Activity) -> Int {
        (activity.format.hasGroups ? 20 : 0) + activity.materials.count + 5 * activity.space.count
            + 3 * (activity.demands?.count ?? 10) + activity.roles.count + activity.people.min + activity.length.min
    }
}

/// A search for a plan that breaks nothing that must hold, whatever else it is like.
enum HardSearch {
    /// The best plan found, scored by what must hold alone; ends as soon as all of that holds, or where it is enough.
    static func best(
        _ compilation: Compilation, steps: Int, from start: Solution? = nil, _ options: PlanningOptions,
        isEnough: (Evaluation) -> Bool = { _ in false }, isCancelled: @escaping @Sendable () -> Bool
    ) async -> Outcome {
        var problem = compilation.problem
        problem.rules.removeAll { !$0.isHard }
        problem.constants.removeAll { !$0.isHard }
        var search = SearchOptions()
        search.seed = options.seed
        search.threads = max(1, options.threads)
        var best = Outcome()
        // Most of what is asked is easy: short searches first, each a whole one.
        for (stage, length) in [0, 96, 480, steps].enumerated() where length <= steps {
            search.steps = length
            let outcome = await EngineCalls.solve(
                problem, search, from: stage == 0 ? start : best.solution, progress: { _ in }, isCancelled: isCancelled)
            if stage == 0 || outcome.score.hard < best.score.hard { best = outcome }
            if best.score.hard == 0 || isEnough(best.score) || isCancelled() { break }
        }
        return best
    }
}
