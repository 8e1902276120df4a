import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling activity.ideal-length")
struct ActivityIdealLengthTests {
    @Test("takes the length that the author would choose")
    func ideal() {
        let made = SmallWorkshop.compile { $0.activities[1].length.ideal = 25 }
        #expect(made.problem.options.map(\.ideal) == [20, 25, 20, 20, 20])
    }
}
