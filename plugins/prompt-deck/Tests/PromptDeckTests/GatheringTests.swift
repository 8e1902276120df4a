import RondoPluginKit
import Testing

@testable import PromptDeck

@Suite struct GatheringTests {
    private func gathering(_ people: Int, hours: Int = 3) -> Gathering {
        Gathering([Session(id: "a", start: TimeOfDay(10, 0), end: TimeOfDay(10 + hours, 0), people: people)])
    }

    @Test(
        "Small groups get the size that divides people best and is nearest to the technique's own",
        arguments: [(12, 4), (15, 3), (9, 3), (16, 4), (10, 5), (14, 3), (7, 4), (25, 5), (3, 3), (0, 4), (2, 4)])
    func sizes(_ people: Int, _ ideal: Int) {
        #expect(
            gathering(people).groups(GroupSizes(min: 3, ideal: 4, max: 5)) == GroupSizes(min: 3, ideal: ideal, max: 5))
    }

    @Test("Techniques that are not for so many people or so short a session are left out")
    func suits() {
        #expect(!gathering(50).suits(.shadows))
        #expect(gathering(20).suits(.shadows))
        #expect(!gathering(4).suits(.tableau))
        #expect(!gathering(2).suits(.clay))
        #expect(Gathering([]).suits(.shadows))
        let short = Gathering([Session(id: "a", start: TimeOfDay(10, 0), end: TimeOfDay(10, 20), people: 10)])
        #expect(!short.suits(.clay))
        #expect(short.suits(.objects))
    }

    @Test("More groups take more time to show")
    func longer() throws {
        let card = try #require(Card.all(.clay).first { $0.alone == nil })
        let few = card.activity(theme: "x.", for: gathering(12))
        let many = card.activity(theme: "x.", for: gathering(40))
        #expect(many.length.ideal == few.length.ideal + 10)
        let alone = try #require(Card.all(.clay).first { $0.alone != nil })
        let lengths = [12, 40].map { alone.activity(theme: "x.", for: gathering($0)).length }
        #expect(lengths[0] == lengths[1])
    }
}
