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

    /// Writes all files beside the earlier ones, then puts them in their place, the plan last.
    static func save(_ plan: Plan, in folder: String) throws(WorkflowFailure) -> SavedPlan {
        let entries = DocumentSet.entries
        let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        var files: [FileToWrite] = []
        var written: [DocumentSet.Entry] = []
        var last: (entry: DocumentSet.Entry, document: Document)?
        for entry in entries {
            // The formats of one document stand together in the set, so it is built once for all of them.
            if last.map({ !$0.entry.isSameDocument(entry) }) ?? true {
                last = DocumentBuilder.document(entry.kind, of: plan, for: entry.audience, style: entry.style)
                    .map { (entry, $0) }
            }
            guard let document = last?.document, let text = text(document, entry, in: base) else { continue }
            written.append(entry)
            files.append(
                FileToWrite(
                    path: base + "/" + entry.path, bytes: Array(text.utf8),
                    ownerOnly: entry.audience == .facilitators))
        }
        let saved = SavedPlan(
            folder: base, planFile: base + "/plan.json", index: base + "/index.html", documents: written.count)
        let index = IndexPage.html(plan.inputs.workshop, written)
        files.append(FileToWrite(path: saved.index, bytes: Array(index.utf8), ownerOnly: false))
        files.append(FileToWrite(path: saved.planFile, bytes: PlanFile.encode(plan), ownerOnly: true))
        do {
            for audience in Audience.allCases { try SafeFile.makeFolder(base + "/" + audience.rawValue) }
            try SafeFile.writeTogether(files)
        } catch {
            throw WorkflowFailure(error)
        }
        return saved
    }

    private static func text(_ document: Document, _ entry: DocumentSet.Entry, in folder: String) -> String? {
        entry.format == .ics
            ? CalendarRevision.text(document, at: folder + "/" + entry.path)
            : Renderer.render(document, as: entry.format)
    }
}
