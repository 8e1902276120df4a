import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling plan.stable")
struct PlanStableTests {
    @Test("keeps what can be kept in mind, and counts what is lost in any case")
    func earlier() {
        let made = SmallWorkshop.compile {
            var kept = Strand()
            kept.activity = "explore-it"
            kept.space = "cellar"
            kept.turns = [Turn("lead", "bo"), Turn("lead", nil), Turn("gone", "bo"), Turn("lead", "stranger")]
            var lost = Strand()
            lost.activity = "elsewhere"
            lost.turns = [Turn("lead", "cy"), Turn("lead", "stranger")]
            var block = PlannedBlock()
            block.span = TimeSpan(615, 640)
            block.strands = [kept, lost]
            var session = PlannedSession()
            session.session = "two"
            session.blocks = [block]
            session.turns = [Turn("welcomer", "ann")]
            var elsewhere = session
            elsewhere.session = "three"
            var earlier = EarlierPlan()
            earlier.sessions = [session, elsewhere]
            $0.earlier = earlier
        }
        #expect(made.problem.earlierStrands.map(\.activity) == [2])
        #expect(made.problem.earlierStrands.map(\.start) == [615])
        #expect(made.problem.earlierStrands.map(\.space) == [-1])
        #expect(made.problem.earlierTurns.map(\.activity) == [2, -1])
        #expect(made.problem.earlierTurns.map(\.person) == [1, 0])
        #expect(made.problem.sessions.map(\.earlierStrands) == [0..<0, 0..<1])
        // The role that is gone: 1. The activity that is gone: 3, and 1 for the turn of somebody who still comes.
        #expect(made.constantUnits("plan.stable") == 5)
    }
}
