import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling balance.phases")
struct BalancePhasesTests {
    @Test("takes a session's own arc, or the one for all, or the vocabulary's")
    func percents() {
        let made = SmallWorkshop.compile {
            var own = ArcWish()
            own.session = "two"
            own.shares = [PhaseShare("create", 70), PhaseShare("gather", 30)]
            $0.workshop.arc = [own]
        }
        #expect(made.problem.phaseCount == 5)
        #expect(made.problem.phasePercent == [15, 25, 30, 15, 15, 30, 0, 70, 0, 0])
    }
}
