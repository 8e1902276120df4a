import RondoWorkflow
import Synchronization

/// One line on standard error that says how far a search has come; nothing where nobody looks at it.
final class ProgressLine: Sendable {
    private let isShown = Terminal.showsProgress
    private let last = Mutex<ContinuousClock.Instant?>(nil)

    /// Shows how far the search has come, at most ten times a second.
    func show(_ progress: PlanProgress) {
        let percent = progress.of > 0 ? progress.steps * 100 / progress.of : 100
        let found = progress.hard > 0 ? "broken rules cost \(progress.hard)" : "wishes cost \(progress.soft)"
        show("Planning: \(percent) %, step \(progress.steps); \(found)")
    }

    /// Shows a line, at most ten times a second.
    func show(_ line: @autoclosure () -> String) {
        guard isShown else { return }
        let now = ContinuousClock.now
        last.withLock { last in
            if let last, now - last < .milliseconds(100) { return }
            last = now
            Terminal.complain("\r\u{1B}[K" + line())
        }
    }

    /// Takes the line away.
    func clear() {
        guard isShown else { return }
        last.withLock { if $0 != nil { Terminal.complain("\r\u{1B}[K") } }
    }
}
