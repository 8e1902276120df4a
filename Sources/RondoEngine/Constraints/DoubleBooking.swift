extension State {
    /// Strands beyond the first in one space.
    func doubleBookingUnits(_ slot: Int) -> Int {
        var units = 0
        let count = strandCount(slot)
        for k in 0..<count {
            let space = space(strand(slot, k))
            var taken = false
            for other in 0..<k where self.space(strand(slot, other)) == space { taken = true }
            if taken { units += 1 }
        }
        return units
    }
}
