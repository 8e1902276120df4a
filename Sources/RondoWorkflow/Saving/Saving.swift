import RondoDocuments
import RondoFiles
import RondoModel
import RondoPluginHost
import RondoRendering

/// Writes a plan with every document.
enum Saving {
    /// The folder for a plan where none is named: `<workshop>-plan` beside the workshop's file.
    static func folder(for plan: Plan, besideFile file: String) -> String {
        let name = plan.inputs.workshop.id + "-plan"
        guard let slash = file.lastIndex(of: "/") else { return name }
        return file[...slash] + name
    }

    /// Writes all files and puts them in their places in one step, in which documents of Rondo's that this plan doesn't
    /// have leave theirs.
    ///
    /// - Parameter before: the plan that this one was made from. Where this one takes its place it stays beside it, in
    ///   the same step.
    static func save(
        _ plan: Plan, _ more: [PluginDocument] = [], after before: PlanBefore? = nil, in path: String
    ) throws(WorkflowFailure) -> SavedPlan {
        do {
            let folder = try OutputFolder(path)
            var (files, written) = files(of: plan, more, in: folder)
            let kept = before.flatMap { SameFile.isSame($0.file, folder.path + "/plan.json") ? $0.plan : nil }
            if let kept {
                files.append(
                    FileToWrite(path: OutputFolder.planBefore, bytes: PlanFile.encode(kept), ownerOnly: true))
            }
            files.append(FileToWrite(path: "plan.json", bytes: PlanFile.encode(plan), ownerOnly: true))
            var saved = try saved(files, written, in: folder)
            saved.before = kept.map { _ in "\(folder.path)/\(OutputFolder.planBefore)" }
            return saved
        } catch {
            throw WorkflowFailure(error)
        }
    }

    /// Does the same with the documents alone; the plan's file stays as it is.
    static func save(
        documentsOf plan: Plan, _ more: [PluginDocument] = [], in path: String
    ) throws(WorkflowFailure) -> SavedPlan {
        do {
            let folder = try OutputFolder(path)
            let (files, written) = files(of: plan, more, in: folder)
            return try saved(files, written, in: folder)
        } catch {
            throw WorkflowFailure(error)
        }
    }

    private static func saved(
        _ files: [FileToWrite], _ written: Int, in folder: OutputFolder
    ) throws(FileFailure) -> SavedPlan {
        var saved = SavedPlan(
            folder: folder.path, planFile: folder.path + "/plan.json", index: folder.path + "/index.html",
            documents: written)
        saved.kept = try folder.renew(files)
        return saved
    }

    /// Every document and the page that leads to them; and how many documents there are.
    private static func files(
        of plan: Plan, _ more: [PluginDocument], in folder: OutputFolder
    ) -> (files: [FileToWrite], documents: Int) {
        var files: [FileToWrite] = []
        var written: [DocumentSet.Entry] = []
        var last: (entry: DocumentSet.Entry, document: Document)?
        let sources = DocumentSources(plan)
        for entry in DocumentSet.entries {
            // The formats of one document stand together in the set, so it is built once for all of them.
            if last.map({ !$0.entry.isSameDocument(entry) }) ?? true {
                last = DocumentBuilder.document(entry.kind, from: sources, for: entry.audience, style: entry.style)
                    .map { (entry, $0) }
            }
            guard let document = last?.document, let text = text(document, entry, in: folder) else { continue }
            written.append(entry)
            files.append(
                FileToWrite(path: entry.path, bytes: Array(text.utf8), ownerOnly: entry.audience == .facilitators))
        }
        for document in more {
            files.append(
                FileToWrite(
                    path: document.path, bytes: Array(document.text.utf8),
                    ownerOnly: document.audience == Audience.facilitators.rawValue))
        }
        let index = IndexPage.html(plan.inputs.workshop, written, more)
        files.append(FileToWrite(path: "index.html", bytes: Array(index.utf8), ownerOnly: false))
        return (files, written.count + more.count)
    }

    private static func text(_ document: Document, _ entry: DocumentSet.Entry, in folder: OutputFolder) -> String? {
        entry.format == .ics
            ? CalendarRevision.text(document, after: folder.earlier(entry.path))
            : Renderer.render(document, as: entry.format)
    }
}

extension PluginDocument {
    /// Its path in the plan's folder, such as `participants-slides/talk.html`: each plugin has a folder of its own for
    /// each audience, so that no name of its can take another document's place.
    var path: String { "\(audience)-\(plugin)/\(name)" }
}
