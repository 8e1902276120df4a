import RondoModel
import RondoYAML

/// Keys of a plan's score and of what does not hold.
enum ScoreFormat {
    /// A score.
    static let score = Shape("score", "How good a plan is: 0 is perfect, hard before soft.", empty: Score()) {
        Key("hard", \.hard, .count(0...Int.max), "sum of the hard constraints' costs", .written)
        Key("soft", \.soft, .count(0...Int.max), "sum of the soft constraints' costs", .written)
        Key("constraints", \.constraints, .list(.record(constraint)), "in the order of docs/score.md", .written)
    }

    private static let constraint = Shape("constraint-score", "One constraint's part.", empty: ConstraintScore()) {
        Key("id", \.id, .text, "the constraint's id", .written)
        Key("units", \.units, .count(0...1_000_000_000_000), "units of violation", .written)
        Key("weight", \.weight, .count(0...1_000_000), "cost of a unit", .written)
        Key(derived: "cost", \.cost, .count(0...Int.max), "units × weight")
    }

    /// A bound.
    static let bound = Shape("bound", "What no plan can be better than.", empty: ScoreBound()) {
        Key("hard", \.hard, .count(0...Int.max), "least sum of the hard constraints' costs", .written)
        Key("soft", \.soft, .count(0...Int.max), "least sum of the soft constraints' costs", .written)
        Key("constraints", \.constraints, .list(.record(least)), "least units, each for itself", .written)
    }

    private static let least = Shape("least", "Units that a constraint has at least.", empty: ConstraintBound()) {
        Key("id", \.id, .text, "the constraint's id", .written)
        Key("units", \.units, .count(0...1_000_000_000_000), "units", .written)
    }

    /// A violation.
    static let violation = Shape("violation", "One place where a plan breaks a constraint.", empty: Violation()) {
        Key("constraint", \.constraint, .text, "the constraint's id", .written)
        Key("units", \.units, .count(0...1_000_000_000_000), "units, as the constraint counts them", .written)
        Key("place", \.place, .record(place), "where in the plan")
        Key("sentence", \.sentence, .text, "what is broken; may be sensitive", .written)
        Key("remedy", \.remedy, .text, "what would make it possible")
    }

    private static let place = Shape("place", "A place in a plan.", empty: Place()) {
        Key("session", \.session, .text, "session id")
        Key("block", \.block, .count(), "number of the block, from 0")
        Key("strand", \.strand, .count(), "number of the strand, from 0")
        Key("group", \.group, .count(), "number of the small group, from 0")
        Key("people", \.people, .list(.text), "the people it is about")
    }
}
