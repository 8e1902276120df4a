import RondoModel

/// What a workshop looks like to plugins: pseudonyms for people, and each part only where it may be seen.
struct WorkshopView: Sendable {
    let workshop: Workshop
    let activities: [Activity]
    let roleKinds: [RoleKind]
    let pseudonyms: Pseudonyms

    /// A view of a workshop, every candidate activity, and the vocabulary.
    init(_ workshop: Workshop, activities: [Activity], vocabulary: Vocabulary, pseudonyms: Pseudonyms) {
        self.workshop = workshop
        self.activities = activities
        roleKinds = vocabulary.roles
        self.pseudonyms = pseudonyms
    }

    /// Fills in what a plugin may see.
    func show(_ request: inout PluginRequest, sees: [PluginSight], needs: [String]) {
        for sight in sees {
            switch sight {
            case .workshop: request.workshop = frame
            case .sessions: request.sessions = workshop.sessions.map(session)
            case .activities: request.activities = activities
            case .roles: request.roles = workshop.roles.map(role)
            case .people: request.people = people(needs: needs)
            }
        }
    }

    private var frame: SeenWorkshop {
        var frame = SeenWorkshop()
        frame.id = workshop.id
        frame.title = workshop.title
        frame.purpose = workshop.purpose
        return frame
    }

    private func session(_ session: Session) -> SeenSession {
        var seen = SeenSession()
        seen.id = session.id
        seen.title = session.title
        seen.date = session.date
        seen.span = session.span
        seen.people = workshop.people.count { attends($0, session.id) }
        seen.strands = session.strands
        seen.fixed = workshop.fixed.filter { $0.session == nil || $0.session == session.id }
        return seen
    }

    private func role(_ role: RoleRule) -> SeenRole {
        var seen = SeenRole()
        seen.id = role.id
        seen.title = role.title ?? roleKinds.first { $0.id == role.id }?.title ?? role.id
        seen.per = role.per
        seen.people = role.people
        return seen
    }

    /// In the order of their pseudonyms.
    private func people(needs: [String]) -> [SeenPerson] {
        let known = Dictionary(workshop.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return pseudonyms.people.compactMap { id in
            guard let person = known[id], let pseudonym = pseudonyms.pseudonym(of: id) else { return nil }
            var seen = SeenPerson()
            seen.id = pseudonym
            seen.perspective = person.perspective
            seen.yesTo = person.yesTo
            seen.sessions = workshop.sessions.map(\.id).filter { attends(person, $0) }
            // In the manifest's order, each once: the order of writing says nothing to a plugin.
            if !needs.isEmpty { seen.needs = needs.filter { need in person.needs.contains { $0.need == need } } }
            return seen
        }
    }

    private func attends(_ person: Person, _ session: String) -> Bool {
        person.attends.isEmpty || person.attends.contains { $0.session == session }
    }
}
