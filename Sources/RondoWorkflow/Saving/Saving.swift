import RondoDocuments
import RondoFiles
import RondoModel
import RondoRendering

/// Writes a plan with every document.
enum Saving {
    /// The folder for a plan where none is named: `<workshop>-plan` beside the workshop's file.
    static func folder(for plan: Plan, besideFile file: String) -> String {
        let name = plan.inputs.workshop.id + "-plan"
        guard let slash = file.lastIndex(of: "/") else { return name }
        return file[...slash] + name
    }

    /// Writes all files and puts them in their places in one step.
    static func save(_ plan: Plan, in path: String) throws(WorkflowFailure) -> SavedPlan {
        do {
            let folder = try OutputFolder(path)
            let (files, written) = files(of: plan, in: folder)
            try folder.replace(files)
            return SavedPlan(
                folder: folder.path, planFile: folder.path + "/plan.json", index: folder.path + "/index.html",
                documents: written)
        } catch {
            throw WorkflowFailure(error)
        }
    }

    /// Every document, the page that leads to them and the plan; and how many documents there are.
    private static func files(of plan: Plan, in folder: OutputFolder) -> (files: [FileToWrite], documents: Int) {
        var files: [FileToWrite] = []
        var written: [DocumentSet.Entry] = []
        var last: (entry: DocumentSet.Entry, document: Document)?
        for entry in DocumentSet.entries {
            // The formats of one document stand together in the set, so it is built once for all of them.
            if last.map({ !$0.entry.isSameDocument(entry) }) ?? true {
                last = DocumentBuilder.document(entry.kind, of: plan, for: entry.audience, style: entry.style)
                    .map { (entry, $0) }
            }
            guard let document = last?.document, let text = text(document, entry, in: folder) else { continue }
            written.append(entry)
            files.append(
                FileToWrite(path: entry.path, bytes: Array(text.utf8), ownerOnly: entry.audience == .facilitators))
        }
        let index = IndexPage.html(plan.inputs.workshop, written)
        files.append(FileToWrite(path: "index.html", bytes: Array(index.utf8), ownerOnly: false))
        files.append(FileToWrite(path: "plan.json", bytes: PlanFile.encode(plan), ownerOnly: true))
        return (files, written.count)
    }

    private static func text(_ document: Document, _ entry: DocumentSet.Entry, in folder: OutputFolder) -> String? {
        entry.format == .ics
            ? CalendarRevision.text(document, after: folder.earlier(entry.path))
            : Renderer.render(document, as: entry.format)
    }
}
