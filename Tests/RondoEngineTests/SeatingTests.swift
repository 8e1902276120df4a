import Testing

@testable import RondoEngine

@Suite("Sharing people out over strands")
struct SeatingTests {
    private var random = Random(seed: 11)

    /// Two blocks of activity 0 in both spaces, with so many minutes between.
    private mutating func twoBlocks(_ problem: Problem, between: Int) -> State {
        var state = State(problem)
        state.edit(0, random: &random) { state, _ in
            var position = 0
            func add(_ kind: Kind, _ minutes: Int, _ state: inout State) {
                guard minutes > 0, let slot = state.insert(0, at: position, kind: kind, length: minutes) else { return }
                position += 1
                if kind != .activity { return }
                for space in 0..<2 { state.addStrand(slot, option: 0, space: space) }
            }
            add(.activity, 20, &state)
            add(.buffer, between, &state)
            add(.activity, 40 - between, &state)
            _ = state.insert(0, at: position, kind: .meal, length: 30, fixedPoint: 0)
            _ = state.insert(0, at: position + 1, kind: .buffer, length: 30)
        }
        state.refresh()
        return state
    }

    private func crowded(_ change: (inout Problem) -> Void = { _ in }) -> Problem {
        SmallProblem.make {
            $0.sessions[0].maxStrands = 2
            $0.spaces[0].capacity = 3
            $0.spaces[1].capacity = 3
            $0.options[0].peopleMost = 6
            change(&$0)
        }
    }

    @Test("people stay in their space where there is no time to change it")
    mutating func stay() {
        let state = twoBlocks(crowded(), between: 0)
        #expect(state.memberCount(state.slot(0, 0)) == 6)
        for person in 0..<6 { #expect(state.place(state.slot(0, 0), person) == state.place(state.slot(0, 1), person)) }
        #expect(state.travelUnits(0) == 0)
    }

    @Test("blocks without the time to move are next to each other, or parted by less than it takes")
    mutating func neighbours() {
        let close = twoBlocks(crowded(), between: 0)
        #expect(close.withoutTimeToMove(close.slot(0, 0), 0) == [close.slot(0, 1)])
        #expect(close.withoutTimeToMove(close.slot(0, 1), 0) == [close.slot(0, 0)])
        let parted = twoBlocks(crowded(), between: 5)
        #expect(parted.withoutTimeToMove(parted.slot(0, 0), 0).isEmpty)
        let slow = twoBlocks(crowded { $0.movingTime = 10 }, between: 5)
        #expect(slow.withoutTimeToMove(slow.slot(0, 0), 0) == [slow.slot(0, 2)])
    }

    @Test("no strand gets more people than it has room, while another has some")
    mutating func room() {
        let state = twoBlocks(crowded { $0.people[1].heads = 2 }, between: 5)
        for position in [0, 2] {
            #expect(state.capacityUnits(state.slot(0, position)) == 1, "7 places are taken where there are 6")
        }
    }

    @Test("whoever asks for a feature goes where it is, and others with the same wish follow")
    mutating func features() {
        let problem = crowded {
            $0.spaces[1].features = 1
            for person in [2, 4] { $0.people[person].features = 1 }
        }
        let slot = 0
        let state = twoBlocks(problem, between: 5)
        #expect(state.place(state.slot(0, slot), 2) == 1)
        #expect(state.place(state.slot(0, slot), 4) == 1)
    }

    @Test("a pair shares a small group, and those who stay apart don't", arguments: 1...12)
    mutating func pairs(seed: UInt64) {
        random = Random(seed: seed)
        let problem = SmallProblem.make {
            for (a, b, flag) in [(0, 3, PairFlag.together), (1, 2, PairFlag.apart)] {
                $0.pairFlags[a * 6 + b] = flag
                $0.pairFlags[b * 6 + a] = flag
            }
            $0.togetherPairs = [PersonPair(0, 3)]
        }
        let state = SmallProblem.state(problem, activity: 1, random: &random)
        let slot = state.slot(0, 0)
        #expect(state.groupCount(state.strand(slot, 0)) == 2)
        #expect(state.group(slot, 0) == state.group(slot, 3))
        #expect(state.group(slot, 1) != state.group(slot, 2))
    }

    /// Persons 0 and 3 use the one kind of support there is, of which so many teams came.
    private func supported(teams: Int) -> Problem {
        crowded {
            $0.profileCount = 2
            for person in [0, 3] { $0.people[person].profile = 1 }
            $0.barriers = [UInt8](repeating: 0, count: 8)
            $0.supportUse = [0, 1, 0, 1, 0, 1, 0, 1]
            $0.changesUsed = [UInt32](repeating: 0, count: 8)
            $0.supportKinds = [SupportKindFrame()]
            $0.supportPeople = [teams]
        }
    }

    @Test("people who share a support of which there is too little share a strand and a small group")
    mutating func supports() {
        var state = twoBlocks(supported(teams: 1), between: 5)
        let slot = state.slot(0, 0)
        #expect(state.scarceSupports(slot) == 1)
        #expect(state.place(slot, 0) == state.place(slot, 3))
        #expect(state.teamsUnits(slot) == 0)
        #expect(twoBlocks(supported(teams: 2), between: 5).scarceSupports(slot) == 0)
        for seed in 1...12 {
            random = Random(seed: UInt64(seed))
            state = SmallProblem.state(supported(teams: 1), activity: 1, random: &random)
            #expect(state.groupCount(state.strand(state.slot(0, 0), 0)) == 2)
            #expect(state.group(state.slot(0, 0), 0) == state.group(state.slot(0, 0), 3))
        }
    }

    @Test("people who will share a scarce support in another block sit together before", arguments: 1...12)
    mutating func laterSupports(seed: UInt64) {
        func problem(teams: Int) -> Problem {
            var problem = supported(teams: teams)
            problem.supportUse = [0, 0, 0, 1, 0, 1, 0, 1]
            return problem
        }
        #expect(ProblemIndex(problem(teams: 1), rules: []).mayUse == [1, 0, 0, 1, 0, 0])
        #expect(ProblemIndex(problem(teams: 1), rules: []).sharedSupports == [1])
        #expect(ProblemIndex(problem(teams: 2), rules: []).sharedSupports == [0])
        random = Random(seed: seed)
        let state = twoBlocks(problem(teams: 1), between: 5)
        let slot = state.slot(0, 0)
        #expect(state.scarceSupports(slot) == 0, "nobody uses one here")
        #expect(state.place(slot, 0) == state.place(slot, 3))
    }

    @Test("who stays with somebody finds room in their strand, also where others choose first", arguments: 1...12)
    mutating func roomForTwo(seed: UInt64) {
        random = Random(seed: seed)
        let problem = crowded {
            $0.profileCount = 2
            for person in [0, 1, 2, 4, 5] { $0.people[person].profile = 1 }
            $0.barriers = [UInt8](repeating: 0, count: 8)
            $0.supportUse = [UInt16](repeating: 0, count: 8)
            $0.changesUsed = [UInt32](repeating: 0, count: 8)
            $0.pairFlags[0 * 6 + 3] = PairFlag.together
            $0.pairFlags[3 * 6 + 0] = PairFlag.together
            $0.togetherPairs = [PersonPair(0, 3)]
        }
        let state = twoBlocks(problem, between: 5)
        for position in [0, 2] {
            let slot = state.slot(0, position)
            #expect(state.place(slot, 0) == state.place(slot, 3))
            #expect(state.capacityUnits(slot) == 0)
        }
    }

    @Test("an option whose groups are too small for the teams there are is known before anybody sits")
    func missingTeams() {
        func missing(teams: Int, ideal: Int) -> Int {
            var problem = supported(teams: teams)
            problem.options[1].groupIdeal = ideal
            return State(problem).missingTeams(0, 1)
        }
        #expect(missing(teams: 1, ideal: 2) == 0, "both in one group")
        #expect(missing(teams: 1, ideal: 1) == 1)
        #expect(missing(teams: 2, ideal: 1) == 0)
        #expect(State(supported(teams: 1)).missingTeams(0, 0) == 0, "a strand without groups is one place")
    }

    @Test("a new block in the same spaces starts with who is in which in the one before", arguments: 1...6)
    mutating func asBeside(seed: UInt64) {
        random = Random(seed: seed)
        var state = twoBlocks(crowded(), between: 10)
        let first = state.slot(0, 0)
        let rest = state.slot(0, 1)
        state.edit(0, random: &random) { state, _ in
            state.setKind(rest, .activity)
            for space in [1, 0] { state.addStrand(rest, option: 0, space: space) }
        }
        state.refresh()
        for person in 0..<6 {
            let here = state.space(state.strand(rest, state.place(rest, person)))
            #expect(here == state.space(state.strand(first, state.place(first, person))))
        }
    }
}
