/// A facilitation role of the workshop, for plugins that see `roles`.
public struct WorkshopRole: Sendable, Equatable {
    /// Whether a turn is held for an activity, for each small group, or for the whole session.
    public enum Per: String, Sendable, CaseIterable {
        case block, group, session
    }
    /// Its id.
    public var id: String
    /// What people read.
    public var title: String
    /// How long a turn is held.
    public var per: Per
    /// How many hold it at once.
    public var people: Int

    /// A role.
    public init(id: String, title: String = "", per: Per = .block, people: Int = 1) {
        self.id = id
        self.title = title
        self.per = per
        self.people = people
    }
}

extension WorkshopRole: Shaped {
    static let blank = WorkshopRole(id: "")
    static let keys: [Key<WorkshopRole>] = [
        .must("id", \.id, .text), .may("title", \.title, .text), .may("per", \.per, .word),
        .must("people", \.people, .number),
    ]
}

/// Someone who comes, for plugins that see `people`.
public struct Person: Sendable, Equatable {
    /// A pseudonym that is stable within a workspace and means nothing outside it.
    public var id: String
    /// The side they come from; nil where not stated.
    public var perspective: String?
    /// Roles to which they said yes.
    public var yesTo: [Role]
    /// Sessions to which they come.
    public var sessions: [String]
    /// Those of their needs that the manifest lists and the facilitator accepted, by id.
    public var needs: [Need]

    /// A person.
    public init(
        id: String, perspective: String? = nil, yesTo: [Role] = [], sessions: [String] = [], needs: [Need] = []
    ) {
        self.id = id
        self.perspective = perspective
        self.yesTo = yesTo
        self.sessions = sessions
        self.needs = needs
    }
}

extension Person: Shaped {
    static let blank = Person(id: "")
    static let keys: [Key<Person>] = [
        .must("id", \.id, .text), .may("perspective", \.perspective, .text), .may("yes-to", \.yesTo, Codec.id().list),
        .may("sessions", \.sessions, Codec.text.list), .may("needs", \.needs, Codec.id().list),
    ]
}
