extension State {
    /// People outside an option's range, and members outside its groups' bounds.
    func sizesUnits(_ slot: Int) -> Int {
        var units = 0
        for k in 0..<strandCount(slot) {
            let strand = strand(slot, k)
            let frame = problem.options[option(strand)]
            let size = size(strand)
            units += max(0, frame.peopleLeast - size) + max(0, size - frame.peopleMost)
            if frame.hasGroups { units += GroupSizes.outside(size, groups: groupCount(strand), in: frame) }
        }
        return units
    }
}
