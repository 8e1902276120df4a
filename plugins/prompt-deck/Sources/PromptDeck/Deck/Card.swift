import RondoPluginKit

/// A technique, a rule and a question that go together.
struct Card: Sendable {
    let technique: Technique
    let constraint: Constraint
    let question: Question

    /// How it goes where everyone makes one of their own; nil where a group makes one together.
    var alone: Technique.Alone? { constraint.takesGroup ? nil : technique.alone }

    /// The same for the same three, whatever else the deck holds.
    var id: String { "\(technique.id)-\(constraint.id)-\(question.id)" }

    /// All cards of a technique that make sense, in the deck's order.
    static func all(_ technique: Technique) -> [Card] {
        Constraint.all.filter { $0.suits(technique) }.flatMap { constraint in
            Question.all.filter { $0.makes.contains(technique.makes) && constraint.suits($0) }
                .map { Card(technique: technique, constraint: constraint, question: $0) }
        }
    }

    /// Draws cards so that techniques come up in turn; questions, both ways to make things and rules as evenly as they
    /// can.
    static func draw(_ count: Int, from techniques: [Technique], _ chance: inout SeededGenerator) -> [Card] {
        var left = chance.shuffled(techniques).map { chance.shuffled(all($0)) }
        var asked: [String: Int] = [:]
        var ruled: [String: Int] = [:]
        var made: [Bool: Int] = [:]
        func wear(_ card: Card) -> (Int, Int, Int) {
            (
                asked[card.question.id, default: 0], made[card.alone != nil, default: 0],
                ruled[card.constraint.id, default: 0]
            )
        }
        var drawn: [Card] = []
        while drawn.count < count, left.contains(where: { !$0.isEmpty }) {
            for turn in left.indices where drawn.count < count && !left[turn].isEmpty {
                let wears = left[turn].map(wear)
                var best = 0
                for index in wears.indices where wears[index] < wears[best] { best = index }
                let card = left[turn].remove(at: best)
                asked[card.question.id, default: 0] += 1
                ruled[card.constraint.id, default: 0] += 1
                made[card.alone != nil, default: 0] += 1
                drawn.append(card)
            }
        }
        return drawn
    }
}
