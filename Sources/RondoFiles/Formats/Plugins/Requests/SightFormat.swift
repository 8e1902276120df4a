import RondoModel
import RondoYAML

/// Keys of what a plugin may see of a workshop; each stands there only where the plugin may see it.
enum SightFormat {
    /// The parts, by what a manifest lists under `sees`.
    @KeyList<PluginRequest> static var keys: [Key<PluginRequest>] {
        Key("workshop", \.workshop, .record(workshop), "the workshop's frame")
        Key("sessions", \.sessions, .list(.record(session)), "meetings, in order")
        Key("activities", \.activities, .list(.record(activity)), "every candidate, in order of id")
        Key("roles", \.roles, .list(.record(role)), "roles that are held")
        Key("people", \.people, .list(.record(person)), "who comes, under pseudonyms")
    }

    private static let workshop = Shape("seen-workshop", "A workshop's frame.", empty: SeenWorkshop()) {
        Key("id", \.id, .text, "its id", .required)
        Key("title", \.title, .text, "what people read", .required)
        Key("purpose", \.purpose, .text, "why people meet", .written)
    }

    private static let session = Shape("seen-session", "One meeting.", empty: SeenSession()) {
        Key("id", \.id, .text, "its id", .required)
        Key("title", \.title, .text, "what people read", .written)
        Key("date", \.date, .date, "the day")
        Key("start", \.span.start, .time, "when it starts", .required)
        Key("end", \.span.end, .time, "when it ends", .required)
        Key("people", \.people, .count(), "how many are expected", .written)
        Key("strands", \.strands, .count(), "how many activities may run side by side", .written)
        Key("fixed", \.fixed, .list(.record(fixed)), "blocks that stand at a time", .written)
    }

    private static let fixed = Shape("seen-fixed-point", "A block that stands at a time.", empty: FixedPoint()) {
        Key("kind", \.kind, .oneOf, "arrival, meal, break or buffer", .required)
        Key("at", \.at, .time, "when it starts", .required)
        Key("length", \.length, .count(), "minutes", .required)
    }

    private static let activity = Shape("candidate", "An activity that may be planned.", empty: Activity()) {
        Key("id", \.id, .text, "its id, with the plugin's before it where it is a plugin's", .required)
        Key("title", \.title, .text, "what people read", .required)
        Key("phase", \.phase, .text, "where it belongs in the arc", .required)
        Key("length", of: "candidate-length", "minutes it may take") {
            Key("min", \.length.min, .count(), "shortest", .written)
            Key("ideal", \.length.ideal, .count(), "the author's choice", .written)
            Key("max", \.length.max, .count(), "longest", .written)
        }
        Key("people", of: "candidate-people", "how many in one strand") {
            Key("min", \.people.min, .count(), "at least", .written)
            Key("max", \.people.max, .count(), "at most", .written)
        }
        Key("format", \.format, .oneOf, "how people sit", .written)
        Key("energy", \.energy, .text, "how lively it is", .written)
        Key("modes", \.modes, .list(.text), "ways to contribute", .written)
        Key("exposure", \.exposure, .oneOf, "how much it asks people to show of themselves", .written)
        Key("anywhere", \.anywhere, .flag, "true where it stands outside the arc's order", .written)
        Key("decides", \.decides, .flag, "true where the group takes a decision in it", .written)
        Key("demands", \.demands, .list(.text), "what it asks of everyone; left out where nobody said")
    }

    private static let role = Shape("seen-role", "A role that is held.", empty: SeenRole()) {
        Key("id", \.id, .text, "its id", .required)
        Key("title", \.title, .text, "what people read", .written)
        Key("per", \.per, .oneOf, "what a turn is held for", .written)
        Key("people", \.people, .count(), "holders at once", .written)
    }

    private static let person = Shape("seen-person", "Someone who comes.", empty: SeenPerson()) {
        Key("id", \.id, .text, "a pseudonym", .required)
        Key("perspective", \.perspective, .text, "the side they come from", .written)
        Key("yes-to", \.yesTo, .list(.text), "roles they have said yes to", .written)
        Key("sessions", \.sessions, .list(.text), "sessions they come to", .written)
        Key("needs", \.needs, .list(.text), "those of their needs that the plugin may see")
    }
}
