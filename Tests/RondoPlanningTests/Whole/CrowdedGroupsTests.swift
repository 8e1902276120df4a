import RondoModel
import RondoReview
import Testing

@testable import RondoPlanning

/// Eleven people in small groups: two who sign and share one team of interpreters, two who stay together, two who stay
/// apart, and one who leaves after an hour.
@Suite("Groups with everything at once")
struct CrowdedGroupsTests {
    private let inputs = SmallWorkshop.inputs { inputs in
        inputs.vocabulary.adaptations = []
        inputs.workshop.sessions = [inputs.workshop.sessions[0]]
        inputs.workshop.sessions[0].spaces = ["hall"]
        for i in inputs.activities.indices {
            inputs.activities[i].length = LengthRange(min: 5, ideal: 25, max: 120)
            inputs.activities[i].demands = ["hearing", "speaking"]
            if ["create", "decide", "explore"].contains(inputs.activities[i].phase) {
                inputs.activities[i].format = .smallGroups
                inputs.activities[i].group = CountRange(min: 3, ideal: 4, max: 5)
            }
        }
        let ids = ["ann", "bo", "cy", "di", "ed", "fi", "gus", "hal", "ina", "jo", "kit"]
        inputs.workshop.people = ids.enumerated().map { index, id in
            var person = Person()
            person.id = id
            person.perspective = ["lived", "carer", "staff"][index % 3]
            person.yesTo = ["lead", "scribe", "welcomer"]
            return person
        }
        inputs.workshop.people[0].needs = [StatedNeed("bsl")]
        inputs.workshop.people[1].needs = [StatedNeed("bsl")]
        inputs.workshop.people[10].needs = [StatedNeed("leaves", minutes: 660)]
        inputs.workshop.groups.together = [["cy", "di"]]
        inputs.workshop.groups.apart = [["ed", "fi"]]
        // Any block needs both interpreters, so there is one team.
        for i in inputs.vocabulary.supports.indices where inputs.vocabulary.supports[i].id == "interpreter" {
            inputs.vocabulary.supports[i].team?.beyond = 0
        }
        var team = Support()
        team.id = "team"
        team.kind = "interpreter"
        team.people = 2
        inputs.workshop.supports = [team]
    }

    @Test("keeps every wish of everybody", arguments: 1...3 as ClosedRange<UInt64>)
    func all(seed: UInt64) async throws {
        let found = await Planner.plan(inputs, options: PlanningOptions(effort: .quick, seed: seed)).plan
        let plan = try #require(found)
        let report = Check.run(plan)
        #expect(report.score.hard == 0, "\(report.score.constraints.filter { $0.units > 0 })")
        #expect(report.score == plan.score)
        let blocks = plan.sessions[0].blocks
        let grouped = blocks.flatMap(\.strands).filter { !$0.groups.isEmpty }
        #expect(grouped.count >= 2)
        for strand in grouped {
            let sizes = strand.groups.map(\.count)
            #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
            #expect(sizes.allSatisfy { (3...5).contains($0) })
            #expect(strand.groups.flatMap { $0 }.sorted() == strand.people.sorted())
            func group(_ person: String) -> Int? { strand.groups.firstIndex { $0.contains(person) } }
            #expect(group("ann") != nil && group("ann") == group("bo"))
            #expect(group("cy") != nil && group("cy") == group("di"))
            #expect(group("ed") != nil && group("ed") != group("fi"))
            #expect(!strand.supports.isEmpty)
            for use in strand.supports {
                #expect(use.group == group("ann"))
                #expect(use.people.sorted() == ["ann", "bo"])
            }
        }
        #expect(grouped.contains { Set($0.groups.map(\.count)).count == 2 }, "numbers are uneven")
        for block in blocks {
            for strand in block.strands {
                #expect(strand.people.contains("kit") == (block.span.start < 660))
                for turn in strand.turns where turn.person == "kit" { #expect(block.span.end <= 660) }
            }
        }
    }
}
