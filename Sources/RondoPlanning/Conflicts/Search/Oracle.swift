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
        /// What all questions together may try.
        var work: SearchWork
        /// Partial timetables gone through for one question; 0 where only plans are looked for.
        var timetables = 1_000_000
        /// Questions for which timetables are gone through without an answer.
        var openQuestions = 3
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
    /// What the best plan found of a set still broke.
    private var left: [Set<Int>: Evaluation] = [:]

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

    /// Ids of what the best plan found of a set still broke, in the catalogue's order; none where none was looked for.
    func broken(_ kept: Set<Int>) -> [String] {
        guard let score = left[kept] else { return [] }
        return ConstraintCatalogue.all.enumerated().filter { $1.level == .hard && score.units[$0] > 0 }.map(
            \.element.id)
    }

    /// True where a longer search from another seed finds a plan that keeps a set for which none was found.
    mutating func holdsOnSecondLook(_ kept: Set<Int>) async -> Bool {
        let reduced = reduced(kept)
        var other = options
        other.seed = options.seed &+ 7919
        for inputs in [reduced.withPlainActivities, reduced] {
            let compilation = Compilation(inputs)
            guard Limits.findings(compilation.ground).isEmpty, !isCancelled() else { continue }
            let found = await HardSearch.best(
                compilation, steps: 2 * budget.steps, other, budget.work, isCancelled: isCancelled)
            if found.score.hard == 0 {
                known[kept] = .possible
                return true
            }
        }
        return false
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
        guard budget.attempts > 0, !budget.work.isSpent, !isCancelled() else {
            wasCutShort = true
            return .notFound
        }
        guard Limits.findings(compilation.ground).isEmpty else { return .notFound }
        budget.attempts -= 1
        let few = Compilation(plain)
        let canBeFew = Limits.findings(few.ground).isEmpty
        let soon = min(Self.soon, budget.steps / 2)
        if canBeFew, await holds(kept, few, steps: soon) { return .possible }
        if hasNoTimetable(kept, compilation) { return .exhausted }
        if canBeFew, budget.steps / 2 > soon, await holds(kept, few, steps: budget.steps / 2) { return .possible }
        return await holds(kept, compilation, steps: budget.steps) ? .possible : .notFound
    }

    /// True where all timetables break something. What that doesn't tell of some wishes it tells of no part of them.
    private mutating func hasNoTimetable(_ kept: Set<Int>, _ compilation: Compilation) -> Bool {
        guard budget.timetables > 0, budget.openQuestions > 0, !open.contains(where: { kept.isSubset(of: $0) }) else {
            return false
        }
        if EngineCalls.isImpossible(compilation.problem, steps: budget.timetables, isCancelled: isCancelled) {
            return true
        }
        open.append(kept)
        budget.openQuestions -= 1
        return false
    }

    private mutating func holds(_ kept: Set<Int>, _ compilation: Compilation, steps: Int) async -> Bool {
        let found = await HardSearch.best(
            compilation, steps: steps, options, budget.work, isCancelled: isCancelled)
        if left[kept].map({ found.score.hard < $0.hard }) ?? true { left[kept] = found.score }
        return found.score.hard == 0
    }
}
