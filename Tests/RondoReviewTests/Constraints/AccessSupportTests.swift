import RondoModel
import Testing

@Suite("access.support")
struct AccessSupportTests {
    @Test("teams that the strands of a block need, against those that are there")
    func countsTeams() {
        var small = Small(minutes: 120)
        small.people("a", "b", "c", "d")
        small.support("signers", kind: "interpreter", people: 3)
        small.activity("talk", "explore", .smallGroups)
        let grouped = small.strand("talk") {
            $0.groups = [["a", "b"], ["c", "d"]]
            $0.supports = [SupportUse("signers", for: ["a"], group: 0), SupportUse("signers", for: ["c"], group: 1)]
        }
        small.block(.activity, 0, 45, [grouped])
        // 45 minutes are not beyond 45: two teams of one, three people there.
        #expect(small.units("access.support") == 0)
        small.plan.sessions[0].blocks[0].span.end += 5
        // Two teams of two, ⌊3 / 2⌋ = 1.
        #expect(small.units("access.support") == 1)
        small.plan.inputs.vocabulary.supports[0].groupsAtOnce = 2
        #expect(small.units("access.support") == 0)
    }

    @Test("people who support rest, things don't")
    func countsRuns() {
        var small = Small(minutes: 120)
        small.people("a")
        small.support("signers", kind: "interpreter", people: 2)
        small.support("loop", kind: "loop")
        small.activity("talk")
        let both: (inout Strand) -> Void = {
            $0.supports = [SupportUse("signers", for: ["a"]), SupportUse("loop", for: ["a"])]
        }
        small.activityBlock("talk", 0, 40, both)
        small.activityBlock("talk", 40, 70, both)
        small.block(.buffer, 70, 75)
        small.activityBlock("talk", 75, 120, both)
        // 70 minutes against the workshop's 60: one run. 45 after the buffer.
        #expect(small.units("access.support") == 1)
    }
}
