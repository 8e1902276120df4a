import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling balance.formats")
struct BalanceFormatsTests {
    @Test("knows plenaries")
    func plenary() {
        let made = SmallWorkshop.compile { $0.activities[1].format = .solo }
        #expect(made.problem.options.map(\.isPlenary) == [true, false, true, true, true])
    }
}
