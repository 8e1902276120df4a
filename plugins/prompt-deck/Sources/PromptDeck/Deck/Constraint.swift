import RondoPluginKit

/// A rule of the game: a limit that makes it easier to begin.
struct Constraint: Sendable {
    /// Lower-case letters and hyphens.
    let id: String
    /// Its words in a title: `in three pieces`.
    let title: String
    /// What participants are told, in a sentence or two.
    let says: String
    /// What whoever leads does about it.
    let how: String
    /// A technique must have one of these; any where empty.
    var takes: Set<Technique.Trait> = []
    /// A technique must make one of these; any where empty.
    var makes: Set<Technique.Makes> = []
    /// Techniques with which it would say nothing new or make no sense.
    var notWith: Set<String> = []
    /// Questions that it contradicts or repeats.
    var notAsked: Set<String> = []
    /// The only questions that it goes with; any where empty.
    var onlyAsked: Set<String> = []
    /// What it asks of everyone besides the technique.
    var demands: [Demand] = []
    /// Other ways to take part in what it asks.
    var adaptations: [Adaptation] = []
    /// Minutes by which it lengthens the activity.
    var adds = 0
    /// True where nobody speaks while making.
    var isQuiet = false
    /// True where it takes several people who make one thing.
    var takesGroup = false
    /// A step of its own, taken from the time of making.
    var step: Step?

    /// True where it goes with a question.
    func suits(_ question: Question) -> Bool {
        (onlyAsked.isEmpty || onlyAsked.contains(question.id)) && !notAsked.contains(question.id)
    }

    /// True where it goes with a technique.
    func suits(_ technique: Technique) -> Bool {
        (takes.isEmpty || !takes.isDisjoint(with: technique.traits))
            && (makes.isEmpty || makes.contains(technique.makes)) && !notWith.contains(technique.id)
    }
}
