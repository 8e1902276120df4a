import RondoModel
import Testing

@Suite("role.filled, role.eligible and role.clash")
struct RoleSeatTests {
    @Test("the larger of activity and workshop counts, per group and for the rest of the strand")
    func countsSeats() {
        var small = Small(minutes: 60)
        small.people("a", "b", "c", "d")
        small.role("lead") { $0.people = 2 }
        small.role("scribe", per: .group)
        small.role("host", per: .session) { $0.people = 2 }
        small.activity("trios", "explore", .smallGroups) {
            $0.roles = [RoleCount("lead", Amount(5)), RoleCount("scribe", Amount(1)), RoleCount("host", Amount(9))]
        }
        small.activityBlock("trios", 0, 30) { $0.groups = [["a", "b"], ["c", "d"]] }
        // lead max(5, 2) = 5; scribe 1 in each of two groups and (1 − 2)⁺ = 0; host 2 a session, whatever is asked.
        #expect(small.units("role.filled") == 9)
        small.plan.sessions[0].blocks[0].strands[0].turns = [Turn("lead", "a"), Turn("scribe", "c", group: 1)]
        #expect(small.units("role.filled") == 7)
        small.plan.sessions[0].blocks[0].strands[0].groups = []
        // Without groups: scribe max(1, 0) for the whole strand, and c's turn is for a group.
        #expect(small.units("role.filled") == 7)
    }

    @Test("absence and a missing yes count apart")
    func countsEligibility() {
        var small = Small(minutes: 60)
        small.people("a", "b")
        small.workshop.people[0].yesTo = ["lead"]
        small.role("lead")
        small.role("host", per: .session)
        small.activity("talk")
        small.activityBlock("talk", 0, 30) {
            $0.people = ["a"]
            $0.turns = [Turn("lead", "b")]
        }
        // b is not listed and has not said yes: 2.
        #expect(small.units("role.eligible") == 2)
        small.plan.sessions[0].blocks[0].strands[0].turns = [Turn("lead", "a")]
        #expect(small.units("role.eligible") == 0)
        small.workshop.people[0].needs = [StatedNeed("leaves-by", minutes: 620)]
        #expect(small.units("role.eligible") == 1)
        small.workshop.people[0].needs = []
        small.plan.sessions[0].turns = [Turn("host", "a")]
        // host acts in breaks, and there are none: only the missing yes.
        #expect(small.units("role.eligible") == 1)
    }

    @Test("each pair of turns at once counts unless the two roles combine")
    func countsClashes() {
        var small = Small(minutes: 60)
        small.people("a")
        small.role("lead")
        small.role("scribe")
        small.role("timekeeper") { $0.combinesWith = ["lead"] }
        small.role("wellbeing", per: .session)
        small.role("welcomer", per: .session)
        small.activity("talk")
        small.block(.arrival, 0, 10)
        small.activityBlock("talk", 10, 60) {
            $0.turns = [Turn("lead", "a"), Turn("scribe", "a"), Turn("timekeeper", "a")]
        }
        // lead–scribe and scribe–timekeeper; lead and timekeeper combine.
        #expect(small.units("role.clash") == 2)
        small.plan.sessions[0].turns = [Turn("wellbeing", "a"), Turn("welcomer", "a")]
        // wellbeing clashes with all three; the welcomer acts in the arrival only.
        #expect(small.units("role.clash") == 5)
    }
}
