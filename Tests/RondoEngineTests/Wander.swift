@testable import RondoEngine

extension State {
    /// Tries so many moves of any kind and keeps those that could be made, whatever they cost.
    mutating func wander(_ moves: Int, _ space: borrowing MoveSpace, random: inout Random) {
        for _ in 0..<moves {
            let mark = mark
            guard make(Move.allCases[random.below(Move.allCases.count)], space, random: &random) else {
                rollBack(to: mark)
                continue
            }
            refresh()
            keep()
        }
    }
}
