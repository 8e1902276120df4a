public import RondoModel

/// What is other in a plan than in an earlier one, counted as people notice it.
public struct ChangeCount: Sendable, Equatable {
    /// Activities of the earlier plan that are gone or have another start or space.
    public var blocks = 0
    /// Turns of the earlier plan that their holders, where they still come, no longer have.
    public var turns = 0
    /// Places in strands whose people do another activity or sit with mostly others.
    public var groups = 0

    /// Nothing changed.
    public init() {}

    /// Counts what is other in `later`; only `people` count, by id.
    public init(from earlier: [PlannedSession], to later: [PlannedSession], people: Set<String>) {
        for old in earlier {
            let new = later.first { $0.session == old.session } ?? PlannedSession()
            for turn in old.turns where isLost(turn, new.turns, people) { turns += 1 }
            for block in old.blocks {
                for strand in block.strands { count(strand, at: block.span.start, in: new, people) }
            }
        }
    }

    private mutating func count(
        _ strand: Strand, at start: Int, in session: PlannedSession, _ people: Set<String>
    ) {
        let same = session.blocks.flatMap { block in
            block.strands.filter { $0.activity == strand.activity }.map { (block, $0) }
        }
        let held = same.flatMap(\.1.turns)
        for turn in strand.turns where isLost(turn, held, people) { turns += 1 }
        guard let (block, now) = same.first(where: { $0.0.span.start == start }) ?? same.first else {
            blocks += 1
            return
        }
        if block.span.start != start || now.space != strand.space { blocks += 1 }
        let there = Set(block.strands.flatMap(\.people)).intersection(people)
        for person in strand.people where there.contains(person) {
            guard now.people.contains(person) else {
                groups += 1
                continue
            }
            guard let mine = strand.groups.first(where: { $0.contains(person) }),
                let here = now.groups.first(where: { $0.contains(person) })
            else { continue }
            let known = mine.filter { $0 != person && now.people.contains($0) && people.contains($0) }
            if 2 * known.count(where: { here.contains($0) }) < known.count { groups += 1 }
        }
    }

    private func isLost(_ turn: Turn, _ held: [Turn], _ people: Set<String>) -> Bool {
        guard let person = turn.person, people.contains(person) else { return false }
        return !held.contains { $0.role == turn.role && $0.person == person }
    }
}
