public import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoPluginHost

/// What can be asked of a plan once it is in its file, without planning again.
extension Workflow {
    /// Counts everything in a plan again from its inputs.
    ///
    /// - Parameters:
    ///   - workshop: where given, the plan is also compared with this workshop file and its library as they are now.
    ///   - libraryFolders: folders of activities and vocabulary beside those that the workshop names.
    public static func check(
        plan path: String, against workshop: String? = nil, libraryFolders: [String] = []
    ) throws(WorkflowFailure) -> CheckedPlan {
        try Checking.check(path, against: workshop, libraryFolders: libraryFolders)
    }

    /// What the check found, as people read it. Sensitive.
    public static func text(_ checked: CheckedPlan, look: TextLook = TextLook()) -> String {
        CheckText.text(checked, look)
    }

    /// What the check found, as a JSON object. Sensitive.
    public static func json(_ checked: CheckedPlan) -> String { CheckText.json(checked) }

    /// What a plan shows of coproduction, and what plugins that review say of it.
    ///
    /// - Parameter plugins: where plugins lie; those that the plan's workshop names are asked.
    public static func review(
        plan path: String, plugins: PluginOptions = PluginOptions()
    ) throws(WorkflowFailure) -> ReviewedPlan {
        let (plan, warnings) = try Loading.plan(path)
        var talk = try PluginTalk(about: plan, in: path, plugins, only: .review)
        let remarks = talk?.remarks(on: plan) ?? []
        return ReviewedPlan(plan, warnings: warnings + (talk?.findings ?? []), remarks: remarks)
    }

    /// Why a plan is as it is.
    public static func explain(
        _ request: ExplainRequest, plan path: String
    ) throws(WorkflowFailure) -> ExplainedPlan {
        let plan: Plan
        do throws(WorkflowFailure) {
            plan = try Loading.plan(path).plan
        } catch {
            throw error.offering("add --conflict to hear what stands against what in it", where: "plan.unmade")
        }
        return try ExplainedPlan(plan, request)
    }

    /// A document of a plan as text; `request` where the audience may not have it.
    public static func render(
        _ request: RenderRequest, plan path: String, look: TextLook = TextLook()
    ) throws(WorkflowFailure) -> String {
        try request.text(of: try Loading.plan(path).plan, look)
    }

    /// Writes a document of a plan to a file.
    public static func render(
        _ request: RenderRequest, plan path: String, to file: String
    ) throws(WorkflowFailure) {
        try request.save(try Loading.plan(path).plan, to: file)
    }
}

/// All documents of a plan at once.
extension Workflow {
    /// Writes every document of a plan again, those of plugins too; what an earlier run wrote and this one doesn't is
    /// taken away, unless somebody changed it since.
    ///
    /// - Parameters:
    ///   - folder: where; nil for the folder in which the plan's file stands.
    ///   - plugins: where plugins lie; those that the plan's workshop names are asked.
    public static func renderAll(
        plan path: String, in folder: String? = nil, plugins: PluginOptions = PluginOptions()
    ) throws(WorkflowFailure) -> RenderedDocuments {
        try RenderedDocuments(path, in: folder, plugins)
    }

    /// What came of the plugins, and where the documents lie.
    public static func text(_ rendered: RenderedDocuments, look: TextLook = TextLook()) -> String {
        rendered.text(look)
    }
}

/// What can be asked of files.
extension Workflow {
    /// Findings for activities, vocabularies and workshops, in order.
    ///
    /// - Parameters:
    ///   - paths: YAML files, or folders whose YAML files are meant.
    ///   - libraryFolders: where words that the paths don't define are looked up; nothing is reported of them.
    public static func lint(paths: [String], libraryFolders: [String] = []) -> [Finding] {
        Linter.lint(paths: paths, libraryFolders: libraryFolders)
    }

    /// The formats that have a schema.
    public static var formats: [String] { FileFormat.ofWorkshops.map(\.rawValue) }

    /// The JSON Schema (2020-12) of a format; `request` where it isn't one of `formats`.
    public static func schema(_ format: String) throws(WorkflowFailure) -> String {
        guard let format = FileFormat(rawValue: format) else { throw .request("there is no format '\(format)'") }
        return Schemas.text(for: format)
    }

    /// What plugins say and are asked that has a schema, such as `manifest` or `rules reply`.
    public static var pluginFormats: [String] { PluginSchemas.names.map { $0.joined(separator: " ") } }

    /// The JSON Schema (2020-12) of what plugins say and are asked; `request` where it isn't one of `pluginFormats`.
    public static func pluginSchema(_ words: [String]) throws(WorkflowFailure) -> String {
        guard let text = PluginSchemas.text(for: words) else {
            let said = words.joined(separator: " ")
            let known = "there are " + pluginFormats.joined(separator: ", ")
            throw .request(said.isEmpty ? "say which schema: \(known)" : "plugins have no schema '\(said)': \(known)")
        }
        return text
    }

    /// Makes a folder with a workshop file to start from, and returns the file's path; nothing is overwritten.
    public static func start(in folder: String) throws(WorkflowFailure) -> String {
        try Starting.start(in: folder)
    }
}
