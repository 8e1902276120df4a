import RondoModel

/// Takes out of a plan what an audience may not read, before any document is written from it.
///
/// Documents for participants and the public are written from the redacted plan alone, so that a mistake in one of
/// them has nothing to leak. What the room offers and what must be packed are summed up before, naming nobody.
enum Redaction {
    /// The plan as an audience may know it.
    static func redacted(_ plan: Plan, for audience: Audience) -> Plan {
        guard audience != .facilitators else { return plan }
        var plan = plan
        plan.unmet = []
        plan.score = Score()
        plan.bound = nil
        plan.inputs.ledger = Ledger()
        plan.inputs.vocabulary.needs = []
        plan.inputs.vocabulary.supports = []
        plan.inputs.vocabulary.adaptations = []
        plan.inputs.activities = plan.inputs.activities.map(withoutAccess)
        plan.inputs.workshop = redacted(plan.inputs.workshop, for: audience)
        plan.sessions = plan.sessions.map { redacted($0, for: audience) }
        if let earlier = plan.inputs.earlier {
            plan.inputs.earlier?.sessions = earlier.sessions.map { redacted($0, for: audience) }
        }
        return plan
    }

    private static func withoutAccess(_ activity: Activity) -> Activity {
        var activity = activity
        activity.demands = nil
        activity.adaptations = []
        return activity
    }

    private static func redacted(_ workshop: Workshop, for audience: Audience) -> Workshop {
        var workshop = workshop
        workshop.groups = GroupRules()
        workshop.supports = []
        workshop.pins = []
        if audience == .public {
            if let contact = workshop.practical.contact, names(in: contact, workshop.people) {
                workshop.practical.contact = nil
            }
            workshop.practical.payment = nil
            workshop.practical.expenses = nil
        }
        workshop.people = audience == .public ? [] : workshop.people.map(withoutNeeds)
        return workshop
    }

    /// True where a text holds the name of one of these people as words of its own.
    private static func names(in text: String, _ people: [Person]) -> Bool {
        func words(_ text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }
        let said = words(text)
        return people.contains { person in
            let name = words(person.name)
            guard !name.isEmpty, name.count <= said.count else { return false }
            return (0...(said.count - name.count)).contains { Array(said[$0..<($0 + name.count)]) == name }
        }
    }

    private static func withoutNeeds(_ person: Person) -> Person {
        var person = person
        person.needs = []
        person.perspective = ""
        person.yesTo = []
        person.attends = []
        return person
    }

    private static func redacted(_ session: PlannedSession, for audience: Audience) -> PlannedSession {
        var session = session
        if audience == .public { session.turns = [] }
        for block in session.blocks.indices {
            for strand in session.blocks[block].strands.indices {
                session.blocks[block].strands[strand].adaptations = []
                session.blocks[block].strands[strand].supports = []
                guard audience == .public else { continue }
                session.blocks[block].strands[strand].people = []
                session.blocks[block].strands[strand].groups = []
                session.blocks[block].strands[strand].turns = []
            }
        }
        return session
    }
}
