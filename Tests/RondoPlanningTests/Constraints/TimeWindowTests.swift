import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling time.window")
struct TimeWindowTests {
    private func point(_ at: Int, _ length: Int, _ kind: BlockKind = .meal, session: String? = "one") -> FixedPoint {
        var point = FixedPoint()
        point.session = session
        point.kind = kind
        point.at = at
        point.length = length
        return point
    }

    @Test("keeps points that fit where they are, in every session without one named")
    func fits() {
        let made = SmallWorkshop.compile {
            $0.workshop.fixed = [point(640, 20, session: nil), point(600, 10, .arrival)]
        }
        #expect(made.problem.fixedPoints.map(\.start) == [600, 640, 640])
        #expect(made.problem.sessions.map(\.fixedPoints) == [0..<2, 2..<3])
        #expect(made.constantUnits("time.window") == 0)
    }

    @Test("shifts what overlaps to the first free place, and counts 5 minutes a unit")
    func shifts() {
        // The second meal goes from 10:50 to 11:00: 10 minutes, 2 units.
        let made = SmallWorkshop.compile { $0.workshop.fixed = [point(640, 20), point(650, 20, .break)] }
        #expect(made.problem.fixedPoints.map(\.start) == [640, 660])
        #expect(made.problem.fixedPoints.map(\.kind) == [.meal, .break])
        #expect(made.constantUnits("time.window") == 2)
        #expect(made.ground.fixed[0].breakTitle == "Break")
    }

    @Test("leaves out what finds no place, and counts its length")
    func drops() {
        let made = SmallWorkshop.compile { $0.workshop.fixed = [point(600, 110), point(660, 20, .break)] }
        #expect(made.problem.fixedPoints.count == 1)
        #expect(made.constantUnits("time.window") == 4)
    }
}
