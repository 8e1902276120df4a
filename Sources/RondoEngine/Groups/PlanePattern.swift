/// Up to ten rounds of eight tables of four in which nobody meets anybody twice, by a construction.
///
/// Ten rounds are the most that 32 people can have: each then met thirty of the others. Such rounds are a resolvable
/// group divisible design of type 2^16 with blocks of four; A. Aguado published one in 2004 as a solution of the social
/// golfer problem 8-4-10. These here are others, with more symmetry: point 8c + n has a colour c and a number n, and a
/// XOR of all numbers maps every round onto itself, so a round is a few tables and their copies. The four colours
/// stand for the four planes of GF(2)³ without 1. docs/decisions/0017 tells how they were found.
enum PlanePattern {
    private static let planes = [[0, 3, 5, 6], [0, 3, 4, 7], [0, 2, 5, 7], [0, 2, 4, 6]]
    /// Numbers of the four colours at a table of all colours; any two differ in another XOR at each.
    private static let mixed = [
        [0, 0, 0, 0], [0, 2, 6, 5], [0, 5, 3, 7], [0, 4, 7, 2], [0, 7, 2, 4], [0, 6, 4, 3],
    ]
    private static let pairings = [[(0, 1), (2, 3)], [(0, 2), (1, 3)], [(0, 3), (1, 2)]]

    /// The rounds for what a pattern asks for, `[round][table × 4 + seat]` a point; nil for other sizes.
    ///
    /// Points 30 and 31 never meet, so both of their seats may stay empty.
    static func rounds(for pattern: CyclicPattern) -> [[Int]]? {
        guard pattern.tables == 8, pattern.size == 4, pattern.rounds <= 10, pattern.empty <= 2 else { return nil }
        let all = mixed.map(mixedRound) + pairings.map(pairedRound) + [planeRound()]
        return Array(all.prefix(pattern.rounds))
    }

    /// A table of four colours in its eight copies.
    private static func mixedRound(_ numbers: [Int]) -> [Int] {
        (0..<8).flatMap { t in (0..<4).map { point($0, numbers[$0] ^ t) } }
    }

    /// Two of one colour with two of another: four copies for each pair of colours.
    private static func pairedRound(_ pairs: [(Int, Int)]) -> [Int] {
        pairs.flatMap { a, b in
            // 1 XOR what both planes have beside 0.
            let step = 1 ^ planes[a].filter { $0 != 0 && planes[b].contains($0) }[0]
            return (0..<8).filter { $0 < $0 ^ step }.flatMap { t in
                [point(a, t), point(a, t ^ step), point(b, t ^ 1), point(b, t ^ 1 ^ step)]
            }
        }
    }

    /// Each colour by itself, at a plane and its one copy.
    private static func planeRound() -> [Int] {
        planes.indices.flatMap { c in [0, 1].flatMap { t in planes[c].map { point(c, $0 ^ t) } } }
    }

    private static func point(_ colour: Int, _ number: Int) -> Int { 8 * colour + number }
}
