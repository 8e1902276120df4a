import RondoModel

extension WorkshopCheck {
    /// Sessions end after they start, stand in the order of their dates and don't run at the same time.
    static let times = WorkshopCheck { checking in
        var before: Session?
        for session in checking.workshop.sessions where min(session.span.start, session.span.end) >= 0 {
            if session.span.end <= session.span.start {
                checking.error(
                    "time.order", "'\(session.id)' ends before it starts", at: session.location, key: "end",
                    remedy: "an end after \"\(Clock.text(session.span.start))\"")
            }
            if session.span.end > 24 * 60 || session.span.start >= 24 * 60 {
                checking.error(
                    "time.range", "a session lies within one day", at: session.location, key: "end")
            }
            defer { before = session }
            guard let before, let earlier = before.date, let date = session.date else { continue }
            if date < earlier {
                checking.error(
                    "session.order", "'\(session.id)' stands after '\(before.id)' but is earlier",
                    at: session.location, key: "date", remedy: "write the sessions in the order of their dates")
            } else if date == earlier, session.span.start < before.span.end {
                checking.error(
                    "session.overlap", "'\(session.id)' starts before '\(before.id)' has ended", at: session.location,
                    key: "start")
            }
        }
    }
}
