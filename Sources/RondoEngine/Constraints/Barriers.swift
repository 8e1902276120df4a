extension State {
    /// Demands that stay open for the people of a block.
    func barriersUnits(_ slot: Int) -> Int {
        guard isActivity(slot) else { return 0 }
        let session = session(of: slot)
        var units = 0
        for person in index.withNeeds {
            let k = place(slot, person)
            if k < 0 { continue }
            let strand = strand(slot, k)
            let at = problem.accessIndex(
                session: session, space: space(strand), option: option(strand),
                profile: problem.people[person].profile)
            units += Int(problem.barriers[at])
        }
        return units
    }

    /// Bits of the kinds of support that work for a person in a slot.
    @inline(__always)
    func supportBits(_ slot: Int, _ person: Int) -> Int {
        let k = place(slot, person)
        return k < 0 ? 0 : supportUse(slot, k, person)
    }

    /// The same for a strand in which the person may or may not be.
    @inline(__always)
    func supportUse(_ slot: Int, _ k: Int, _ person: Int) -> Int {
        let strand = strand(slot, k)
        let at = problem.accessIndex(
            session: session(of: slot), space: space(strand), option: option(strand),
            profile: problem.people[person].profile)
        return Int(problem.supportUse[at])
    }
}
