// What a reader of problems must know before it trusts the engine with one.

extension Problem {
    /// Numbers that a state of this problem holds in memory, at 4 bytes each.
    public var stateSize: Int { Layout(self, rules: []).count }

    /// Blocks that a session of a solution has at most.
    public var mostBlocks: Int { Layout(self, rules: []).slotsPerSession }

    /// Steps of each lane at standard effort: more for large problems, though fewer for each of their parts. Places are
    /// people times the activity blocks that their sessions have room for, at half an hour a block. A step takes longer
    /// the more people there are, so hundreds of people get fewer again, and a plan takes about a minute at most.
    public var standardSteps: Int {
        let blocks = sessions.reduce(0) { $0 + max(1, ($1.end - $1.start) / 30) }
        let people = max(1, people.count)
        return min(3_000_000, 12_000 + 300 * people * blocks, 100_000_000 / people)
    }
}
