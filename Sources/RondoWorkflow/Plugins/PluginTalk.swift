import RondoDiagnostics
import RondoDocuments
import RondoFiles
import RondoModel
import RondoPluginHost

/// Asks plugins for a plan: what they bring to it, what they say of it, and what they make of it.
struct PluginTalk {
    private var conversation: PluginConversation

    /// Nil where there is no plugin to ask; then nothing was opened and nothing is started.
    ///
    /// - Parameters:
    ///   - file: the workshop's file, or the plan's: what folder they stand in says which workspace is meant.
    ///   - only: where one thing alone will be asked.
    ///   - settings: what a plugin is told; nil where something is wrong with what people wrote.
    init?(
        about workshop: Workshop, file: String, _ options: PluginOptions, seed: UInt64, only: PluginCapability? = nil,
        settings: (PluginUse, PluginManifest) -> (settings: DataValue?, findings: [Finding])
    ) throws(WorkflowFailure) {
        let uses = workshop.plugins
        guard !options.isOff, !(uses.isEmpty && options.named.isEmpty) else { return nil }
        let places = options.places(ofWorkshop: file)
        let missing = PluginFinder(places).named().first { $0.plugin == nil }
        if let missing { throw .request("there is no plugin.yaml in \(missing.folder)") }
        do throws(PluginHost.Failure) {
            conversation = try options.host(places).conversation(
                uses, of: file, people: workshop.people.map(\.id), seed: seed, language: workshop.language,
                only: only, settings: settings)
        } catch {
            throw .input(error.findings)
        }
    }

    /// The same for a plan in its file, with what its workshop says; one thing alone will be asked.
    init?(
        about plan: Plan, in path: String, _ options: PluginOptions, only: PluginCapability
    ) throws(WorkflowFailure) {
        // The plan doesn't say where its workshop's file is: it stands in the workspace, and so do paths of plugins.
        let file = (options.workspace ?? Workspace.folder(ofWorkshop: path)) + "/workshop.yaml"
        try self.init(
            about: plan.inputs.workshop, file: file, options, seed: plan.seed, only: only,
            settings: { PluginSettings.checked($0.settings, against: $1) })
    }

    /// Why plugins are left out, and what they said beside their answers.
    var findings: [Finding] { conversation.findings }

    /// The inputs with what plugins bring.
    mutating func gather(_ files: InputsCollection) -> InputsCollection { conversation.gather(files) }

    /// What plugins that review say of a plan.
    mutating func remarks(on plan: Plan) -> [PluginRemark] {
        conversation.remarks(on: plan.inputs) { sees, pseudonyms in
            PlanForReview.value(
                of: plan, pseudonym: sees.contains(.people) ? { pseudonyms.pseudonym(of: $0) } : nil,
                withTurns: sees.contains(.roles))
        }
    }

    /// Everything that came of the plugins, once a plan is made.
    mutating func account(of plan: Plan) -> PluginAccount {
        let remarks = remarks(on: plan)
        var account = documents(of: plan)
        account.remarks = remarks
        return account
    }

    /// The documents that plugins make of a plan, and what came of each.
    mutating func documents(of plan: Plan) -> PluginAccount {
        var account = PluginAccount()
        account.documents = conversation.documents(for: Audience.allCases.map(\.rawValue)) { audience in
            Audience(rawValue: audience).map { PlanForAudience.value(of: plan, for: $0) } ?? .map([])
        }
        account.outcomes = conversation.outcomes
        account.lacksRequired = conversation.lacksRequired
        return account
    }
}
