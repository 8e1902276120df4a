import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling activity.again")
struct ActivityAgainTests {
    @Test("knows what was done before and what may be done again")
    func past() {
        let made = SmallWorkshop.compile {
            $0.activities[3].repeats = true
            var past = PastSession()
            past.activities = ["create-it", "elsewhere"]
            $0.ledger.sessions = [past]
        }
        #expect(made.problem.pastActivity == [1, 0, 0, 0, 0])
        #expect(made.problem.options.map(\.repeats) == [false, false, false, true, false])
    }
}
