/// The time since it was made.
struct Stopwatch: Sendable {
    private let started = ContinuousClock.now

    /// Microseconds so far.
    var microseconds: Int {
        let (seconds, attoseconds) = (ContinuousClock.now - started).components
        return Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
    }
}
