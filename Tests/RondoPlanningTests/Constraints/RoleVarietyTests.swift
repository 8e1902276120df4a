import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling role.variety")
struct RoleVarietyTests {
    @Test("adds its kind of counting, at the workshop's weight")
    func rule() throws {
        let made = SmallWorkshop.compile { $0.workshop.weights = [Weight("role.variety", 0)] }
        let rule = try #require(made.problem.rules.first { $0.kind == .variety })
        #expect(ConstraintCatalogue.all[rule.constraint].id == "role.variety")
        #expect(rule.weight == 0)
        #expect(!rule.isHard)
    }
}
