/// One searcher with its own random numbers, present state and best state.
///
/// A lane is worked on by one task at a time, which is what makes the unchecked conformance sound.
final class Lane: @unchecked Sendable {
    private var state: State
    private var random: Random
    private let space: MoveSpace
    private let acceptance: Acceptance
    private var groups: GroupSearch
    private let cheap: MoveTable
    private let large: MoveTable
    private var best: Snapshot
    private var isAhead = false
    /// True where groups are all that there is to decide.
    let isGroupsAlone: Bool
    private var tried = 0
    /// Moves tried, swaps of the search for groups with them.
    var moves: Int { tried + groups.moves }

    /// Costs of the best state.
    var hard: Int { best.hard }
    var soft: Int { best.soft }

    /// A hard unit of cost weighs as much as so many soft ones while searching; the best is compared in order.
    private static let hardFactor = 30
    /// One step in so many changes the timetable.
    private static let largeEvery = 5

    init(_ shared: Problem, seed: UInt64, start: Solution?, movesTimetable: Bool) {
        let problem = shared.detached()
        state = State(problem)
        random = Random(seed: seed)
        space = MoveSpace(problem)
        acceptance = Acceptance()
        groups = GroupSearch(problem, layout: state.layout, acceptance: acceptance)
        cheap = MoveTable(Move.allCases.filter { !$0.isTimetable && $0.isOfUse(problem) })
        large = MoveTable(movesTimetable ? Move.allCases.filter { $0.isTimetable && $0.isOfUse(problem) } : [])
        isGroupsAlone = cheap.isEmpty && large.isEmpty
        best = Snapshot(state)
        var isLoaded = false
        if let start { isLoaded = state.load(start) }
        if !isLoaded {
            state = State(problem)
            Construction(space: space).fill(&state, random: &random)
        }
        best.save(state)
    }

    /// The best solution so far.
    func bestSolution() -> (Solution, Evaluation) {
        best.restore(&state)
        return (state.solution(), state.evaluation())
    }

    /// Goes on from the best state.
    func restart() {
        best.restore(&state)
        isAhead = false
    }

    /// Goes on from another lane's best state.
    func adopt(_ other: Lane) {
        best.copy(other.best)
        restart()
    }

    /// Searches the groups alone: a pattern to start from where one is `sought`, then swaps.
    ///
    /// `warmth` is how warm the search still is, from 1024 to 0.
    func searchGroups(warmth: Int, seeksPattern: Bool) {
        // Groups that people were told are kept one by one, not searched anew; the board doesn't count who moves.
        guard state.problem.earlierMembers.isEmpty, groups.board.load(state) else { return }
        keepBest()
        var cost = groups.board.recount()
        let least = groups.board.least
        if seeksPattern, groups.isTimeForPattern { groups.tryPattern(cost: &cost, enough: least, random: &random) }
        let unit = groups.board.weights.unit
        let warm = unit * 256 * (100 + 400 * warmth / 1024) / 1024
        let swaps = isGroupsAlone ? 65_536 : max(2_048, min(65_536, 24 * groups.board.spots))
        groups.anneal(swaps: swaps, from: warm, to: warm * 4 / 5, cost: &cost, enough: least, random: &random)
        groups.board.store(&state)
        state.refresh()
        state.columns.keep()
        keepBest()
    }

    /// Takes steps at a temperature (in 256ths).
    func run(steps: Int, temperature: Int) {
        for step in 0..<steps {
            tried += 1
            if !large.isEmpty, step % Lane.largeEvery == 0 || cheap.isEmpty {
                tryLarge(temperature)
            } else if !cheap.isEmpty {
                tryMove(cheap.pick(&random), temperature)
            }
        }
        keepBest()
    }

    private static func energy(_ hard: Int, _ soft: Int) -> Int { hard * hardFactor + soft }

    private func tryMove(_ move: Move, _ temperature: Int) {
        let mark = state.mark
        guard state.make(move, space, random: &random) else {
            state.rollBack(to: mark)
            return
        }
        state.refresh()
        settle(mark, temperature)
    }

    /// A change of the timetable, with turns and groups of the changed blocks improved before it is judged.
    private func tryLarge(_ temperature: Int) {
        let mark = state.mark
        state.remade.removeAll(keepingCapacity: true)
        guard state.make(large.pick(&random), space, random: &random) else {
            state.rollBack(to: mark)
            return
        }
        state.refresh()
        let before = Lane.energy(mark.hard, mark.soft)
        // What is this far away is not worth the polish.
        if Lane.energy(state.hard, state.soft) - before < 600 + temperature / 8 { polish() }
        settle(mark, temperature)
    }

    private func polish() {
        let slots = state.remade
        if slots.isEmpty { return }
        for _ in 0..<min(24, 4 + 4 * slots.count) {
            let inner = state.mark
            guard state.improve(slots[random.below(slots.count)], random: &random) else {
                state.rollBack(to: inner)
                continue
            }
            state.refresh()
            if Lane.energy(state.hard, state.soft) > Lane.energy(inner.hard, inner.soft) { state.rollBack(to: inner) }
        }
    }

    /// Keeps the present state or takes it back to `mark`.
    private func settle(_ mark: State.Mark, _ temperature: Int) {
        let difference = Lane.energy(state.hard, state.soft) - Lane.energy(mark.hard, mark.soft)
        guard acceptance.accepts(difference, temperature: temperature, random: &random) else {
            state.rollBack(to: mark)
            return
        }
        if isAhead, (state.hard, state.soft) > (mark.hard, mark.soft) {
            // The state before this move is the best so far: it is saved instead of being left.
            state.rollBack(to: mark)
            best.save(state)
            isAhead = false
            return
        }
        state.columns.keep()
        isAhead = isBest
    }

    private var isBest: Bool { (state.hard, state.soft) < (best.hard, best.soft) }

    private func keepBest() {
        if isBest { best.save(state) }
        isAhead = false
    }
}
