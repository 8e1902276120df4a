import RondoModel
import RondoYAML

/// Keys of a plan as an audience may have it.
enum PrintedFormat {
    /// A plan.
    static let plan = Shape("printed-plan", "A plan as an audience may have it.", empty: PrintedTimetable()) {
        Key("title", \.title, .text, "what people read", .required)
        Key("purpose", \.purpose, .text, "why people meet", .written)
        Key("contact", \.contact, .text, "whom to ask")
        Key("sessions", \.sessions, .list(.record(session)), "in the workshop's order", .required)
    }

    private static let session = Shape("printed-session", "One session.", empty: PrintedTimetable.Session()) {
        Key("id", \.id, .text, "its id", .required)
        Key("title", \.title, .text, "what people read", .required)
        Key("date", \.date, .date, "the day")
        Key("start", \.span.start, .time, "when it starts", .required)
        Key("end", \.span.end, .time, "when it ends", .required)
        Key("in-the-room", \.inTheRoom, .list(.text), "what the room does", .written)
        Key("blocks", \.blocks, .list(.record(block)), "in order of time", .required)
    }

    private static let block = Shape("printed-block", "A span in a session.", empty: PrintedTimetable.Block()) {
        Key("kind", \.kind, .oneOf, "what it is", .required)
        Key("title", \.title, .text, "what people read", .written)
        Key("start", \.span.start, .time, "when it starts", .required)
        Key("end", \.span.end, .time, "when it ends", .required)
        Key("strands", \.strands, .list(.record(strand)), "activities side by side", .written)
    }

    private static let strand = Shape("printed-strand", "An activity in a block.", empty: PrintedTimetable.Strand()) {
        Key("title", \.title, .text, "what people read", .required)
        Key("space", \.space, .text, "where it is", .written)
        Key("says", \.says, .text, "what participants are told")
        Key("format", \.format, .oneOf, "how people sit")
        Key("modes", \.modes, .list(.text), "ways to contribute")
        Key("steps", \.steps, .list(.record(step)), "what happens, in order; for facilitators")
        Key("groups", \.groups, .list(.list(.text)), "names of small groups")
        Key("turns", \.turns, .list(.record(turn)), "who holds which role; for facilitators")
        Key("materials", \.materials, .list(.text), "what must be there; for facilitators")
    }

    private static let step = Shape("printed-step", "One part of an activity.", empty: PrintedTimetable.Step()) {
        Key("start", \.start, .time, "when it starts", .required)
        Key("title", \.title, .text, "a short name", .required)
        Key("how", \.how, .text, "what to do", .written)
    }

    private static let turn = Shape("printed-turn", "Who holds a role.", empty: PrintedTimetable.Turn()) {
        Key("role", \.role, .text, "the role's title", .required)
        Key("people", \.people, .list(.text), "names", .required)
    }
}

/// A plan as an audience may have it. Whatever is nil stands there only where the audience may have it.
struct PrintedTimetable: Sendable, Equatable {
    var title = ""
    var purpose = ""
    var contact: String?
    var sessions: [Session] = []

    struct Session: Sendable, Equatable {
        var id = ""
        var title = ""
        var date: CalendarDay?
        var span = TimeSpan(0, 0)
        var inTheRoom: [String] = []
        var blocks: [Block] = []
    }
    struct Block: Sendable, Equatable {
        var kind = BlockKind.activity
        var title = ""
        var span = TimeSpan(0, 0)
        var strands: [Strand] = []
    }
    struct Strand: Sendable, Equatable {
        var title = ""
        var space = ""
        var says: String?
        var format: Format?
        var modes: [String]?
        var steps: [Step]?
        var groups: [[String]]?
        var turns: [Turn]?
        var materials: [String]?
    }
    struct Step: Sendable, Equatable {
        var start = 0
        var title = ""
        var how = ""
    }
    struct Turn: Sendable, Equatable {
        var role = ""
        var people: [String] = []
    }
}
