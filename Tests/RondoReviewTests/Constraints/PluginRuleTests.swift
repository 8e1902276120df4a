import RondoModel
import RondoReview
import Testing

@Suite("plugin.rule and plugin.wish")
struct PluginRuleTests {
    /// talk 10:00, a break, draw and talk side by side 10:40, a meal, draw 11:30, a buffer.
    private var small: Small {
        var small = Small(minutes: 120)
        small.people("a", "b", "c", "d")
        small.role("lead")
        small.role("welcomer", per: .session)
        small.activity("talk", "explore", .smallGroups)
        small.activity("draw", "explore", .smallGroups)
        small.activityBlock("talk", 0, 30) {
            $0.groups = [["a", "b"], ["c", "d"]]
            $0.turns = [Turn("lead", "a")]
        }
        small.block(.break, 30, 40)
        let beside = small.strand("talk") {
            $0.people = ["a", "b"]
            $0.groups = [["a", "b"]]
            $0.turns = [Turn("lead", "a"), Turn("king", "a")]
        }
        let other = small.strand("draw") {
            $0.people = ["c", "d"]
            $0.groups = [["c", "d"]]
            $0.turns = [Turn("lead", nil)]
        }
        small.block(.activity, 40, 60, [other, beside])
        small.block(.meal, 60, 90)
        small.activityBlock("draw", 90, 110) { $0.groups = [["a", "c", "d", "b"]] }
        small.block(.buffer, 110, 120)
        small.plan.sessions[0].turns = [Turn("welcomer", "a")]
        return small
    }

    private func units(_ cost: Int = 1, _ change: (inout RuleCost) -> Void) -> Int {
        var ruled = small
        ruled.plan.inputs.rules = [HouseRule("house/rule", hard: false, [RuleCost(cost, change)])]
        return ruled.units("plugin.wish")
    }

    @Test("an activity counts once a strand, and each condition takes some away")
    func placements() {
        #expect(units { $0.activity = "talk" } == 2)
        #expect(units(7) { $0.activity = "draw" } == 14)
        #expect(units { $0.activity = "sing" } == 0)
        #expect(units { ($0.activity, $0.session) = ("draw", "one") } == 2)
        #expect(units { ($0.activity, $0.session) = ("draw", "two") } == 0)
        #expect(units { ($0.activity, $0.laterThan) = ("draw", 659) } == 2)
        #expect(units { ($0.activity, $0.laterThan) = ("draw", 660) } == 1, "10:40 to 11:00 is not later than 11:00")
        #expect(units { ($0.activity, $0.laterThan) = ("draw", 710) } == 0)
        #expect(units { ($0.activity, $0.before) = ("draw", "end") } == 1, "the buffer is no activity")
        #expect(units { ($0.activity, $0.before) = ("talk", "end") } == 0)
    }

    @Test("after a kind means directly after, after an activity means the activity block before")
    func after() {
        #expect(units { ($0.activity, $0.after) = ("talk", "start") } == 1)
        #expect(units { ($0.activity, $0.after) = ("draw", "start") } == 0)
        #expect(units { ($0.activity, $0.after) = ("draw", "meal") } == 1)
        #expect(units { ($0.activity, $0.after) = ("draw", "break") } == 1)
        #expect(units { ($0.activity, $0.after) = ("talk", "break") } == 1)
        #expect(units { ($0.activity, $0.after) = ("draw", "buffer") } == 0)
        #expect(units { ($0.activity, $0.after) = ("draw", "arrival") } == 0)
        #expect(units { ($0.activity, $0.after) = ("draw", "talk") } == 2, "breaks and meals may stand between")
        #expect(
            units { ($0.activity, $0.after) = ("draw", "draw") } == 1, "strands of one block aren't after each other")
        #expect(units { ($0.activity, $0.after) = ("talk", "draw") } == 0)
        #expect(units { ($0.activity, $0.after) = ("draw", "activity") } == 0)
        #expect(
            units {
                ($0.activity, $0.after, $0.before, $0.laterThan, $0.session) = ("draw", "meal", "end", 700, "one")
            } == 1)
        #expect(
            units { ($0.activity, $0.after, $0.before, $0.laterThan) = ("draw", "meal", "end", 720) } == 0)
    }

    @Test("a person with a role counts once a turn, of strands and of sessions")
    func turns() {
        #expect(units { ($0.person, $0.role) = ("a", "lead") } == 2)
        #expect(units(3) { ($0.person, $0.role) = ("a", "welcomer") } == 3)
        #expect(units { ($0.person, $0.role) = ("b", "lead") } == 0)
        #expect(units { ($0.person, $0.role) = ("a", "king") } == 0, "the workshop has no such role")
        #expect(units { ($0.person, $0.role, $0.session) = ("a", "lead", "one") } == 2)
        #expect(units { ($0.person, $0.role, $0.session) = ("a", "lead", "two") } == 0)
    }

    @Test("two people count once a small group that has both, whoever is named first")
    func meetings() {
        #expect(units { ($0.person, $0.with) = ("a", "b") } == 3)
        #expect(units(2) { ($0.person, $0.with) = ("b", "a") } == 6)
        #expect(units { ($0.person, $0.with) = ("a", "c") } == 1)
        #expect(units { ($0.person, $0.with) = ("a", "a") } == 0)
        #expect(units { ($0.person, $0.with) = ("a", "z") } == 0)
        var plenary = small
        plenary.plan.inputs.activities[0].format = .plenary
        plenary.plan.inputs.rules = [
            HouseRule("house/rule", hard: false, [RuleCost(1) { ($0.person, $0.with) = ("a", "c") }])
        ]
        #expect(plenary.units("plugin.wish") == 0, "draw has no groups now")
    }

    @Test("levels are counted apart, costs add up, and what belongs to no form counts nothing")
    func levels() {
        var ruled = small
        ruled.plan.inputs.rules = [
            HouseRule(
                "house/hard", hard: true,
                [
                    RuleCost(5) { $0.activity = "talk" }, RuleCost(2) { ($0.activity, $0.after) = ("talk", "start") },
                    RuleCost(9) { ($0.activity, $0.role) = ("talk", "lead") }, RuleCost(9) { $0.person = "a" },
                    RuleCost(9) { ($0.activity, $0.before) = ("talk", "noon") }, RuleCost(-9) { $0.activity = "talk" },
                ]),
            HouseRule("house/soft", hard: false, [RuleCost(1) { ($0.person, $0.with) = ("c", "d") }]),
        ]
        #expect(ruled.units("plugin.rule") == 12)
        #expect(ruled.units("plugin.wish") == 3)
    }

    @Test("violations say what counts, which rule says so and why, and where")
    func sentences() throws {
        var ruled = small
        ruled.plan.inputs.rules = [
            HouseRule(
                "house/hard", hard: true,
                [
                    RuleCost(5) { ($0.activity, $0.after) = ("draw", "meal") },
                    RuleCost(2) { ($0.activity, $0.laterThan) = ("draw", 700) },
                    RuleCost(2) { ($0.activity, $0.before) = ("draw", "end") },
                    RuleCost(1) { ($0.person, $0.role) = ("a", "welcomer") },
                    RuleCost(1) { ($0.person, $0.with) = ("c", "b") },
                ])
        ]
        let found = Check.run(ruled.plan).violations.filter { $0.constraint == "plugin.rule" }
        #expect(
            found.map(\.sentence) == [
                "draw at 11:30 in session one comes directly after a meal, ends later than 11:40, is the session's last "
                    + "activity (house/hard: We have agreed on it)",
                "a holds welcomer in session one (house/hard: We have agreed on it)",
                "b and c are both in group 1 of draw at 11:30 in session one (house/hard: We have agreed on it)",
            ])
        #expect(found.map(\.units) == [9, 1, 1])
        #expect(found.map(\.place.block) == [4, nil, 4])
        #expect(found.map(\.place.people) == [[], ["a"], ["b", "c"]])
        #expect(found.allSatisfy { $0.remedy != nil })
    }

    @Test("a weight in the workshop file changes what a unit costs")
    func weights() {
        var ruled = small
        ruled.plan.inputs.rules = [HouseRule("house/hard", hard: true, [RuleCost(5) { $0.activity = "talk" }])]
        ruled.workshop.weights = [Weight("plugin.rule", 3), Weight("plugin.wish", 0)]
        let score = Check.run(ruled.plan).score
        #expect(
            score.constraints.first { $0.id == "plugin.rule" } == ConstraintScore("plugin.rule", units: 10, weight: 3))
        #expect(
            score.constraints.first { $0.id == "plugin.wish" } == ConstraintScore("plugin.wish", units: 0, weight: 0))
    }
}
