import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling time.buffer")
struct TimeBufferTests {
    @Test("allows a quarter of the minutes that no fixed point takes, and loses no minute to rounding")
    func allowance() {
        let made = SmallWorkshop.compile {
            var meal = FixedPoint()
            meal.session = "two"
            meal.at = 640
            meal.length = 15
            $0.workshop.fixed = [meal]
        }
        // 120 / 4 = 30; 105 / 4 = 26 and a quarter.
        #expect(made.problem.sessions.map(\.restAllowance) == [30, 27])
        for rest in stride(from: 0, through: 100, by: 5) {
            #expect(max(0, rest - 27) / 5 == max(0, 4 * rest - 105) / 20)
        }
    }
}
