import RondoPluginKit
import Testing

@Suite struct SeededGeneratorTests {
    @Test("The stream is SplitMix64's, as published")
    func reference() {
        var chance = SeededGenerator(seed: 0)
        #expect(
            [chance.next(), chance.next(), chance.next()] == [
                0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F,
            ])
    }

    @Test("A number below a bound is below it, and each comes up about as often")
    func below() {
        var chance = SeededGenerator(seed: 7)
        var counts = [Int](repeating: 0, count: 6)
        for _ in 0..<60_000 { counts[chance.below(6)] += 1 }
        #expect(counts.allSatisfy { (9_500...10_500).contains($0) })
        #expect(chance.below(1) == 0)
        #expect(chance.below(-3) == 0)
    }

    @Test("Shuffling keeps all values; the same seed and purpose give the same order, another purpose another")
    func shuffled() {
        let values = Array(0..<50)
        var first = SeededGenerator(seed: 3, purpose: "a")
        var same = SeededGenerator(seed: 3, purpose: "a")
        var other = SeededGenerator(seed: 3, purpose: "b")
        let order = first.shuffled(values)
        #expect(order.sorted() == values)
        #expect(order == same.shuffled(values))
        #expect(order != other.shuffled(values))
        #expect(first.pick([Int]()) == nil)
    }
}
