import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling pin.kept")
struct PinKeptTests {
    @Test("turns ids into indices, and counts pins that name what isn't there")
    func pins() {
        let made = SmallWorkshop.compile {
            var first = Pin()
            first.session = "two"
            first.activity = "explore-it"
            first.after = "meal"
            first.space = "nook"
            var second = Pin()
            second.person = "cy"
            second.role = "scribe"
            var third = Pin()
            third.at = 630
            third.after = "gather-it"
            var lost = Pin()
            lost.activity = "not-there"
            var alsoLost = Pin()
            alsoLost.person = "cy"
            alsoLost.role = "not-a-role"
            $0.workshop.pins = [first, second, third, lost, alsoLost, Pin()]
        }
        #expect(made.problem.pins.map(\.session) == [1, -1, -1])
        #expect(made.problem.pins.map(\.activity) == [2, -1, -1])
        #expect(made.problem.pins.map(\.after) == [.kind(.meal), .nothing, .activity(3)])
        #expect(made.problem.pins.map(\.space) == [1, -1, -1])
        #expect(made.problem.pins.map(\.start) == [-1, -1, 630])
        #expect(made.problem.pins.map(\.person) == [-1, 2, -1])
        #expect(made.problem.pins.map(\.role) == [-1, 1, -1])
        #expect(made.constantUnits("pin.kept") == 2)
    }
}
