import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling group.encounters")
struct GroupEncountersTests {
    @Test("adds up meetings of the ledger, both ways round")
    func meetings() {
        let made = SmallWorkshop.compile {
            var meeting = PastEncounter()
            meeting.first = "bo"
            meeting.second = "di"
            meeting.count = 2
            var past = PastSession()
            past.encounters = [meeting]
            $0.ledger.sessions = [past, past]
        }
        #expect(made.problem.pastMeetings[1 * 4 + 3] == 4)
        #expect(made.problem.pastMeetings[3 * 4 + 1] == 4)
        #expect(made.problem.pastMeetings.count { $0 > 0 } == 2)
    }
}
