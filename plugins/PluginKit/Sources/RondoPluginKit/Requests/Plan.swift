/// A finished plan, for a review.
public struct Plan: Sendable, Equatable {
    /// What the plan's hard and soft units came to.
    public struct Score: Sendable, Equatable {
        /// 0 where every rule that must hold does.
        public var hard: Int
        /// The lower, the more wishes are met.
        public var soft: Int
        /// A score.
        public init(hard: Int = 0, soft: Int = 0) {
            self.hard = hard
            self.soft = soft
        }
    }
    /// The sessions, in their order.
    public var sessions: [PlannedSession]
    /// What the plan's score is.
    public var score: Score

    /// A plan.
    public init(sessions: [PlannedSession], score: Score = Score()) {
        self.sessions = sessions
        self.score = score
    }
}

extension Plan: Shaped {
    static let blank = Plan(sessions: [])
    static let keys: [Key<Plan>] = [
        .must("sessions", \.sessions, Codec.object.list), .must("score", \.score, .object),
    ]
}

extension Plan.Score: Shaped {
    static let blank = Plan.Score()
    static let keys: [Key<Plan.Score>] = [.must("hard", \.hard, .number), .must("soft", \.soft, .number)]
}

/// One session of a plan.
public struct PlannedSession: Sendable, Equatable {
    /// Its id.
    public var id: String
    /// Its blocks, in their order.
    public var blocks: [PlannedBlock]
    /// Who holds which role for the whole session; empty for a plugin that doesn't see `roles`.
    public var turns: [Turn]

    /// A session.
    public init(id: String, blocks: [PlannedBlock], turns: [Turn] = []) {
        self.id = id
        self.blocks = blocks
        self.turns = turns
    }
}

extension PlannedSession: Shaped {
    static let blank = PlannedSession(id: "", blocks: [])
    static let keys: [Key<PlannedSession>] = [
        .must("id", \.id, .text), .must("blocks", \.blocks, Codec.object.list),
        .may("turns", \.turns, Codec.object.list),
    ]
}

/// One block of a session.
public struct PlannedBlock: Sendable, Equatable {
    /// What it is.
    public var kind: BlockKind
    /// When it starts.
    public var start: TimeOfDay
    /// When it ends.
    public var end: TimeOfDay
    /// What people read.
    public var title: String
    /// The activities that run side by side in it; none in a break.
    public var strands: [PlannedStrand]

    /// A block.
    public init(
        _ kind: BlockKind, start: TimeOfDay, end: TimeOfDay, title: String = "", strands: [PlannedStrand] = []
    ) {
        self.kind = kind
        self.start = start
        self.end = end
        self.title = title
        self.strands = strands
    }

    /// Minutes from start to end.
    public var length: Int { end - start }
}

extension PlannedBlock: Shaped {
    static let blank = PlannedBlock(.activity, start: TimeOfDay(minutes: 0), end: TimeOfDay(minutes: 0))
    static let keys: [Key<PlannedBlock>] = [
        .must("kind", \.kind, .id()), .must("start", \.start, .time), .must("end", \.end, .time),
        .may("title", \.title, .text), .may("strands", \.strands, Codec.object.list),
    ]
}
