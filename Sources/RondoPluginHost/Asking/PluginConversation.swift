public import RondoDiagnostics
import RondoFiles
import RondoModel

/// Everything that is asked of the plugins of one run, and what came of it.
///
/// Each capability is one batch, side by side; answers are used in the order of the plugins' ids, whatever order they
/// came in. A plugin that fails while inputs are gathered is left out of them altogether: the plan is the one that
/// would have been made without it.
public struct PluginConversation: Sendable {
    /// What came of each plugin, sorted by id.
    public private(set) var outcomes: [PluginOutcome]
    /// What plugins had to say beside their answers, and why some are left out.
    public var findings: [Finding] { outcomes.compactMap(\.failure) + remarks }
    /// True where a required plugin failed.
    public var lacksRequired: Bool { outcomes.contains { $0.isRequired && $0.failure != nil } }

    var asker: Asker
    /// Those that can be asked, sorted by id; who fails is taken out.
    var plugins: [ReadyPlugin]
    let frame: RequestFrame
    let pseudonyms: Pseudonyms
    /// What plugins said beside answers that are used.
    private var remarks: [Finding] = []

    init(
        _ plugins: [ReadyPlugin], failed: [PluginOutcome], frame: RequestFrame, pseudonyms: Pseudonyms, asker: Asker
    ) {
        self.plugins = plugins.sorted { $0.id < $1.id }
        self.frame = frame
        self.pseudonyms = pseudonyms
        self.asker = asker
        outcomes =
            (failed
            + plugins.map { plugin in
                var outcome = PluginOutcome(id: plugin.id)
                outcome.version = plugin.version
                outcome.isRequired = plugin.isRequired
                return outcome
            }).sorted { $0.id < $1.id }
    }

    /// What came of using one answer.
    enum Use {
        /// It is used; with what else the plugin said, and how many of what it brought.
        case used([Finding], PluginOutcome.Count)
        /// Nothing of it is used; at least one finding is an error.
        case unusable([Finding])
    }

    /// Asks all plugins that have a capability at once, and uses their answers in order of id.
    ///
    /// - Parameters:
    ///   - request: what each is asked; several questions to one plugin are answered in order.
    ///   - use: called for each answer, with the place of its question among those of its plugin.
    /// - Returns: true where nobody failed. Who did is not asked again.
    mutating func ask(
        _ capability: PluginCapability, _ requests: (ReadyPlugin) -> [MadeRequest],
        use: (Question, Int, [UInt8]) -> Use
    ) -> Bool {
        let questions = plugins.filter { $0.capabilities.contains(capability) }.flatMap { plugin in
            requests(plugin).enumerated().map { (place: $0, question: Question(plugin: plugin, request: $1)) }
        }
        guard !questions.isEmpty else { return true }
        let answers = asker.ask(questions.map(\.question))
        var failed: Set<String> = []
        for (asked, answer) in zip(questions, answers) {
            let plugin = asked.question.plugin
            note(of: plugin.id) { $0.hear(answer) }
            guard !failed.contains(plugin.id) else { continue }
            var failure = answer.failure
            if failure == nil {
                switch use(asked.question, asked.place, answer.reply) {
                case .used(let said, let count):
                    remarks += said
                    note(of: plugin.id) { $0.bring(count) }
                    asker.keep(answer, to: asked.question)
                case .unusable(let wrong):
                    failure = OutcomeText(plugin, capability).finding(wrong)
                }
            }
            guard let failure else { continue }
            failed.insert(plugin.id)
            note(of: plugin.id) { $0.failure = failure }
        }
        plugins.removeAll { failed.contains($0.id) }
        return failed.isEmpty
    }

    /// Forgets what was brought, to gather it again.
    mutating func forget() {
        remarks = []
        for index in outcomes.indices { outcomes[index].brought = [] }
    }

    private mutating func note(of plugin: String, _ change: (inout PluginOutcome) -> Void) {
        if let index = outcomes.firstIndex(where: { $0.id == plugin }) { change(&outcomes[index]) }
    }
}
