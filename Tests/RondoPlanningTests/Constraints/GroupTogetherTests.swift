import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling group.together")
struct GroupTogetherTests {
    @Test("lists each pair of all lists once")
    func pairs() {
        let made = SmallWorkshop.compile {
            $0.workshop.groups.together = [["cy", "ann", "nobody"], ["ann", "cy", "di"]]
        }
        #expect(made.problem.togetherPairs.map { [$0.first, $0.second] } == [[0, 2], [0, 3], [2, 3]])
        #expect(made.problem.pairFlags[0 * 4 + 2] == PairFlag.together)
        #expect(made.problem.pairFlags[2 * 4 + 0] == PairFlag.together)
        #expect(made.problem.pairFlags.count { $0 != 0 } == 6)
    }
}
