import RondoDiagnostics
import RondoPluginHost
import Testing

@Suite("What a facilitator reads where a plugin gave no answer")
struct OutcomeTextTests {
    private let text = OutcomeText(plugin: "prompt-deck", capability: "activities/1")

    @Test("an answer needs no finding")
    func answered() { #expect(text.finding(.answered) == nil) }

    @Test(
        "each outcome has a code of its own and names the plugin, what it was asked, and what that means",
        arguments: [
            (
                PluginAnswer.Outcome.crashed("SIGSEGV"), "plugin.crashed",
                "the plugin 'prompt-deck' crashed while it was asked for activities (SIGSEGV); the plan was made without it"
            ),
            (
                .tooLong, "plugin.too-long",
                "the plugin 'prompt-deck' took too long while it was asked for activities, and was stopped; "
                    + "the plan was made without it"
            ),
            (
                .forbidden("use the network"), "plugin.forbidden",
                "the plugin 'prompt-deck' tried to use the network while it was asked for activities, and was stopped; "
                    + "the plan was made without it"
            ),
            (
                .left(42), "plugin.left",
                "the plugin 'prompt-deck' ended by itself while it was asked for activities, without an answer (code 42); "
                    + "the plan was made without it"
            ),
            (
                .notConfined, "plugin.not-confined",
                "the plugin 'prompt-deck' was not loaded, since it can't be kept from your files and network here; "
                    + "the plan was made without it"
            ),
        ])
    func sentences(_ outcome: PluginAnswer.Outcome, _ code: String, _ message: String) {
        let finding = text.finding(outcome)
        #expect(finding?.code == code)
        #expect(finding?.message == message)
        #expect(finding?.severity == .warning)
        #expect(finding?.remedy?.isEmpty == false)
    }

    @Test("every outcome but an answer has a finding with a remedy, and no two the same code")
    func all() {
        let outcomes: [PluginAnswer.Outcome] = [
            .refused, .failed, .notLoaded("x"), .notAPlugin("x"), .crashed("SIGSEGV"), .forbidden("x"), .left(0),
            .tooLong,
            .tooMuch, .notConfined, .notStarted("x"), .cancelled,
        ]
        let findings = outcomes.compactMap { text.finding($0) }
        #expect(findings.count == outcomes.count)
        #expect(Set(findings.map(\.code)).count == outcomes.count)
        #expect(findings.allSatisfy { $0.remedy != nil && !$0.message.hasSuffix(".") })
    }

    @Test("what it means depends on what it was asked; where it is required it is an error")
    func consequences() {
        let ends = [
            "vocabulary/1": "the plan was made without it", "rules/1": "the plan was made without it",
            "review/1": "its review is missing", "render/1": "its documents are missing",
            "import/1": "nothing was imported",
        ]
        for (capability, end) in ends.sorted(by: { $0.key < $1.key }) {
            let text = OutcomeText(plugin: "x", capability: capability, isRequired: true)
            let finding = text.finding(.failed, at: SourceLocation(file: "workshop.yaml", line: 3, column: 1))
            #expect(finding?.message.hasSuffix("; " + end) == true)
            #expect(finding?.severity == .error)
            #expect(finding?.location?.line == 3)
        }
    }
}
