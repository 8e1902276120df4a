import Testing

@testable import RondoEngine

@Suite("Where moves look first")
struct FocusTests {
    @Test(
        "is a block or session in which something that must hold is broken, and nowhere where nothing is",
        arguments: 0..<16)
    func trouble(seed: Int) {
        let problem = RandomProblem.make(seed: UInt64(seed))
        var state = State(problem)
        var random = Random(seed: UInt64(seed))
        let space = MoveSpace(problem)
        Construction(space: space).fill(&state, random: &random)
        for _ in 0..<60 {
            if state.make(Move.allCases[random.below(Move.allCases.count)], space, random: &random) {
                state.refresh()
                state.keep()
            } else {
                state.rollBack(to: state.mark)
            }
            let focus = state.trouble(random: &random)
            var sessions: Set<Int> = []
            var slots: Set<Int> = []
            for (i, rule) in state.rules.enumerated() where rule.isHard && !rule.kind.isHouseRule {
                for cell in 0..<state.layout.slots
                where rule.kind.scope == .block && state.columns[state.layout.cells[i] + cell] > 0 {
                    slots.insert(cell)
                }
                for cell in 0..<state.layout.sessions
                where rule.kind.scope == .session && state.columns[state.layout.cells[i] + cell] > 0 {
                    sessions.insert(cell)
                }
            }
            if focus.kind == .phaseOrder {
                #expect(sessions.contains(focus.session))
                #expect(state.slotsOutOfOrder(focus.session).contains(focus.slot))
            } else if focus.slot >= 0 {
                #expect(slots.contains(focus.slot))
                #expect(focus.session == state.session(of: focus.slot))
            } else if focus.session >= 0 {
                #expect(sessions.contains(focus.session))
            } else {
                #expect(slots.isEmpty && sessions.isEmpty)
            }
        }
    }

    @Test("may be a block or session where something soft costs, and the likelier the more it costs")
    func soreSpots() {
        let problem = SmallProblem.make {
            $0.rules = [
                Rule(.lengthTarget, constraint: 0, weight: 3, isHard: false),
                Rule(.phaseShares, constraint: 1, weight: 1, isHard: false),
                Rule(.closing, constraint: 2, weight: 9, isHard: true),
                Rule(.fairShares, constraint: 3, weight: 9, isHard: false),
            ]
        }
        var random = Random(seed: 9)
        let state = SmallProblem.state(problem, activity: 0, random: &random)
        let slots = (0..<state.layout.slots).map { state.columns[state.layout.cells[0] + $0] }
        let shares = state.columns[state.layout.cells[1]]
        let cost = 3 * slots.reduce(0, +) + shares
        #expect(slots.contains { $0 > 0 } && shares > 0)
        var seen = [Int](repeating: 0, count: state.layout.slots + 1)
        for _ in 0..<4096 {
            let focus = state.soreSpot(random: &random)
            #expect(focus.session == 0 && focus.kind == nil)
            seen[focus.slot >= 0 ? focus.slot : state.layout.slots] += 1
        }
        for (slot, count) in seen.enumerated() {
            let share = 4096 * (slot < slots.count ? 3 * slots[slot] : shares) / cost
            #expect(abs(count - share) <= 128, "place \(slot)")
            #expect(share > 0 || count <= 1, "nothing costs there")
        }
        var whole = State(SmallProblem.make())
        #expect(whole.soreSpot(random: &random).session == -1)
        whole = State(SmallProblem.make { $0.rules = [Rule(.emptiness, constraint: 0, weight: 1, isHard: true)] })
        #expect(whole.soreSpot(random: &random).session == -1, "what must hold is trouble, not a sore spot")
    }

    @Test("holds for the first choice of a block; the next is free")
    func once() {
        let problem = SmallProblem.make()
        var random = Random(seed: 3)
        var state = SmallProblem.state(problem, activity: 0, random: &random)
        state.focus = Focus(session: 0, slot: state.slot(0, 1))
        #expect(state.randomPosition(0, random: &random) == 1)
        #expect(state.focus.slot == -1)
        state.focus = Focus(session: 0, slot: state.slot(0, 0))
        #expect(state.randomActivitySlot(&random) == state.slot(0, 0))
        state.focus = Focus(session: 0, slot: state.slot(0, 1))
        #expect(state.randomActivitySlot(&random) == state.slot(0, 0), "a rest is no block of activities")
    }

    @Test("where the arc is broken, it is a block before or after a step back")
    func outOfOrder() {
        let problem = SmallProblem.make { $0.rules = [Rule(.phaseOrder, constraint: 0, weight: 1, isHard: true)] }
        var random = Random(seed: 5)
        var state = SmallProblem.state(problem, activity: 2, random: &random)
        #expect(state.slotsOutOfOrder(0).isEmpty)
        state.edit(0, random: &random) { state, _ in
            let slot = state.slot(0, 1)
            state.setKind(slot, .activity)
            state.addStrand(slot, option: 1, space: 0)
        }
        state.refresh()
        #expect(state.slotsOutOfOrder(0) == [state.slot(0, 0), state.slot(0, 1)])
        let focus = state.trouble(random: &random)
        #expect(focus.kind == .phaseOrder)
        #expect(state.slotsOutOfOrder(0).contains(focus.slot))
    }

    @Test("where somebody works too long, a pause comes into their strand, half of the time in a longer block")
    func restsForWhomTheyAre() {
        let problem = SmallProblem.make {
            $0.sessions[0].maxStrands = 2
            $0.stepShares = [50]
            $0.options[0].stepShares = 0..<1
            $0.people[4].longestRun = 10
            $0.people[4].restLength = 5
        }
        #expect(Move.mends(.ownRuns) == .togglePause)
        var random = Random(seed: 7)
        var state = SmallProblem.state(problem, activity: 0, random: &random)
        let slot = state.slot(0, 0)
        state.edit(0, random: &random) { state, _ in
            state.clearStrands(slot)
            for space in 0..<2 { state.addStrand(slot, option: 0, space: space) }
        }
        state.refresh()
        var person = -1
        for someone in 0..<6 where state.place(slot, someone) != state.place(slot, 4) { person = someone }
        #expect(person >= 0, "both strands have people")
        var lengths: Set<Int> = []
        for _ in 0..<40 {
            let mark = state.mark
            state.focus = Focus(session: 0, kind: .ownRuns)
            if state.togglePause(random: &random) {
                #expect(state.pauses(state.strand(slot, state.place(slot, 4))) == 1)
                #expect(state.pauses(state.strand(slot, state.place(slot, person))) == 0)
                lengths.insert(state.length(slot))
            }
            state.rollBack(to: mark)
        }
        #expect(lengths == [state.length(slot), state.length(slot) + 5])
    }

    @Test("no pause takes a whole block, also where one alone between fixed points can't get longer")
    func pausesLeaveSomething() {
        let problem = SmallProblem.make {
            $0.fixedPoints[0].start = 605
            $0.stepShares = [50]
            $0.options[0].stepShares = 0..<1
            $0.people[4].longestRun = 1
            $0.people[4].restLength = 5
        }
        var random = Random(seed: 7)
        var state = State(problem)
        state.edit(0, random: &random) { state, _ in
            if let slot = state.insert(0, at: 0, kind: .activity, length: 5) {
                state.addStrand(slot, option: 0, space: 0)
            }
            _ = state.insert(0, at: 1, kind: .meal, length: 30, fixedPoint: 0)
            _ = state.insert(0, at: 2, kind: .buffer, length: 85)
        }
        state.refresh()
        for _ in 0..<40 {
            let mark = state.mark
            state.focus = Focus(session: 0, kind: .ownRuns)
            if state.togglePause(random: &random) {
                #expect(state.pauseMinutes(state.strand(state.slot(0, 0), 0)) < state.length(state.slot(0, 0)))
            }
            state.rollBack(to: mark)
        }
    }
}
