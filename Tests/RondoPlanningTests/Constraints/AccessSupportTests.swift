import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling access.support")
struct AccessSupportTests {
    @Test("adds up the people of a kind in each session, and leaves out kinds that serve nobody")
    func kinds() {
        let made = SmallWorkshop.compile { inputs in
            inputs.workshop.people[0].needs = [StatedNeed("bsl")]
            inputs.activities[2].demands = ["hearing"]
            for (id, kind, people, attends) in [
                ("i1", "interpreter", 2, [String]()), ("i2", "interpreter", 1, ["two"]), ("n", "note-taker", 1, []),
            ] {
                var support = Support()
                support.id = id
                support.kind = kind
                support.people = people
                support.attends = attends
                inputs.workshop.supports.append(support)
            }
            inputs.workshop.breaks.longestStretch = 50
        }
        #expect(made.problem.supportKinds.count == 1)
        #expect(made.problem.supportKinds[0].team == 2)
        #expect(made.problem.supportKinds[0].beyond == 30)
        #expect(made.problem.supportKinds[0].longestRun == 50)
        #expect(made.problem.sessions.map(\.supportClass) == [0, 1])
        #expect(made.problem.supportPeople == [2, 3])
        let at = made.problem.accessPlace(
            session: 0, space: 0, option: made.options("explore-it")[0], person: 0)
        #expect(made.problem.supportUse[at] == 1)
        #expect(made.problem.barriers[at] == 0)
    }
}
