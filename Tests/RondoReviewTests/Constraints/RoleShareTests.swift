import RondoModel
import Testing

@Suite("role.fair, role.rest, role.variety and role.power")
struct RoleShareTests {
    /// Three blocks of 30 minutes, led as named.
    private func led(by leads: String..., changing change: (inout Small) -> Void = { _ in }) -> Small {
        var small = Small(minutes: 90)
        small.person("a", yes: ["lead", "scribe"])
        small.person("b", yes: ["lead"])
        small.person("c", "staff", yes: ["lead"])
        small.role("lead")
        small.role("scribe")
        small.activity("talk")
        change(&small)
        for (index, lead) in leads.enumerated() {
            small.activityBlock("talk", index * 30, index * 30 + 30) { $0.turns = [Turn("lead", lead)] }
        }
        return small
    }

    @Test("a turn each is fair; a fair share rounded up or down is no turn away")
    func countsFairness() {
        #expect(led(by: "a", "b", "c").units("role.fair") == 0)
        // M = 90, A = 270, C = 3, each a = 90. a: m = 60: |60 × 270 − 90 × 90| / 1350 = 6, c = 2 against 1: 6.
        // b: m = 30: 0. c: m = 0: 8100 / 1350 = 6, c = 0 against 1: 6.
        #expect(led(by: "a", "b", "a").units("role.fair") == 24)
    }

    @Test("the ledger's turns and attendance count, of people who are in the workshop")
    func countsTheLedger() {
        var small = led(by: "a", "b", "a")
        var past = PastSession()
        past.attendance = [PastAttendance("c", 90), PastAttendance("gone", 500)]
        for person in ["c", "c", "gone"] {
            var turn = PastTurn()
            turn.person = person
            turn.role = "lead"
            turn.minutes = 30
            past.turns.append(turn)
        }
        small.plan.inputs.ledger.sessions = [past]
        // A = 360 (a 90, b 90, c 180), M = 150 (60, 30, 60), C = 5 (2, 1, 2).
        // a: |60 × 360 − 150 × 90| = 8100, over 1800: 4; C × a / A = 1.25: 1 to 2: 0.
        // b: |10800 − 13500| = 2700: 1; 1 to 2: 0. c: |21600 − 27000| = 5400: 3; 2.5: 2 to 3: 0.
        #expect(small.units("role.fair") == 8)
    }

    @Test("the same role in two activity blocks running")
    func countsRest() {
        #expect(led(by: "a", "a", "b").units("role.rest") == 1)
        #expect(led(by: "a", "b", "a").units("role.rest") == 0)
        #expect(led(by: "a", "a", "b") { $0.workshop.roles[0].turns = .any }.units("role.rest") == 0)
    }

    @Test("those who said yes to several roles take them in turn")
    func countsVariety() {
        // a said yes to two roles and leads twice; b only to one.
        #expect(led(by: "a", "b", "a").units("role.variety") == 1)
        #expect(led(by: "b", "a", "b").units("role.variety") == 0)
        var mixed = led(by: "a", "b", "a")
        mixed.plan.sessions[0].blocks[1].strands[0].turns.append(Turn("scribe", "a"))
        #expect(mixed.units("role.variety") == 0)
    }

    @Test("minutes by perspective against the wanted share, in points")
    func countsPower() {
        let wanted: (inout Small) -> Void = {
            $0.workshop.roles[0].minutesShare = [Garden.share("lived", 50), Garden.share("staff", 40)]
        }
        // lived 60 of 90: 66.7 against 50: ⌊(6000 − 4500) / 90⌋ = 16; staff 33.3 against 40: ⌊600 / 90⌋ = 6.
        #expect(led(by: "a", "b", "c", changing: wanted).units("role.power") == 22)
        var nobody = led(by: "a", changing: wanted)
        nobody.plan.sessions[0].blocks = []
        #expect(nobody.units("role.power") == 0)
    }
}
