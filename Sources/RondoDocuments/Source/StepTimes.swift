import RondoModel

/// Whole minutes for the steps of an activity.
enum StepTimes {
    /// One part of a planned activity: a step, or a pause between two steps.
    struct Part: Equatable {
        /// 0-based index of the step; nil for a pause.
        var step: Int?
        /// Minutes of the day.
        var start: Int
        /// Minutes.
        var minutes: Int
    }

    /// Splits `total` minutes by shares. The parts are whole and sum to `total`: the largest remainders are rounded
    /// up, earlier steps first, and no step is left without a minute where there is one for each.
    static func minutes(shares: [Int], total: Int) -> [Int] {
        guard !shares.isEmpty else { return [] }
        let total = max(0, total)
        var weights = shares.map { max(0, $0) }
        if weights.allSatisfy({ $0 == 0 }) { weights = weights.map { _ in 1 } }
        let sum = weights.reduce(0, +)
        var parts = weights.map { total * $0 / sum }
        let missing = total - parts.reduce(0, +)
        let byRemainder = weights.indices.sorted {
            let left = total * weights[$0] % sum
            let right = total * weights[$1] % sum
            return left == right ? $0 < $1 : left > right
        }
        for index in byRemainder.prefix(missing) { parts[index] += 1 }
        guard total >= parts.count else { return parts }
        for index in parts.indices where parts[index] == 0 {
            guard let largest = parts.indices.max(by: { parts[$0] < parts[$1] }), parts[largest] > 1 else { break }
            parts[largest] -= 1
            parts[index] = 1
        }
        return parts
    }

    /// The steps and pauses of a strand with the times at which they begin; their minutes sum to the block's length.
    static func parts(of activity: Activity, in span: TimeSpan, pauses: [Pause]) -> [Part] {
        let paused = pauses.reduce(0) { $0 + max(0, $1.length) }
        let minutes = minutes(shares: activity.steps.map(\.share), total: span.length - paused)
        var parts: [Part] = []
        var clock = span.start
        for index in minutes.indices {
            parts.append(Part(step: index, start: clock, minutes: minutes[index]))
            clock += minutes[index]
            for pause in pauses where pause.afterStep == index + 1 {
                parts.append(Part(step: nil, start: clock, minutes: pause.length))
                clock += pause.length
            }
        }
        return parts
    }
}
