import RondoPluginKit
import Testing

@testable import HouseReview

@Suite("House review")
struct ChecksTests {
    @Test("a plan that keeps to the house gets no findings")
    func nothing() throws {
        #expect(try Fixture.review() == [])
    }

    @Test("with every number at 0 nothing is checked, whatever the plan")
    func off() throws {
        let settings = HouseReview.Settings(
            welcome: 0, smallGroups: 0, longestPlenary: 0, breaksEvery: 0, otherWays: 0, lastDecision: 0, endsBy: "",
            sessionRoles: [], leading: "lead", mostLeads: 0, everyoneLeads: false, says: "warning")
        let found = try Fixture.review(settings) { $0.sessions[0].blocks.removeFirst(3) }
        #expect(found == [])
    }

    @Test("a welcome is arrival and gathering at the very start")
    func welcome() throws {
        var settings = Fixture.settings
        settings.welcome = 45
        let message = "the welcome has 40 minutes, and the house asks for 45"
        #expect(try Fixture.review(settings).map(\.message) == [message])
        let found = try Fixture.review { $0.sessions[0].blocks[0].kind = .buffer }
        #expect(found.map(\.message) == ["the welcome has 0 minutes, and the house asks for 10"])
        #expect(found.first?.session == "listen" && found.first?.block == 1)
    }

    @Test("the share in small groups counts everyone's minutes")
    func smallGroups() throws {
        var settings = Fixture.settings
        settings.smallGroups = 34
        // 40 of 120 minutes
        #expect(try Fixture.review(settings).map(\.message).first?.hasPrefix("33% of the activity time") == true)
        let found = try Fixture.review(settings) { $0.sessions[0].blocks[1].strands[0].people = ["p-a"] }
        // 40 × 3 of 25 × 1 + 95 × 3
        #expect(found == [])
    }

    @Test("a long plenary is told at its first block")
    func plenary() throws {
        var settings = Fixture.settings
        settings.longestPlenary = 50
        #expect(try Fixture.review(settings).map(\.block) == [5])
        settings.longestPlenary = 55
        #expect(try Fixture.review(settings) == [])
    }

    @Test("arrivals, breaks and meals are breaks, a buffer is none")
    func breaks() throws {
        var settings = Fixture.settings
        settings.breaksEvery = 64
        #expect(try Fixture.review(settings).map(\.block) == [2])
        let found = try Fixture.review(settings) { plan in
            plan.sessions[0].blocks[3].kind = .buffer
            plan.sessions[0].blocks[4].strands[0].format = .pairs
        }
        #expect(found.map(\.message) == ["there is no break for 135 minutes, and the house allows 64"])
    }

    @Test("ways beside talking count only where every activity is known")
    func otherWays() throws {
        var settings = Fixture.settings
        settings.otherWays = 2
        #expect(try Fixture.review(settings).count == 1)
        let found = try Fixture.review(settings) { $0.sessions[0].blocks[1].strands[0].activity = "unknown" }
        #expect(found == [])
    }

    @Test("a decision shortly before the end is told")
    func lastDecision() throws {
        var settings = Fixture.settings
        settings.lastDecision = 61
        let found = try Fixture.review(settings)
        #expect(found.map(\.block) == [5])
        #expect(found.first?.message.hasPrefix("it decides 60 minutes before the end") == true)
    }

    @Test("ending late is told, and a time that is none is refused")
    func endsBy() throws {
        var settings = Fixture.settings
        settings.endsBy = "12:30"
        #expect(
            try Fixture.review(settings).map(\.message) == [
                "it ends at 13:00, and in the house everything ends by 12:30"
            ])
        settings.endsBy = "noon"
        #expect(throws: Refusal.self) { try Fixture.review(settings) }
    }

    @Test("each session has its roles; a role that the workshop doesn't have is told once")
    func sessionRoles() throws {
        let found = try Fixture.review { $0.sessions[0].turns = [] }
        #expect(found.map(\.message) == ["nobody holds the role Wellbeing, and the house asks for it in each session"])
        #expect(try Fixture.review { $0.sessions[0].turns[0].person = nil }.count == 1)
        var settings = Fixture.settings
        settings.sessionRoles = ["safeguarding"]
        #expect(try Fixture.review(settings).map(\.place) == ["settings.session-roles"])
    }

    @Test("who leads too often and who said yes and never leads are told by pseudonym")
    func leading() throws {
        let found = try Fixture.review { plan in
            for block in 1..<6 where !plan.sessions[0].blocks[block].strands.isEmpty {
                plan.sessions[0].blocks[block].strands[0].turns = [Turn("lead", person: "p-a")]
            }
        }
        #expect(found.map(\.people) == [["p-a"], ["p-b", "p-c"]])
        #expect(found.map(\.session) == [nil, nil])
        #expect(found.first?.message == "the role Lead goes to someone up to 4 times, and the house allows 2")
    }

    @Test("numbers of any size are counted with", arguments: [Int.min, Int.max])
    func numbers(_ number: Int) throws {
        let settings = HouseReview.Settings(
            welcome: number, smallGroups: number, longestPlenary: number, breaksEvery: number, otherWays: number,
            lastDecision: number, endsBy: "", sessionRoles: [], leading: "lead", mostLeads: number,
            everyoneLeads: false,
            says: "warning")
        // Welcome, small groups, other ways and one decision can be too little; nothing can be too much.
        #expect(try Fixture.review(settings).count == (number < 0 ? 0 : 4))
    }

    @Test("findings can be notes, and never more than a reply may hold")
    func many() throws {
        var settings = Fixture.settings
        settings.endsBy = "09:00"
        settings.says = "note"
        let found = try Fixture.review(settings) { plan in
            plan.sessions = (0..<150).map { PlannedSession(id: "s\($0)", blocks: plan.sessions[0].blocks) }
        }
        #expect(found.count == 100 && found.allSatisfy { $0.severity == .note })
        #expect(found.last?.message.hasSuffix("more findings are left out") == true)
    }
}
