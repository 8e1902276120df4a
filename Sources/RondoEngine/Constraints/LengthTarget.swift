extension State {
    /// 5 minutes between the content of a strand and the length its author would choose.
    func lengthTargetUnits(_ slot: Int) -> Int {
        var units = 0
        for k in 0..<strandCount(slot) {
            let strand = strand(slot, k)
            let ideal = max(problem.options[option(strand)].ideal, leastContent(strand))
            units += abs(content(strand, in: slot) - ideal) / 5
        }
        return units
    }
}
