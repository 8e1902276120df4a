extension State {
    /// Ends a session with an activity that closes and a buffer before it, where its last block stands.
    ///
    /// The parts one by one would each leave something broken in between.
    mutating func closeSession(_ space: borrowing MoveSpace, random: inout Random) -> Bool {
        let session = randomSession(&random)
        let options = space.closing[session]
        let last = blockCount(session) - 1
        if options.isEmpty || last < 0 || isFixed(slot(session, last)) { return false }
        let new = options[random.below(options.count)]
        let slot = slot(session, last)
        let before = last > 0 ? self.slot(session, last - 1) : -1
        let hasBuffer = before >= 0 && kind(before) == Kind.buffer.rawValue
        if isActivity(slot), !replaceAll(slot, with: new, random: &random) { return false }
        let places = isActivity(slot) ? [] : places(session, new, near: spacesBeside(last, session), random: &random)
        var works = true
        edit(session, random: &random) { state, random in
            if !places.isEmpty {
                state.setKind(slot, .activity)
                for place in places { state.addStrand(slot, option: new, space: place) }
            }
            guard state.isActivity(slot) else { return works = false }
            if hasBuffer { return }
            works =
                state.spread(-5, session, state.segment(session, around: last), keeping: -1, random: &random)
                && state.insert(session, at: last, kind: .buffer, length: 5) != nil
        }
        return works
    }
}
