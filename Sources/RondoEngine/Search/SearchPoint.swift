/// What a search has reached, to be told.
struct SearchPoint {
    /// The lane with the best state.
    let best: Lane
    /// Steps of each lane so far, and in all.
    let steps: Int
    let of: Int
    /// Moves of all lanes.
    let moves: Int
    /// True where lanes have just begun, been mended or been joined: each goes on from its best, so that a solution may
    /// be read from the best lane.
    let isJoin: Bool

    init(_ lanes: [Lane], steps: Int, of: Int, isJoin: Bool) {
        best = Engine.bestLane(lanes)
        moves = lanes.reduce(0) { $0 + $1.moves }
        (self.steps, self.of, self.isJoin) = (steps, of, isJoin)
    }
}

extension SearchProgress {
    init(_ point: SearchPoint) {
        self.init(
            steps: point.steps, of: point.of, hard: point.best.hard, soft: point.best.soft, moves: point.moves)
    }
}
