import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling group.apart")
struct GroupApartTests {
    @Test("marks pairs beside those who stay together")
    func pairs() {
        let made = SmallWorkshop.compile {
            $0.workshop.groups.together = [["ann", "bo"]]
            $0.workshop.groups.apart = [["ann", "bo", "di"]]
        }
        #expect(made.problem.pairFlags[1] == PairFlag.together | PairFlag.apart)
        #expect(made.problem.pairFlags[3] == PairFlag.apart)
        #expect(made.problem.togetherPairs.count == 1)
    }
}
