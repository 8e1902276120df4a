/// What the bounds of all kinds read: the problem, what follows from it, and what a frozen timetable leaves open.
struct BoundGround {
    let problem: Problem
    let index: ProblemIndex
    /// A frozen timetable with its people dealt somehow; nil where the timetable is open.
    let frozen: Solution?
    /// Units of kinds that read nothing of a frozen timetable that is still open.
    private let settled: [RuleKind: Int]

    init(_ problem: Problem) {
        self.problem = problem
        index = ProblemIndex(problem, rules: [])
        guard let given = problem.frozen else {
            frozen = nil
            settled = [:]
            return
        }
        var state = State(problem)
        var random = Random(seed: 1)
        state.place(given, random: &random)
        state.refresh()
        frozen = state.solution()
        settled = FrozenKinds.units(&state)
    }

    /// Units that a kind has in every solution, with those that the engine counts beside it.
    func units(_ kind: RuleKind) -> Int {
        if let units = settled[kind] { return units }
        return KindBounds.all.filter { $0.kind == kind }.map { $0.units(self) }.max() ?? 0
    }

    /// Minutes of a session that no fixed point takes.
    func openMinutes(_ session: Int) -> Int {
        let frame = problem.sessions[session]
        return frame.end - frame.start - frame.fixedPoints.reduce(0) { $0 + problem.fixedPoints[$1].length }
    }

    /// True where a session can have an activity block at all.
    func canAct(_ session: Int) -> Bool {
        if problem.frozen != nil { return true }
        return openMinutes(session) > 0 && !problem.options.isEmpty && !problem.sessions[session].spaces.isEmpty
    }

    /// Most minutes that the strands of a session take together.
    func mostMinutes(_ session: Int) -> Int {
        canAct(session) ? openMinutes(session) * max(1, problem.sessions[session].maxStrands) : 0
    }
}

/// A lower bound of the units of one kind of counting over all solutions.
protocol KindBound: Sendable {
    /// What it bounds.
    static var kind: RuleKind { get }
    /// Units that every solution has at least.
    static func units(_ ground: BoundGround) -> Int
}

/// All of them, in the order of `RuleKind`; a kind without one is bounded by 0.
enum KindBounds {
    static let all: [any KindBound.Type] = [
        EmptySeatsBound.self, MixtureBound.self, OpeningBound.self, ClosingBound.self, EmptinessBound.self,
        PhaseSharesBound.self, PinsBound.self, EarlierStrandsBound.self, EarlierTurnsBound.self,
        FairSharesBound.self, WantedBound.self, OpenPinsBound.self, MeetingsBound.self,
    ]
}
