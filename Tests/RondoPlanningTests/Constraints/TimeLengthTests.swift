import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling time.length")
struct TimeLengthTests {
    @Test("takes the author's range, minutes a person and what changes add")
    func range() {
        let made = SmallWorkshop.compile {
            $0.activities[2].length = LengthRange(min: 15, ideal: 25, max: 40, each: 3)
            $0.activities[2].demands = ["reading"]
            $0.workshop.people[0].needs = [StatedNeed("low-vision")]
            $0.vocabulary.adaptations.removeAll { $0.id == "large-print" }
        }
        let options = made.options("explore-it")
        #expect(options.map { made.problem.options[$0].adds } == [0, 5])
        for option in options {
            #expect(made.problem.options[option].least == 15)
            #expect(made.problem.options[option].most == 40)
            #expect(made.problem.options[option].each == 3)
        }
    }
}
