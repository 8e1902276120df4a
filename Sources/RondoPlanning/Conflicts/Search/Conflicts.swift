public import RondoModel

/// Finds out which of the user's own lines contradict each other, and what would end it.
public enum Conflicts {
    /// Conflicts found at most, unless told otherwise.
    public static let most = 6

    /// The conflicts of a workshop, those found by arithmetic first.
    ///
    /// - Parameters:
    ///   - inputs: what was planned.
    ///   - plan: the best plan of it, checked: what it breaks is looked into where arithmetic has no answer. Without
    ///     one only arithmetic looks for conflicts.
    ///   - options: seed and threads; effort plays no part, since all steps are counted here.
    ///   - steps: of each lane in one search of a part of the workshop; there are many.
    ///   - isCancelled: asked from time to time; once true, what was found so far is returned.
    /// - Returns: conflicts that share no line; without any line that is confirmed, the others of its conflict can hold.
    public static func find(
        _ inputs: Inputs, plan: Plan? = nil, options: PlanningOptions = PlanningOptions(), most: Int = most,
        steps: Int = 3_072, isCancelled: @escaping @Sendable () -> Bool = { false }
    ) async -> [Conflict] {
        var search = ConflictSearch(inputs, options, steps: steps, isCancelled)
        await search.findByArithmetic(most: most)
        if let plan { await search.findBehind(plan, most: most) }
        return await search.withWaysOut(plan)
    }
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

    init(
        _ inputs: Inputs, _ options: PlanningOptions, steps: Int, _ isCancelled: @escaping @Sendable () -> Bool
    ) {
        self.steps = steps
        self.inputs = inputs
        self.options = options
        self.isCancelled = isCancelled
        wishes = WishKinds.wishes(inputs)
        position = Dictionary(
            wishes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// Looks for conflicts as long as a sum finds a reason among what isn't broken yet.
    mutating func findByArithmetic(most: Int) async {
        var seen: Set<String> = []
        while found.count < most, !isCancelled() {
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
        var sessions: [String?] = []
        for violation in plan.unmet {
            let session = violation.place.session
            if told.contains(where: { $0.0 == violation.constraint && ($0.1 == session || $0.1 == nil) }) { continue }
            if !sessions.contains(session) { sessions.append(session) }
        }
        for session in sessions where found.count < most && !isCancelled() {
            let constraint = plan.unmet.first { $0.place.session == session }?.constraint ?? "pin.kept"
            let named = wishes.indices.filter { index in
                !broken.contains(index)
                    && (wishes[index].session == nil || session == nil || wishes[index].session == session)
            }
            let only = Reason(constraint, session: session, "", [])
            await look(into: only, among: named)
        }
    }

    /// The conflicts with what would end each.
    func withWaysOut(_ plan: Plan?) async -> [Conflict] {
        var finder = WayFinder(self, plan)
        var conflicts: [Conflict] = []
        for (conflict, lines) in found {
            var conflict = conflict
            if !isCancelled() { conflict.ways = await finder.ways(outOf: conflict, lines) }
            conflicts.append(conflict)
        }
        return conflicts
    }

    /// An oracle about one session, in which some personal wishes may be taken away.
    func oracle(_ inputs: Inputs, session: String?, named: Set<Int>, attempts: Int) -> Oracle {
        Oracle(
            inputs, wishes, session: session, named: named, options: options,
            budget: Oracle.Budget(steps: steps, attempts: attempts), isCancelled: isCancelled)
    }

    /// The session that is enough to plan for a conflict; nil where several matter.
    func session(of reason: Reason, _ lines: [Int]) -> String? {
        guard let session = reason.session else { return nil }
        let isOpen = lines.contains { wishes[$0].id.kind == PinWish.name && wishes[$0].session == nil }
        return isOpen && inputs.workshop.sessions.count > 1 ? nil : session
    }

    private mutating func look(into reason: Reason, among named: [Int]) async {
        let session = session(of: reason, named)
        let attempts = reason.sentence.isEmpty ? 90 : 160
        var shrinking = Shrinking(
            oracle: oracle(without(broken), session: session, named: Set(named).union(broken), attempts: attempts))
        guard let shrunk = await shrinking.shrink(named), !isCancelled() else { return }
        let (lines, proof) = (shrunk.wishes, shrunk.reason)
        var conflict = Conflict()
        conflict.constraint = proof?.constraint ?? reason.constraint
        conflict.session = proof?.session ?? reason.session
        conflict.certainty = proof == nil ? .searched : .proven
        conflict.sentence = proof?.sentence ?? "no plan was found that keeps all of these"
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
