import RondoModel
import RondoYAML

/// Keys of house rules, as plans hold them and as plugins reply with them.
enum HouseRuleFormat {
    /// A rule.
    static let rule = Shape("house-rule", "A house rule that a plugin brought.", empty: HouseRule()) {
        Key("id", \.id, .text, "in plans, the plugin's id, a slash and the rule's own", .required)
        Key("says", \.says, .text, "why, in one plain sentence", .required)
        Key("level", \.isHard, .level, "soft where it is weighed, hard where it must hold", .required)
        Key("costs", \.costs, .list(.record(cost)), "what it counts", .required)
    }

    /// One thing that a rule counts: a placement, a turn or a meeting.
    static let cost = Shape(
        "rule-cost", "One thing that a house rule counts; all that it states must hold together.", empty: RuleCost(),
        finish: { cost, node, reading in
            guard cost.form == nil else { return }
            reading.error(
                "rule.cost",
                "a cost is about an activity (session, later-than, after and before besides), a person with a role "
                    + "(session besides) or a person with another",
                at: node.mark, remedy: "state the keys of one of the three")
        }
    ) {
        Key("activity", \.activity, .text, "the activity of a strand")
        Key("session", \.session, .text, "the session")
        Key("later-than", \.laterThan, .time, "the block ends later than this time of day")
        Key("after", \.after, .text, "an activity, meal, break, arrival, buffer or start: what comes directly before")
        Key("before", \.before, .end, "end: the session's last activity block")
        Key("person", \.person, .text, "a person")
        Key("role", \.role, .text, "the role that the person holds")
        Key("with", \.with, .text, "who is in one small group with the person")
        Key("cost", \.cost, .count(1...1000), "what one count adds", .required)
    }
}

extension Form where Value == Bool {
    /// `soft`, or `hard` for true.
    fileprivate static var level: Form {
        Form<HouseRuleLevel>.oneOf.mapped({ $0 == .hard }, back: { $0 ? .hard : .soft })
    }
}

extension Form where Value == String {
    /// `end` and nothing else.
    fileprivate static var end: Form {
        Form<RuleEnd>.oneOf.mapped(\.rawValue, back: { RuleEnd(rawValue: $0) ?? .end })
    }
}

private enum HouseRuleLevel: String, CaseIterable {
    case soft, hard
}

private enum RuleEnd: String, CaseIterable {
    case end
}
