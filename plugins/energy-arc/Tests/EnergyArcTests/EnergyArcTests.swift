import RondoPluginKit
import Testing

@testable import EnergyArc

@Suite("Energy arc")
struct EnergyArcTests {
    @Test("after a meal, sitting still costs, hands at work cost less, and moving costs nothing")
    func afterMeal() throws {
        let costs = Fixture.costs("lift-after-meal", try Fixture.reply())
        #expect(costs.map(\.activity) == ["silent-reading", "check-in", "clay", "story-circle"])
        #expect(costs.map(\.cost) == [8, 4, 4, 8])
        #expect(costs.allSatisfy { $0.after == .meal && $0.session == nil })
    }

    @Test("without a meal there is no rule about meals")
    func noMeal() throws {
        var session = Fixture.day
        session.fixed = [FixedBlock(.break, at: TimeOfDay(11, 0), length: 15)]
        let reply = try Fixture.reply(sessions: [session])
        #expect(!reply.rules.contains { $0.id == "lift-after-meal" })
    }

    @Test("late on, what is exposing, long or to be decided costs by its load")
    func late() throws {
        let costs = Fixture.costs("light-late-on", try Fixture.reply())
        // story-circle 3 + 2 + 1, forum-theatre 3 + 2 + 1 for its length, dot-vote 1: each times 3
        #expect(costs.map(\.activity) == ["story-circle", "forum-theatre", "dot-vote"])
        #expect(costs.map(\.cost) == [18, 18, 3])
        #expect(costs.allSatisfy { $0.laterThan == TimeOfDay(15, 0) && $0.session == nil })
    }

    @Test("it is never late before people have been there for a while, nor in a session that ends early")
    func lateBySession() throws {
        let morning = Session(id: "morning", start: TimeOfDay(9, 0), end: TimeOfDay(12, 0))
        let evening = Session(id: "evening", start: TimeOfDay(17, 0), end: TimeOfDay(20, 0))
        let short = Session(id: "short", start: TimeOfDay(17, 0), end: TimeOfDay(19, 0))
        let vote = [Fixture.vote]
        #expect(
            Fixture.costs("light-late-on", try Fixture.reply(sessions: [morning, short], activities: vote)).isEmpty)
        let costs = Fixture.costs(
            "light-late-on", try Fixture.reply(sessions: [morning, Fixture.day, evening], activities: vote))
        #expect(costs.map(\.session) == ["make", "evening"])
        #expect(costs.map(\.laterThan) == [TimeOfDay(15, 0), TimeOfDay(19, 30)])
    }

    @Test("a session doesn't end on what is exposing or just decided")
    func ending() throws {
        let costs = Fixture.costs("kind-ending", try Fixture.reply())
        #expect(costs.map(\.activity) == ["story-circle", "forum-theatre", "dot-vote"])
        #expect(costs.map(\.cost) == [30, 25, 5])
        #expect(costs.allSatisfy { $0.isAtEnd })
    }

    @Test("each heavy activity costs right after each heavy activity, itself too")
    func twoHeavy() throws {
        let costs = Fixture.costs("breathe-between", try Fixture.reply())
        #expect(costs.count == 4)
        #expect(costs.contains { $0.activity == "story-circle" && $0.after == .activity("forum-theatre") })
        #expect(costs.allSatisfy { $0.cost == 8 })
        var settings = Fixture.settings
        settings.heavyFrom = 7
        #expect(Fixture.costs("breathe-between", try Fixture.reply(settings)).isEmpty)
    }

    @Test("a rule of strength 0 is off; all off is no rule at all")
    func off() throws {
        var settings = Fixture.settings
        settings.ending = 0
        #expect(
            try Fixture.reply(settings).rules.map(\.id) == ["lift-after-meal", "light-late-on", "breathe-between"])
        (settings.afterMeals, settings.lateOn, settings.twoHeavy) = (0, 0, 0)
        #expect(try Fixture.reply(settings) == RulesReply([]))
    }

    @Test("a must counts only what plainly breaks it, by points")
    func musts() throws {
        var settings = Fixture.settings
        settings.musts = ["after-meals", "late-on", "ending", "two-heavy"]
        let reply = try Fixture.reply(settings)
        #expect(reply.rules.allSatisfy { $0.level == .hard })
        #expect(Fixture.costs("lift-after-meal", reply).map(\.activity) == ["silent-reading", "story-circle"])
        #expect(Fixture.costs("light-late-on", reply).map(\.cost) == [6, 6])
        #expect(Fixture.costs("kind-ending", reply).map(\.cost) == [6, 5])
        #expect(Fixture.costs("breathe-between", reply).allSatisfy { $0.cost == 2 })
    }

    @Test("a time that is none is refused with its place and a remedy")
    func refuses() {
        var settings = Fixture.settings
        settings.lateFrom = "three"
        #expect(
            throws: Refusal("this is no time of day", place: "settings.late-from", remedy: "write it like \"15:00\"")
        ) {
            try Fixture.reply(settings)
        }
    }

    @Test("numbers of any size are counted with", arguments: [Int.min, -1, 0, Int.max])
    func numbers(_ number: Int) throws {
        let settings = EnergyArc.Settings(
            afterMeals: number, lateOn: number, ending: number, twoHeavy: number, lateFrom: "23:59", tiredAfter: number,
            longFrom: number, heavyFrom: number, musts: ["ending"])
        let costs = try Fixture.reply(settings).rules.flatMap(\.costs)
        #expect(costs.isEmpty == (number <= 0) && costs.allSatisfy { (1...1000).contains($0.cost) })
    }

    @Test("however many activities there are, the reply keeps within the contract, and says what it left out")
    func bounds() throws {
        let many = (0..<3000).map { number in
            Fixture.activity("a-\(number)", .decide, .calm, [.talking], ideal: 60, exposure: .high)
        }
        let sessions = (9...17).map { Session(id: "s\($0)", start: TimeOfDay($0, 0), end: TimeOfDay($0 + 6, 0)) }
        let reply = try Fixture.reply(sessions: sessions, activities: many)
        #expect(reply.rules.reduce(0) { $0 + $1.costs.count } <= 20_000)
        #expect(reply.rules.flatMap(\.costs).allSatisfy { (1...1000).contains($0.cost) })
        #expect(reply.findings.contains { $0.place == "settings.late-on" && $0.severity == .warning })
    }
}
