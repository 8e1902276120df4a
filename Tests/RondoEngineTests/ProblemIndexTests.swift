import Testing

@testable import RondoEngine

@Suite("The lists that follow from a problem")
struct ProblemIndexTests {
    private func index(_ problem: Problem) -> ProblemIndex { State(problem).index }

    @Test("people are sorted by what they need, and by when they are there")
    func people() {
        let index = index(
            SmallProblem.make {
                $0.people[1].profile = 1
                $0.profileCount = 2
                $0.people[2].longestRun = 40
                $0.people[3].features = 1
                $0.people[4].nearby = 2
                $0.presentFrom[0] = 615
                $0.presentTo[5] = 600
                $0.barriers = [UInt8](repeating: 0, count: 8)
                $0.supportUse = [0, 0, 0, 1, 0, 0, 0, 0]
                $0.changesUsed = [UInt32](repeating: 0, count: 8)
            })
        #expect(index.withNeeds == [1])
        #expect(index.withSupport == [1])
        #expect(index.withRuns == [2])
        #expect(index.withFeatures == [3])
        #expect(index.withNearby == [4])
        #expect(index.partly == [[0]])
        #expect(index.present == [[0, 1, 2, 3, 4]])
    }

    @Test("rules stand where something that they read is touched, and nowhere where they have nothing to count")
    func rules() {
        var problem = SmallProblem.make()
        problem.rules = SmallProblem.rules(
            .emptySeats, .sizes, .pins, .energySteps, .variety, .fairShares, .wanted, .openPins)
        let without = index(problem)
        #expect(without.blockRules[Aspects.turns.rawValue].map { $0 } == [0])
        #expect(without.blockRules[Aspects.groups.rawValue] == [2])
        #expect(without.blockRules[15] == [0, 2])
        #expect(without.blockRules[0] == [])
        #expect(without.sessionRules[Aspects.timetable.rawValue] == [4])
        #expect(without.sessionRules[Aspects.turns.rawValue] == [])
        #expect(without.personRules == [5])
        #expect(without.roleRules == [6])
        #expect(without.wholeRules[Aspects.timetable.rawValue] == [7])
        var pin = PinFrame()
        pin.session = 0
        var open = PinFrame()
        open.activity = 2
        problem.pins = [open, pin]
        let with = index(problem)
        #expect(with.pinsOf == [[1]])
        #expect(with.openPins == [0])
        #expect(with.sessionRules[Aspects.turns.rawValue] == [3])
        #expect(with.wholeRules[Aspects.people.rawValue] == [8])
    }

    @Test("pairs, rotating roles and the options of an activity are found once")
    func others() {
        let index = index(
            SmallProblem.make {
                $0.pairFlags[1 * 6 + 4] = PairFlag.apart
                $0.pairFlags[4 * 6 + 1] = PairFlag.apart
                $0.pairFlags[2 * 6 + 3] = PairFlag.together
                $0.options[1].activity = 0
                $0.roles.append(RoleFrame())
                $0.roles.append(RoleFrame())
                $0.roles[1].isSessionLong = true
                for _ in 0..<2 {
                    $0.seatsPlain += [0, 0, 0, 0]
                    $0.seatsStrand += [0, 0, 0, 0]
                    $0.seatsGroup += [0, 0, 0, 0]
                    $0.pastMinutes += [0, 0, 0, 0, 0, 0]
                    $0.pastTurns += [0, 0, 0, 0, 0, 0]
                }
            })
        #expect(index.apart.map { [$0.first, $0.second] } == [[1, 4]])
        #expect(index.rotating == 0b101)
        #expect(index.optionsOf == [0..<2, 0..<0, 2..<3, 3..<4])
    }
}
