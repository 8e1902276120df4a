import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling group.mix")
struct GroupMixTests {
    @Test("knows professionals and their highest share")
    func professionals() {
        let made = SmallWorkshop.compile { $0.workshop.groups.professionalsAtMost = 34 }
        #expect(made.problem.people.map(\.isProfessional) == [false, false, false, true])
        #expect(made.problem.professionalsAtMost == 34)
    }
}
