import RondoModel
import RondoYAML

/// Keys of a plan as a plugin reviews it.
enum ReviewedFormat {
    /// A plan.
    static let plan = Shape("reviewed-plan", "A plan to review.", empty: ReviewedTimetable()) {
        Key("sessions", \.sessions, .list(.record(session)), "in the workshop's order", .required)
        Key("score", of: "reviewed-score", "how good it is: 0 is perfect") {
            Key("hard", \.hard, .count(0...Int.max), "what must hold and doesn't", .written)
            Key("soft", \.soft, .count(0...Int.max), "what is wished for and isn't", .written)
        }
    }

    private static let session = Shape("reviewed-session", "One session.", empty: ReviewedTimetable.Session()) {
        Key("id", \.id, .text, "its id", .required)
        Key("blocks", \.blocks, .list(.record(block)), "in order of time", .required)
        Key("turns", \.turns, .list(.record(turn)), "who holds which role for the whole session")
    }

    private static let block = Shape("reviewed-block", "A span in a session.", empty: ReviewedTimetable.Block()) {
        Key("kind", \.kind, .oneOf, "what it is", .required)
        Key("start", \.span.start, .time, "when it starts", .required)
        Key("end", \.span.end, .time, "when it ends", .required)
        Key("title", \.title, .text, "what people read", .written)
        Key("strands", \.strands, .list(.record(strand)), "activities side by side", .written)
    }

    private static let strand = Shape("reviewed-strand", "An activity in a block.", empty: ReviewedTimetable.Strand()) {
        Key("activity", \.activity, .text, "its id", .required)
        Key("title", \.title, .text, "what people read", .written)
        Key("phase", \.phase, .text, "where it belongs in the arc", .written)
        Key("format", \.format, .oneOf, "how people sit", .written)
        Key("energy", \.energy, .text, "how lively it is", .written)
        Key("space", \.space, .text, "where it is", .written)
        Key("people", \.people, .list(.text), "pseudonyms of those who take part")
        Key("groups", \.groups, .list(.list(.text)), "small groups, of pseudonyms")
        Key("turns", \.turns, .list(.record(turn)), "who holds which role")
    }

    private static let turn = Shape("reviewed-turn", "One holding of a role.", empty: Turn()) {
        Key("role", \.role, .text, "the role's id", .required)
        Key("person", \.person, .text, "a pseudonym; left out where nobody holds it")
    }
}

/// A plan as a plugin reviews it. Whatever is nil stands there only where the plugin may see it.
struct ReviewedTimetable: Sendable, Equatable {
    var sessions: [Session] = []
    var hard = 0
    var soft = 0

    struct Session: Sendable, Equatable {
        var id = ""
        var blocks: [Block] = []
        var turns: [Turn]?
    }
    struct Block: Sendable, Equatable {
        var kind = BlockKind.activity
        var span = TimeSpan(0, 0)
        var title = ""
        var strands: [Strand] = []
    }
    struct Strand: Sendable, Equatable {
        var activity = ""
        var title = ""
        var phase = ""
        var format = Format.plenary
        var energy = ""
        var space = ""
        var people: [String]?
        var groups: [[String]]?
        var turns: [Turn]?
    }
}
