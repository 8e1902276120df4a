import RondoPluginKit

extension Technique {
    /// A few lines, put together.
    static let lines = Technique(
        id: "lines", name: "A few lines", act: "put an answer together from a few lines",
        says: "Put a few lines together.", makes: .words, traits: [.wording, .handed],
        length: LengthRange(min: 20, ideal: 30, max: 40), energy: .calm, modes: [.writing, .listening, .sorting],
        roles: [
            RoleCount(.lead, 1),
            RoleCount(.scribe, .perGroup(1), does: "Writes the lines as they are said, and asks if they are right."),
        ],
        demands: [.hearing, .reading, .sharedLanguage],
        adaptations: [
            Adaptation(
                id: "lines-by-heart", title: "Lines are said, and said again in their place",
                how:
                    "The scribe reads each line out when it comes and when it is moved. Four lines are enough to keep in mind.",
                lifts: [.reading], scope: .everyone, atStep: 3),
            Adaptation(
                id: "lines-moved", title: "Talk by moving cards",
                how:
                    "Each line stands on a card from the start. Agree by pointing and moving; show the cards at the end.",
                lifts: [.hearing], raises: [.seeing], scope: .everyone, atStep: 3),
            Adaptation(
                id: "lines-in-two-tongues", title: "Lines in any language, each with a line that says what it means",
                how: "Say it in your own words first. A neighbour finds the second line with you.",
                lifts: [.sharedLanguage],
                addsLength: 5, atStep: 3),
        ],
        materials: [Material(.card, .perGroup(12)), Material(.markerSet, .perGroup(1))],
        warm: (
            "One word each", "Each says one word that comes with the question, or passes. The scribe keeps them all."
        ),
        make: "Grow some of the words into short lines. Lay them in an order. A line may come twice.",
        show: "Read by one, by all, or shown card by card. Nobody has to perform.",
        source: "Collective poems in arts-based research")
}
