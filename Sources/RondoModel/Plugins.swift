public import RondoDiagnostics

/// A plugin that a workshop uses.
public struct PluginUse: Sendable, Equatable {
    /// The plugin's id.
    public var id = ""
    /// True where a plan without it is not good enough.
    public var isRequired = false
    /// A folder with its manifest, relative to the workshop file; nil where it is in one of the usual places.
    public var path: String?
    /// What the workshop says under `settings:`; always a map.
    public var settings = DataValue.map([])
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty use.
    public init() {}
}

/// Plain data of any shape, as settings hold it.
public indirect enum DataValue: Sendable, Equatable {
    case nothing
    case flag(Bool)
    case number(Int)
    case text(String)
    case list([DataValue])
    case map([DataPair])
}

extension DataValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
    /// A text.
    public init(stringLiteral text: String) { self = .text(text) }
    /// A whole number.
    public init(integerLiteral number: Int) { self = .number(number) }
    /// A list.
    public init(arrayLiteral items: DataValue...) { self = .list(items) }
}

/// One key with its value.
public struct DataPair: Sendable, Equatable {
    /// The key.
    public var key: String
    /// Its value.
    public var value: DataValue
    /// A pair.
    public init(_ key: String, _ value: DataValue) {
        self.key = key
        self.value = value
    }
}

/// A plugin whose answer went into a plan.
public struct PluginPin: Sendable, Equatable {
    /// The plugin's id.
    public var id = ""
    /// Its version.
    public var version = ""
    /// SHA-256 of its library and companions.
    public var sha256 = ""
    /// An empty pin.
    public init() {}
}

/// A house rule that a plugin brought: a name, a sentence and costs.
///
/// Where it is hard its units count in `plugin.rule`, where it is soft in `plugin.wish`; docs/score.md says how.
public struct HouseRule: Sendable, Equatable {
    /// The plugin's id, a slash, and the rule's own.
    public var id = ""
    /// Why, in one plain sentence without a final period.
    public var says = ""
    /// True where it must hold.
    public var isHard = false
    /// What it counts.
    public var costs: [RuleCost] = []
    /// An empty rule.
    public init() {}
}

/// One thing that a house rule counts; `form` says which. All conditions that are stated must hold together.
public struct RuleCost: Sendable, Equatable {
    /// The activity of a strand.
    public var activity: String?
    /// The session.
    public var session: String?
    /// Minutes of the day: the block ends later than this.
    public var laterThan: Int?
    /// An activity id, a block kind other than `activity`, or `start`: what comes directly before.
    public var after: String?
    /// Only `end`: the session's last activity block.
    public var before: String?
    /// A person.
    public var person: String?
    /// The role that `person` holds.
    public var role: String?
    /// Whom `person` is put together with in a small group.
    public var with: String?
    /// What one count adds: 1 to 1,000.
    public var cost = 1
    /// An empty cost.
    public init() {}

    /// The things that a cost can count.
    public enum Form: Sendable {
        /// Strands of an activity: `activity`, and any of `session`, `laterThan`, `after` and `before`.
        case placement
        /// Turns of a person in a role: `person`, `role`, and `session` where stated.
        case turn
        /// Small groups that hold two people: `person` and `with`.
        case meeting
    }

    /// What it counts; nil where what it states belongs to none of the three, and then it counts nothing.
    public var form: Form? {
        let isAboutPlace = laterThan != nil || after != nil || before != nil
        switch (activity, person, role, with) {
        case (.some, nil, nil, nil): return before == nil || before == "end" ? .placement : nil
        case (nil, .some, .some, nil): return isAboutPlace ? nil : .turn
        case (nil, .some(let first), nil, .some(let second)):
            return isAboutPlace || session != nil || first == second ? nil : .meeting
        default: return nil
        }
    }
}
