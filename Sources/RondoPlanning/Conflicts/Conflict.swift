/// A smallest set of what the user wrote that cannot hold together: without any one of its lines the others can.
public struct Conflict: Sendable, Equatable {
    /// How sure it is that the lines cannot hold together.
    public enum Certainty: String, Sendable {
        /// Arithmetic says so.
        case proven
        /// No sum says so, but all timetables of the session were gone through, and each breaks something: as sure.
        case exhausted
        /// A search of a fixed number of steps found no plan that keeps all of them.
        case searched
    }

    /// The hard constraint that is broken where all lines are kept.
    public var constraint = ""
    /// The session it is about; nil where it is about several.
    public var session: String?
    /// Why, in a plain sentence without a final period. For facilitators: it may name people.
    public var sentence = ""
    /// How sure it is.
    public var certainty = Certainty.searched
    /// The lines, in the file's order; empty where the library and the vocabulary alone are at odds.
    public var lines: [ConflictLine] = []
    /// What would end it, cheapest first; each was planned with.
    public var ways: [Way] = []
    /// True where the search for ways out was stopped, so that none here doesn't mean that there is none.
    public var wasLeftWithoutWays = false
    /// An empty conflict.
    public init() {}

    /// A change that ends a conflict.
    public struct Way: Sendable, Equatable {
        /// The change, in a plain sentence without a final period; a question where somebody has to be asked.
        public var sentence = ""
        /// Where it stands in the order of docs/conflicts.md; lower is cheaper.
        public var cost = 0
        /// An empty way.
        public init() {}
    }
}

/// One line of the user's own in a conflict.
public struct ConflictLine: Sendable, Equatable {
    /// What kind of wish it is, such as `pin`.
    public var kind = ""
    /// Keys and 0-based positions that lead to it in the workshop file, such as `pins`, `2`.
    public var path: [String] = []
    /// What it says, in plain words. Needs are never spelled out in it.
    public var says = ""
    /// True where a plan was found that keeps all other lines of the conflict; false where the steps were too few.
    public var isConfirmed = false
    /// An empty line.
    public init() {}
}
