import RondoEngine
import RondoModel

/// Pinned activities that need more people of a support than there are.
enum PinnedSupports: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        let problem = facts.compilation.problem
        return facts.pinned.flatMap { pinned -> [Reason] in
            let session = facts.sessions[pinned.session]
            let id = session.session.id
            guard session.strands == 1, !pinned.options.isEmpty else { return [] }
            let there = pinned.start.map { session.present(at: $0) } ?? session.throughout
            return facts.ground.classes.kinds.enumerated().compactMap { bit, position in
                let kind = facts.inputs.vocabulary.supports[position]
                let served = there.filter { person in
                    needs(bit, pinned, person, session, facts)
                }
                guard let first = served.first else { return nil }
                let supportClass = problem.sessions[session.index].supportClass
                let people = problem.supportPeople[supportClass * problem.supportKinds.count + bit]
                let team = pinned.least > problem.supportKinds[bit].beyond ? problem.supportKinds[bit].team : 1
                guard people < team, people > 0 else { return nil }
                let wishes = facts.workshop.supports.filter { $0.kind == kind.id }.map { SupportWish.id($0.id) }
                return Reason(
                    "access.support", session: id,
                    "\(pinned.activity.id) takes at least \(Clock.duration(pinned.least)), for which \(team) of \(kind.id) work "
                        + "together, and \(people) is there",
                    [pinned.wish, NeedsWish.id(facts.workshop.people[first].id)] + wishes)
            }
        }
    }

    /// True where a person can take part in the pinned activity with that kind of support alone.
    private static func needs(
        _ bit: Int, _ pinned: PinnedBlock, _ person: Int, _ session: SessionFacts, _ facts: Facts
    ) -> Bool {
        let problem = facts.compilation.problem
        var isOpenAtAll = false
        for option in pinned.options {
            for id in session.session.spaces {
                guard let space = facts.ground.lookup.spaces[id] else { continue }
                let place = problem.accessPlace(session: session.index, space: space, option: option, person: person)
                guard problem.barriers[place] == 0 else { continue }
                isOpenAtAll = true
                if problem.supportUse[place] >> UInt16(bit) & 1 == 0 { return false }
            }
        }
        return isOpenAtAll
    }
}
