import RondoEngine
import RondoModel

/// Pinned activities that have a barrier for somebody who must take part, whatever is changed.
enum PinnedAccess: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.pinned.flatMap { pinned -> [Reason] in
            let session = facts.sessions[pinned.session]
            let id = session.session.id
            let named = pinned.pin.person.flatMap { facts.ground.lookup.people[$0] }
            let all = session.strands == 1 ? pinned.start.map { session.present(at: $0) } ?? session.throughout : []
            guard !pinned.options.isEmpty else { return [] }
            return Set(all + [named].compactMap(\.self)).sorted().compactMap { person in
                let isOpen = pinned.options.contains { option in
                    facts.isOpen(option, to: person, in: session, space: pinned.pin.space)
                }
                guard !isOpen else { return nil }
                return Reason(
                    "access.barrier", session: id,
                    "\(pinned.activity.id) has a barrier for somebody who takes part, whatever is changed",
                    [pinned.wish] + facts.access(of: person, in: session))
            }
        }
    }
}

extension Facts {
    /// True where a person can take part in a way to do an activity in one of a session's spaces.
    func isOpen(_ option: Int, to person: Int, in session: SessionFacts, space only: String? = nil) -> Bool {
        let problem = compilation.problem
        return session.session.spaces.contains { id in
            guard only == nil || only == id, let space = ground.lookup.spaces[id] else { return false }
            let place = problem.accessPlace(session: session.index, space: space, option: option, person: person)
            return problem.barriers[place] == 0
        }
    }

    /// Wishes that decide whether a person can take part in something.
    func access(of person: Int, in session: SessionFacts) -> [WishID] {
        let id = workshop.people[person].id
        return [NeedsWish.id(id), SessionSpacesWish.id(session.session.id)]
            + session.session.spaces.map { FeaturesWish.id($0) } + workshop.supports.map { SupportWish.id($0.id) }
            + NoSupportWish.absent(inputs).map { NoSupportWish.id($0.id) } + times(of: person)
    }
}
