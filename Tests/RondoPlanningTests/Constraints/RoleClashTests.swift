import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling role.clash")
struct RoleClashTests {
    @Test("lets two roles combine where either says so, and none with itself")
    func clashes() {
        let made = SmallWorkshop.compile { $0.workshop.roles[2].combinesWith = ["lead", "welcomer"] }
        #expect(made.problem.roles.map(\.clashes) == [0b011, 0b111, 0b110])
        #expect(made.problem.roles.map(\.isSessionLong) == [false, false, true])
        #expect(made.problem.roles[2].acts == .arrival)
    }
}
