import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling access.barrier")
struct AccessBarrierTests {
    @Test("counts open demands for each class of place, option and profile")
    func tables() {
        let made = SmallWorkshop.compile {
            $0.activities[2].demands = ["hearing", "touch"]
            $0.workshop.people[0].needs = [StatedNeed("loop-user")]
            $0.workshop.people[1].needs = [StatedNeed("no-touch")]
            $0.workshop.spaces[1].features = ["loop"]
        }
        let option = made.options("explore-it")[0]
        func open(_ person: Int, space: Int) -> Int {
            Int(
                made.problem.barriers[
                    made.problem.accessPlace(session: 0, space: space, option: option, person: person)])
        }
        #expect(made.problem.featureClassCount == 2)
        #expect(open(0, space: 0) == 1 && open(0, space: 1) == 0)
        #expect(open(1, space: 0) == 1 && open(1, space: 1) == 1)
        #expect(open(2, space: 0) == 0)
    }

    @Test("counts one for anyone with needs where the activity doesn't say what it asks")
    func silence() {
        let made = SmallWorkshop.compile {
            $0.activities[2].demands = nil
            $0.workshop.people[0].needs = [StatedNeed("assistant")]
        }
        let option = made.options("explore-it")[0]
        let open = [0, 1].map {
            made.problem.barriers[made.problem.accessPlace(session: 0, space: 0, option: option, person: $0)]
        }
        #expect(open == [1, 0])
    }
}
