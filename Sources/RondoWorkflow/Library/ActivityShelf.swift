public import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoRendering

/// The library as a facilitator looks through it.
public struct ActivityShelf: Sendable {
    private let library: Library
    /// Warnings about its files.
    public let warnings: [Finding]

    /// Reads the library of some folders.
    public init(folders: [String]) throws(WorkflowFailure) {
        let (library, findings) = Library.load(folders: folders)
        guard !findings.hasErrors else { throw .input(findings) }
        self.library = library
        warnings = findings
    }

    /// The activities that a query asks for, in the order of phases, then of ids.
    func found(_ query: ActivityQuery) throws(WorkflowFailure) -> [Activity] {
        let vocabulary = library.vocabulary
        if let phase = query.phase { try known(phase, "phase", vocabulary.phases.map(\.id)) }
        for need in query.suits { try known(need, "need", vocabulary.needs.map(\.id)) }
        let order = vocabulary.phases.map(\.id)
        func rank(_ activity: Activity) -> Int { order.firstIndex(of: activity.phase) ?? order.count }
        return library.activities.filter { query.matches($0, vocabulary) }
            .sorted { (rank($0), $0.id) < (rank($1), $1.id) }
    }

    /// The activities that a query asks for, a line each; empty where there is none.
    public func list(_ query: ActivityQuery, look: TextLook = TextLook()) throws(WorkflowFailure) -> String {
        ActivityText.list(try found(query), look)
    }

    /// The activities that a query asks for, as a JSON list.
    public func json(_ query: ActivityQuery) throws(WorkflowFailure) -> String {
        let values = try found(query).map { ActivityJSON.value($0) }
        return ActivityJSON.written(values)
    }

    /// All about one activity.
    public func show(_ id: String, look: TextLook = TextLook()) throws(WorkflowFailure) -> String {
        ActivityText.whole(try activity(id), library.vocabulary, look)
    }

    /// All about one activity, as a JSON object.
    public func showJSON(_ id: String) throws(WorkflowFailure) -> String {
        ActivityJSON.value(try activity(id)).written() + "\n"
    }

    private func activity(_ id: String) throws(WorkflowFailure) -> Activity {
        if let activity = library.activities.first(where: { $0.id == id }) { return activity }
        try known(id, "activity", library.activities.map(\.id))
        throw .request("there is no activity '\(id)'")
    }

    private func known(_ word: String, _ kind: String, _ words: [String]) throws(WorkflowFailure) {
        guard !words.contains(word) else { return }
        let nearest = NearestWord.to(word, in: words).map { "; maybe: \($0)" } ?? ""
        throw .request("the library has no \(kind) '\(word)'\(nearest)")
    }
}
