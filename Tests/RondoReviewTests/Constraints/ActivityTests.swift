import RondoModel
import Testing

@Suite("activity.again, activity.liked and activity.early-risk")
struct ActivityTests {
    @Test("a placement is a block, and what may repeat counts within a session only")
    func countsAgain() {
        var small = Small(minutes: 90)
        small.activity("hi", "gather") { $0.repeats = true }
        small.activity("look")
        small.block(.activity, 0, 30, [small.strand("look"), small.strand("look")])
        small.activityBlock("hi", 30, 60)
        small.session("two", minutes: 60)
        small.activityBlock("hi", 0, 30)
        #expect(small.units("activity.again") == 0)
        small.activityBlock("hi", 30, 60)
        small.activityBlock("look", 60, 90)
        // hi twice in the second session: 1; look in two blocks: 1.
        #expect(small.units("activity.again") == 2)
        var past = PastSession()
        past.activities = ["look", "hi"]
        small.plan.inputs.ledger.sessions = [past]
        #expect(small.units("activity.again") == 3)
    }

    @Test("what people asked for and doesn't stand, each once")
    func countsLiked() {
        var small = Small(minutes: 90)
        small.activity("look")
        small.activityBlock("look", 0, 30)
        small.workshop.like = [Reference("look"), Reference("sing"), Reference("sing"), Reference("dance")]
        #expect(small.units("activity.liked") == 2)
    }

    @Test("what is exposing waits for two hours together, or half an hour")
    func countsEarlyRisk() {
        var small = Small(minutes: 240)
        small.activity("high") { $0.exposure = .high }
        small.activity("medium") { $0.exposure = .medium }
        small.activityBlock("medium", 0, 25)
        small.activityBlock("medium", 25, 30)
        small.activityBlock("medium", 30, 119)
        small.activityBlock("high", 119, 120)
        small.activityBlock("high", 120, 150)
        // After 0 and 25 minutes: 1 each; after 30: 0; high after 119: 2; after 120: 0.
        #expect(small.units("activity.early-risk") == 4)
        small.plan.inputs.ledger.sessions = [PastSession()]
        #expect(small.units("activity.early-risk") == 0)
    }
}
