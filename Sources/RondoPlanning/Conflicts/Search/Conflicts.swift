public import RondoModel

/// Finds out which of the user's own lines contradict each other, and what would end it.
public enum Conflicts {
    /// Conflicts found at most, unless told otherwise.
    public static let most = 6

    /// Steps of each lane in one search of a part of the workshop, unless told otherwise; there are many.
    public static let steps = 3_072

    /// Steps of all searches for lines together, and of all searches for ways out.
    static let work = (lines: 100_000, ways: 150_000)

    /// The conflicts of a workshop, those found by arithmetic first.
    ///
    /// - Parameters:
    ///   - inputs: what was planned.
    ///   - plan: the best plan of it, checked: what it breaks is looked into where arithmetic has no answer. Without
    ///     one only arithmetic looks for conflicts.
    ///   - options: seed and threads; effort plays no part, since all steps are counted here.
    ///   - steps: of each lane in one search of a part of the workshop.
    ///   - patience: how many times as much as usual all searches together may try.
    ///   - isCancelled: asked from time to time; once true, only arithmetic goes on, which takes no longer than a second.
    /// - Returns: conflicts that share no line; without any line that is confirmed, the others of its conflict can hold.
    public static func find(
        _ inputs: Inputs, plan: Plan? = nil, options: PlanningOptions = PlanningOptions(), most: Int = most,
        steps: Int = steps, patience: Int = 1, isCancelled: @escaping @Sendable () -> Bool = { false }
    ) async -> FoundConflicts {
        var search = ConflictSearch(inputs, options, steps: steps, patience: patience, isCancelled)
        await search.findByArithmetic(most: most)
        if let plan { await search.findBehind(plan, most: most) }
        return await search.withWaysOut(plan)
    }
}

/// What a search for conflicts found, and whether it could do all that it wanted.
public struct FoundConflicts: Sendable, Equatable {
    /// Conflicts that share no line, those found by arithmetic first.
    public var conflicts: [Conflict] = []
    /// True where the search ended sooner than it wanted, because it was stopped or used up what it may try: there may
    /// be other conflicts, lines that aren't needed, and other ways out.
    public var wasCutShort = false
    /// Nothing.
    public init() {}
}

/// The search for all conflicts of one workshop.
struct ConflictSearch {
    let inputs: Inputs
    let wishes: [Wish]
    let options: PlanningOptions
    let steps: Int
    let isCancelled: @Sendable () -> Bool
    private let position: [WishID: Int]
    private var found: [(conflict: Conflict, wishes: [Int])] = []
    /// Wishes of conflicts found so far: they are taken away while others are looked for.
    private var broken: Set<Int> = []
    private var wasCutShort = false
    private let patience: Int
    private let work: SearchWork

    init(
        _ inputs: Inputs, _ options: PlanningOptions, steps: Int, patience: Int,
        _ isCancelled: @escaping @Sendable () -> Bool
    ) {
        self.steps = steps
        self.patience = patience
        work = SearchWork(Conflicts.work.lines * patience)
        self.inputs = inputs
        self.options = options
        self.isCancelled = isCancelled
        wishes = WishKinds.wishes(inputs)
        position = Dictionary(
            wishes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// Looks for conflicts as long as a sum finds a reason among what isn't broken yet; sums are quick, so a stop doesn't
    /// keep them from being told.
    mutating func findByArithmetic(most: Int) async {
        var seen: Set<String> = []
        while found.count < most {
            let current = without(broken)
            let compilation = Compilation(current)
            guard Limits.findings(compilation.ground).isEmpty,
                let reason = Sums.reasons(compilation).first(where: { !seen.contains($0.sentence) })
            else { return }
            seen.insert(reason.sentence)
            let named = reason.wishes.compactMap { position[$0] }.filter { !broken.contains($0) }
            await look(into: reason, among: unique(named))
        }
    }

    /// Looks for conflicts behind what a plan breaks and no conflict found so far is about.
    mutating func findBehind(_ plan: Plan, most: Int) async {
        let told = found.map { ($0.conflict.constraint, $0.conflict.session) }
        let untold = plan.unmet.filter { violation in
            !told.contains {
                $0.0 == violation.constraint && ($0.1 == violation.place.session || $0.1 == nil)
            }
        }
        guard !untold.isEmpty, !isCancelled() else {
            wasCutShort = wasCutShort || !untold.isEmpty
            return
        }
        // What a search for nothing else mends contradicts nothing.
        let rest = await WholeSearch(plan, steps: steps, options, work, isCancelled).units(without(broken)) ?? []
        let behind = untold.filter { violation in
            zip(ConstraintCatalogue.all, rest).contains { $0.id == violation.constraint && $1 > 0 }
        }
        var sessions: [String?] = []
        for violation in behind where !sessions.contains(violation.place.session) {
            sessions.append(violation.place.session)
        }
        for session in sessions where found.count < most {
            if isCancelled() {
                wasCutShort = true
                return
            }
            let unmet = behind.filter { $0.place.session == session }.map(\.constraint)
            let named = wishes.indices.filter { index in
                !broken.contains(index)
                    && (wishes[index].session == nil || session == nil || wishes[index].session == session)
            }
            await look(into: Reason(unmet.first ?? "pin.kept", session: session, "", []), among: named, unmet: unmet)
        }
    }

    /// The conflicts with what would end each.
    func withWaysOut(_ plan: Plan?) async -> FoundConflicts {
        var finder = WayFinder(self, plan)
        var told = FoundConflicts()
        told.wasCutShort = wasCutShort
        for (conflict, lines) in found {
            var conflict = conflict
            let work = SearchWork(Conflicts.work.ways * patience / found.count)
            if !isCancelled() { conflict.ways = await finder.ways(outOf: conflict, lines, work) }
            let wasStopped = isCancelled() || work.isSpent
            conflict.wasLeftWithoutWays = conflict.ways.isEmpty && wasStopped
            told.wasCutShort = told.wasCutShort || isCancelled() || conflict.wasLeftWithoutWays
            told.conflicts.append(conflict)
        }
        return told
    }

    /// An oracle about one session, in which some personal wishes may be taken away. It proves no more than sums do where
    /// only plans matter.
    func oracle(
        _ inputs: Inputs, session: String?, named: Set<Int>, attempts: Int, _ ways: SearchWork? = nil,
        provesMore: Bool = true
    ) -> Oracle {
        var budget = Oracle.Budget(steps: steps, attempts: attempts, work: ways ?? work)
        if !provesMore { budget.timetables = 0 }
        return Oracle(
            inputs, wishes, session: session, named: named, options: options, budget: budget,
            isCancelled: isCancelled)
    }

    /// The session that is enough to plan for a conflict; nil where several matter.
    func session(of reason: Reason, _ lines: [Int]) -> String? {
        guard let session = reason.session else { return nil }
        let isOpen = lines.contains { wishes[$0].id.kind == PinWish.name && wishes[$0].session == nil }
        return isOpen && inputs.workshop.sessions.count > 1 ? nil : session
    }

    /// Looks for the lines of a conflict, among which `named` are; `unmet` are ids of what a plan breaks there.
    private mutating func look(into reason: Reason, among named: [Int], unmet: [String] = []) async {
        let session = session(of: reason, named)
        let attempts = reason.sentence.isEmpty ? 90 : 160
        var shrinking = Shrinking(
            oracle: oracle(without(broken), session: session, named: Set(named).union(broken), attempts: attempts))
        let shrunk = await shrinking.shrink(named)
        if shrinking.oracle.wasCutShort { wasCutShort = true }
        guard let shrunk else { return }
        let (lines, proof) = (shrunk.wishes, shrunk.reason)
        var conflict = Conflict()
        conflict.constraint =
            proof?.constraint ?? shrunk.broken.first { unmet.contains($0) } ?? shrunk.broken.first ?? reason.constraint
        conflict.session = proof?.session ?? reason.session
        conflict.certainty = proof != nil ? .proven : shrunk.isExhausted ? .exhausted : .searched
        conflict.sentence = proof?.sentence ?? sentence(conflict)
        conflict.lines = lines.map { index in
            var line = ConflictLine()
            line.kind = wishes[index].id.kind
            line.path = wishes[index].path
            line.says = wishes[index].says
            line.isConfirmed = shrunk.confirmed.contains(index)
            return line
        }
        broken.formUnion(lines)
        found.append((conflict, lines))
    }

    private func sentence(_ conflict: Conflict) -> String {
        guard conflict.certainty == .exhausted else { return "no plan was found that keeps all of these" }
        return "all timetables of session \(conflict.session ?? "") were gone through, and none keeps all of these"
    }

    private func without(_ set: Set<Int>) -> Inputs {
        var inputs = inputs
        for index in set.sorted() { wishes[index].relax(&inputs) }
        return inputs
    }

    private func unique(_ list: [Int]) -> [Int] {
        var seen: Set<Int> = []
        return list.filter { seen.insert($0).inserted }
    }
}
