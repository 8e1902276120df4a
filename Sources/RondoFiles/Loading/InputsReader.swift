public import RondoDiagnostics
public import RondoModel

/// Reads everything that a plan is made from, where no plugin is asked.
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
        InputsCollection(workshop: path, libraryFolders: libraryFolders, history: history).inputs()
    }
}

extension Collection {
    /// The inputs of the workshop that was read, without hashes, or nil where there are errors; and all findings in
    /// order.
    ///
    /// - Parameter library: what the files and plugins brought; what the files did where nil.
    func inputs(after ledger: Ledger, library: Library? = nil) -> (inputs: Inputs?, findings: [Finding]) {
        let library = library ?? self.library
        var inputs = Inputs()
        inputs.activities = library.activities.filter(\.missing.isEmpty)
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
        let words = KnownWords(inputs.vocabulary, library.activities, workshops.first?.workshop)
        found = (found + allFindings(words) + unplannedFindings).inOrder()
        guard !found.hasErrors, !workshops.isEmpty else { return (nil, found) }
        return (inputs, found)
    }
}
