import RondoEngine
import Testing

@testable import RondoProblemFiles

@Suite("What a search and the bounds beside it know of each other")
struct SharedFindingsTests {
    private func score(_ hard: Int, _ soft: Int) -> Evaluation {
        var score = Evaluation()
        (score.hard, score.soft) = (hard, soft)
        return score
    }

    private func bound(_ hard: Int, _ soft: Int) -> Bound {
        var bound = Bound()
        (bound.hard, bound.soft) = (hard, soft)
        return bound
    }

    @Test("nothing is better as soon as the best costs what the bound says, whoever gets there last")
    func proof() {
        let known = SharedFindings(score(0, 12), bound(0, 10))
        #expect(!known.isProven && !known.isNewsForSearch)
        known.found(hard: 10, soft: 10)
        #expect(!known.isProven, "it breaks something that needn't be broken")
        known.found(hard: 0, soft: 10)
        #expect(known.isProven && known.isNewsForSearch)
    }

    @Test("a plan that comes with a bound is handed out once")
    func plan() {
        var with = bound(0, 10)
        with.plan = Solution()
        let known = SharedFindings(score(0, 12), with)
        #expect(known.isNewsForSearch)
        #expect(known.takePlan() == Solution())
        #expect(known.takePlan() == nil)
        #expect(!known.isNewsForSearch)
    }

    @Test("bounds begin once, and not again when the last has said all")
    func begin() throws {
        let file = try Sample.file("taster")
        let solved = Engine.bound(file.problem, upTo: score(0, 40), steps: 1000, byConstraint: false)
        try #require(!solved.isFinal)
        let known = SharedFindings(score(0, 40), solved)
        #expect(!known.hasBounds)
        #expect(known.beginsBounds())
        #expect(known.hasBounds && !known.beginsBounds())
        known.raise(file.problem)
        #expect(known.bound.isFinal && !known.hasBounds && !known.beginsBounds())
        #expect(known.bound.soft > solved.soft)
    }

    @Test("bounds of a plan that breaks too much end at once, and can begin again")
    func broken() throws {
        let file = try Sample.file("taster")
        let known = SharedFindings(score(1000, 0), Bound())
        #expect(known.beginsBounds())
        known.raise(file.problem)
        #expect(!known.hasBounds && !known.bound.isFinal)
        #expect(known.beginsBounds())
    }

    @Test("bounds return when the search has ended")
    func end() throws {
        let file = try Sample.file("taster")
        let known = SharedFindings(score(0, 1_000_000), Bound())
        known.end()
        #expect(known.beginsBounds())
        known.raise(file.problem)
        #expect(!known.hasBounds && !known.bound.isFinal)
    }
}
