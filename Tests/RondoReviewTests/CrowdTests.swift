import RondoDiagnostics
import RondoModel
import RondoReview
import Testing

@Suite("Large plans")
struct CrowdTests {
    @Test("a day of sixty people in thirty blocks is counted whole")
    func countsADay() {
        let plan = Crowd.plan(people: 60, blocks: 30)
        #expect(Check.units(of: "group.size", in: plan) == 0)
        // 12 of 60 see little, and 15 blocks ask for seeing: 180 barriers.
        #expect(Check.units(of: "access.barrier", in: plan) == 180)
        // The lead of a small-group block is the first person, who may be a scribe there as well: one pair each.
        #expect(Check.units(of: "role.filled", in: plan) == 0)
        #expect(Check.run(plan).structure.map(\.code) == ["plan.unmet"])
    }
}
