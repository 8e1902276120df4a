/// What happened before this workshop: sessions of earlier plans, oldest first.
public struct Ledger: Sendable, Equatable {
    /// Oldest first.
    public var sessions: [PastSession] = []
    /// Nothing happened.
    public init() {}
}

/// One session that took place.
public struct PastSession: Sendable, Equatable {
    /// Workshop id.
    public var workshop = ""
    /// Session id.
    public var session = ""
    /// The day.
    public var date: CalendarDay?
    /// Ids of the activities, in order of time, each once.
    public var activities: [String] = []
    /// True where a phase that creates had an activity.
    public var created = false
    /// Minutes of activity blocks.
    public var activityMinutes = 0
    /// Who was there, for how many minutes of the session.
    public var attendance: [PastAttendance] = []
    /// Turns that were held.
    public var turns: [PastTurn] = []
    /// Pairs who were in one small group, with how many times.
    public var encounters: [PastEncounter] = []
    /// An empty session.
    public init() {}
}

/// Who was there, for how long.
public struct PastAttendance: Sendable, Equatable {
    /// Person id.
    public var person = ""
    /// Minutes.
    public var minutes = 0
    /// An empty attendance.
    public init() {}
    /// Attendance.
    public init(_ person: String, _ minutes: Int) {
        self.person = person
        self.minutes = minutes
    }
}

/// A turn that was held.
public struct PastTurn: Sendable, Equatable {
    /// Person id.
    public var person = ""
    /// Role id.
    public var role = ""
    /// Minutes.
    public var minutes = 0
    /// True where the holder was learning the role and held it beside someone who was not.
    public var beside = false
    /// An empty turn.
    public init() {}
}

/// A pair who met.
public struct PastEncounter: Sendable, Equatable {
    /// Person id; less than `second`.
    public var first = ""
    /// Person id.
    public var second = ""
    /// Times.
    public var count = 1
    /// An empty encounter.
    public init() {}
}
