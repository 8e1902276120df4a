/// One searcher with its own random numbers, present state and best state.
///
/// A lane is worked on by one task at a time, which is what makes the unchecked conformance sound.
final class Lane: @unchecked Sendable {
    private var state: State
    private var random: Random
    private let space: MoveSpace
    private let acceptance: Acceptance
    private var groups: GroupSearch
    private var turns: TurnSearch
    private let cheap: MoveTable
    private let large: MoveTable
    /// The cheap ones that move people, for trouble that turns have no part in.
    private let people: MoveTable
    private var best: Snapshot
    private var isAhead = false
    private var looksAtTroubleAlone = false
    /// True in large plans, where chance seldom finds what is broken.
    private var looksOftenAtTrouble: Bool { state.layout.slots > 32 }
    /// True where small groups are all that there is to decide.
    let isGroupsAlone: Bool
    /// True where turns are.
    let isTurnsAlone: Bool
    private let keepsGroups: Bool
    private var tried = 0
    /// Moves tried, swaps of the search for groups with them.
    var moves: Int { tried + groups.moves + turns.moves }

    /// Costs of the best state.
    var hard: Int { best.hard }
    var soft: Int { best.soft }

    /// One step in so many changes the timetable; each does where nothing else is to be decided.
    private let largeEvery: Int
    /// What a change of the timetable may cost before turns and groups are polished, in units and in temperatures: of
    /// 14,000 changes on the day centre, hardly one that cost more was kept in the end.
    private static let polishReach = (units: 200, temperatures: 16)
    /// The same for what the timetable costs by itself, before people are settled.
    private static let timetableReach = (units: 100, temperatures: 8)

    init(_ shared: Problem, seed: UInt64, movesTimetable: Bool) {
        let problem = shared.detached()
        state = State(problem)
        random = Random(seed: seed)
        space = MoveSpace(problem)
        acceptance = Acceptance()
        groups = GroupSearch(problem, layout: state.layout, notes: state.ground.pairs, acceptance: acceptance)
        turns = TurnSearch(problem, acceptance: acceptance)
        cheap = MoveTable(Move.allCases.filter { !$0.isTimetable && $0.isOfUse(problem) })
        people = MoveTable([.swapGroups, .swapStrands, .changeStrand].filter { $0.isOfUse(problem) })
        large = MoveTable(movesTimetable ? Move.allCases.filter { $0.isTimetable && $0.isOfUse(problem) } : [])
        let hasTurns = problem.roles.contains { !$0.isSessionLong && !$0.willing.isEmpty }
        largeEvery = cheap.isEmpty && !hasTurns && !state.layout.hasGroups ? 1 : 5
        isGroupsAlone = cheap.isEmpty && large.isEmpty
        isTurnsAlone = large.isEmpty && hasTurns && !state.layout.hasGroups
        best = Snapshot(state)
        keepsGroups = !problem.earlierMembers.isEmpty && Energy.weight(.earlierGroups, in: problem) > 0
    }

    /// Takes a solution to start from, or makes a first one where there is none that the problem can have.
    func begin(from start: Solution?) {
        var isLoaded = false
        if let start { isLoaded = state.load(start) }
        if !isLoaded {
            state = State(state.problem)
            Construction(space: space).fill(&state, random: &random)
        }
        best.save(state)
    }

    /// True where something that must hold is broken in a plan so large that chance would seldom mend it.
    var isToMend: Bool { looksOftenAtTrouble && !large.isEmpty && state.hard > 0 }

    /// Makes a first plan usable before anything else is looked for: 256 steps of a cold search where something that must
    /// hold is broken.
    func mend() {
        guard isToMend else { return }
        looksAtTroubleAlone = true
        for step in 0..<256 where state.hard > 0 {
            tried += 1
            if step % 2 == 0 || cheap.isEmpty { tryLarge(Cooling.lowest) } else { tryMove(Cooling.lowest) }
        }
        looksAtTroubleAlone = false
        keepBest()
    }

    /// The best solution so far; the lane goes on from it.
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
        guard !keepsGroups, groups.board.load(state) else { return }
        var cost = groups.board.recount()
        let least = groups.board.least
        if seeksPattern, groups.isTimeForPattern { groups.tryPattern(cost: &cost, enough: least, random: &random) }
        let weights = groups.board.weights
        // In a workshop, groups as warm as who is alone would cost more than new ones, and any change of the timetable pays.
        let heat = isGroupsAlone ? weights.warmUnit : weights.unit
        let warm = (weights.unit * 100 + heat * 400 * warmth / 1024) * 256 / 1024
        let swaps = isGroupsAlone ? 65_536 : max(2_048, min(65_536, 24 * groups.board.spots))
        groups.anneal(swaps: swaps, from: warm, to: warm * 4 / 5, cost: &cost, enough: least, random: &random)
        groups.board.store(&state)
        state.refresh()
        state.keep()
        keepBest()
    }

    /// Searches the turns of strands alone at a temperature (in 256ths), in so many 1024ths of a whole slice's moves.
    func searchTurns(part: Int, temperature: Int) {
        guard turns.board.load(state) else { return }
        let moves = (large.isEmpty ? 16_384 : 8_192) * part / 1024
        let energy = Lane.energy(state.hard, state.soft)
        let (least, last) = turns.anneal(moves: moves, temperature: temperature, random: &random)
        if least < last, energy + least < Lane.energy(best.hard, best.soft) { turns.restoreBest() }
        turns.board.store(&state)
        state.refresh()
        state.keep()
        keepBest()
    }

    /// Takes steps at a temperature (in 256ths).
    func run(steps: Int, temperature: Int) {
        for step in 0..<steps {
            if step % largeEvery == 0, !large.isEmpty {
                tried += 1
                tryLarge(temperature)
            } else if !cheap.isEmpty {
                tried += 1
                tryMove(temperature)
            }
        }
        keepBest()
    }

    private static func energy(_ hard: Int, _ soft: Int) -> Int { Energy.of(hard: hard, soft: soft) }

    private func tryMove(_ temperature: Int) {
        let mark = state.mark
        lookAtTrouble()
        let reads = state.focus.kind?.reads ?? []
        let isOfPeople = reads.contains(.people) && !reads.contains(.turns) && !people.isEmpty
        guard state.make((isOfPeople ? people : cheap).pick(&random), space, random: &random) else {
            state.rollBack(to: mark)
            return
        }
        state.refresh()
        settle(mark, temperature)
    }

    /// A change of the timetable, with turns and groups of the changed blocks improved before it is judged.
    private func tryLarge(_ temperature: Int) {
        let mark = state.mark
        let before = Lane.energy(mark.hard, mark.soft)
        state.remade.removeAll(keepingCapacity: true)
        // Where something that must hold is broken, much may be worth its being mended.
        state.ceiling =
            mark.hard > 0
            ? Int.max : before + Lane.timetableReach.units + Lane.timetableReach.temperatures * temperature / 256
        lookAtTrouble()
        // Three of four changes begin where something soft costs, where nothing broken is in focus.
        if state.focus.session < 0, state.soft > 0, random.below(4) < 3 {
            state.focus = state.soreSpot(random: &random)
        }
        var move = large.pick(&random)
        if let kind = state.focus.kind, let mend = Move.mends(kind), random.below(2) == 0 { move = mend }
        let isMade = state.make(move, space, random: &random) && !state.isHopeless
        state.ceiling = Int.max
        guard isMade else {
            state.rollBack(to: mark)
            return
        }
        state.refresh()
        let leeway = mark.hard > 0 ? 600 : 0
        let reach = leeway + Lane.polishReach.units + Lane.polishReach.temperatures * temperature / 256
        if Lane.energy(state.hard, state.soft) - before < reach { polish() }
        settle(mark, temperature)
    }

    /// Where something that must hold is broken, one move in so many looks there first: in large plans chance seldom does.
    private func lookAtTrouble() {
        let every = looksAtTroubleAlone ? 1 : looksOftenAtTrouble ? 2 : 4
        state.focus = state.hard > 0 && random.below(every) == 0 ? state.trouble(random: &random) : Focus()
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
        state.keep()
        isAhead = isBest
    }

    private var isBest: Bool { (state.hard, state.soft) < (best.hard, best.soft) }

    private func keepBest() {
        if isBest { best.save(state) }
        isAhead = false
    }
}
