import RondoEngine
import RondoModel

/// Tells whether a set of wishes can hold together, all others taken away: by arithmetic, or by planning.
struct Oracle {
    /// What is known of a set of wishes.
    enum Verdict: Sendable {
        /// A plan was made that keeps them.
        case possible
        /// Arithmetic says that no plan keeps them.
        case impossible(Reason)
        /// No plan was found in the steps given, and arithmetic doesn't tell.
        case notFound
    }

    /// How much is planned.
    struct Budget: Sendable {
        /// Steps of each lane in one attempt.
        var steps = 3_072
        /// Attempts at most, over all questions.
        var attempts = 160
    }

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
    private var known: [Set<Int>: Verdict] = [:]
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
        let compilation = Compilation(reduced(kept))
        let verdict: Verdict
        if let reason = Sums.first(compilation) {
            verdict = .impossible(reason)
        } else if await plans(compilation) {
            verdict = .possible
        } else {
            verdict = .notFound
        }
        known[kept] = verdict
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
        for (index, wish) in wishes.enumerated()
        where !kept.contains(index) && (!wish.isPersonal || named.contains(index)) {
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

    /// True where a plan was found that breaks nothing that must hold; wishes that are only weighed don't count.
    private mutating func plans(_ compilation: Compilation) async -> Bool {
        guard budget.attempts > 0, !isCancelled(), Limits.findings(compilation.ground).isEmpty else { return false }
        budget.attempts -= 1
        let found = await HardSearch.best(compilation, steps: budget.steps, options, isCancelled: isCancelled)
        return found.score.hard == 0
    }
}

/// A search for a plan that breaks nothing that must hold, whatever else it is like.
enum HardSearch {
    /// The best plan found, scored by what must hold alone; ends as soon as all of that holds.
    static func best(
        _ compilation: Compilation, steps: Int, from start: Solution? = nil, _ options: PlanningOptions,
        isCancelled: @escaping @Sendable () -> Bool
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
                problem, search, from: start, progress: { _ in }, isCancelled: isCancelled)
            if stage == 0 || outcome.score.hard < best.score.hard { best = outcome }
            if best.score.hard == 0 || isCancelled() { break }
        }
        return best
    }
}
