import RondoDisturbances
import RondoModel
import RondoPlanning
import RondoReview
import Testing

@Suite("Planning again")
struct ReplanningTests {
    @Test("An absence of somebody without turns changes no activity and no turn", arguments: UInt64(1)...12)
    func absence(_ seed: UInt64) async throws {
        var inputs = try Gathering.inputs(seed)
        inputs.workshop.people[5].yesTo = []
        let plan = try await Gathering.plan(inputs, steps: 2_400)
        var again = plan.inputs
        again.earlier = EarlierPlan()
        again.earlier?.sessions = plan.sessions
        again.workshop.people.remove(at: 5)
        let made = try await Gathering.plan(again, seed: 7)
        let changes = Gathering.changes(made)
        #expect(changes.blocks == 0)
        #expect(changes.turns == 0)
        #expect(Check.run(made).score == made.score)
    }

    @Test("Nothing changes where nothing went wrong, whatever the seed", arguments: UInt64(1)...6)
    func nothing(_ seed: UInt64) async throws {
        let plan = try await Gathering.plan(try Gathering.inputs(seed), steps: 2_400)
        var again = plan.inputs
        again.earlier = EarlierPlan()
        again.earlier?.sessions = plan.sessions
        let made = try await Gathering.plan(again, seed: 99)
        let changes = Gathering.changes(made)
        #expect(changes.blocks == 0)
        #expect(changes.turns == 0)
        #expect(changes.groups == 0)
    }

    @Test("The search starts from the earlier plan repaired, not from nothing", arguments: UInt64(1)...10)
    func repaired(_ seed: UInt64) async throws {
        let plan = try await Gathering.plan(try Gathering.inputs(seed), steps: 60)
        let activities = plan.sessions.flatMap(\.blocks).flatMap(\.strands)
        for disturbance in Disturbance.allCases {
            let inputs = try #require(disturbance.applied(to: plan, seed: seed))
            let made = try await Gathering.plan(inputs, steps: 0)
            #expect(Check.run(made).score == made.score)
            let changes = Gathering.changes(made)
            let kept = Set(inputs.workshop.spaces.map(\.id))
            let avoided = Set(inputs.workshop.avoid.map(\.id))
            let now = Set(made.sessions.flatMap(\.blocks).flatMap(\.strands).map(\.activity))
            for strand in activities where !avoided.contains(strand.activity) { #expect(now.contains(strand.activity)) }
            switch disturbance {
            case .absence:
                #expect(changes.blocks == 0)
                #expect(changes.turns == 0)
            case .roomLost:
                #expect(changes.blocks == activities.count { !kept.contains($0.space) })
                #expect(changes.turns == 0)
                #expect(changes.groups == 0)
            case .minutesLost: #expect(changes.turns == 0)
            case .activitySwapped:
                #expect(changes.blocks == activities.count { avoided.contains($0.activity) })
            }
        }
    }

    @Test("Of each kind of disturbance, more is kept than by planning afresh")
    func keepsMore() async throws {
        var kept = [ChangeCount](repeating: ChangeCount(), count: Disturbance.allCases.count)
        var afresh = kept
        for seed in UInt64(1)...6 {
            let plan = try await Gathering.plan(try Gathering.inputs(seed), steps: 300)
            for (index, disturbance) in Disturbance.allCases.enumerated() {
                var inputs = try #require(disturbance.applied(to: plan, seed: seed))
                let made = try await Gathering.plan(inputs, steps: 300)
                add(Gathering.changes(made), to: &kept[index])
                #expect(Check.run(made).score == made.score)
                let earlier = inputs.earlier
                inputs.earlier = nil
                var other = try await Gathering.plan(inputs, steps: 300, seed: 2)
                other.inputs.earlier = earlier
                add(Gathering.changes(other), to: &afresh[index])
            }
        }
        for (index, disturbance) in Disturbance.allCases.enumerated() {
            // A lost room moves all that stood in it, and lost minutes move what comes after, whoever plans.
            let isForced = disturbance == .roomLost || disturbance == .minutesLost
            #expect(kept[index].blocks * (isForced ? 1 : 3) < afresh[index].blocks, "\(disturbance)")
            #expect(kept[index].turns * 2 < afresh[index].turns, "\(disturbance)")
        }
    }

    @Test("No more is broken than by planning afresh", arguments: UInt64(1)...4)
    func breaksNoMore(_ seed: UInt64) async throws {
        let options = PlanningOptions(effort: .quick)
        let plan = try await Gathering.plan(try Gathering.inputs(seed), steps: 600)
        for disturbance in [Disturbance.roomLost, .absence] {
            var inputs = try #require(disturbance.applied(to: plan, seed: seed))
            let again = try #require(await Planner.plan(inputs, options: options).plan)
            inputs.earlier = nil
            let afresh = try #require(await Planner.plan(inputs, options: options).plan)
            #expect(again.score.hard <= afresh.score.hard, "\(disturbance)")
            #expect(Check.run(again).score == again.score)
        }
    }

    private func add(_ changes: ChangeCount, to sum: inout ChangeCount) {
        sum.blocks += changes.blocks
        sum.turns += changes.turns
        sum.groups += changes.groups
    }
}
