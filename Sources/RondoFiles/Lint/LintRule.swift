import RondoDiagnostics
import RondoModel
import RondoYAML

/// Something that makes an activity better, beyond being read without errors.
struct LintRule: Sendable {
    let run: @Sendable (inout ActivityLooking) -> Void

    /// All of them; the order doesn't matter, since findings are sorted.
    static let all: [LintRule] = [
        .statedDemands, .liftedDemands, .usefulAdaptations, .statedSource, .plainWords, .runnableSteps, .ownPlace,
        .statedGroups,
    ]
}

/// What the rules look at and note.
struct ActivityLooking {
    let activity: Activity
    let root: Node
    let library: Library
    let source: SourceText
    private(set) var findings: [Finding] = []

    init(_ activity: Activity, root: Node, source: SourceText, library: Library) {
        self.activity = activity
        self.root = root
        self.source = source
        self.library = library
    }

    /// Notes a warning at a node, or else at a key of the activity, or else at its start. A key that isn't known yet is
    /// said to be that elsewhere.
    mutating func warn(
        _ code: String, _ message: String, at node: Node? = nil, key: String? = nil, remedy: String? = nil
    ) {
        if let key, activity.unknown.contains(where: { $0.key == key }) { return }
        let mark = node?.mark ?? key.flatMap { root.pair($0)?.mark } ?? root.mark
        findings.append(source.finding(.warning, code, message, at: mark, remedy: remedy))
    }
}
