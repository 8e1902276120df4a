public import RondoModel

/// What somebody wants to fit into a plan.
public enum SuggestionSubject: Sendable, Equatable {
    /// These activities; where empty, each activity of the library that the plan doesn't have.
    case activities([String])
    /// One more person: in each session, and in all of them.
    case person
}

/// One way to fit something into a plan, made and improved with the rest kept as far as it goes.
public struct Suggestion: Sendable, Equatable {
    /// What is added, by id or words: an activity, or a perspective of a person.
    public var what = ""
    /// Session where it comes to stand; nil for a person in all sessions.
    public var session: String?
    /// Minute of the day at which the activity starts; nil for a person.
    public var time: Int?
    /// How the score differs, constraint by constraint in the catalogue's order.
    public var costs: [CostDifference] = []
    /// Blocks of before that are gone or elsewhere, turns that others have, and people who sit with mostly others.
    public var changed = ChangeCount()
    /// The plan as it would be; its score differs from the given plan's by exactly `costs`.
    public var plan = Plan()

    /// An empty suggestion.
    public init() {}

    /// Hard cost beyond the plan's; below 0 where it would be better.
    public var hard: Int { costs.reduce(0) { $1.isHard ? $0 + $1.cost : $0 } }
    /// Soft cost beyond the plan's; below 0 where it would be better.
    public var soft: Int { costs.reduce(0) { $1.isHard ? $0 : $0 + $1.cost } }
}

/// How far a search for suggestions has come.
public struct SuggestingProgress: Sendable, Equatable {
    /// Ways looked at so far.
    public var done = 0
    /// Ways in all.
    public var of = 0
}
