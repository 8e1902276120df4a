import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling balance.modes")
struct BalanceModesTests {
    @Test("knows activities in which people only talk or listen, and those that say nothing")
    func talk() {
        let made = SmallWorkshop.compile {
            $0.activities[0].modes = ["talking", "listening"]
            $0.activities[1].modes = ["talking", "drawing"]
        }
        #expect(made.problem.options.map(\.isTalkOnly) == [true, false, true, true, true])
    }
}
