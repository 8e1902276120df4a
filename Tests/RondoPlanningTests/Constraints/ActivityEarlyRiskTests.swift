import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling activity.early-risk")
struct ActivityEarlyRiskTests {
    @Test("numbers exposure, and knows if the group has a past")
    func exposure() {
        let made = SmallWorkshop.compile {
            $0.activities[0].exposure = .high
            $0.activities[1].exposure = .medium
            $0.ledger.sessions = [PastSession()]
        }
        #expect(made.problem.options.map(\.exposure) == [2, 1, 0, 0, 0])
        #expect(made.problem.hasPast)
        #expect(!SmallWorkshop.compile().problem.hasPast)
    }
}
