import RondoPluginKit

@testable import EasyRead

/// A morning with a choice, a break, and everything that a handout may hold.
enum Fixture {
    static var settings: EasyRead.Settings {
        EasyRead.Settings(
            size: 18, clock: "12-hour", clockFaces: true, showGroups: false, youCan: ["You can leave at any time."],
            longestSentence: 15)
    }

    static var handout: Handout {
        Handout(
            title: "What should the day centre be?", purpose: "We decide together. It takes three days.",
            contact: "Ask Jo.",
            sessions: [
                HandoutSession(
                    id: "listen", title: "Listening", date: "2026-12-03", start: TimeOfDay(10, 0),
                    end: TimeOfDay(13, 0),
                    inTheRoom: ["Captions are on", "An interpreter signs; seats have a clear view"],
                    blocks: [
                        HandoutBlock(.arrival, title: "Arrival", start: TimeOfDay(10, 0), end: TimeOfDay(10, 15)),
                        HandoutBlock(
                            .activity, title: "Check-in / Collage", start: TimeOfDay(10, 15), end: TimeOfDay(11, 0),
                            strands: [
                                HandoutStrand(
                                    "Check-in", space: "Hall", says: "Say how you are; you can pass.",
                                    format: .plenary, modes: [.talking], groups: [["Amara", "Ben"], ["Cerys"]]),
                                HandoutStrand(
                                    "Collage", space: "Studio", says: "Cut and stick.", modes: [.talking, .making]),
                            ]),
                        HandoutBlock(.break, title: "Break", start: TimeOfDay(11, 0), end: TimeOfDay(11, 15)),
                        HandoutBlock(
                            .activity, title: "One word", start: TimeOfDay(11, 15), end: TimeOfDay(12, 0),
                            strands: [HandoutStrand("One word", space: "Hall", says: "Say one word.")]),
                    ])
            ])
    }

    static func html(
        _ settings: EasyRead.Settings = settings, language: String = "en", change: (inout Handout) -> Void = { _ in }
    ) throws -> String {
        var handout = handout
        change(&handout)
        return try EasyRead().render(handout, Request(settings: settings, language: language)).files[0].text
    }
}
