import RondoModel
import Testing

@testable import RondoFiles

@Suite struct LedgerReaderTests {
    /// One session of two hours: arrival, an activity for 50 minutes in two groups, a break, an activity for 40.
    private func plan(date day: Int = 1) -> Plan {
        var plan = Plan()
        plan.inputs.workshop.id = "w"
        var session = Session()
        session.id = "one"
        session.date = CalendarDay(year: 2026, month: 5, day: day)
        session.span = TimeSpan(600, 720)
        plan.inputs.workshop.sessions = [session]
        plan.inputs.workshop.people = ["ann", "bob", "cat", "dan"].map { id in
            var person = Person()
            person.id = id
            return person
        }
        plan.inputs.workshop.people[0].learning = ["lead"]
        plan.inputs.workshop.people[1].needs = [StatedNeed("leaves-by", minutes: 690)]
        plan.inputs.workshop.people[2].attends = [Attendance("one", TimeSpan(630, 800))]
        plan.inputs.workshop.people[3].attends = [Attendance("other")]
        var need = Need()
        need.id = "leaves-by"
        need.means = .leavesAt
        plan.inputs.vocabulary.needs = [need]
        var phase = Phase()
        phase.id = "create"
        phase.part = .creates
        plan.inputs.vocabulary.phases = [phase]
        plan.inputs.vocabulary.roles = [("welcomer", RoleKind.Acts.arrival), ("carer", .breaks), ("host", .throughout)]
            .map { id, acts in
                var role = RoleKind()
                role.id = id
                role.acts = acts
                return role
            }
        var making = Activity()
        making.id = "make"
        making.phase = "create"
        plan.inputs.activities = [making]
        var planned = PlannedSession()
        planned.session = "one"
        planned.turns = [Turn("welcomer", "ann"), Turn("carer", "ann"), Turn("host", "bob"), Turn("host", nil)]
        planned.blocks = [
            block(.arrival, 600, 610), block(.activity, 610, 660), block(.break, 660, 680), block(.activity, 680, 720),
        ]
        planned.blocks[1].strands = [strand("make", [["ann", "bob"], ["cat", "ann", "dan"]])]
        planned.blocks[1].strands[0].turns = [Turn("lead", "ann"), Turn("lead", "bob"), Turn("lead", nil)]
        planned.blocks[3].strands = [strand("make", [["bob", "ann"]]), strand("talk", [])]
        planned.blocks[3].strands[0].turns = [Turn("lead", "ann")]
        planned.blocks[3].strands[1].turns = [Turn("lead", "bob")]
        plan.sessions = [planned]
        return plan
    }

    private func block(_ kind: BlockKind, _ start: Int, _ end: Int) -> PlannedBlock {
        var block = PlannedBlock()
        block.kind = kind
        block.span = TimeSpan(start, end)
        return block
    }

    private func strand(_ activity: String, _ groups: [[String]]) -> Strand {
        var strand = Strand()
        strand.activity = activity
        strand.people = ["ann", "bob", "cat"]
        strand.groups = groups
        return strand
    }

    @Test("activities, minutes and attendance are those of the plan")
    func frame() throws {
        let session = try #require(LedgerReader.ledger(from: [plan()]).sessions.first)
        #expect(session.workshop == "w" && session.session == "one")
        #expect(session.activities == ["make", "talk"])
        #expect(session.created)
        #expect(session.activityMinutes == 90)
        // Bob leaves at 11:30; Cat comes at 10:30; Dan attends another session.
        #expect(
            session.attendance == [
                PastAttendance("ann", 120), PastAttendance("bob", 90), PastAttendance("cat", 90),
            ])
    }

    @Test("turns have the minutes for which their holder is there, in the blocks where the role acts")
    func turns() throws {
        let session = try #require(LedgerReader.ledger(from: [plan()]).sessions.first)
        let turns = session.turns.map { "\($0.person) \($0.role) \($0.minutes)\($0.beside ? " beside" : "")" }
        #expect(
            turns == [
                "ann lead 50 beside", "bob lead 50", "ann lead 40", "bob lead 10", "ann welcomer 10", "ann carer 20",
                "bob host 60",
            ])
    }

    @Test("a role of the arrival acts in the first activity block where nobody arrives")
    func noArrival() throws {
        var plan = plan()
        plan.sessions[0].blocks.removeFirst()
        let session = try #require(LedgerReader.ledger(from: [plan]).sessions.first)
        #expect(session.turns.first { $0.role == "welcomer" }?.minutes == 50)
    }

    @Test("pairs are counted once per group that both take part in")
    func encounters() throws {
        let session = try #require(LedgerReader.ledger(from: [plan()]).sessions.first)
        #expect(session.encounters.map { "\($0.first) \($0.second) \($0.count)" } == ["ann bob 2", "ann cat 1"])
    }

    @Test("sessions stand once, oldest first, with those of the plans' own ledgers")
    func merging() {
        var old = PastSession()
        old.workshop = "before"
        old.session = "x"
        old.date = CalendarDay(year: 2025, month: 1, day: 1)
        var later = plan(date: 9)
        later.inputs.ledger.sessions = [old]
        let ledger = LedgerReader.ledger(from: [later, plan(date: 1), plan(date: 1)])
        #expect(ledger.sessions.map { $0.date?.text } == ["2025-01-01", "2026-05-01", "2026-05-09"])
    }
}
