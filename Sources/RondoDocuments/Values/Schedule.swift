/// The blocks of one session, in order of time.
public struct Schedule: Sendable, Equatable {
    /// What the session is called.
    public var title = ""
    /// The day in words.
    public var day = ""
    /// In order of time.
    public var entries: [Entry] = []
    /// An empty schedule.
    public init() {}

    /// One block.
    public struct Entry: Sendable, Equatable {
        /// First minute of the day.
        public var start = 0
        /// First minute after it.
        public var end = 0
        /// `10:15–10:35`.
        public var time = ""
        /// `20 min`, in the document's language.
        public var length = ""
        /// False for breaks, meals, arrivals and buffers.
        public var isActivity = true
        /// What happens, side by side; exactly one for a block that isn't an activity.
        public var strands: [Part] = []
        /// An empty entry.
        public init() {}
    }

    /// One of the things that happen side by side.
    public struct Part: Sendable, Equatable {
        /// What it is called.
        public var title = ""
        /// Where it is; empty where it doesn't matter.
        public var place = ""
        /// More about it, one idea a line.
        public var lines: [String] = []
        /// An empty part.
        public init() {}
    }
}

/// A step of an activity, or a pause between two steps, with its clock time.
public struct TimedStep: Sendable, Equatable {
    /// `10:15`.
    public var start = ""
    /// Minutes.
    public var minutes = 0
    /// `5 min`, in the document's language.
    public var length = ""
    /// What it is called.
    public var title = ""
    /// What to do; empty where nothing needs saying.
    public var how = ""
    /// True for a pause.
    public var isPause = false
    /// What to do with it when time is short; nil where nothing is said.
    public var ifLate: String?
    /// What is done differently from here on.
    public var changes: [Note] = []
    /// An empty step.
    public init() {}
}

/// One block for a calendar.
public struct Event: Sendable, Equatable {
    /// Stable: the same place in the same session of the same workshop has it again in a new plan.
    public var id = ""
    /// Four digits.
    public var year = 1
    /// 1 to 12.
    public var month = 1
    /// 1 to the month's length.
    public var day = 1
    /// Minutes of the day, in the document's zone.
    public var start = 0
    /// Minutes of the day, in the document's zone.
    public var end = 0
    /// What happens.
    public var title = ""
    /// Where.
    public var place = ""
    /// More about it, one idea a line.
    public var lines: [String] = []
    /// True where an earlier plan had it and this one doesn't.
    public var isCancelled = false
    /// An empty event.
    public init() {}
}
