/// Whom a document is for.
public enum Audience: String, Sendable, CaseIterable {
    /// Those who lead: everything that they need on the day.
    case facilitators
    /// Those who take part.
    case participants
    /// Anyone: it names nobody.
    case `public`
}

/// A plan as one audience may have it, to make documents from.
public struct Handout: Sendable, Equatable {
    /// Whom the documents are for.
    public var audience: Audience
    /// How documents are written: `standard`, or another style's name.
    public var style: String
    /// The workshop's title.
    public var title: String
    /// Why people meet; nil where nobody said.
    public var purpose: String?
    /// Whom to ask; nil where nobody said.
    public var contact: String?
    /// The sessions, in their order.
    public var sessions: [HandoutSession]

    /// A plan for an audience.
    public init(
        title: String, audience: Audience = .participants, style: String = "standard", purpose: String? = nil,
        contact: String? = nil, sessions: [HandoutSession]
    ) {
        self.title = title
        self.audience = audience
        self.style = style
        self.purpose = purpose
        self.contact = contact
        self.sessions = sessions
    }
}

extension Handout: Shaped {
    static let blank = Handout(title: "", sessions: [])
    static let keys: [Key<Handout>] = [
        .must("title", \.title, .text), .may("purpose", \.purpose, .text), .may("contact", \.contact, .text),
        .must("sessions", \.sessions, Codec.object.list),
    ]
}

/// One session, to make documents from.
public struct HandoutSession: Sendable, Equatable {
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
    /// What will be there, such as `Captions are on`; never for whom.
    public var inTheRoom: [String]
    /// Its blocks, in their order.
    public var blocks: [HandoutBlock]

    /// A session.
    public init(
        id: String, title: String, date: String? = nil, start: TimeOfDay, end: TimeOfDay, inTheRoom: [String] = [],
        blocks: [HandoutBlock]
    ) {
        self.id = id
        self.title = title
        self.date = date
        self.start = start
        self.end = end
        self.inTheRoom = inTheRoom
        self.blocks = blocks
    }
}

extension HandoutSession: Shaped {
    static let blank = HandoutSession(
        id: "", title: "", start: TimeOfDay(minutes: 0), end: TimeOfDay(minutes: 0), blocks: [])
    static let keys: [Key<HandoutSession>] = [
        .must("id", \.id, .text), .must("title", \.title, .text), .may("date", \.date, .text),
        .must("start", \.start, .time), .must("end", \.end, .time),
        .may("in-the-room", \.inTheRoom, Codec.text.list), .must("blocks", \.blocks, Codec.object.list),
    ]
}

/// One block, to make documents from.
public struct HandoutBlock: Sendable, Equatable {
    /// What it is.
    public var kind: BlockKind
    /// What people read.
    public var title: String
    /// When it starts.
    public var start: TimeOfDay
    /// When it ends.
    public var end: TimeOfDay
    /// The activities that run side by side in it; none in a break.
    public var strands: [HandoutStrand]

    /// A block.
    public init(
        _ kind: BlockKind, title: String, start: TimeOfDay, end: TimeOfDay, strands: [HandoutStrand] = []
    ) {
        self.kind = kind
        self.title = title
        self.start = start
        self.end = end
        self.strands = strands
    }

    /// Minutes from start to end.
    public var length: Int { end - start }
}

extension HandoutBlock: Shaped {
    static let blank = HandoutBlock("", title: "", start: TimeOfDay(minutes: 0), end: TimeOfDay(minutes: 0))
    static let keys: [Key<HandoutBlock>] = [
        .must("kind", \.kind, .id()), .may("title", \.title, .text), .must("start", \.start, .time),
        .must("end", \.end, .time), .may("strands", \.strands, Codec.object.list),
    ]
}
