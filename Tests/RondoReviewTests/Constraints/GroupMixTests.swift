import RondoModel
import Testing

@Suite("group.encounters and group.mix")
struct GroupMixTests {
    private var small: Small {
        var small = Small(minutes: 90)
        small.person("a")
        small.person("b")
        small.person("c", "carer")
        small.person("d", "staff")
        small.person("e", "staff")
        small.person("f", "")
        small.activity("trios", "explore", .smallGroups)
        return small
    }

    @Test("each meeting beyond the first counts, with those of the ledger before")
    func countsMeetings() {
        var met = small
        for start in [0, 30, 60] {
            met.activityBlock("trios", start, start + 30) { $0.groups = [["a", "b", "c"], ["d", "e"]] }
        }
        // ab, ac, bc, de: three meetings each, two too many.
        #expect(met.units("group.encounters") == 8)
        met.workshop.groups.together = [["a", "b"]]
        #expect(met.units("group.encounters") == 6)
        var encounter = PastEncounter()
        encounter.first = "e"
        encounter.second = "d"
        encounter.count = 2
        var past = PastSession()
        past.encounters = [encounter]
        met.plan.inputs.ledger.sessions = [past]
        // de: (2 + 3 − 1) − (2 − 1) = 3 instead of 2.
        #expect(met.units("group.encounters") == 7)
    }

    @Test("alone of a perspective in a group of three or more, where the strand has more of it")
    func countsTheLonely() {
        var mixed = small
        mixed.activityBlock("trios", 0, 30) { $0.groups = [["a", "c", "d"], ["b", "e", "f"]] }
        // a, b, d, e are alone of two each; c is the only carer of the strand; f states no perspective.
        #expect(mixed.units("group.mix") == 4)
        mixed.plan.sessions[0].blocks[0].strands[0].groups = [["a", "d"], ["b", "e"], ["c", "f"]]
        #expect(mixed.units("group.mix") == 0, "pairs are too small to be alone in")
    }

    @Test("professionals beyond the workshop's limit")
    func countsProfessionals() {
        var staffed = small
        staffed.activityBlock("trios", 0, 30) { $0.groups = [["a", "d", "e"], ["b", "c", "f"]] }
        // a and b are alone: 2. At most ⌈50 × 3 / 100⌉ = 2 professionals.
        #expect(staffed.units("group.mix") == 2)
        staffed.workshop.groups.professionalsAtMost = 33
        // ⌈99 / 100⌉ = 1: one too many.
        #expect(staffed.units("group.mix") == 3)
    }
}
