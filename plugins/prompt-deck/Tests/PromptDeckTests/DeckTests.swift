import RondoPluginKit
import Testing

@testable import PromptDeck

@Suite struct DeckTests {
    static let cards = Technique.all.flatMap(Card.all)

    @Test("The deck is large: techniques, rules and questions, with ids of their own")
    func large() {
        #expect(Technique.all.count >= 12)
        #expect(Constraint.all.count >= 15)
        #expect(Question.all.count >= 20)
        #expect(Set(Technique.all.map(\.id)).count == Technique.all.count)
        #expect(Set(Constraint.all.map(\.id)).count == Constraint.all.count)
        #expect(Set(Question.all.map(\.id)).count == Question.all.count)
        #expect(Set(DeckTests.cards.map(\.id)).count == DeckTests.cards.count)
    }

    @Test("Every technique has at least four rules and five questions; every rule and question is used")
    func allUsed() {
        for technique in Technique.all {
            let cards = Card.all(technique)
            #expect(Set(cards.map(\.constraint.id)).count >= 4, "\(technique.id)")
            #expect(Set(cards.map(\.question.id)).count >= 5, "\(technique.id)")
        }
        #expect(Set(DeckTests.cards.map(\.constraint.id)) == Set(Constraint.all.map(\.id)))
        #expect(Set(DeckTests.cards.map(\.question.id)) == Set(Question.all.map(\.id)))
    }

    @Test("Whatever a rule excludes exists, so that no slip of the pen lets nonsense through")
    func exclusions() {
        let techniques = Set(Technique.all.map(\.id))
        let questions = Set(Question.all.map(\.id))
        for constraint in Constraint.all {
            #expect(constraint.notWith.isSubset(of: techniques), "\(constraint.id)")
            #expect(constraint.notAsked.isSubset(of: questions), "\(constraint.id)")
            #expect(constraint.onlyAsked.isSubset(of: questions), "\(constraint.id)")
        }
    }

    @Test(
        "Combinations that make no sense are not in the deck",
        arguments: [
            "photo-ten-years-on-good-day", "photo-at-night-good-day", "photo-first-time-no-limits",
            "collage-ten-words-good-day",
            "soundscape-one-colour-arriving", "lines-three-pieces-good-day", "tableau-in-one-hand-good-day",
            "frames-ten-years-on-told-later", "clay-one-colour-good-day", "drawing-one-thing-hidden-missing",
            "bricks-with-a-door-new-tool", "soundscape-in-quiet-sounds-right", "clay-in-quiet-sounds-right",
            "shadows-over-the-edge-good-day", "postcard-opposite-first-good-day",
        ])
    func nonsense(_ id: String) {
        #expect(!DeckTests.cards.contains { $0.id == id })
    }

    @Test("Cards come up evenly: each technique before any comes twice, questions before they repeat much")
    func even() {
        for seed in 0..<50 {
            var chance = SeededGenerator(seed: UInt64(seed))
            let cards = Card.draw(16, from: Technique.all, &chance)
            #expect(Set(cards.map(\.technique.id)).count == 16, "seed \(seed)")
            #expect(Set(cards.map(\.question.id)).count >= 15, "seed \(seed)")
            #expect(Set(cards.map(\.constraint.id)).count >= 11, "seed \(seed)")
        }
    }

    @Test("No card is drawn twice, and all are drawn in the end")
    func exhausted() {
        var chance = SeededGenerator(seed: 5)
        let all = Card.all(.objects)
        let cards = Card.draw(10_000, from: [.objects], &chance)
        #expect(cards.count == all.count)
        #expect(Set(cards.map(\.id)) == Set(all.map(\.id)))
    }
}
