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
        for read in collection.workshops {
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
        return collection.inputs(after: LedgerReader.ledger(from: plans))
    }
}

extension Collection {
    /// The inputs of the workshop that was read, or nil where there are errors; and all findings in order.
    func inputs(after ledger: Ledger) -> (inputs: Inputs?, findings: [Finding]) {
        let library = library
        var inputs = Inputs()
        inputs.activities = library.activities
        inputs.vocabulary = library.vocabulary
        inputs.ledger = ledger
        var found: [Finding] = []
        if let read = workshops.first {
            inputs.workshop = read.workshop
            NeedValue.settle(&inputs.workshop, library.vocabulary)
            // A session that names no spaces has all of them.
            for index in inputs.workshop.sessions.indices where inputs.workshop.sessions[index].spaces.isEmpty {
                inputs.workshop.sessions[index].spaces = inputs.workshop.spaces.map(\.id)
            }
            found = WorkshopChecking.findings(
                in: inputs.workshop, root: read.root, source: read.reading.source, library: library)
        }
        let words = KnownWords(inputs.vocabulary, inputs.activities, workshops.first?.workshop)
        found = (found + allFindings(words)).inOrder()
        guard !found.hasErrors, !workshops.isEmpty else { return (nil, found) }
        inputs.hashes = PlanFile.hashes(of: inputs)
        return (inputs, found)
    }
}
