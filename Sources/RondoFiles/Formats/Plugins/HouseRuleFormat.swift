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

    /// A rule as a plugin replies with it: its id is bare, and what it names is looked up.
    static let reply = Shape("house-rule", "A house rule.", empty: HouseRule()) {
        Key("id", \.id, .id(.rule), "lower-case letters, digits and hyphens", .required)
        Key("says", \.says, .saying, "why, in one plain sentence without a final period", .required)
        Key("level", \.isHard, .level, "soft where it is weighed, hard where it must hold", .required)
        Key("costs", \.costs, .list(.cost), "what it counts", .required)
    }

    /// The things that a cost can be about, each with its own keys.
    static let placement = Shape("placement", "Strands of an activity.", empty: RuleCost()) {
        Key("activity", \.activity, .word(.activity), "the activity of a strand", .required)
        Key("session", \.session, .word(.session), "the session")
        Key("later-than", \.laterThan, .time, "the block ends later than this time of day")
        Key(
            "after", \.after, .word(.fixedKindOrActivity),
            "an activity, meal, break, arrival, buffer or start: what comes directly before")
        Key("before", \.before, .end, "end: the session's last activity block")
        Key("cost", \.cost, .count(1...1000), "what one count adds", .required)
    }

    /// Turns of a person in a role.
    static let turn = Shape("turn-cost", "Turns of a person in a role.", empty: RuleCost()) {
        Key("person", \.person, .word(.person), "the person's pseudonym", .required)
        Key("role", \.role, .word(.role), "the role", .required)
        Key("session", \.session, .word(.session), "the session")
        Key("cost", \.cost, .count(1...1000), "what one count adds", .required)
    }

    /// Small groups that hold two people.
    static let meeting = Shape(
        "meeting", "Small groups that hold two people.", empty: RuleCost(),
        finish: { cost, node, reading in
            guard let with = cost.with, with == cost.person else { return }
            reading.error("rule.cost", "nobody meets themselves", at: node["with"]?.mark ?? node.mark)
        }
    ) {
        Key("person", \.person, .word(.person), "the person's pseudonym", .required)
        Key("with", \.with, .word(.person), "who is in one small group with them", .required)
        Key("cost", \.cost, .count(1...1000), "what one count adds", .required)
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

extension Form where Value == RuleCost {
    /// A placement, a turn or a meeting, told apart by what it names.
    fileprivate static var cost: Form {
        let placement = Form.record(HouseRuleFormat.placement)
        let turn = Form.record(HouseRuleFormat.turn)
        let meeting = Form.record(HouseRuleFormat.meeting)
        return Form(
            read: { node, reading in
                if node.pair("activity") != nil { return placement.read(node, &reading) }
                if node.pair("with") != nil { return meeting.read(node, &reading) }
                if node.pair("person") != nil { return turn.read(node, &reading) }
                reading.error(
                    "rule.cost", "a cost is about an activity, a person with a role or a person with another",
                    at: node.mark, remedy: "state the keys of one of the three")
                return nil
            },
            write: HouseRuleFormat.cost.write,
            schema: { parts in .anyOf([placement.schema(&parts), turn.schema(&parts), meeting.schema(&parts)]) })
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
