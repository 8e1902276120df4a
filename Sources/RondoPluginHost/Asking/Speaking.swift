public import RondoDiagnostics
import RondoFiles
public import RondoModel

/// One thing that a plugin has to say of a plan, with names in the place of pseudonyms. Sensitive.
public struct PluginRemark: Sendable, Equatable {
    /// The plugin's id.
    public var plugin: String
    /// How much it matters to the plugin.
    public var severity: Finding.Severity
    /// Session id.
    public var session: String?
    /// Number of a block of that session, from 1.
    public var block: Int?
    /// The people it is about, by id.
    public var people: [String]
    /// What, in the plugin's words, safe to show.
    public var message: String
    /// What would mend it, in the plugin's words, safe to show.
    public var remedy: String?
}

/// A document that a plugin made.
public struct PluginDocument: Sendable, Equatable {
    /// The plugin's id.
    public var plugin: String
    /// Who may have it.
    public var audience: String
    /// Its file's name.
    public var name: String
    /// What it holds.
    public var text: String
}

/// What plugins say of a finished plan, and make of it.
extension PluginConversation {
    /// What plugins that review have to say, in order of their ids.
    ///
    /// - Parameter plan: the plan as a plugin that sees this may have it.
    public mutating func remarks(
        on inputs: Inputs, plan: ([PluginSight], Pseudonyms) -> DataValue
    ) -> [PluginRemark] {
        let (frame, pseudonyms) = (frame, pseudonyms)
        let view = WorkshopView(
            inputs.workshop, activities: inputs.activities, vocabulary: inputs.vocabulary, pseudonyms: pseudonyms)
        guard plugins.contains(where: { $0.capabilities.contains(.review) }) else { return [] }
        let names = Dictionary(inputs.workshop.people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        func named(_ text: String) -> String { pseudonyms.turnedBack(text) { names[$0] ?? $0 } }
        var said: [PluginRemark] = []
        _ = ask(.review) { plugin in
            [MadeRequest(.review, to: plugin, frame, seeing: view) { $0.plan = plan(plugin.sees, pseudonyms) }]
        } use: { question, _, reply in
            let plugin = question.plugin
            let read = PluginReplies.review(reply, from: plugin.id, about: question.request.value)
            guard let findings = read.content else { return .unusable(read.findings) }
            let remarks = findings.map { finding in
                PluginRemark(
                    plugin: plugin.id, severity: finding.severity,
                    session: finding.session, block: finding.block,
                    people: finding.people.compactMap(pseudonyms.person), message: named(finding.message),
                    remedy: finding.remedy.map(named))
            }
            said += remarks
            return .used(read.findings, .init(number: remarks.count, one: "remark", more: "remarks"))
        }
        return said
    }

    /// The documents that plugins make, in order of their ids and of the audiences.
    ///
    /// - Parameters:
    ///   - audiences: for whom, in order.
    ///   - plan: the plan as an audience may have it.
    public mutating func documents(for audiences: [String], plan: (String) -> DataValue) -> [PluginDocument] {
        guard plugins.contains(where: { $0.capabilities.contains(.render) }) else { return [] }
        let frame = frame
        let plans = audiences.map(plan)
        var made: [PluginDocument] = []
        _ = ask(.render) { plugin in
            // It is shown the plan as the audience may have it and nothing else, whatever it sees.
            zip(audiences, plans).map { audience, plan in
                MadeRequest(.render, to: plugin, frame) { request in
                    request.audience = audience
                    request.style = "standard"
                    request.plan = plan
                }
            }
        } use: { question, place, reply in
            let plugin = question.plugin
            let read = PluginReplies.render(reply, from: plugin.id)
            guard let files = read.content else { return .unusable(read.findings) }
            made += files.map {
                PluginDocument(plugin: plugin.id, audience: audiences[place], name: $0.name, text: $0.text)
            }
            return .used(read.findings, .init(number: files.count, one: "document", more: "documents"))
        }
        // A plugin that failed for one audience has its documents for none.
        let failed = Set(outcomes.filter { $0.failure != nil }.map(\.id))
        made.removeAll { failed.contains($0.plugin) }
        return made
    }
}
