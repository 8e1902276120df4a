import Foundation
import RondoPluginKit
import Testing

@testable import MethodCards

private let folder = ProcessInfo.processInfo.environment["METHOD_CARDS"]

/// The 36 cards of 18F, where METHOD_CARDS names the folder that holds them.
@Suite(.enabled(if: folder != nil)) struct RealCardsTests {
    private func replies() throws -> [ImportReply] {
        let folder = URL(filePath: try #require(folder))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { $0 != "SOURCE.md" && !$0.hasSuffix(".yml") }
        return try names.map { name in
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return try MethodCards().read(
                ImportFile(name: name, text: text), Request(settings: MethodCardsTests.settings))
        }
    }

    @Test("Every card is read, with a title, a summary and steps")
    func all() throws {
        let activities = try replies().flatMap(\.activities)
        #expect(activities.count == 36)
        #expect(Set(activities.map(\.id)).count == 36)
        for activity in activities {
            #expect(activity.summary?.isEmpty == false, "\(activity.id)")
            #expect(activity.demands == nil && activity.unknown.contains { $0.key == "demands" }, "\(activity.id)")
            let texts = [activity.title, activity.summary ?? ""] + (activity.steps ?? []).map(\.how)
            #expect(!texts.contains { $0.contains("<a ") || $0.contains("](") || $0.contains("{{") }, "\(activity.id)")
        }
    }

    @Test("Lengths are read where a card states one that fits a session, and phases where its category is one")
    func lengths() throws {
        let activities = try replies().flatMap(\.activities)
        let lengths = activities.compactMap { activity in activity.length.map { "\(activity.id) \($0.min)–\($0.max)" } }
        #expect(
            lengths == [
                "affinity-mapping 60–60", "design-hypothesis 60–120", "dot-voting 15–15", "heuristic-evaluation 60–120",
                "hopes-and-fears 30–60", "kj-method 60–120", "mental-modeling 60–120", "personas 120–180",
                "site-mapping 120–180", "stakeholder-influence-mapping 60–60", "user-scenarios 60–180",
                "wireframing 60–180",
            ])
        #expect(activities.filter { $0.phase == .explore }.count == 11)
        #expect(activities.filter { $0.phase == .create }.count == 3)
        #expect(activities.filter { $0.phase == nil }.count == 22)
        #expect(activities.first { $0.id == "design-studio" }?.people == 6...12)
    }

    @Test("Steps are there for all cards but those whose list has parts")
    func steps() throws {
        let without = try replies().flatMap(\.activities).filter { $0.steps == nil }.map(\.id)
        #expect(without == ["card-sorting", "recruiting"])
    }
}
