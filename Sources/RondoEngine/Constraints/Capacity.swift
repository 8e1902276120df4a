extension State {
    /// Heads beyond what a strand's space holds.
    func capacityUnits(_ slot: Int) -> Int {
        var units = 0
        for k in 0..<strandCount(slot) {
            let strand = strand(slot, k)
            var heads = 0
            let from = first(strand)
            for spot in from..<(from + size(strand)) { heads += problem.people[member(slot, spot)].heads }
            units += max(0, heads - problem.spaces[space(strand)].capacity)
        }
        return units
    }
}
