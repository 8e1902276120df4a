import Synchronization

/// What a search for conflicts may still try, counted in steps of the engine: the same on any machine.
final class SearchWork: Sendable {
    /// What starting the engine costs, in steps: each lane makes or reads a solution first.
    private static let start = 200
    private let left: Mutex<Int>

    /// So many steps.
    init(_ steps: Int) { left = Mutex(steps) }

    /// Counts one search of so many steps.
    func spend(_ steps: Int) { left.withLock { $0 -= steps + Self.start } }

    /// True once all is spent.
    var isSpent: Bool { left.withLock { $0 <= 0 } }
}
