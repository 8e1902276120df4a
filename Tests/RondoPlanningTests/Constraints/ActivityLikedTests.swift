import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling activity.liked")
struct ActivityLikedTests {
    @Test("lists each wish once, and counts those that the library lacks")
    func wishes() {
        let made = SmallWorkshop.compile {
            $0.workshop.like = ["explore-it", "nowhere", "explore-it", "create-it"].map { Reference($0) }
        }
        #expect(made.problem.likedActivities == [2, 0])
        #expect(made.constantUnits("activity.liked") == 1)
    }
}
