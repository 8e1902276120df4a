/// How much may be looked at.
struct BoundBudget {
    private let steps: Int
    private let isCancelled: () -> Bool
    /// Where the part ends that is under way.
    private var end: Int
    private var wasCancelled = false
    private(set) var used = 0
    private(set) var isOver = false

    init(steps: Int, isCancelled: @escaping () -> Bool) {
        self.steps = steps
        self.isCancelled = isCancelled
        end = steps
    }

    /// Takes steps; nothing is left once `isOver`.
    mutating func take(_ count: Int) {
        used += count
        if !wasCancelled { wasCancelled = isCancelled() }
        isOver = used >= end || wasCancelled
    }

    /// Leaves so many hundredths of all steps to what comes after; 0 gives everything.
    mutating func leave(_ percent: Int) {
        end = steps - steps / 100 * percent
        isOver = used >= end || wasCancelled
    }
}
