import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling space.fit")
struct SpaceFitTests {
    @Test("gives bits to features that something asks for, and counts whom people bring")
    func features() {
        let made = SmallWorkshop.compile {
            $0.workshop.spaces[0].features = ["step-free", "wall", "sink"]
            $0.workshop.spaces[1].features = ["quiet"]
            $0.workshop.spaces[1].isOnline = true
            $0.activities[2].space = ["wall"]
            $0.workshop.people[0].needs = [StatedNeed("wheelchair"), StatedNeed("assistant")]
            $0.workshop.people[1].needs = [StatedNeed("low-noise")]
            $0.workshop.movingBetweenSpaces = 10
        }
        let stepFree = made.problem.people[0].features
        let quiet = made.problem.people[1].nearby
        let wall = made.problem.options[made.options("explore-it")[0]].features
        #expect([stepFree, quiet, wall].allSatisfy { $0.nonzeroBitCount == 1 })
        #expect(made.problem.spaces[0].features == stepFree | wall)
        #expect(made.problem.spaces[1].features == quiet)
        #expect(made.problem.people.map(\.heads) == [2, 1, 1, 1])
        #expect(made.problem.spaces.map(\.capacity) == [20, 4])
        #expect(made.problem.spaces.map(\.isOnline) == [false, true])
        #expect(made.problem.movingTime == 10)
    }
}
