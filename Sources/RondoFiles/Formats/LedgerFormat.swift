import RondoModel
import RondoYAML

/// Keys of a ledger.
enum LedgerFormat {
    /// A ledger.
    static let ledger = Shape("ledger", "What happened before, oldest first.", empty: Ledger()) {
        Key("sessions", \.sessions, .list(.record(session)), "sessions that took place", .written)
    }

    private static let session = Shape("past-session", "One session that took place.", empty: PastSession()) {
        Key("workshop", \.workshop, .text, "workshop id", .written)
        Key("session", \.session, .text, "session id", .written)
        Key("date", \.date, .date, "the day")
        Key("activities", \.activities, .list(.text), "in order of time, each once")
        Key("created", \.created, .flag, "true where a phase that creates had an activity")
        Key("activity-minutes", \.activityMinutes, .duration, "length of the activity blocks together", .written)
        Key("attendance", \.attendance, .pastAttendance, "who was there, for how long")
        Key("turns", \.turns, .list(.record(turn)), "turns that were held")
        Key("encounters", \.encounters, .list(.record(encounter)), "pairs who were in one small group")
    }

    private static let turn = Shape("past-turn", "A turn that was held.", empty: PastTurn()) {
        Key("person", \.person, .text, "person id", .written)
        Key("role", \.role, .text, "role id", .written)
        Key("minutes", \.minutes, .duration, "how long", .written)
        Key("beside", \.beside, .flag, "true where it was held to learn, beside someone who knows it")
    }

    private static let encounter = Shape("encounter", "A pair who met.", empty: PastEncounter()) {
        Key("first", \.first, .text, "person id", .written)
        Key("second", \.second, .text, "person id", .written)
        Key("count", \.count, .count(0...1_000_000), "times", .written)
    }
}

extension Form where Value == [PastAttendance] {
    /// `{amara: 3h}`.
    static var pastAttendance: Form {
        .map(
            .text, .duration, make: { person, minutes, _ in PastAttendance(person, minutes) },
            take: { ($0.person, $0.minutes) })
    }
}
