import RondoModel
import RondoYAML

/// Keys of `activity/1`.
enum ActivityFormat {
    /// An activity.
    static let shape = Shape(
        "activity", "What a group can do together, and what it asks of each person.", empty: Activity(),
        place: \.location, finish: ActivityChecks.check
    ) {
        Key("id", \.id, .id(.activity), "lower-case letters, digits and hyphens", .required)
        Key("title", \.title, .text, "a short name that participants read", .required)
        Key("summary", \.summary, .text, "one sentence for the facilitator")
        Key("phase", \.phase, .word(.phase), "where it belongs in the arc", .required)
        Key("anywhere", \.anywhere, .flag, "true where it stands outside the arc's order")
        Key("length", \.length, .length, "how long it may take", .required)
        Key("people", \.people, .record(count(of: "people", least: 1)), "how many in one strand", .written)
        Key("format", \.format, .oneOf, "how people sit", .written)
        Key("group", \.group, .record(count(of: "group", least: 1)), "sizes of its small groups")
        Key("energy", \.energy, .word(.energy), "how lively it is", .written)
        Key("modes", \.modes, .words(.mode), "ways to contribute")
        Key("exposure", \.exposure, .oneOf, "how much it asks people to show of themselves", .written)
        Key("after", \.after, .words(.activity), "activities that must stand somewhere before it")
        Key("decides", \.decides, .flag, "true where the group takes a decision in it")
        Key("repeats", \.repeats, .flag, "true where doing it again is normal")
        Key("roles", \.roles, .roleCounts, "how many holders of each role it needs")
        Key("demands", \.demands, .words(.demand), "what it asks of everyone; [] for nothing")
        Key("adaptations", \.adaptations, .list(.record(AdaptationFormat.inActivity)), "changes that lift barriers")
        Key("space", \.space, .words(.feature), "space features it needs")
        Key("materials", \.materials, .materials, "what must be in the room, with amounts")
        Key("steps", \.steps, .list(.record(step)), "what happens, in order; shares sum to 100%")
        Key("says", \.says, .texts, "what participants are told, by language")
        Key("source", \.source, .record(source), "where the method comes from")
        Key("unknown", \.unknown, .unknownKeys, "keys that aren't known yet, each with why; rondo import writes it")
    }
    .excusing(by: "unknown", clauses: [UnknownKeys.shares])

    private static let step = Shape("step", "One part of an activity.", empty: Step()) {
        Key("title", \.title, .text, "a short name", .required)
        Key("share", \.share, .percent, "percent of the activity's time; needed", .written)
        Key("how", \.how, .text, "what to do, in plain words")
        Key("if-late", \.ifLate, .oneOf, "what is done when time is short")
    }

    private static let source = Shape("source", "Where a method comes from.", empty: Source()) {
        Key("title", \.title, .text, "the name under which it is known there")
        Key("of", \.of, .text, "the collection, book or person")
        Key("licence", \.licence, .text, "SPDX identifier or plain words")
    }

    private static func count(of name: String, least: Int) -> Shape<CountRange> {
        Shape(
            "count-of-\(name)", "A count with both ends included.",
            empty: CountRange(min: least, ideal: nil, max: 1000),
            finish: { ActivityChecks.check(&$0, $1, &$2) }
        ) {
            Key("min", \.min, .count(least...100_000), "at least", .written)
            Key("ideal", \.ideal, .count(least...100_000), "the author's choice")
            Key("max", \.max, .count(least...100_000), "at most", .written)
        }
    }
}

extension Form where Value == LengthRange {
    /// `{min: 35m, ideal: 50m, max: 75m}`.
    static var length: Form {
        .record(
            Shape(
                "length", "How long an activity may take.", empty: LengthRange(min: 5, ideal: 0, max: 5),
                finish: { ActivityChecks.check(&$0, $1, &$2) }
            ) {
                Key("min", \.min, .duration, "shortest useful length", .required)
                Key("ideal", \.ideal, .duration, "the author's choice; halfway where not said", .written)
                Key("max", \.max, .duration, "longest useful length", .required)
                Key("each", \.each, .duration, "minutes that each person needs at least")
            })
    }
}

extension Form where Value == [Material] {
    /// `{paper-roll: 1 per group}`.
    static var materials: Form {
        .map(
            .word(.material), .amount, make: { id, amount, _ in Material(id, amount) }, take: { ($0.id, $0.amount) })
    }
}

extension Form where Value == [LocalisedText] {
    /// `{en: A text.}`.
    static var texts: Form {
        .map(
            .text, .text, make: { language, text, _ in LocalisedText(language, text) }, take: { ($0.language, $0.text) }
        )
    }
}

extension Form where Value == [RoleCount] {
    /// `{lead: 1, scribe: 1 per group}`, or `{lead: {amount: 1, does: Opens and closes.}}`.
    static var roleCounts: Form {
        let long = Shape("role-count", "Holders of a role, and what they do here.", empty: RoleCount()) {
            Key("amount", \.amount, Form<Amount>.amount, "how many hold it", .written)
            Key("does", \.does, Form<String>.text, "what the role does in this activity, in plain words")
        }
        let record = Form<RoleCount>.record(long)
        let count = Form<RoleCount>(
            read: { node, reading in
                if node.pairs != nil { return record.read(node, &reading) }
                return Form<Amount>.amount.read(node, &reading).map { RoleCount("", $0) }
            },
            write: { $0.does == nil ? Form<Amount>.amount.write($0.amount) : record.write($0) },
            schema: { parts in .anyOf([Form<Amount>.amount.schema(&parts), record.schema(&parts)]) })
        return .map(
            .word(.role), count,
            make: { role, count, _ in RoleCount(role, count.amount, does: count.does) }, take: { ($0.role, $0) })
    }
}
