import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling role.filled")
struct RoleFilledTests {
    @Test("takes the larger number of workshop and activity, and more where a plenary has no groups")
    func seats() {
        let made = SmallWorkshop.compile {
            $0.workshop.roles[0].people = 2
            $0.workshop.roles[2].people = 3
            $0.activities[2].roles = [
                RoleCount("lead", Amount(1)), RoleCount("scribe", Amount(2, per: .group)),
                RoleCount("unknown", Amount(1)),
            ]
        }
        let base = made.options("explore-it")[0] * 3
        #expect(Array(made.problem.seatsStrand[base..<(base + 3)]) == [2, 0, 0])
        #expect(Array(made.problem.seatsGroup[base..<(base + 3)]) == [0, 2, 0])
        #expect(Array(made.problem.seatsPlain[base..<(base + 3)]) == [2, 2, 0])
        #expect(made.problem.sessionSeatRoles == [2, 2, 2])
    }
}
