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

    /// Teams of a kind of support that can work in a block.
    func teams(_ kind: Int, _ slot: Int) -> Int {
        let frame = problem.supportKinds[kind]
        let team = length(slot) > frame.beyond ? max(1, frame.team) : 1
        let place = problem.sessions[session(of: slot)].supportClass
        return problem.supportPeople[place * problem.supportKinds.count + kind] / team
    }
}
