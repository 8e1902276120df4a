import RondoModel
import Testing

@Suite("plan.stable")
struct PlanStableTests {
    private var replanned: Small {
        var small = Small(minutes: 120)
        small.people("a", "b")
        small.role("lead")
        small.role("host", per: .session)
        small.activity("look")
        small.activity("talk")
        small.activityBlock("look", 0, 30) { $0.turns = [Turn("lead", "a")] }
        small.activityBlock("talk", 30, 60) { $0.turns = [Turn("lead", "b")] }
        small.plan.sessions[0].turns = [Turn("host", "a")]
        var earlier = EarlierPlan()
        earlier.sessions = small.plan.sessions
        small.plan.inputs.earlier = earlier
        return small
    }

    @Test("nothing moved costs nothing, and neither does planning for the first time")
    func isCalm() {
        #expect(replanned.units("plan.stable") == 0)
        var first = replanned
        first.plan.inputs.earlier = nil
        first.plan.sessions[0].blocks = []
        #expect(first.units("plan.stable") == 0)
    }

    @Test("another start, another space, another holder, and what is gone")
    func countsChanges() {
        var moved = replanned
        moved.plan.sessions[0].blocks[0].strands[0].space = "den"
        #expect(moved.units("plan.stable") == 1)
        moved.plan.sessions[0].blocks[0].span = TimeSpan(660, 690)
        #expect(moved.units("plan.stable") == 2)
        moved.plan.sessions[0].blocks[0].strands[0].turns = [Turn("lead", "b")]
        // a no longer leads look.
        #expect(moved.units("plan.stable") == 3)
        moved.plan.sessions[0].blocks.remove(at: 1)
        // talk is gone: 3; b no longer leads it: 1.
        #expect(moved.units("plan.stable") == 7)
        moved.plan.sessions[0].turns = []
        #expect(moved.units("plan.stable") == 8)
        moved.workshop.people.removeFirst()
        // a's two turns no longer count.
        #expect(moved.units("plan.stable") == 6)
    }

    @Test("people who sit with mostly others, and people who are in another strand, count one each")
    func countsPeople() {
        var small = Small(minutes: 120)
        small.people("a", "b", "c", "d", "e", "f")
        small.activity("look", "explore", .smallGroups)
        small.activityBlock("look", 0, 30) { $0.groups = [["a", "b", "c"], ["d", "e", "f"]] }
        var earlier = EarlierPlan()
        earlier.sessions = small.plan.sessions
        small.plan.inputs.earlier = earlier
        #expect(small.units("plan.stable") == 0)
        small.plan.sessions[0].blocks[0].strands[0].groups = [["f", "e", "d"], ["b", "c", "a"]]
        #expect(small.units("plan.stable") == 0)
        // c and f changed places; the others still sit with one of two.
        small.plan.sessions[0].blocks[0].strands[0].groups = [["a", "b", "f"], ["d", "e", "c"]]
        #expect(small.units("plan.stable") == 2)
        small.plan.sessions[0].blocks[0].strands[0].people.removeLast()
        small.plan.sessions[0].blocks[0].strands[0].groups = [["a", "b"], ["d", "e", "c"]]
        // f is in none of the strands; c sits with nobody of before.
        #expect(small.units("plan.stable") == 2)
        small.workshop.people.removeLast()
        #expect(small.units("plan.stable") == 1)
    }
}
