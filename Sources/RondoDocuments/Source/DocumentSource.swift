import RondoModel

/// What documents are written from: a plan as its audience may know it, and what was summed up before redaction.
struct DocumentSource {
    /// The redacted plan.
    let plan: Plan
    /// Who reads the document.
    let audience: Audience
    /// How it is written.
    let style: DocumentStyle
    /// Fixed phrases in the workshop's language.
    let words: Phrases
    /// The redacted plan's ids in words.
    let lookup: Lookup
    /// What each session offers, in the plan's order.
    let offers: [RoomOffer]
    /// What each session needs in its spaces, in the plan's order.
    let materials: [[MaterialUse]]

    /// How often calendars were published before; see `Document.revision`.
    let revision: Int

    /// The workshop.
    var workshop: Workshop { plan.inputs.workshop }

    /// What participants are told about an activity: in the workshop's language, else in English, else in any.
    func says(_ activity: Activity?) -> String? {
        guard let says = activity?.says, !says.isEmpty else { return nil }
        func text(_ language: String) -> String? { says.first { $0.language == language }?.text }
        let language = workshop.language
        let base = language.split(separator: "-").first.map(String.init) ?? language
        return text(language) ?? text(base) ?? text("en") ?? says.first?.text
    }

    /// The day of a session in words, with its times.
    func when(_ session: PlannedSession) -> String {
        guard let known = lookup.session(session.session) else { return "" }
        return [known.date.map(words.day), words.span(known.span)].compactMap(\.self).joined(separator: ", ")
    }

    /// What a block is called: the activities in it, its own title, or its kind's.
    func title(_ block: PlannedBlock) -> String {
        if !block.strands.isEmpty {
            return block.strands.map { lookup.activityTitle($0.activity) }.joined(separator: " / ")
        }
        return block.title ?? words.title(block.kind)
    }

    /// The steps and pauses of a strand with their times.
    func parts(_ strand: Strand, in block: PlannedBlock) -> [StepTimes.Part] {
        guard let activity = lookup.activity(strand.activity) else { return [] }
        return StepTimes.parts(of: activity, in: block.span, pauses: strand.pauses)
    }

    /// Names of those who hold a role, empty places aside.
    func holders(_ role: String, _ turns: [Turn], group: Int? = nil) -> [String] {
        turns.filter { $0.role == role && (group == nil || $0.group == group) }.compactMap(\.person)
    }

    /// The role that leads: the first of the workshop's roles that is held per block.
    var leadingRole: String? { workshop.roles.first { $0.per == .block }?.id }
}
