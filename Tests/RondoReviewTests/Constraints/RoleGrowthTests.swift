import RondoModel
import Testing

@Suite("role.growth and role.first-time")
struct RoleGrowthTests {
    private var small: Small {
        var small = Small(minutes: 60)
        small.person("a", yes: ["lead"], learning: ["lead"])
        small.person("b", yes: ["lead"])
        small.person("c", yes: ["lead"], learning: ["lead"])
        small.role("lead") { $0.people = 2 }
        small.activity("talk")
        return small
    }

    @Test("alone before beside counts, alone after beside does not")
    func countsGrowth() {
        var first = small
        first.activityBlock("talk", 0, 30) { $0.turns = [Turn("lead", "a"), Turn("lead", "c")] }
        // Two learners beside each other: neither knows it.
        #expect(first.units("role.growth") == 2)
        first.activityBlock("talk", 30, 60) { $0.turns = [Turn("lead", "a"), Turn("lead", "b")] }
        first.activityBlock("talk", 60, 90) { $0.turns = [Turn("lead", "a")] }
        #expect(first.units("role.growth") == 2)
    }

    @Test("a turn beside someone in the ledger is enough")
    func readsTheLedger() {
        var later = small
        later.activityBlock("talk", 0, 30) { $0.turns = [Turn("lead", "a")] }
        #expect(later.units("role.growth") == 1)
        var turn = PastTurn()
        turn.person = "a"
        turn.role = "lead"
        var past = PastSession()
        past.turns = [turn]
        later.plan.inputs.ledger.sessions = [past]
        #expect(later.units("role.growth") == 1, "that turn was alone as well")
        later.plan.inputs.ledger.sessions[0].turns[0].beside = true
        #expect(later.units("role.growth") == 0)
    }

    @Test("a first session counts unless it is everyone's first")
    func countsFirstTimes() {
        var series = small
        series.activityBlock("talk", 0, 30) { $0.turns = [Turn("lead", "a"), Turn("lead", "b")] }
        series.session("two", minutes: 60)
        series.activityBlock("talk", 0, 30) { $0.turns = [Turn("lead", "a"), Turn("lead", "c")] }
        #expect(series.units("role.first-time") == 0)
        series.workshop.people[2].attends = [Attendance("two")]
        // c's first session is the second one.
        #expect(series.units("role.first-time") == 1)
        var past = PastSession()
        past.attendance = [PastAttendance("a", 60), PastAttendance("c", 60)]
        series.plan.inputs.ledger.sessions = [past]
        // Now the series had begun before: b is new in the first session; a and c are known.
        #expect(series.units("role.first-time") == 1)
    }
}
