import RondoPluginKit
import Testing

@testable import PromptDeck

@Suite struct PromptDeckTests {
    private func request(
        _ changes: (inout PromptDeck.Settings) -> Void = { _ in }, seed: UInt64 = 1, language: String = "en",
        workshop: Workshop? = Workshop(id: "w", title: "What next?")
    ) -> Request<PromptDeck.Settings> {
        var settings = PromptDeck.Settings(theme: "our  garden", howMany: 8, techniques: [], without: [])
        changes(&settings)
        return Request(
            settings: settings, seed: seed, language: language, workshop: workshop, sessions: ActivityTests.sessions)
    }

    @Test("As many activities as asked for, the same for the same seed, others for another")
    func seeded() throws {
        let first = try PromptDeck().activities(request())
        #expect(first.activities.count == 8)
        #expect(try PromptDeck().activities(request()) == first)
        #expect(try PromptDeck().activities(request(seed: 2)) != first)
        #expect(first.findings.isEmpty)
        #expect(try PromptDeck().activities(request { $0.howMany = 40 }).activities.count == 40)
    }

    @Test("The theme is the settings', or the workshop's title, each with one sign at its end")
    func theme() throws {
        let own = try #require(try PromptDeck().activities(request()).activities.first?.says.first?.text)
        #expect(own.hasPrefix("The theme: our garden. "))
        let title = try #require(
            try PromptDeck().activities(request { $0.theme = " " }).activities.first?.says.first?.text)
        #expect(title.hasPrefix("The theme: What next? "))
        let refusal = #expect(throws: Refusal.self) {
            try PromptDeck().activities(request({ $0.theme = "" }, workshop: nil))
        }
        #expect(refusal?.place == "settings.theme")
    }

    @Test("Only the techniques that are wanted, and none that asks what is unwanted")
    func techniques() throws {
        let chosen = try PromptDeck().activities(request { $0.techniques = ["clay", "lines"] })
        #expect(chosen.activities.allSatisfy { $0.id.hasPrefix("clay-") || $0.id.hasPrefix("lines-") })
        let calm = try PromptDeck().activities(request { $0.without = ["loud", "fine-movement"] }).activities
        #expect(calm.allSatisfy { !($0.demands ?? []).contains(.loud) && !($0.demands ?? []).contains(.fineMovement) })
        let unknown = #expect(throws: Refusal.self) {
            try PromptDeck().activities(request { $0.techniques = ["clay", "lego"] })
        }
        #expect(unknown?.place == "settings.techniques[2]")
        #expect(throws: Refusal.self) {
            try PromptDeck().activities(
                request {
                    $0.techniques = ["clay"]; $0.without = ["fine-movement"]
                })
        }
    }

    @Test("It says so where fewer can be made, and where documents are in another language")
    func notes() throws {
        let few = try PromptDeck().activities(
            request(
                {
                    $0.techniques = ["soundscape"]; $0.howMany = 40
                }, language: "cy"))
        #expect(few.findings.map(\.place) == ["settings.how-many", "language"])
        #expect(few.activities.count < 40)
    }

    @Test("Bytes in, bytes out: the same request gets the same bytes")
    func bytes() {
        let request =
            #"{"rondo":"request/1","capability":"activities/1","seed":7,"language":"en","settings":{"theme":"the park","how-many":3,"techniques":[],"without":[]},"sessions":[{"id":"a","title":"A","start":"10:00","end":"13:00","people":9,"fixed":[]}]}"#
        let first = PromptDeck.answer("activities/1", request: request)
        #expect(first.outcome == .answered)
        #expect(PromptDeck.answer("activities/1", request: request) == first)
        #expect(first.text.contains(#""length":{"min":""#))
    }
}
