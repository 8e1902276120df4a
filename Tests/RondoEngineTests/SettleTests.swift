import Testing

@testable import RondoEngine

@Suite("People, groups and seats follow the timetable")
struct SettleTests {
    private var random = Random(seed: 7)

    @Test("everybody who is there takes part, and perspectives are dealt to different groups")
    mutating func groups() {
        let state = SmallProblem.state(SmallProblem.make { $0.presentFrom[4] = 640 }, activity: 1, random: &random)
        let strand = state.strand(state.slot(0, 0), 0)
        #expect(state.groupCount(strand) == 2)
        let groups = state.solution().sessions[0].blocks[0].strands[0].groups
        #expect(groups.flatMap { $0 }.sorted() == [0, 1, 2, 3, 5])
        #expect(groups.map(\.count) == [3, 2])
        // Perspective 0 are 0 and 2, perspective 1 are 1, 3 and 5: one of 0 and 2 in each group.
        #expect(groups.allSatisfy { group in group.count { $0 % 2 == 0 } == 1 })
    }

    @Test("a strand with groups needs seats for each group and the rest for the whole strand")
    func seats() {
        let state = State(
            SmallProblem.make {
                $0.seatsStrand[1] = 3
                $0.seatsGroup[1] = 1
                $0.seatsPlain[0] = 2
            })
        #expect(state.neededSeats(1, groups: 2).map(\.group) == [-1, 0, 1])
        #expect(state.neededSeats(1, groups: 4).map(\.group) == [0, 1, 2, 3], "no seat is left for the whole strand")
        #expect(state.neededSeats(0, groups: 0).map(\.group) == [-1, -1])
        #expect(state.neededSeats(2, groups: 0).count == 1)
    }

    @Test("seats go to those who said yes, sit there, and have had least")
    mutating func holders() {
        let state = SmallProblem.state(
            SmallProblem.make {
                $0.pastTurns = [4, 4, 0, 4, 4, 0]
                $0.pastMinutes = [60, 60, 0, 60, 60, 0]
            }, activity: 0, random: &random)
        let strand = state.strand(state.slot(0, 0), 0)
        #expect(state.seatCount(strand) == 1)
        #expect(state.seatPerson(strand, 0) == 2, "person 5 has had nothing either, and did not say yes")
    }

    @Test("whoever leaves before the end of a block is the last to get its seat")
    mutating func absent() {
        let state = SmallProblem.state(
            SmallProblem.make {
                for person in 1...4 { $0.presentTo[person] = 620 }
                $0.pastTurns[0] = 1
            }, activity: 0, random: &random)
        #expect(state.seatPerson(state.strand(state.slot(0, 0), 0), 0) == 0)
    }

    @Test("a holder keeps a seat when the activity changes, and loses it when they sit elsewhere")
    mutating func kept() {
        var state = SmallProblem.state(SmallProblem.make(), activity: 0, random: &random)
        let slot = state.slot(0, 0)
        state.setSeat(slot, state.strand(slot, 0), 0, 3)
        state.refresh()
        state.edit(0, random: &random) { state, _ in state.setOption(slot, 0, 3) }
        state.refresh()
        #expect(state.seatPerson(state.strand(slot, 0), 0) == 3)
        // With groups, the seats are one a group: the holder keeps that of their own.
        state.edit(0, random: &random) { state, _ in state.setOption(slot, 0, 1) }
        state.refresh()
        let strand = state.strand(slot, 0)
        let held = (0..<state.seatCount(strand)).filter { state.seatPerson(strand, $0) == 3 }
        #expect(held.map { state.seatGroup(strand, $0) } == [state.group(slot, 3)])
        for q in 0..<state.seatCount(strand) {
            let holder = state.seatPerson(strand, q)
            #expect(holder >= 0 && state.fits(holder, slot, 0, state.seatGroup(strand, q)))
        }
    }

    @Test("those who stay together sit in one strand, and barriers decide before room does")
    mutating func strands() {
        let problem = SmallProblem.make {
            $0.sessions[0].maxStrands = 2
            $0.pairFlags[0 * 6 + 5] = PairFlag.together
            $0.pairFlags[5 * 6 + 0] = PairFlag.together
            $0.people[2].profile = 1
            $0.profileCount = 2
            // Activity 1 has a barrier for person 2.
            $0.barriers = [0, 0, 0, 1, 0, 0, 0, 0]
            $0.supportUse = [UInt16](repeating: 0, count: 8)
            $0.changesUsed = [UInt32](repeating: 0, count: 8)
        }
        var state = State(problem)
        state.edit(0, random: &random) { state, _ in
            if let slot = state.insert(0, at: 0, kind: .activity, length: 60) {
                state.addStrand(slot, option: 1, space: 0)
                state.addStrand(slot, option: 2, space: 1)
            }
            _ = state.insert(0, at: 1, kind: .meal, length: 30, fixedPoint: 0)
            _ = state.insert(0, at: 2, kind: .buffer, length: 30)
        }
        let slot = state.slot(0, 0)
        #expect(state.place(slot, 2) == 1)
        #expect(state.place(slot, 0) == state.place(slot, 5))
        #expect((0..<6).allSatisfy { state.place(slot, $0) >= 0 })
    }
}
