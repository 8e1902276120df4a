public import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoPluginHost

/// Every document of a plan, written again.
public struct RenderedDocuments: Sendable, Equatable {
    /// Where they were written.
    public var saved: SavedPlan
    /// Warnings about the plan's file, and about plugins that made no documents.
    public var warnings: [Finding]
    /// What came of plugins.
    var plugins = PluginAccount()

    /// True where a plugin failed without which the workshop says that it isn't good enough.
    public var lacksRequiredPlugin: Bool { plugins.lacksRequired }

    /// Has plugins that render make their documents and writes all, with the page that leads to them.
    ///
    /// - Parameter folder: where; nil for the folder in which the plan's file stands.
    init(_ path: String, in folder: String?, _ options: PluginOptions) throws(WorkflowFailure) {
        let (plan, warnings) = try Loading.plan(path)
        var talk = try PluginTalk(about: plan, in: path, options, only: .render)
        plugins = talk?.documents(of: plan) ?? PluginAccount()
        let above = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        saved = try Saving.save(documentsOf: plan, plugins.documents, in: folder ?? above)
        saved.planFile = path
        self.warnings = warnings + (talk?.findings ?? [])
    }

    /// What came of the plugins, and where the documents lie.
    func text(_ look: TextLook) -> String {
        var page = TextPage(look)
        PluginText.add(plugins.outcomes, to: &page)
        page.heading("Written")
        saved.add(to: &page)
        return page.text
    }
}
