extension State {
    /// Bits of the kinds of support that more people may use in a block than there are teams for one each.
    ///
    /// Where these people sit together, one team serves them.
    func scarceSupports(_ slot: Int) -> Int {
        if index.withSupport.isEmpty { return 0 }
        var scarce = 0
        for kind in problem.supportKinds.indices {
            var users = 0
            for person in index.withSupport where overlap(slot, person) > 0 {
                let uses = (0..<strandCount(slot)).contains { supportUse(slot, $0, person) & (1 << kind) != 0 }
                if uses { users += 1 }
            }
            if users > teams(kind, slot) { scarce |= 1 << kind }
        }
        return scarce
    }

    /// Teams of supports that an option with groups lacks at a session, even where those who use one sit together.
    func missingTeams(_ session: Int, _ option: Int) -> Int {
        let shared = index.sharedSupports[session]
        let frame = problem.options[option]
        guard shared != 0, frame.hasGroups, let first = problem.sessions[session].spaces.first else { return 0 }
        let space = problem.sessionSpaces[first]
        var users = [Int](repeating: 0, count: problem.supportKinds.count)
        for person in index.withSupport where presentTo(session, person) > presentFrom(session, person) {
            let at = problem.accessIndex(
                session: session, space: space, option: option, profile: problem.people[person].profile)
            var uses = Int(problem.supportUse[at]) & shared
            while uses != 0 {
                users[uses.trailingZeroBitCount] += 1
                uses &= uses - 1
            }
        }
        return users.indices.reduce(0) { missing, kind in
            let served = max(1, frame.groupIdeal) * max(1, problem.supportKinds[kind].placesPerTeam)
            let needed = (users[kind] + served - 1) / served
            return missing + max(0, needed - teams(kind, session, minutes: frame.ideal + frame.adds))
        }
    }

    /// Teams of a kind of support that can work in a block.
    func teams(_ kind: Int, _ slot: Int) -> Int { teams(kind, session(of: slot), minutes: length(slot)) }

    /// Teams of a kind of support that can work in a block of so many minutes at a session.
    private func teams(_ kind: Int, _ session: Int, minutes: Int) -> Int {
        let frame = problem.supportKinds[kind]
        let team = minutes > frame.beyond ? max(1, frame.team) : 1
        let place = problem.sessions[session].supportClass
        return problem.supportPeople[place * problem.supportKinds.count + kind] / team
    }
}
