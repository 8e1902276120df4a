public import RondoDiagnostics
public import RondoModel

/// Reads everything that a plan is made from.
public enum InputsReader {
    /// Reads a workshop, the vocabulary and library it names beside those given, and what happened before.
    ///
    /// - Parameters:
    ///   - workshop: the workshop's file.
    ///   - libraryFolders: folders of activities and vocabulary, read before those that the workshop names.
    ///   - history: plans that took place earlier.
    /// - Returns: the inputs, or nil where there are errors; and all findings of all files in order.
    public static func read(
        workshop path: String, libraryFolders: [String], history: [String] = []
    ) -> (inputs: Inputs?, findings: [Finding]) {
        var collection = Collection()
        for folder in libraryFolders { collection.add(folder: folder, formats: [.activity, .vocabulary]) }
        collection.add(file: path, formats: [.workshop])
        var inputs = Inputs()
        if let read = collection.workshops.first {
            inputs.workshop = read.workshop
            for file in read.workshop.vocabularyFiles {
                collection.add(file: PathText.resolve(file.id, besideFile: path), formats: [.vocabulary])
            }
            for folder in read.workshop.libraryFolders {
                collection.add(
                    folder: PathText.resolve(folder.id, besideFile: path), formats: [.activity, .vocabulary])
            }
        }
        var plans: [Plan] = []
        for file in history {
            let (plan, findings) = PlanFile.read(path: file)
            collection.findings += findings
            if let plan { plans.append(plan) }
        }
        inputs.ledger = LedgerReader.ledger(from: plans)
        let library = collection.library
        inputs.activities = library.activities
        inputs.vocabulary = library.vocabulary
        if let read = collection.workshops.first {
            NeedValue.settle(&inputs.workshop, library.vocabulary)
            collection.findings += WorkshopChecking.findings(
                in: inputs.workshop, root: read.root, source: read.reading.source, library: library)
        }
        let words = KnownWords(inputs.vocabulary, inputs.activities, collection.workshops.first?.workshop)
        let findings = collection.allFindings(words).inOrder()
        guard !findings.hasErrors else { return (nil, findings) }
        inputs.hashes = PlanFile.hashes(of: inputs)
        return (inputs, findings)
    }
}
