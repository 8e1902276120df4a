import RondoDiagnostics
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("What arithmetic can tell")
struct FeasibilityTests {
    private func messages(_ change: (inout Inputs) -> Void) -> [String] {
        Feasibility.findings(SmallWorkshop.compile(change)).map { "\($0.code): \($0.message)" }
    }

    @Test("is said in a sentence that names things, counts people with needs, and offers a remedy")
    func sentences() {
        let found = messages {
            $0.workshop.people[1].needs = [StatedNeed("wheelchair")]
            $0.workshop.roles[0].people = 5
            $0.workshop.spaces[0].capacity = 3
            $0.workshop.spaces[1].capacity = 3
            $0.activities.removeAll { $0.phase == "create" }
            $0.workshop.groups.together = [["ann", "bo"]]
            $0.workshop.groups.apart = [["bo", "ann"]]
        }
        #expect(found.contains("role.filled: nobody who comes said yes to welcomer, so its turns stay empty"))
        #expect(
            found.contains(
                "role.filled: lead is held by 5 at once, and in session one 4 of those who said yes are there"))
        #expect(found.contains("space.fit: no space of session one has step-free, which one person who comes needs"))
        #expect(found.contains("space.fit: 4 people come to session two, and its spaces hold 3 at once"))
        #expect(
            found.contains("arc.order: session one wants 30% create, and no activity of that phase can be used"))
        #expect(found.contains("group.together: ann and bo are asked to be both together and apart"))
        #expect(!found.contains { $0.contains("wheelchair") || $0.contains("bo needs") })
    }

    @Test("finds sessions that are too short, phases that shut somebody out, and pins that can't hold")
    func more() {
        let found = messages {
            for index in $0.activities.indices { $0.activities[index].length.min = 30 }
            $0.activities[2].demands = ["touch"]
            $0.workshop.people[2].needs = [StatedNeed("no-touch")]
            var pin = Pin()
            pin.person = "ann"
            pin.role = "welcomer"
            $0.workshop.pins = [pin]
        }
        #expect(
            found.contains(
                "time.length: session one has 2h for activities, and the shortest one of each phase takes 2h 30m "
                    + "together"))
        #expect(
            found.contains(
                "access.barrier: in session two every activity to explore has a barrier for one person who come"))
        #expect(found.contains("pin.kept: this pin can't hold: ann has not said yes to welcomer"))
    }

    @Test("finds pins that ask for what a house rule forbids, and no others")
    func rulesAgainstPins() {
        func found(_ cost: RuleCost, isHard: Bool = true, _ pin: Pin) -> [String] {
            messages {
                $0.workshop.people[0].yesTo.append("welcomer")
                var rule = HouseRule()
                rule.id = "house/rule"
                rule.says = "We don't"
                rule.isHard = isHard
                rule.costs = [cost]
                $0.rules = [rule]
                $0.workshop.pins = [pin]
            }
        }
        func cost(_ change: (inout RuleCost) -> Void) -> RuleCost {
            var cost = RuleCost()
            change(&cost)
            return cost
        }
        let sentence = "plugin.rule: this pin asks for what the house rule house/rule (We don't) forbids"
        var pin = Pin()
        pin.activity = "explore-it"
        pin.session = "one"
        #expect(found(cost { $0.activity = "explore-it" }, pin) == [sentence])
        #expect(found(cost { $0.activity = "explore-it" }, isHard: false, pin) == [])
        #expect(found(cost { $0.activity = "create-it" }, pin) == [])
        #expect(found(cost { ($0.activity, $0.session) = ("explore-it", "one") }, pin) == [sentence])
        #expect(found(cost { ($0.activity, $0.session) = ("explore-it", "two") }, pin) == [])
        #expect(found(cost { ($0.activity, $0.laterThan) = ("explore-it", 660) }, pin) == [])
        #expect(found(cost { ($0.activity, $0.before) = ("explore-it", "end") }, pin) == [])
        pin.at = 660
        #expect(found(cost { ($0.activity, $0.laterThan) = ("explore-it", 660) }, pin) == [sentence])
        #expect(found(cost { ($0.activity, $0.laterThan) = ("explore-it", 665) }, pin) == [])
        pin.length = 20
        #expect(found(cost { ($0.activity, $0.laterThan) = ("explore-it", 665) }, pin) == [sentence])
        #expect(found(cost { ($0.activity, $0.after) = ("explore-it", "gather-it") }, pin) == [])
        pin.after = "gather-it"
        #expect(found(cost { ($0.activity, $0.after) = ("explore-it", "gather-it") }, pin) == [sentence])
        pin.after = "meal"
        #expect(found(cost { ($0.activity, $0.after) = ("explore-it", "meal") }, pin) == [])
        var turn = Pin()
        turn.person = "ann"
        turn.role = "lead"
        #expect(found(cost { ($0.person, $0.role) = ("ann", "lead") }, turn) == [sentence])
        #expect(found(cost { ($0.person, $0.role) = ("bo", "lead") }, turn) == [])
        #expect(found(cost { ($0.person, $0.role, $0.session) = ("ann", "lead", "one") }, turn) == [])
    }

    @Test("says nothing about a workshop that can work")
    func nothing() {
        #expect(messages { $0.workshop.people[0].yesTo.append("welcomer") }.isEmpty)
    }

    @Test("stops what the engine can't take before it gets there")
    func limits() async {
        let many = SmallWorkshop.inputs {
            for index in 0..<40 {
                var role = RoleRule()
                role.id = "role-\(index)"
                $0.workshop.roles.append(role)
            }
        }
        let empty = SmallWorkshop.inputs { $0.workshop.people = [] }
        let bare = SmallWorkshop.inputs { $0.activities = [] }
        for (inputs, code) in [(many, "plan.too-many-roles"), (empty, "plan.no-people"), (bare, "plan.no-activity")] {
            let (plan, findings) = await Planner.plan(inputs)
            #expect(plan == nil)
            #expect(findings.map(\.code).contains(code))
            #expect(findings.allSatisfy { $0.severity == .error && $0.remedy != nil })
        }
    }
}
