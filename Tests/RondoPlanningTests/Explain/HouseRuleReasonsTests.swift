import RondoModel
import RondoReview
import Testing

@testable import RondoPlanning

@Suite("Explanations of house rules")
struct HouseRuleReasonsTests {
    /// A plan of random inputs whose activities, turns and pairs all have a price.
    private func priced(seed: UInt64) async throws -> Plan {
        var inputs = RandomWorkshop.inputs(seed: seed)
        let options = PlanningOptions(effort: .quick, seed: seed, steps: 30)
        let first = try #require(await Planner.plan(inputs, options: options).plan)
        var draw = Draw(seed: seed)
        var rule = HouseRule()
        rule.id = "energy-arc/lift-after-meal"
        rule.says = "After a meal something lively does everyone good"
        for strand in first.sessions.flatMap(\.blocks).flatMap(\.strands) {
            var cost = RuleCost()
            cost.activity = strand.activity
            cost.cost = draw.int(1...9)
            rule.costs.append(cost)
            for turn in strand.turns {
                guard let person = turn.person else { continue }
                var cost = RuleCost()
                (cost.person, cost.role, cost.cost) = (person, turn.role, draw.int(1...9))
                rule.costs.append(cost)
            }
            for group in strand.groups where group.count > 1 {
                var cost = RuleCost()
                (cost.person, cost.with, cost.cost) = (group[1], group[0], draw.int(1...9))
                rule.costs.append(cost)
            }
        }
        inputs.rules = [rule]
        return try #require(await Planner.plan(inputs, options: options).plan)
    }

    @Test("count each rule as the check does, for all rules together", arguments: 1...24)
    func tally(seed: UInt64) async throws {
        let inputs = RandomWorkshop.inputs(seed: seed &+ 500)
        let options = PlanningOptions(effort: .quick, seed: seed, steps: 10)
        let plan = try #require(await Planner.plan(inputs, options: options).plan)
        let weighing = try #require(Weighing(plan))
        for (id, isHard) in [("plugin.rule", true), ("plugin.wish", false)] {
            let sum = weighing.counted.filter { inputs.rules[$0.rule].isHard == isHard }.reduce(0) { $0 + $1.units }
            #expect(sum == Check.units(of: id, in: plan))
        }
    }

    @Test("name the rule and its sentence for each activity, turn and pair that costs something", arguments: 1...3)
    func statements(seed: UInt64) async throws {
        let plan = try await priced(seed: seed)
        let rule = "energy-arc/lift-after-meal: After a meal something lively does everyone good, costs"
        let overview = try #require(Explainer.explain(plan).explanation).statements.map(\.text)
        let weight = ConstraintCatalogue.weight("plugin.wish", in: plan.inputs.workshop)
        let cost = weight * Check.units(of: "plugin.wish", in: plan)
        if cost > 0 { #expect(overview.contains("\(rule) \(cost)")) }
        let found = Check.run(plan).violations.filter { $0.constraint == "plugin.wish" }
        let ofEachForm = (0...2).compactMap { count in found.first { $0.place.people.count == count } }
        for violation in ofEachForm {
            var question = Question(session: violation.place.session, block: violation.place.block)
            if let person = violation.place.people.first { question = Question(person: person) }
            let texts = try #require(Explainer.explain(plan, question).explanation).statements.map(\.text)
            let wanted = "\(rule) \(weight * violation.units)"
            #expect(texts.contains { $0.hasPrefix("against ") && $0.hasSuffix(wanted) }, "\(violation.sentence)")
        }
    }

    @Test("say of an alternative which rule speaks for or against it, and by how much")
    func alternatives() async throws {
        let inputs = SmallWorkshop.inputs {
            $0.workshop.sessions = [$0.workshop.sessions[0]]
            for index in $0.activities.indices {
                $0.activities[index].length = LengthRange(min: 5, ideal: 25, max: 120)
            }
            var walk = $0.activities[2]
            walk.id = "walk-it"
            $0.activities.append(walk)
            var cost = RuleCost()
            (cost.activity, cost.cost) = ("walk-it", 40)
            var rule = HouseRule()
            rule.id = "house/no-walks"
            rule.says = "It rains"
            rule.costs = [cost]
            $0.rules = [rule]
        }
        let plan = try #require(await Planner.plan(inputs, options: PlanningOptions(effort: .quick)).plan)
        #expect(!plan.sessions.contains { $0.holds("walk-it") })
        let answer = try #require(Explainer.explain(plan, Question(activity: "walk-it")).explanation)
        let statement = try #require(answer.statements.first { $0.alternative != nil })
        #expect(statement.text.hasSuffix("; for the plan as it is speaks house/no-walks: It rains, +40"))
        #expect(statement.costs.contains(CostDifference("plugin.wish", units: 40, weight: 1)))
    }
}
