import RondoPluginKit

@testable import EnergyArc

/// A day with lunch, and one activity of each sort.
enum Fixture {
    static var settings: EnergyArc.Settings {
        EnergyArc.Settings(
            afterMeals: 4, lateOn: 3, ending: 5, twoHeavy: 4, lateFrom: "15:00", tiredAfter: 150, longFrom: 40,
            heavyFrom: 3, musts: [])
    }

    static let day = Session(
        id: "make", start: TimeOfDay(10, 0), end: TimeOfDay(16, 0),
        fixed: [FixedBlock(.meal, at: TimeOfDay(12, 30), length: 45)])

    static let reading = activity("silent-reading", .explore, .calm, [.thinking])
    static let round = activity("check-in", .gather, .steady, [.talking])
    static let clay = activity("clay", .create, .calm, [.making])
    static let dance = activity("shake-it-out", .reflect, .lively, [.moving])
    static let circle = activity(
        "story-circle", .explore, .calm, [.talking], exposure: .high, demands: [.strongEmotion, .personalStory])
    static let theatre = activity(
        "forum-theatre", .create, .lively, [.acting], ideal: 60, exposure: .high, demands: [.strongEmotion])
    static let vote = activity("dot-vote", .decide, .steady, [.voting, .moving])
    static let all = [reading, round, clay, dance, circle, theatre, vote]

    static func activity(
        _ id: String, _ phase: Phase, _ energy: Energy, _ modes: [Mode], ideal: Int = 15, exposure: Exposure = .low,
        demands: [Demand]? = nil
    ) -> CandidateActivity {
        CandidateActivity(
            id: id, phase: phase, length: LengthRange(min: 10, ideal: ideal, max: 90), energy: energy, modes: modes,
            exposure: exposure, demands: demands)
    }

    static func reply(
        _ settings: EnergyArc.Settings = settings, sessions: [Session] = [day],
        activities: [CandidateActivity] = all
    ) throws -> RulesReply {
        try EnergyArc().rules(Request(settings: settings, sessions: sessions, activities: activities))
    }

    static func costs(_ rule: String, _ reply: RulesReply) -> [Cost] {
        reply.rules.first { $0.id == rule }?.costs ?? []
    }
}
