import RondoModel
import RondoYAML

/// Keys of a plan's sessions.
enum PlannedFormat {
    /// A session.
    static let session = Shape("planned-session", "One session of a plan.", empty: PlannedSession()) {
        Key("session", \.session, .text, "the session's id", .required)
        Key("blocks", \.blocks, .list(.record(block)), "in order of time", .written)
        Key("turns", \.turns, .list(.record(turn)), "turns held for the whole session")
    }

    private static let block = Shape("block", "A span in a session.", empty: PlannedBlock()) {
        Key("kind", \.kind, .oneOf, "what it is", .written)
        Key("start", \.span.start, .time, "when it starts", .required)
        Key("end", \.span.end, .time, "when it ends", .required)
        Key("title", \.title, .text, "the title of a fixed point")
        Key("strands", \.strands, .list(.record(strand)), "activities side by side")
    }

    private static let strand = Shape("strand", "One of the activities side by side in a block.", empty: Strand()) {
        Key("activity", \.activity, .text, "the activity's id", .written)
        Key("space", \.space, .text, "the space's id", .written)
        Key("people", \.people, .list(.text), "who takes part", .written)
        Key("groups", \.groups, .list(.list(.text)), "small groups")
        Key("turns", \.turns, .list(.record(turn)), "one entry a place that roles need")
        Key("adaptations", \.adaptations, .list(.record(adaptation)), "adaptations in use")
        Key("supports", \.supports, .list(.record(support)), "supports at work")
        Key("pauses", \.pauses, .list(.record(pause)), "pauses between steps")
    }

    private static let turn = Shape("turn", "One holding of a role by one person.", empty: Turn()) {
        Key("role", \.role, .text, "the role's id", .written)
        Key("person", \.person, .text, "who holds it; nobody could where not said")
        Key("group", \.group, .count(), "number of the small group, from 0")
    }

    private static let adaptation = Shape("applied", "An adaptation in use.", empty: AppliedAdaptation()) {
        Key("id", \.id, .text, "its id", .written)
        Key("general", \.isGeneral, .flag, "true where it comes from the vocabulary")
        Key("people", \.people, .list(.text), "whose barriers it lifts; sensitive")
    }

    private static let support = Shape("support-use", "A support at work in a strand.", empty: SupportUse()) {
        Key("support", \.support, .text, "its id", .written)
        Key("count", \.count, .count(), "how many of its people work here")
        Key("group", \.group, .count(), "number of the small group where it stands, from 0")
        Key("people", \.people, .list(.text), "whom it is for; sensitive")
    }

    private static let pause = Shape("pause", "A pause between two steps.", empty: Pause()) {
        Key("after-step", \.afterStep, .count(), "steps done before it", .written)
        Key("length", \.length, .duration, "how long it is", .written)
    }
}
