import RondoDocuments
import RondoModel
import RondoRendering

/// What changed from one plan to another. Sensitive where facilitators read it.
public struct ComparedPlans: Sendable {
    private let comparison: PlanComparison
    private let changes: [PlanChange]
    private let title: String
    private let person: String?

    init(_ earlier: Plan, _ later: Plan, _ request: CompareRequest) throws(WorkflowFailure) {
        guard let audience = Audience(rawValue: request.audience) else {
            throw .request("nobody reads plans as '\(request.audience)'")
        }
        title = later.inputs.workshop.title
        comparison = PlanComparison(earlier, later, for: audience)
        guard let id = request.person else {
            changes = comparison.changes
            person = nil
            return
        }
        let people = later.inputs.workshop.people + earlier.inputs.workshop.people
        guard audience != .public else { throw .request("the public reads nobody's name: leave --person out") }
        guard let found = people.first(where: { $0.id == id }) else {
            throw .request("nobody in these plans is \(id); use the id that stands in the workshop file")
        }
        changes = comparison.changes(for: id)
        person = found.name.isEmpty ? id : found.name
    }

    /// True where there is nothing that whoever reads it would notice.
    public var isSame: Bool { changes.isEmpty }

    /// As people read it in a terminal.
    public func text(look: TextLook = TextLook()) -> String {
        var page = TextPage(look)
        page.heading("What changed\(person.map { " for \($0)" } ?? ""): \(title)")
        if changes.isEmpty { page.add("Nothing changed.") }
        for kind in PlanChange.Kind.allCases {
            let some = changes.filter { $0.kind == kind }
            guard !some.isEmpty else { continue }
            page.heading(ComparedPlans.heading(kind))
            for change in some { page.add(change.text, first: "  - ") }
        }
        return page.text
    }

    /// As a JSON object.
    public func json() -> String {
        let values: [JSONValue] = changes.map { change in
            .object([
                ("kind", .text(change.kind.rawValue)), ("session", change.session.map { .text($0) } ?? .null),
                ("time", change.time.map { .text(Clock.text($0)) } ?? .null),
                ("people", .array(change.people.map { .text($0) })), ("text", .text(change.text)),
            ])
        }
        return JSONValue.object([
            ("for", .text(comparison.audience.rawValue)), ("same", .bool(isSame)), ("changes", .array(values)),
        ]).written() + "\n"
    }

    private static func heading(_ kind: PlanChange.Kind) -> String {
        switch kind {
        case .session: "Sessions"
        case .person: "Who comes"
        case .activity: "Activities"
        case .time: "Times"
        case .space: "Spaces"
        case .length: "Lengths"
        case .turn: "Turns"
        case .strand: "Who does what"
        case .group: "Small groups"
        case .rest: "Breaks"
        case .access: "Adaptations and supports"
        case .score: "Score"
        }
    }
}
