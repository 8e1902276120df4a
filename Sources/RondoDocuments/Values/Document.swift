/// A document as people read it, already redacted for its audience: plain values without any link to the plan.
public struct Document: Sendable, Equatable {
    /// Which document it is.
    public var kind = DocumentKind.timetable
    /// Who may read it.
    public var audience = Audience.facilitators
    /// How it is written.
    public var style = DocumentStyle.standard
    /// BCP 47 language code of its fixed phrases.
    public var language = "en"
    /// What kind of document it is, as people read it: "Run sheet".
    public var title = ""
    /// Stable lower-case id of the workshop.
    public var workshop = ""
    /// The workshop's title.
    public var workshopTitle = ""
    /// IANA name of the zone in which all its times are.
    public var timezone = ""
    /// 0 for a first plan, 1 for one that replaces an earlier plan.
    public var revision = 0
    /// A warning that stands above everything, as on documents with needs.
    public var notice: String?
    /// What it is about, in a sentence or two.
    public var introduction: String?
    /// In the order in which people read them.
    public var sections: [Section] = []
    /// The same content as one flat table, for spreadsheets and programs.
    public var records = Table()
    /// One event a block, for calendars; empty where the kind has none.
    public var events: [Event] = []
    /// Fixed words that a format adds around the content.
    public var labels = Labels()

    /// An empty document.
    public init() {}
}

/// Fixed words that a format adds around a document's content, in the document's language.
public struct Labels: Sendable, Equatable {
    /// The link past the heading.
    public var skipToContent = ""
    /// The list of sessions at the top.
    public var contents = ""
    /// Head of a column of times.
    public var time = ""
    /// Head of a column of activities.
    public var what = ""
    /// Head of a column of spaces.
    public var place = ""
    /// Head of a column of steps.
    public var step = ""
    /// What a schedule drawn to scale is called.
    public var calendar = ""

    /// No words.
    public init() {}
}
