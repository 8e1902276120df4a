import RondoModel

/// A plan as the review reads it: the check's look-ups, and the names that people know things by.
struct ReviewContext: Sendable {
    /// With every number in the range of `Bounds`.
    let plan: Plan
    let check: CheckContext

    init(_ plan: Plan) {
        self.plan = plan
        check = CheckContext(plan)
    }

    var workshop: Workshop { check.workshop }
    var strands: [CheckedStrand] { check.sessions.flatMap(\.strands) }

    func name(of person: String) -> String {
        let name = check.person(person)?.name ?? ""
        return name.isEmpty ? person : name
    }

    func names(of people: [String]) -> String { Self.list(people.map(name)) }

    func title(of session: CheckedSession) -> String {
        session.session.title.isEmpty ? session.id : session.session.title
    }

    func title(ofSession id: String) -> String { check.sessions.first { $0.id == id }.map(title) ?? id }

    func title(ofRole id: String) -> String {
        let own = check.role(id)?.title ?? check.vocabulary.roles.first { $0.id == id }?.title ?? ""
        return own.isEmpty ? id : own
    }

    func title(ofPerspective id: String) -> String {
        let title = check.vocabulary.perspectives.first { $0.id == id }?.title ?? ""
        return title.isEmpty ? id : title
    }

    /// `“Draw the journey” (Listening, 10:30)`.
    func label(_ strand: CheckedStrand) -> String {
        let title = strand.activity.title.isEmpty ? strand.activity.id : strand.activity.title
        return "“\(title)” (\(self.title(ofSession: strand.session)), \(Clock.text(strand.span.start)))"
    }

    func labels(_ strands: [CheckedStrand]) -> String { Self.list(strands.map(label)) }

    /// The phase of a strand has a part in the arc.
    func isPart(_ part: Phase.Part, _ strand: CheckedStrand) -> Bool {
        check.phase(strand.activity.phase)?.part == part
    }

    /// A strand in which the group takes a decision.
    func decides(_ strand: CheckedStrand) -> Bool { strand.activity.decides || isPart(.decides, strand) }

    /// `a`, `a and b`, `a, b and c`.
    static func list(_ words: [String]) -> String {
        guard let last = words.last else { return "nobody" }
        let others = words.dropLast()
        return others.isEmpty ? last : others.joined(separator: ", ") + " and " + last
    }

    /// `1 turn`, `2 turns`.
    static func count(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) \(count == 1 ? one : many ?? one + "s")"
    }
}
