import RondoModel

/// Is it a one-off or part of something longer?
enum SeriesOrOneOff: ReviewQuestion {
    static let id = "series"
    static let title = "A series, told apart from a one-off"
    static let restsOn = "Fairlie: consultation is often a one-off"

    static func item(in context: ReviewContext) -> ReviewItem {
        let sessions = context.check.sessions.count
        let past = context.check.ledger.sessions.count
        let minutes = context.check.sessions.reduce(0) { $0 + $1.session.span.length }
        let days = context.check.sessions.map { session in
            context.title(of: session) + (session.session.date.map { " on \($0.text)" } ?? "")
        }
        guard sessions > 0 else { return answer(.notApplicable, ["This plan has no session."]) }
        guard sessions + past > 1 else {
            return answer(
                .notShown, ["This plan shows a one-off: \(ReviewContext.list(days)), \(minutes) minutes."],
                suggestion: "Say what comes after it, and ask people to come back when something was done with it.")
        }
        let attending = context.workshop.people.count { person in
            context.check.sessions.allSatisfy { context.check.presence(of: person.id, in: $0) != nil }
        }
        return answer(
            .shown,
            [
                "This plan shows a series of \(ReviewContext.count(sessions, "session")), \(minutes) minutes: "
                    + "\(ReviewContext.list(days)).",
                past > 0 ? "\(ReviewContext.count(past, "session")) came before." : "It is the first that is recorded.",
                "\(attending) of \(ReviewContext.count(context.workshop.people.count, "person", "people")) are there for "
                    + "part of every session.",
            ])
    }
}
