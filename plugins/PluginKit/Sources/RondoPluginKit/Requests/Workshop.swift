/// What the workshop is, for plugins that see `workshop`.
public struct Workshop: Sendable, Equatable {
    /// Its id.
    public var id: String
    /// What people read.
    public var title: String
    /// Why people meet; empty where nobody said.
    public var purpose: String

    /// A workshop.
    public init(id: String, title: String = "", purpose: String = "") {
        self.id = id
        self.title = title
        self.purpose = purpose
    }
}

extension Workshop: Shaped {
    static let blank = Workshop(id: "")
    static let keys: [Key<Workshop>] = [
        .must("id", \.id, .text), .may("title", \.title, .text), .may("purpose", \.purpose, .text),
    ]
}

/// One session, for plugins that see `sessions`.
public struct Session: Sendable, Equatable {
    /// Its id.
    public var id: String
    /// What people read.
    public var title: String
    /// Its day as `2026-05-12`; nil where none is stated.
    public var date: String?
    /// When it starts.
    public var start: TimeOfDay
    /// When it ends.
    public var end: TimeOfDay
    /// How many people are expected.
    public var people: Int
    /// How many activities may run side by side.
    public var strands: Int
    /// Blocks that stand at a time.
    public var fixed: [FixedBlock]

    /// A session.
    public init(
        id: String, title: String = "", date: String? = nil, start: TimeOfDay, end: TimeOfDay, people: Int = 0,
        strands: Int = 1, fixed: [FixedBlock] = []
    ) {
        self.id = id
        self.title = title
        self.date = date
        self.start = start
        self.end = end
        self.people = people
        self.strands = strands
        self.fixed = fixed
    }
}

extension Session: Shaped {
    static let blank = Session(id: "", start: TimeOfDay(minutes: 0), end: TimeOfDay(minutes: 0))
    static let keys: [Key<Session>] = [
        .must("id", \.id, .text), .may("title", \.title, .text), .may("date", \.date, .text),
        .must("start", \.start, .time), .must("end", \.end, .time), .may("people", \.people, .number),
        .may("strands", \.strands, .number), .may("fixed", \.fixed, Codec.object.list),
    ]
}

/// A block that stands at a time in a session.
public struct FixedBlock: Sendable, Equatable {
    /// Arrival, meal, break or buffer.
    public var kind: BlockKind
    /// When it starts.
    public var at: TimeOfDay
    /// How long it is, in minutes.
    public var length: Int

    /// A fixed block.
    public init(_ kind: BlockKind, at: TimeOfDay, length: Int) {
        self.kind = kind
        self.at = at
        self.length = length
    }

    /// When it ends.
    public var end: TimeOfDay { TimeOfDay(minutes: at.minutes + length) }
}

extension FixedBlock: Shaped {
    static let blank = FixedBlock("", at: TimeOfDay(minutes: 0), length: 0)
    static let keys: [Key<FixedBlock>] = [
        .must("kind", \.kind, .id()), .must("at", \.at, .time), .must("length", \.length, .number),
    ]
}
