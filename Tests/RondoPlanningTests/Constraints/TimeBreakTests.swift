import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling time.break")
struct TimeBreakTests {
    @Test("takes the smallest of a person's limits, the stated one first, and the longest pause")
    func limits() {
        let made = SmallWorkshop.compile {
            $0.workshop.people[0].needs = [StatedNeed("pauses"), StatedNeed("pause-every", minutes: 30)]
            $0.workshop.people[1].needs = [StatedNeed("pauses")]
            $0.workshop.breaks.longestStretch = 50
            $0.workshop.breaks.length = 20
        }
        #expect(made.problem.people.map(\.longestRun) == [30, 40, 0, 0])
        #expect(made.problem.people.map(\.restLength) == [10, 5, 5, 5])
        #expect(made.problem.pauseLength == 10)
        #expect(made.problem.longestStretch == 50)
        #expect(made.problem.breakLength == 20)
    }

    @Test("takes a time of rest in each session where the person is there at it")
    func restTimes() {
        let made = SmallWorkshop.compile {
            $0.workshop.people[1].needs = [StatedNeed("break-at", minutes: 700)]
            $0.workshop.people[1].attends = [Attendance("one", TimeSpan(600, 700)), Attendance("two")]
        }
        #expect(made.problem.sessions.map(\.restTimes) == [0..<0, 0..<1])
        #expect(made.problem.restTimes.map(\.minute) == [700])
        #expect(made.problem.restTimes.map(\.person) == [1])
    }

    @Test("sums the shares of all steps but the last")
    func shares() {
        let made = SmallWorkshop.compile()
        let range = made.problem.options[0].stepShares
        #expect(Array(made.problem.stepShares[range]) == [30, 80])
    }
}
