import RondoModel
import RondoRendering

/// Activities as JSON, for programs.
enum ActivityJSON {
    /// A list, ended by a newline.
    static func written(_ values: [JSONValue]) -> String { JSONValue.array(values).written() + "\n" }

    /// One activity. Lengths are minutes; demands are null where the author didn't say, and so is what isn't known yet.
    static func value(_ activity: Activity) -> JSONValue {
        let unknown = activity.unknown.map { ($0.key, JSONValue.text($0.why)) }
        let pairs = pairs(activity).map { key, value in activity.isUnknown(key) ? (key, .null) : (key, value) }
        return .object(unknown.isEmpty ? pairs : pairs + [("unknown", .object(unknown))])
    }

    private static func pairs(_ activity: Activity) -> [(String, JSONValue)] {
        [
            ("id", .text(activity.id)), ("title", .text(activity.title)), ("summary", .text(activity.summary)),
            ("phase", .text(activity.phase)), ("anywhere", .bool(activity.anywhere)),
            (
                "length",
                .object([
                    ("min", .number(activity.length.min)), ("ideal", .number(activity.length.ideal)),
                    ("max", .number(activity.length.max)),
                ])
            ),
            (
                "people",
                .object([("min", .number(activity.people.min)), ("max", .number(activity.people.max))])
            ),
            ("format", .text(activity.format.rawValue)), ("energy", .text(activity.energy)),
            ("exposure", .text(activity.exposure.rawValue)), ("modes", texts(activity.modes)),
            ("demands", activity.demands.map(texts) ?? .null),
            (
                "adaptations",
                .array(
                    activity.adaptations.map {
                        .object([("id", .text($0.id)), ("title", .text($0.title)), ("lifts", texts($0.lifts))])
                    })
            ),
            ("space", texts(activity.space)), ("materials", texts(activity.materials.map(\.id))),
            (
                "source",
                activity.source.map {
                    .object([
                        ("title", .text($0.title)), ("of", .text($0.of)), ("licence", .text($0.licence)),
                    ])
                } ?? .null
            ),
        ]
    }

    private static func texts(_ values: [String]) -> JSONValue { .array(values.map { .text($0) }) }
}
