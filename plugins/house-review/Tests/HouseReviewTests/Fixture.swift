import RondoPluginKit

@testable import HouseReview

/// A small plan in which every check holds with the settings given here.
enum Fixture {
    static var settings: HouseReview.Settings {
        HouseReview.Settings(
            welcome: 10, smallGroups: 30, longestPlenary: 60, breaksEvery: 150, otherWays: 1, lastDecision: 30,
            endsBy: "13:00", sessionRoles: ["wellbeing"], leading: "lead", mostLeads: 2, everyoneLeads: true,
            says: "warning")
    }

    static var plan: Plan {
        Plan(sessions: [
            PlannedSession(
                id: "listen",
                blocks: [
                    PlannedBlock(.arrival, start: TimeOfDay(10, 0), end: TimeOfDay(10, 15)),
                    block("check-in", .gather, .plenary, 10, 15, 25, lead: "p-a"),
                    block("collage", .create, .smallGroups, 10, 40, 40, lead: "p-b"),
                    PlannedBlock(.break, start: TimeOfDay(11, 20), end: TimeOfDay(11, 35)),
                    block("dot-vote", .decide, .plenary, 11, 35, 25, lead: "p-a"),
                    block("one-word", .reflect, .plenary, 12, 30, 30, lead: "p-c"),
                ], turns: [Turn("wellbeing", person: "p-c")])
        ])
    }

    static func block(
        _ activity: String, _ phase: Phase, _ format: Format, _ hour: Int, _ minute: Int, _ length: Int, lead: String
    ) -> PlannedBlock {
        let start = TimeOfDay(hour, minute)
        let strand = PlannedStrand(
            activity, phase: phase, format: format, people: ["p-a", "p-b", "p-c"], turns: [Turn("lead", person: lead)])
        return PlannedBlock(
            .activity, start: start, end: TimeOfDay(minutes: start.minutes + length), title: activity, strands: [strand]
        )
    }

    static func request(_ settings: HouseReview.Settings) -> Request<HouseReview.Settings> {
        let length = LengthRange(min: 5, ideal: 10, max: 60)
        return Request(
            settings: settings,
            activities: [
                CandidateActivity(id: "check-in", phase: .gather, length: length, modes: [.talking]),
                CandidateActivity(id: "collage", phase: .create, length: length, modes: [.making, .talking]),
                CandidateActivity(id: "dot-vote", phase: .decide, length: length, modes: [.talking]),
                CandidateActivity(id: "one-word", phase: .reflect, length: length, modes: [.talking, .listening]),
            ],
            roles: [WorkshopRole(id: "lead", title: "Lead"), WorkshopRole(id: "wellbeing", title: "Wellbeing")],
            people: ["p-a", "p-b", "p-c"].map { Person(id: $0, yesTo: ["lead"], sessions: ["listen"]) })
    }

    static func review(
        _ settings: HouseReview.Settings = settings, change: (inout Plan) -> Void = { _ in }
    ) throws -> [Finding] {
        var plan = plan
        change(&plan)
        return try HouseReview().review(plan, request(settings))
    }
}
