import RondoDiagnostics
import RondoModel
import RondoYAML
import Testing

@testable import RondoFiles

@Suite struct HouseRuleFormatTests {
    private func read(_ text: String) -> (rule: HouseRule?, findings: [Finding]) {
        let source = SourceText(file: "rule", bytes: Array(text.utf8))
        guard let root = JSONReader.read(source).root else { return (nil, []) }
        var reading = Reading(source: source, format: .plan)
        return (HouseRuleFormat.rule.read(root, &reading), reading.findings)
    }

    private func rule(costs: String) -> String {
        "{\"id\": \"x/y\", \"says\": \"Why\", \"level\": \"soft\", \"costs\": [\(costs)]}"
    }

    @Test("the costs of capabilities.md are read as they are meant")
    func documented() throws {
        let (read, findings) = read(
            rule(
                costs: """
                    {"activity": "silent-reading", "after": "meal", "cost": 5},
                    {"activity": "world-cafe", "session": "day-2", "later-than": "15:00", "cost": 3},
                    {"activity": "dot-voting", "before": "end", "cost": 2},
                    {"person": "p-3f9a0c21b7de", "role": "timekeeper", "cost": 2},
                    {"person": "p-3f9a0c21b7de", "with": "p-08b1c2d3e4f5", "cost": 4}
                    """))
        #expect(findings == [])
        let rule = try #require(read)
        #expect((rule.id, rule.says, rule.isHard) == ("x/y", "Why", false))
        #expect(rule.costs.map(\.form) == [.placement, .placement, .placement, .turn, .meeting])
        #expect(rule.costs.map(\.cost) == [5, 3, 2, 2, 4])
        #expect(rule.costs.map(\.laterThan) == [nil, 900, nil, nil, nil])
        #expect(rule.costs[0].after == "meal")
        #expect(rule.costs[2].before == "end")
        #expect(rule.costs[3].role == "timekeeper")
        #expect(rule.costs[4].with == "p-08b1c2d3e4f5")
    }

    @Test(
        "a cost that is none of the three things, or all of them, is a finding",
        arguments: [
            "{\"cost\": 1}", "{\"session\": \"one\", \"cost\": 1}", "{\"person\": \"a\", \"cost\": 1}",
            "{\"role\": \"a\", \"cost\": 1}", "{\"person\": \"a\", \"with\": \"a\", \"cost\": 1}",
            "{\"person\": \"a\", \"with\": \"b\", \"session\": \"one\", \"cost\": 1}",
            "{\"person\": \"a\", \"with\": \"b\", \"role\": \"lead\", \"cost\": 1}",
            "{\"person\": \"a\", \"role\": \"lead\", \"before\": \"end\", \"cost\": 1}",
            "{\"activity\": \"a\", \"person\": \"b\", \"cost\": 1}",
            "{\"activity\": \"a\", \"with\": \"b\", \"cost\": 1}",
        ])
    func forms(cost: String) {
        let found = read(rule(costs: cost)).findings
        #expect(found.map(\.code) == ["rule.cost"])
        #expect(found.first?.location?.line == 1)
    }

    @Test("numbers, levels and ends that aren't there are findings")
    func values() {
        func codes(_ cost: String) -> [String] { read(rule(costs: cost)).findings.map(\.code) }
        #expect(codes("{\"activity\": \"a\", \"cost\": 0}") == ["value.range"])
        #expect(codes("{\"activity\": \"a\", \"cost\": 1001}") == ["value.range"])
        #expect(codes("{\"activity\": \"a\"}") == ["key.missing"])
        #expect(codes("{\"activity\": \"a\", \"before\": \"noon\", \"cost\": 1}") == ["value.form"])
        #expect(codes("{\"activity\": \"a\", \"later-than\": \"25:00\", \"cost\": 1}") == ["value.form"])
        #expect(codes("{\"activity\": \"a\", \"price\": 1, \"cost\": 1}") == ["key.unknown"])
        let level = "{\"id\": \"x/y\", \"says\": \"Why\", \"level\": \"medium\", \"costs\": []}"
        #expect(read(level).findings.map(\.code) == ["value.form"])
    }

    @Test("a plan without rules has no key and no hash of them, a plan with rules has both")
    func inPlans() throws {
        var plan = RandomInputs.plan(seed: 5)
        plan.inputs.rules = []
        plan.inputs.plugins = []
        #expect(!PlanFile.hashes(of: plan.inputs).contains { $0.part == "rules" })
        #expect(!String(decoding: PlanFile.encode(plan), as: UTF8.self).contains("\"rules\""))
        var dice = Dice(3)
        plan.inputs.rules = [HouseRule.random(1, &dice)]
        let hash = try #require(PlanFile.hashes(of: plan.inputs).last)
        #expect(hash.part == "rules")
        let (read, findings) = PlanFile.decode(PlanFile.encode(plan), path: "plan.json")
        #expect(findings == [])
        #expect(read?.inputs.rules == plan.inputs.rules)
        plan.inputs.rules[0].says += "!"
        #expect(PlanFile.hashes(of: plan.inputs).last?.sha256 != hash.sha256)
    }
}

extension HouseRule {
    /// A rule with costs of all three forms.
    static func random(_ number: Int, _ dice: inout Dice) -> HouseRule {
        var rule = HouseRule()
        rule.id = "plugin/rule-\(number)"
        rule.says = dice.text()
        rule.isHard = dice.flag()
        rule.costs = (0..<dice.int(0...5)).map { _ in
            var cost = RuleCost()
            cost.cost = dice.int(1...1000)
            switch dice.int(0...2) {
            case 0:
                cost.activity = "activity-\(dice.int(0...4))"
                cost.session = dice.maybe { _ in "session-0" }
                cost.laterThan = dice.maybe { $0.int(0...1440) }
                cost.after = dice.maybe { $0.pick(["meal", "break", "start", "activity-1"]) }
                cost.before = dice.maybe { _ in "end" }
            case 1:
                cost.person = "person-0"
                cost.role = "role-0"
                cost.session = dice.maybe { _ in "session-0" }
            default:
                cost.person = "person-0"
                cost.with = "person-1"
            }
            return cost
        }
        return rule
    }
}
