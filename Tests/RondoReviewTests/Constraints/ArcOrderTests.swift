import RondoModel
import Testing

@Suite("arc.order")
struct ArcOrderTests {
    private func arranged(_ change: (inout Small) -> Void) -> Int {
        var small = Small(minutes: 120)
        small.workshop.arc = []
        for (id, phase) in [
            ("hi", "gather"), ("look", "explore"), ("make", "create"), ("vote", "decide"), ("end", "reflect"),
        ] {
            small.activity(id, phase)
        }
        change(&small)
        return small.units("arc.order")
    }

    @Test("phases go forward, with a buffer before the close")
    func isFineInOrder() {
        let units = arranged { small in
            for (index, id) in ["hi", "look", "make", "vote"].enumerated() {
                small.activityBlock(id, index * 20, index * 20 + 20)
            }
            small.block(.buffer, 80, 90)
            small.activityBlock("end", 90, 120)
        }
        #expect(units == 0)
    }

    @Test("a session that is hardly anything but rest counts by the time of those who came")
    func countsEmptiness() {
        let units = arranged { small in
            small.people("a", "b", "c")
            small.activityBlock("look", 0, 30)
        }
        // Half of 120 minutes is 60: 30 minutes short for three people, 90 / 50 rounded up: 2. It opens and closes
        // with look: 2.
        #expect(units == 4)
    }

    @Test("going back, deciding too early, ending wrongly and missing what comes before each count")
    func countsBreaches() {
        let units = arranged { small in
            small.plan.inputs.activities[3].after = ["look", "make"]
            small.activityBlock("vote", 0, 20)
            small.activityBlock("look", 20, 40)
        }
        // activities sorted by id: end, hi, look, make, vote; [3] is make, which doesn't stand: nothing.
        // look after vote: 1; vote decides before anything was created: 1; opens with vote: 1; closes with look: 1.
        #expect(units == 4)
    }

    @Test("activities marked anywhere stand outside the order, not outside the rest")
    func leavesOutAnywhere() {
        let units = arranged { small in
            small.activity("game", "gather") { $0.anywhere = true }
            small.activityBlock("hi", 0, 20)
            small.activityBlock("make", 20, 40)
            small.activityBlock("game", 40, 60)
            small.activityBlock("vote", 60, 80)
            small.activityBlock("end", 80, 120)
        }
        // Only the buffer before the close is missing.
        #expect(units == 1)
    }

    @Test("`after` looks into earlier sessions and the ledger; an unwanted phase counts once a strand")
    func looksBack() {
        var past = PastSession()
        past.activities = ["before"]
        past.created = true
        let units = arranged { small in
            small.plan.inputs.ledger.sessions = [past]
            small.plan.inputs.activities[4].after = ["before", "hi", "never"]
            var wish = ArcWish()
            wish.shares = [PhaseShare("explore", 50), PhaseShare("decide", 50)]
            small.workshop.arc = [wish]
            small.activityBlock("hi", 0, 20)
            small.session("two", minutes: 60)
            small.activityBlock("vote", 0, 20)
        }
        // gather has no share: 1; never stands nowhere: 1. Nothing opens or closes in this arc.
        #expect(units == 2)
    }
}
