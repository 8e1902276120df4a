import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling balance.energy")
struct BalanceEnergyTests {
    @Test("takes the sign of an energy's level")
    func levels() {
        let made = SmallWorkshop.compile {
            $0.activities[2].energy = "lively"
            $0.activities[3].energy = "calm"
        }
        #expect(made.problem.options[made.options("explore-it")[0]].energy == 1)
        #expect(made.problem.options[made.options("gather-it")[0]].energy == -1)
        #expect(made.problem.options[made.options("reflect-it")[0]].energy == 0)
    }
}
