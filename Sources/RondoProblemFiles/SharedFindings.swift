import RondoEngine
import Synchronization

/// What a search that goes on and the bounds beside it know of each other.
final class SharedFindings: Sendable {
    private struct Facts {
        var score: Evaluation
        var bound: Bound
        /// A plan that came with a bound and that the search has not looked at.
        var plan: Solution?
        /// Steps of the last bound.
        var steps = Bound.standardSteps
        var hasBounds = false
        var hasEnded = false

        var isProven: Bool { bound.proves(score) }
    }
    private let facts: Mutex<Facts>

    init(_ score: Evaluation, _ bound: Bound) {
        facts = Mutex(Facts(score: score, bound: bound, plan: bound.plan))
    }

    /// The best bound.
    var bound: Bound { facts.withLock { $0.bound } }

    /// True where nothing is better than what was found.
    var isProven: Bool { facts.withLock { $0.isProven } }

    /// True while bounds are worked on.
    var hasBounds: Bool { facts.withLock { $0.hasBounds } }

    /// True where a search needn't go on as it does: a plan waits for it, or nothing is better.
    var isNewsForSearch: Bool { facts.withLock { $0.plan != nil || $0.isProven } }

    /// Says what the best that the search has found costs.
    func found(hard: Int, soft: Int) { facts.withLock { ($0.score.hard, $0.score.soft) = (hard, soft) } }

    /// Hands out the plan that waits, once.
    func takePlan() -> Solution? {
        facts.withLock { facts in
            defer { facts.plan = nil }
            return facts.plan
        }
    }

    /// Ends the bounds, which then return soon.
    func end() { facts.withLock { $0.hasEnded = true } }

    /// True where bounds are to be worked on from now on, by whoever asked; false while they are already.
    func beginsBounds() -> Bool {
        facts.withLock { facts in
            if facts.hasBounds || facts.bound.isFinal { return false }
            facts.hasBounds = true
            return true
        }
    }

    /// Works on bounds, each with more steps than the one before, until there is none to raise, or none of use: where the
    /// best so far breaks more than it must, a run has to mend that first.
    func raise(_ problem: Problem) {
        var isOfUse = true
        while isOfUse {
            let (score, steps) = facts.withLock { ($0.score, BoundSteps.more(than: $0.steps)) }
            let found = Engine.bound(problem, upTo: score, steps: steps, byConstraint: false) {
                self.facts.withLock { $0.hasEnded }
            }
            isOfUse = facts.withLock { facts in
                let isAnswer = score.hard == found.hard
                if isAnswer { facts.steps = steps }
                facts.bound = facts.bound.raised(by: found)
                facts.plan = found.plan ?? facts.plan
                facts.hasBounds = isAnswer && !found.isFinal && !facts.isProven && !facts.hasEnded
                return facts.hasBounds
            }
        }
    }
}

/// How many steps the bounds beside a search take.
enum BoundSteps {
    /// More steps than any machine gets through.
    private static let most = 1 << 50

    /// Eight times as many.
    static func more(than steps: Int) -> Int { min(8 * min(steps, most), most) }
}
