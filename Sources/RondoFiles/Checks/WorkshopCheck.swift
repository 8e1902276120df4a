import RondoDiagnostics
import RondoModel
import RondoYAML

/// One thing that must hold within a workshop file beyond the form of its values.
struct WorkshopCheck: Sendable {
    let run: @Sendable (inout WorkshopChecking) -> Void

    /// All of them; the order doesn't matter, since findings are sorted.
    static let all: [WorkshopCheck] = [
        .frame, .times, .fixedPoints, .shares, .attendance, .needValues, .groups, .weights, .consent, .pins,
        .pinTimes, .pinPairs,
    ]
}

/// What the checks of a workshop look at and note.
struct WorkshopChecking {
    let workshop: Workshop
    let root: Node
    let vocabulary: Vocabulary
    let activities: [String: Activity]
    private let source: SourceText
    private(set) var findings: [Finding] = []

    init(_ workshop: Workshop, root: Node, source: SourceText, library: Library) {
        self.workshop = workshop
        self.root = root
        self.source = source
        vocabulary = library.vocabulary
        activities = Dictionary(library.activities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Runs all checks.
    static func findings(
        in workshop: Workshop, root: Node, source: SourceText, library: Library
    ) -> [Finding] {
        var checking = WorkshopChecking(workshop, root: root, source: source, library: library)
        for check in WorkshopCheck.all { check.run(&checking) }
        return checking.findings
    }

    /// Notes an error at a key of what was written at `place`, or at that place where the key isn't there.
    mutating func error(
        _ code: String, _ message: String, at place: SourceLocation?, key: String? = nil, remedy: String? = nil
    ) {
        note(.error, code, message, at: place, key: key, remedy: remedy)
    }

    /// Notes a finding; see `error`.
    mutating func note(
        _ severity: Finding.Severity, _ code: String, _ message: String, at place: SourceLocation?,
        key: String? = nil, remedy: String? = nil
    ) {
        let start = place.map { Mark(line: $0.line, column: $0.column) } ?? root.mark
        let value = key.flatMap { key in place.flatMap { node(of: key, at: $0) } }
        findings.append(source.finding(severity, code, message, at: value?.mark ?? start, remedy: remedy))
    }

    /// Notes an error about a need: at its place, without the line that names the person.
    mutating func needError(_ code: String, _ message: String, at mark: Mark, remedy: String? = nil) {
        findings.append(Finding(.error, code, message, at: source.location(mark), remedy: remedy))
    }

    /// The session with an id.
    func session(_ id: String) -> Session? { workshop.sessions.first { $0.id == id } }

    /// The sessions that a fixed point or pin is about.
    func sessions(_ id: String?) -> [Session] {
        id.map { id in workshop.sessions.filter { $0.id == id } } ?? workshop.sessions
    }

    /// The node under a key of what was written at a place; for an entry of a map, of the entry's value.
    func node(of key: String, at place: SourceLocation) -> Node? {
        WorkshopChecking.find(Mark(line: place.line, column: place.column), having: key, in: root)
    }

    /// A block map starts where its first key does, so a place alone may mean either; the key tells them apart.
    private static func find(_ start: Mark, having key: String, in node: Node) -> Node? {
        switch node.content {
        case .null, .scalar: return nil
        case .sequence(let items):
            for item in items {
                if let found = find(start, having: key, in: item) { return found }
            }
        case .mapping(let pairs):
            if node.mark == start, let value = node[key] { return value }
            for pair in pairs {
                if pair.mark == start, let value = pair.value[key] { return value }
                if let found = find(start, having: key, in: pair.value) { return found }
            }
        }
        return nil
    }
}
