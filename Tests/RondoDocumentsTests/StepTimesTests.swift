import RondoDocumentFixtures
import RondoModel
import Testing

@testable import RondoDocuments

@Suite("Whole minutes for steps")
struct StepTimesTests {
    @Test("minutes sum to the length for any shares, and no step is empty where there is a minute for each")
    func sums() {
        var random = Seeded(7)
        for _ in 0..<5_000 {
            let shares = (0..<random.below(9) + 1).map { _ in random.below(60) }
            let total = random.below(120)
            let minutes = StepTimes.minutes(shares: shares, total: total)
            #expect(minutes.count == shares.count)
            #expect(minutes.reduce(0, +) == total)
            #expect(minutes.allSatisfy { $0 >= (total >= shares.count ? 1 : 0) })
        }
    }

    @Test("the largest remainders are rounded up")
    func rounds() {
        // 10 %, 45 %, 25 %, 20 % of 33 minutes are 3.3, 14.85, 8.25, 6.6.
        #expect(StepTimes.minutes(shares: [10, 45, 25, 20], total: 33) == [3, 15, 8, 7])
        // 1 % of 20 minutes is nothing, and takes its minute from the longest step.
        #expect(StepTimes.minutes(shares: [1, 60, 39], total: 20) == [1, 11, 8])
        #expect(StepTimes.minutes(shares: [], total: 20).isEmpty)
        #expect(StepTimes.minutes(shares: [0, 0], total: 5) == [3, 2])
    }

    @Test("a pause stands after its step, and steps share what is left")
    func pauses() {
        var activity = Activity()
        activity.steps = [Step("a", share: 50), Step("b", share: 30), Step("c", share: 20)]
        let parts = StepTimes.parts(of: activity, in: TimeSpan(600, 645), pauses: [Pause(afterStep: 2, length: 5)])
        #expect(
            parts == [
                .init(step: 0, start: 600, minutes: 20), .init(step: 1, start: 620, minutes: 12),
                .init(step: nil, start: 632, minutes: 5), .init(step: 2, start: 637, minutes: 8),
            ])
    }

    @Test("steps and pauses fill the block exactly, whatever its length")
    func fillsBlocks() {
        var random = Seeded(11)
        for _ in 0..<2_000 {
            var activity = Activity()
            activity.steps = (0..<random.below(6) + 2).map { Step("\($0)", share: random.below(50)) }
            let length = 5 * (random.below(20) + 3)
            let pauses =
                random.below(2) == 0
                ? [] : [Pause(afterStep: random.below(activity.steps.count - 1) + 1, length: 5)]
            let parts = StepTimes.parts(of: activity, in: TimeSpan(600, 600 + length), pauses: pauses)
            #expect(parts.reduce(0) { $0 + $1.minutes } == length)
            #expect(parts.filter { $0.step == nil }.count == pauses.count)
            for (part, next) in zip(parts, parts.dropFirst()) { #expect(part.start + part.minutes == next.start) }
        }
    }
}
