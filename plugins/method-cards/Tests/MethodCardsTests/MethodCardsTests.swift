import Foundation
import RondoPluginKit
import Testing

@testable import MethodCards

@Suite struct MethodCardsTests {
    static let settings = MethodCards.Settings(
        phases: ["Discover=explore", "Make = create"], longest: 180, stepsUnder: "How to do it", leaveOut: [],
        collection: "", licence: "")

    private func read(_ name: String, _ settings: MethodCards.Settings = settings) throws -> ImportReply {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cards/\(name)")
        let text = try String(contentsOf: file, encoding: .utf8)
        return try MethodCards().read(ImportFile(name: name, text: text), Request(settings: settings))
    }

    private func words(_ activity: ImportedActivity, _ key: String) -> String? {
        activity.unknown.first { $0.key == key }?.words
    }

    @Test("A card becomes an activity with what it says")
    func whole() throws {
        let activity = try #require(try read("picture-walk.md").activities.first)
        #expect(activity.id == "picture-walk")
        #expect(activity.title == "Picture walk")
        #expect(activity.summary == "People look at pictures of a place and say what they notice and what is missing.")
        #expect(activity.phase == .explore)
        #expect(activity.length == LengthRange(min: 60, ideal: 60, max: 60))
        #expect(activity.people == 6...12)
        #expect(
            activity.steps == [
                ImportedStep(
                    "Hang them up",
                    how: "Hang ten pictures on a wall with tape. Invite between six and 12 participants."),
                ImportedStep(
                    "Step 2",
                    how:
                        "Walk along in pairs. Write on sticky notes what you see and put them beside. – one thing a note – no names"
                ),
                ImportedStep("Step 3", how: "Talk about it. See also another card and a third."),
            ])
    }

    @Test("What a card doesn't say is left out and named, with the card's own words")
    func gaps() throws {
        let activity = try #require(try read("picture-walk.md").activities.first)
        #expect(
            activity.unknown.map(\.key) == [
                "format", "energy", "modes", "exposure", "roles", "space", "materials", "demands", "adaptations",
                "steps",
                "says", "source",
            ])
        #expect(words(activity, "materials") == "the card names tape, sticky notes, but not how many")
        #expect(activity.demands == nil)
        let long = try #require(try read("long-study.md").activities.first)
        #expect(long.phase == nil)
        #expect(words(long, "phase") == "the card's category is \"Validate\"")
        #expect(long.length == nil)
        #expect(words(long, "length") == "the card says \"1–2 weeks\": not a plain length in minutes or hours")
        #expect(long.steps == nil)
        #expect(words(long, "steps") == "the card doesn't say")
    }

    @Test("A value may go on over lines that nobody indented, and its own colons stay in it")
    func unsoundFrontMatter() throws {
        let long = try #require(try read("long-study.md").activities.first)
        #expect(long.title == "A long study")
        #expect(
            long.summary
                == "Watching how something is used, for as long as it takes. Even if the card's author forgot to indent this: it goes on."
        )
    }

    @Test("A range becomes a length, and a note says that the middle was taken")
    func range() throws {
        let reply = try read("bare")
        let activity = try #require(reply.activities.first)
        #expect(activity.id == "bare")
        #expect(activity.length == LengthRange(min: 10, ideal: 15, max: 20))
        #expect(
            reply.findings == [
                Finding(
                    .note, "the card says \"10-20 mins\"; the middle, 15 minutes, stands as ideal", place: "bare.length"
                )
            ])
        #expect(words(activity, "summary") == "the card doesn't say")
    }

    @Test("Steps in several parts stay unknown, with the parts' names")
    func parts() throws {
        let text =
            "---\ntitle: Sort\n---\n## How to do it\n### Open\n1. Sort.\n### Closed\n1. Sort too.\n## Else\n### No\n"
        let reply = try MethodCards().read(
            ImportFile(name: "sort.md", text: text), Request(settings: MethodCardsTests.settings))
        let activity = try #require(reply.activities.first)
        #expect(activity.steps == nil)
        #expect(words(activity, "steps") == "the card's steps stand in parts: Open; Closed")
    }

    @Test("Settings say whose cards they are and which are left out")
    func settings() throws {
        var settings = MethodCardsTests.settings
        settings.collection = "Our cards"
        settings.licence = "CC0-1.0"
        settings.leaveOut = ["Validate"]
        let activity = try #require(try read("picture-walk.md", settings).activities.first)
        #expect(activity.source == Source(title: "Picture walk", of: "Our cards", licence: "CC0-1.0"))
        #expect(words(activity, "source") == nil)
        let left = try read("long-study.md", settings)
        #expect(left.activities.isEmpty)
        #expect(left.findings.map(\.severity) == [.note])
        settings.phases = ["Discover"]
        #expect(throws: Refusal.self) { try read("picture-walk.md", settings) }
    }

    @Test(
        "A file that is no card is refused with a remedy",
        arguments: ["", "# Title", "---\ntitle: x", "---\n---\n", "---\ncategory: Make\n---\n", "\u{FEFF}---\n\n---"])
    func noCard(_ text: String) {
        let refusal = #expect(throws: Refusal.self) {
            try MethodCards().read(
                ImportFile(name: "x.md", text: text), Request(settings: MethodCardsTests.settings))
        }
        #expect(refusal?.place == "x.md")
        #expect(refusal?.remedy != nil)
    }

    @Test(
        "A large card full of open brackets, or of lines, is read in one go",
        arguments: ["[", "<a", "&amp;", "1. x\n", "\n"])
    func large(_ part: String) throws {
        let text = "---\ntitle: X\n---\n## How to do it\n1. y\n" + String(repeating: part, count: 4_000)
        let reply = try MethodCards().read(
            ImportFile(name: "x.md", text: text), Request(settings: MethodCardsTests.settings))
        #expect(reply.activities.first?.steps?.isEmpty == false)
    }

    @Test("Damaged cards are read or refused, and never end the plugin")
    func fuzzed() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cards/picture-walk.md")
        let sound = Array(try String(contentsOf: file, encoding: .utf8).unicodeScalars)
        let signs: [Unicode.Scalar] = [
            "<", "[", "]", "(", "&", "*", "#", "-", "\n", ":", "\"", "1", ".", "é", "\u{0}", " ",
        ]
        for seed in 0..<300 {
            var chance = SeededGenerator(seed: UInt64(seed))
            var scalars = sound
            for _ in 0..<20 { scalars[chance.below(scalars.count)] = chance.pick(signs) ?? " " }
            let text = String(String.UnicodeScalarView(scalars))
            let file = ImportFile(name: "x.md", text: text)
            let request = Request(settings: MethodCardsTests.settings)
            if let reply = try? MethodCards().read(file, request) {
                #expect(reply == (try? MethodCards().read(file, request)))
            }
        }
    }
}
