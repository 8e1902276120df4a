import RondoModel
import RondoReview
import Testing

@Suite("Corrupt plans")
struct FuzzTests {
    @Test("nothing crashes on any plan, and units stay whole and not negative", arguments: 0..<120)
    func survives(_ seed: Int) {
        var random = Seeded(UInt64(seed))
        var plan = Garden.plan
        for _ in 0..<random.below(12) + 1 { Mutation.apply(to: &plan, &random) }
        let report = Check.run(plan)
        #expect(report.score.constraints.map(\.id) == ConstraintCatalogue.all.map(\.id))
        #expect(report.score.constraints.allSatisfy { $0.units >= 0 })
        #expect(report == Check.run(plan))
        #expect(CoproductionReview.run(plan).count == CoproductionReview.run(Garden.plan).count)
    }

    @Test("nothing crashes on an empty plan, and one without people or sessions")
    func survivesEmptiness() {
        #expect(Check.run(Plan()).score.hard == 0)
        #expect(CoproductionReview.run(Plan()).allSatisfy { !$0.evidence.isEmpty })
        var nobody = Garden.plan
        nobody.inputs.workshop.people = []
        #expect(!Check.run(nobody).structure.isEmpty)
        var nothing = Garden.plan
        nothing.inputs.vocabulary = Vocabulary()
        #expect(!Check.run(nothing).differences.isEmpty)
    }
}
