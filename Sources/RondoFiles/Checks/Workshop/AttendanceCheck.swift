import RondoModel

extension WorkshopCheck {
    /// What people attend lies within the sessions.
    static let attendance = WorkshopCheck { checking in
        for person in checking.workshop.people {
            for attendance in person.attends {
                guard let span = attendance.span, span.length > 0, let session = checking.session(attendance.session),
                    session.span.length > 0, !session.span.covers(span)
                else { continue }
                checking.error(
                    "attends.outside",
                    "'\(person.id)' is there outside '\(session.id)', which is from \(Clock.text(session.span.start)) to "
                        + "\(Clock.text(session.span.end))", at: person.location, key: "attends",
                    remedy: "all, or a span within that")
            }
        }
    }
}
