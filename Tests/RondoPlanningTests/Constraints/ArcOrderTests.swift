import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling arc.order")
struct ArcOrderTests {
    @Test("numbers phases as the vocabulary does and knows their parts")
    func phases() {
        let made = SmallWorkshop.compile { $0.activities[2].decides = true }
        let gather = made.problem.options[made.options("gather-it")[0]]
        let explore = made.problem.options[made.options("explore-it")[0]]
        let create = made.problem.options[made.options("create-it")[0]]
        let reflect = made.problem.options[made.options("reflect-it")[0]]
        #expect([gather.phase, explore.phase, create.phase, reflect.phase] == [0, 1, 2, 4])
        #expect(gather.opens && create.creates && reflect.closes && explore.decides)
        #expect(!explore.opens && !explore.creates && !explore.closes && !create.decides)
    }

    @Test("asks for opening and closing only where the arc has such a phase, and leaves out what the ledger did")
    func arc() {
        let made = SmallWorkshop.compile {
            var wish = ArcWish()
            wish.session = "two"
            wish.shares = [PhaseShare("explore", 60), PhaseShare("reflect", 40)]
            $0.workshop.arc = [wish]
            $0.activities[2].after = ["gather-it", "create-it", "gone"]
            var past = PastSession()
            past.activities = ["create-it"]
            past.created = true
            $0.ledger.sessions = [past]
        }
        #expect(made.problem.sessions.map(\.mustOpen) == [true, false])
        #expect(made.problem.sessions.map(\.mustClose) == [true, true])
        #expect(made.problem.pastCreated)
        // gather-it is the fourth of the library; "gone" gets an index of its own that no option has.
        let range = made.problem.options[made.options("explore-it")[0]].predecessors
        #expect(Array(made.problem.predecessors[range]) == [3, 5])
        #expect(made.problem.activityCount == 6)
    }
}
