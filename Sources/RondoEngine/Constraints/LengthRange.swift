extension State {
    /// 5 minutes by which the content of a strand is shorter or longer than its option allows.
    func lengthRangeUnits(_ slot: Int) -> Int {
        var units = 0
        for k in 0..<strandCount(slot) {
            let strand = strand(slot, k)
            let content = content(strand, in: slot)
            let least = leastContent(strand)
            let most = max(problem.options[option(strand)].most, least)
            units += (max(0, least - content) + 4) / 5 + (max(0, content - most) + 4) / 5
        }
        return units
    }

    /// Minutes of a strand less what its changes add and its pauses take.
    @inline(__always)
    func content(_ strand: Int, in slot: Int) -> Int {
        length(slot) - problem.options[option(strand)].adds - pauseMinutes(strand)
    }

    /// The shortest content with this many people.
    @inline(__always)
    func leastContent(_ strand: Int) -> Int {
        leastContent(option(strand), size(strand), groups: groupCount(strand))
    }

    /// The shortest content of an option with so many people, in as many groups as they make.
    func leastContent(_ option: Int, _ people: Int) -> Int {
        let frame = problem.options[option]
        return leastContent(option, people, groups: frame.hasGroups ? GroupSizes.count(of: people, in: frame) : 0)
    }

    @inline(__always)
    private func leastContent(_ option: Int, _ people: Int, groups: Int) -> Int {
        let frame = problem.options[option]
        if frame.each == 0 { return frame.least }
        return max(frame.least, frame.each * (groups > 0 ? (people + groups - 1) / groups : people))
    }
}
