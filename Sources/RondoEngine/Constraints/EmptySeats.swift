extension State {
    /// Seats of a block's strands that nobody holds.
    func emptySeatsUnits(_ slot: Int) -> Int {
        var units = 0
        for k in 0..<strandCount(slot) {
            let strand = strand(slot, k)
            for q in 0..<seatCount(strand) where seatPerson(strand, q) < 0 { units += 1 }
        }
        return units
    }

    /// Seats of a session that nobody holds.
    func emptySessionSeatsUnits(_ session: Int) -> Int {
        var units = 0
        for q in 0..<layout.sessionSeats where sessionSeat(session, q) < 0 { units += 1 }
        return units
    }
}
