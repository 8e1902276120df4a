/// The result: timetable, groups, turns, adaptations, score, what is unmet, and all the inputs it came from.
public struct Plan: Sendable, Equatable {
    /// Version of Rondo that made it.
    public var madeBy = ""
    /// Everything the plan was made from.
    public var inputs = Inputs()
    /// Seed of the search.
    public var seed: UInt64 = 1
    /// Effort of the search.
    public var effort = Effort.standard
    /// Steps per lane that the search took.
    public var steps = 0
    /// True where a time limit or an interrupt ended the search; `--steps` with `steps` makes the plan again.
    public var wasStopped = false
    /// In the workshop's order.
    public var sessions: [PlannedSession] = []
    /// By constraint.
    public var score = Score()
    /// What no plan of these inputs can be better than; nil where that wasn't asked.
    public var bound: ScoreBound?
    /// What does not hold, worst first; filled from the independent check.
    public var unmet: [Violation] = []
    /// An empty plan.
    public init() {}
}

/// Everything a plan was made from.
public struct Inputs: Sendable, Equatable {
    /// The workshop.
    public var workshop = Workshop()
    /// The whole candidate library, sorted by id.
    public var activities: [Activity] = []
    /// The vocabulary.
    public var vocabulary = Vocabulary()
    /// What happened before.
    public var ledger = Ledger()
    /// The earlier plan, when replanning.
    public var earlier: EarlierPlan?
    /// What plugins' rules came to, sorted by id; people are named as in the workshop.
    public var rules: [HouseRule] = []
    /// The plugins whose answers are in these inputs, sorted by id.
    public var plugins: [PluginPin] = []
    /// SHA-256 of each part in its canonical form: `workshop`, `activities`, `vocabulary`, `ledger`, `earlier`, and
    /// `rules` and `plugins` where there are any.
    public var hashes: [ContentHash] = []
    /// No inputs.
    public init() {}
}

/// A named SHA-256.
public struct ContentHash: Sendable, Equatable {
    /// Which part.
    public var part = ""
    /// 64 hexadecimal digits.
    public var sha256 = ""
    /// An empty hash.
    public init() {}
    /// A hash.
    public init(_ part: String, _ sha256: String) {
        self.part = part
        self.sha256 = sha256
    }
}

/// How long the search looks.
public enum Effort: String, Sendable, CaseIterable {
    case quick, standard, thorough
}

/// One session of a plan.
public struct PlannedSession: Sendable, Equatable {
    /// Session id.
    public var session = ""
    /// In order of time; together they fill the session.
    public var blocks: [PlannedBlock] = []
    /// Turns held for the whole session, one entry a place; `person` is nil where nobody could hold it.
    public var turns: [Turn] = []
    /// An empty session.
    public init() {}
}

/// What a block is.
public enum BlockKind: String, Sendable, CaseIterable {
    case arrival, activity, `break`, meal, buffer
}

/// A span in a session.
public struct PlannedBlock: Sendable, Equatable {
    /// What it is.
    public var kind = BlockKind.activity
    /// Minutes of the day.
    public var span = TimeSpan(0, 0)
    /// The title of a fixed point, where it has one.
    public var title: String?
    /// Side by side, in order; empty unless the kind is `activity`.
    public var strands: [Strand] = []
    /// An empty block.
    public init() {}
}

/// One of the activities that run side by side in a block.
public struct Strand: Sendable, Equatable {
    /// Activity id.
    public var activity = ""
    /// Space id.
    public var space = ""
    /// Who takes part, in the workshop's order.
    public var people: [String] = []
    /// Small groups; empty where the format has none.
    public var groups: [[String]] = []
    /// One entry a place that roles need; `person` is nil where nobody could hold it.
    public var turns: [Turn] = []
    /// Adaptations in use.
    public var adaptations: [AppliedAdaptation] = []
    /// Supports at work.
    public var supports: [SupportUse] = []
    /// Pauses between steps, in order of time.
    public var pauses: [Pause] = []
    /// An empty strand.
    public init() {}
}

/// One holding of a role by one person.
public struct Turn: Sendable, Equatable {
    /// Role id.
    public var role = ""
    /// Who holds it; nil where nobody could.
    public var person: String?
    /// 0-based index of the small group, for roles held per group.
    public var group: Int?
    /// An empty turn.
    public init() {}
    /// A turn.
    public init(_ role: String, _ person: String?, group: Int? = nil) {
        self.role = role
        self.person = person
        self.group = group
    }
}

/// An adaptation in use.
public struct AppliedAdaptation: Sendable, Equatable {
    /// Its id.
    public var id = ""
    /// True where it comes from the vocabulary, false where from the activity.
    public var isGeneral = false
    /// The people whose barriers it lifts. Sensitive.
    public var people: [String] = []
    /// An empty use.
    public init() {}
}

/// A support at work in a strand.
public struct SupportUse: Sendable, Equatable {
    /// Support id.
    public var support = ""
    /// How many of its people work here.
    public var count = 1
    /// 0-based index of the small group where it stands; nil for the whole strand.
    public var group: Int?
    /// The people it is for. Sensitive.
    public var people: [String] = []
    /// An empty use.
    public init() {}
}

/// A pause of a few minutes between two steps of an activity.
public struct Pause: Sendable, Equatable {
    /// Number of steps done before it; at least 1, less than the number of steps.
    public var afterStep = 1
    /// Minutes.
    public var length = 5
    /// An empty pause.
    public init() {}
    /// A pause.
    public init(afterStep: Int, length: Int) {
        self.afterStep = afterStep
        self.length = length
    }
}

/// What replanning keeps in mind of the earlier plan.
public struct EarlierPlan: Sendable, Equatable {
    /// The sessions as they were planned.
    public var sessions: [PlannedSession] = []
    /// Nothing earlier.
    public init() {}
}
