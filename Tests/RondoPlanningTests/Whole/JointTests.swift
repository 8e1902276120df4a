import RondoModel
import RondoReview
import Testing

@testable import RondoPlanning

/// Three workshops in which the activity that everybody likes best would spoil the plan, for a reason that only shows
/// once people are placed.
@Suite("Choosing activities and placing people at once")
struct JointTests {
    /// Why the activity that is liked can't work here.
    enum Trouble: CaseIterable {
        case staffing, access, grouping

        /// The hard constraints of which at least one is broken wherever the activity is used.
        var constraints: [String] {
            switch self {
            case .staffing: ["role.filled", "role.eligible", "role.clash"]
            case .access: ["access.barrier"]
            case .grouping: ["group.apart", "group.size"]
            }
        }
    }

    private static let seeds: ClosedRange<UInt64> = 1...3

    /// One session with one activity a phase and a second one to create something, `film-it`, which is liked.
    ///
    /// Lengths and numbers are so wide that nothing else can stand in the way; `isTroubled` alone does.
    private func inputs(_ trouble: Trouble, isTroubled: Bool) -> Inputs {
        SmallWorkshop.inputs { inputs in
            inputs.vocabulary.adaptations = []
            inputs.workshop.sessions = [inputs.workshop.sessions[0]]
            inputs.workshop.sessions[0].spaces = ["hall"]
            for i in inputs.activities.indices {
                inputs.activities[i].length = LengthRange(min: 5, ideal: 25, max: 120)
            }
            for i in inputs.workshop.people.indices { inputs.workshop.people[i].yesTo.append("welcomer") }
            var film = inputs.activities[0]
            film.id = "film-it"
            inputs.workshop.like = [Reference("film-it")]
            switch trouble {
            case .staffing:
                // The film needs two timekeepers, and one person said yes.
                var timekeeper = RoleRule()
                timekeeper.id = "timekeeper"
                timekeeper.per = .group
                inputs.workshop.roles.append(timekeeper)
                film.roles = [RoleCount("timekeeper", Amount(2))]
                inputs.workshop.people[0].yesTo.append("timekeeper")
                if !isTroubled { inputs.workshop.people[1].yesTo.append("timekeeper") }
            case .access:
                // Nothing and nobody here can lift what the film demands of those who can't read it.
                film.demands = ["reading"]
                if isTroubled { inputs.workshop.people[0].needs = [StatedNeed("low-vision")] }
            case .grouping:
                // Whoever is in a group with Ann is somebody whom she is to be apart from.
                film.format = .smallGroups
                film.group = CountRange(min: 2, ideal: 2, max: 3)
                if isTroubled { inputs.workshop.groups.apart = [["ann", "bo"], ["ann", "cy"], ["ann", "di"]] }
            }
            inputs.activities.append(film)
            inputs.activities.sort { $0.id < $1.id }
        }
    }

    private func plan(_ inputs: Inputs, seed: UInt64, isJoint: Bool) async throws -> Plan {
        var options = PlanningOptions(effort: .quick, seed: seed)
        options.isJoint = isJoint
        return try #require(await Planner.plan(inputs, options: options).plan)
    }

    private func uses(_ activity: String, _ plan: Plan) -> Bool {
        plan.sessions.contains { $0.blocks.contains { $0.strands.contains { $0.activity == activity } } }
    }

    @Test("finds the timetable that people can keep, where the best timetable alone can't be kept", arguments: seeds)
    func joint(seed: UInt64) async throws {
        for trouble in Trouble.allCases {
            let found = try await plan(inputs(trouble, isTroubled: true), seed: seed, isJoint: true)
            #expect(Check.run(found).score.hard == 0, "\(trouble)")
            #expect(!uses("film-it", found), "\(trouble)")
        }
    }

    @Test("one after the other ends with the timetable that people can't keep", arguments: seeds)
    func oneAfterTheOther(seed: UInt64) async throws {
        for trouble in Trouble.allCases {
            let found = try await plan(inputs(trouble, isTroubled: true), seed: seed, isJoint: false)
            let score = Check.run(found).score
            let units = score.constraints.filter { trouble.constraints.contains($0.id) }.reduce(0) { $0 + $1.units }
            #expect(score.hard > 0, "\(trouble)")
            #expect(units > 0, "\(trouble)")
            #expect(uses("film-it", found), "\(trouble)")
        }
    }

    @Test("both ways agree on what is liked where nothing stands in its way", arguments: [true, false])
    func untroubled(isJoint: Bool) async throws {
        for trouble in Trouble.allCases {
            let found = try await plan(inputs(trouble, isTroubled: false), seed: 1, isJoint: isJoint)
            #expect(Check.run(found).score.hard == 0, "\(trouble)")
            #expect(uses("film-it", found), "\(trouble)")
        }
    }
}
