import RondoModel
import Testing

@Suite("group.size, group.together and group.apart")
struct GroupRuleTests {
    private var paired: Small {
        var small = Small(minutes: 60)
        small.people("a", "b", "c", "d", "e")
        small.activity("trios", "explore", .smallGroups) {
            $0.people = CountRange(min: 1, ideal: nil, max: 4)
            $0.group = CountRange(min: 2, ideal: 3, max: 3)
        }
        small.activityBlock("trios", 0, 30) { $0.groups = [["a", "b", "c", "d"], ["a"]] }
        return small
    }

    @Test("people outside the ranges, in no group, or in several")
    func countsSizes() {
        // 5 people against 4: 1; group of 4 against 3: 1; group of 1 against 2: 1; e in none: 1; a in two: 1.
        #expect(paired.units("group.size") == 5)
    }

    @Test("a pair that stays together counts once, however many lists have it")
    func countsTogether() {
        var small = paired
        small.workshop.groups.together = [["a", "b"], ["b", "a", "e"], ["c", "d"]]
        small.plan.sessions[0].blocks[0].strands[0].groups = [["a", "c"], ["b", "d"]]
        // ab apart, cd apart; e is in no group, so nobody is in another one than e.
        #expect(small.units("group.together") == 2)
        small.plan.sessions[0].blocks[0].strands[0].people = ["a", "c", "d"]
        small.plan.sessions[0].blocks[0].strands.append(small.strand("trios") { $0.people = ["b", "e"] })
        // ab and ae in different strands, be in one; cd as before.
        #expect(small.units("group.together") == 3)
    }

    @Test("a pair that stays apart counts in each block where they share a small group")
    func countsApart() {
        var small = paired
        small.workshop.groups.apart = [["a", "b", "e"], ["b", "a"]]
        #expect(small.units("group.apart") == 1)
        small.activityBlock("trios", 30, 60) { $0.groups = [["a", "b", "e"]] }
        #expect(small.units("group.apart") == 4)
    }
}
