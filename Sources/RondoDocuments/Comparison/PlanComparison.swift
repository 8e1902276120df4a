public import RondoModel

/// What changed from one plan to another, as an audience may know it.
///
/// Both plans are redacted before they are compared: what an audience may not read can't be told from what changed.
public struct PlanComparison: Sendable, Equatable {
    /// Who reads it.
    public let audience: Audience
    /// In the order of their kinds, then of sessions and times.
    public let changes: [PlanChange]

    /// Compares an earlier plan with a later one; they may differ in people, activities, spaces and sessions.
    public init(_ earlier: Plan, _ later: Plan, for audience: Audience) {
        self.audience = audience
        let before = ComparedPlan(Redaction.redacted(earlier, for: audience))
        let after = ComparedPlan(Redaction.redacted(later, for: audience))
        let pairs = StrandPairs(before, after)
        var found = SessionChanges.all(before, after)
        found += ActivityChanges.all(pairs)
        found += TurnChanges.all(pairs)
        found += GroupChanges.all(pairs)
        found += RestChanges.all(before, after)
        if audience == .facilitators {
            found += AccessChanges.all(pairs)
            found += ScoreChanges.all(earlier, later)
        }
        let sessions = after.sessions.map(\.session) + before.sessions.map(\.session)
        func rank(_ change: PlanChange) -> [Int] {
            let kind = PlanChange.Kind.allCases.firstIndex(of: change.kind) ?? 0
            return [kind, change.session.flatMap { sessions.firstIndex(of: $0) } ?? -1, change.time ?? -1]
        }
        changes = found.enumerated().map { (rank($0.element) + [$0.offset], $0.element) }
            .sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
    }

    /// True where there is nothing that this audience would notice.
    public var isSame: Bool { changes.isEmpty }

    /// The changes that concern one person, with those that concern everybody.
    public func changes(for person: String) -> [PlanChange] {
        changes.filter { $0.people.isEmpty || $0.people.contains(person) }
    }
}

/// A redacted plan with its ids in words.
struct ComparedPlan {
    let plan: Plan
    let lookup: Lookup
    private let words: Phrases

    init(_ plan: Plan) {
        self.plan = plan
        lookup = Lookup(plan.inputs)
        words = Phrases.of(plan.inputs.workshop.language)
    }

    var sessions: [PlannedSession] { plan.sessions }

    func session(_ id: String) -> PlannedSession? { plan.sessions.first { $0.session == id } }

    /// True where somebody comes; where nobody may be named, nobody does.
    func has(_ person: String) -> Bool { lookup.person(person) != nil }

    /// What a block without strands is called in the middle of a sentence: its title, or its kind's in small letters.
    func rest(_ block: PlannedBlock) -> String {
        if let title = block.title, !title.isEmpty { return "\"\(title)\"" }
        let title = words.title(block.kind)
        return "the " + title.prefix(1).lowercased() + title.dropFirst()
    }

    /// " in Listen", where there are several sessions.
    func place(_ session: String) -> String {
        plan.sessions.count > 1 ? " in \(lookup.sessionTitle(session))" : ""
    }

    /// " (Listen)", where there are several sessions.
    func aside(_ session: String) -> String {
        plan.sessions.count > 1 ? " (\(lookup.sessionTitle(session)))" : ""
    }
}

extension [String] {
    /// "Ana", "Ana and Ben", "Ana, Ben and Cem".
    var inWords: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}
