import RondoModel
import RondoYAML

/// Keys of a workshop's people, roles, supports and groups.
enum PeopleFormat {
    /// A role.
    static let role = Shape("role", "A facilitation role in this workshop.", empty: RoleRule(), place: \.location) {
        Key("per", \.per, .oneOf, "what a turn is held for", .written)
        Key("people", \.people, .count(1...1000), "holders at once")
        Key("turns", \.turns, .oneOf, "how holders follow each other", .written)
        Key("minutes-share", \.minutesShare, .minutesShare, "wanted share of its minutes by perspective")
        Key("combines-with", \.combinesWith, .words(.role), "roles that one person may hold with it")
        Key("title", \.title, .text, "what people read; the vocabulary's title where not said")
    }

    /// A person.
    static let person = Shape("person", "Someone who comes.", empty: Person(), place: \.location) {
        Key("id", \.id, .id(.person), "unique within the workshop", .required)
        Key("name", \.name, .text, "as they want to be called", .required)
        Key("perspective", \.perspective, .word(.perspective), "the side they come from", .required)
        Key("needs", \.needs, .needs, "what they need; only facilitators see it")
        Key("yes-to", \.yesTo, .words(.role), "roles they have said yes to")
        Key("learning", \.learning, .words(.role), "roles they are learning")
        Key("attends", \.attends, .attendance, "when they are there; all where not said")
    }

    /// A support.
    static let support = Shape("support", "A support that is there.", empty: Support(), place: \.location) {
        Key("id", \.id, .id(.support), "unique within the workshop", .required)
        Key("kind", \.kind, .word(.supportKind), "what it is", .required)
        Key("people", \.people, .count(1...1000), "how many there are")
        Key("attends", \.attends, .allOrSessions, "sessions it is there for; all where not said")
        Key("title", \.title, .text, "what facilitators read; the kind's title where not said")
    }

    /// Wishes about small groups.
    static let groups = Shape("groups", "Wishes about small groups.", empty: GroupRules(), place: \.location) {
        Key("apart", \.apart, .list(.words(.person)), "lists: no two of these in one small group")
        Key("together", \.together, .list(.words(.person)), "lists: all of these in one small group")
        Key("professionals-at-most", \.professionalsAtMost, .percent, "highest share of professionals in a group")
    }
}

extension Form where Value == [PerspectiveShare] {
    /// `{lived-experience: 50%}`.
    static var minutesShare: Form {
        .map(
            .word(.perspective), .percent, make: { side, percent, _ in PerspectiveShare(side, percent) },
            take: { ($0.perspective, $0.percent) })
    }
}
