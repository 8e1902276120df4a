extension State {
    /// Features that a strand's space lacks of those that its option or its people ask for.
    func requiredFeaturesUnits(_ slot: Int) -> Int {
        var units = 0
        for k in 0..<strandCount(slot) {
            let strand = strand(slot, k)
            var asked = problem.options[option(strand)].features
            for person in index.withFeatures where place(slot, person) == k { asked |= problem.people[person].features }
            units += (asked & ~problem.spaces[space(strand)].features).nonzeroBitCount
        }
        return units
    }
}
