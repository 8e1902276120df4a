/// A house rule: a name, a sentence and what it counts.
public struct HouseRule: Sendable, Equatable {
    /// How much a rule weighs.
    public enum Level: String, Sendable, CaseIterable {
        /// A wish: what it counts adds to the soft score.
        case soft
        /// A must: what it counts breaks the plan.
        case hard
    }
    /// Lower-case letters, digits and hyphens; Rondo puts the plugin's id before it.
    public var id: String
    /// Why, in one plain sentence without a final period; `rondo explain` says it.
    public var says: String
    /// A wish or a must.
    public var level: Level
    /// What it counts.
    public var costs: [Cost]

    /// A rule.
    public init(_ id: String, says: String, level: Level = .soft, costs: [Cost]) {
        self.id = id
        self.says = says
        self.level = level
        self.costs = costs
    }
}

extension HouseRule: Shaped {
    static let blank = HouseRule("", says: "", costs: [])
    static let keys: [Key<HouseRule>] = [
        .must("id", \.id, .text), .must("says", \.says, .text), .must("level", \.level, .word),
        .must("costs", \.costs, Codec.object.list),
    ]
}

/// One thing that a house rule counts. All its conditions must hold together.
public struct Cost: Sendable, Equatable {
    /// What comes directly before an activity.
    public enum Before: Sendable, Equatable {
        /// The activity block before it, breaks between or not, has a strand of this activity.
        case activity(String)
        /// The block directly before it is one.
        case meal, `break`, arrival, buffer
        /// It is the session's first activity block.
        case start
    }
    /// The activity of a strand.
    public var activity: String?
    /// The session.
    public var session: String?
    /// The strand's block ends later than this.
    public var laterThan: TimeOfDay?
    /// What comes directly before.
    public var after: Before?
    /// True where only the session's last activity block counts.
    public var isAtEnd = false
    /// A person, by pseudonym.
    public var person: String?
    /// The role that `person` holds.
    public var role: Role?
    /// Whom `person` is put together with in a small group, by pseudonym.
    public var with: String?
    /// What one count adds: 1 to 1,000.
    public var cost: Int

    /// Counts an activity where all that is said of its place holds.
    public static func placing(
        _ activity: String, session: String? = nil, laterThan: TimeOfDay? = nil, after: Before? = nil,
        isAtEnd: Bool = false, cost: Int
    ) -> Cost {
        var result = Cost(cost: cost)
        result.activity = activity
        result.session = session
        result.laterThan = laterThan
        result.after = after
        result.isAtEnd = isAtEnd
        return result
    }

    /// Counts each turn of a person in a role.
    public static func turn(of person: String, in role: Role, session: String? = nil, cost: Int) -> Cost {
        var result = Cost(cost: cost)
        result.person = person
        result.role = role
        result.session = session
        return result
    }

    /// Counts each small group that has both people.
    public static func meeting(of person: String, with other: String, cost: Int) -> Cost {
        var result = Cost(cost: cost)
        result.person = person
        result.with = other
        return result
    }

    private init(cost: Int) { self.cost = cost }

    /// What `before` holds: only ever `end`.
    var before: String? {
        get { isAtEnd ? "end" : nil }
        set { isAtEnd = newValue == "end" }
    }
}

extension Cost: Shaped {
    static let blank = Cost(cost: 1)
    static let keys: [Key<Cost>] = [
        .may("activity", \.activity, .text), .may("session", \.session, .text), .may("later-than", \.laterThan, .time),
        .may("after", \.after, .before), .may("before", \.before, .text), .may("person", \.person, .text),
        .may("role", \.role, .id()), .may("with", \.with, .text), .must("cost", \.cost, .number),
    ]
}

extension Codec where Value == Cost.Before {
    static var before: Codec {
        let words: [(String, Cost.Before)] = [
            ("meal", .meal), ("break", .break), ("arrival", .arrival), ("buffer", .buffer), ("start", .start),
        ]
        return Codec<String>.text.mapped { text in
            words.first { $0.0 == text }?.1 ?? .activity(text)
        } _: { before in
            if case .activity(let id) = before { return id }
            return words.first { $0.1 == before }?.0 ?? ""
        }
    }
}
