import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling role.rest")
struct RoleRestTests {
    @Test("adds its kind of counting, at the workshop's weight")
    func rule() throws {
        let made = SmallWorkshop.compile { $0.workshop.weights = [Weight("role.rest", 0)] }
        let rule = try #require(made.problem.rules.first { $0.kind == .sameAgain })
        #expect(ConstraintCatalogue.all[rule.constraint].id == "role.rest")
        #expect(rule.weight == 0)
        #expect(!rule.isHard)
    }
}
