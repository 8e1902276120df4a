import RondoModel

/// Other sessions, and other people who come.
enum SessionChanges {
    static func all(_ before: ComparedPlan, _ after: ComparedPlan) -> [PlanChange] {
        var changes: [PlanChange] = []
        if before.plan.inputs.workshop.id != after.plan.inputs.workshop.id {
            changes.append(
                PlanChange(
                    .session,
                    "These are plans of different workshops: \(before.plan.inputs.workshop.title) and "
                        + after.plan.inputs.workshop.title))
        }
        for session in before.sessions where after.session(session.session) == nil {
            changes.append(
                PlanChange(
                    .session, "\(before.lookup.sessionTitle(session.session)) is no longer there",
                    session: session.session))
        }
        for session in after.sessions {
            let id = session.session
            guard before.session(id) != nil else {
                let when = after.lookup.session(id).map { ", from \(span($0.span))" } ?? ""
                changes.append(
                    PlanChange(.session, "\(after.lookup.sessionTitle(id)) is a new session\(when)", session: id))
                continue
            }
            changes += moved(id, before, after)
        }
        return changes + people(before, after)
    }

    private static func moved(_ id: String, _ before: ComparedPlan, _ after: ComparedPlan) -> [PlanChange] {
        guard let old = before.lookup.session(id), let new = after.lookup.session(id) else { return [] }
        var changes: [PlanChange] = []
        let name = after.lookup.sessionTitle(id)
        if old.date != new.date, let day = new.date {
            let was = old.date.map { " instead of \($0.text)" } ?? ""
            changes.append(PlanChange(.session, "\(name) is on \(day.text)\(was)", session: id))
        }
        if old.span != new.span {
            changes.append(
                PlanChange(.session, "\(name) is from \(span(new.span)) instead of \(span(old.span))", session: id))
        }
        return changes
    }

    private static func people(_ before: ComparedPlan, _ after: ComparedPlan) -> [PlanChange] {
        let old = before.plan.inputs.workshop.people.map(\.id)
        let new = after.plan.inputs.workshop.people.map(\.id)
        return old.filter { !after.has($0) }.map {
            PlanChange(.person, "\(before.lookup.name($0)) no longer comes", people: [$0])
        }
            + new.filter { !before.has($0) }.map {
                PlanChange(.person, "\(after.lookup.name($0)) comes too", people: [$0])
            }
    }

    private static func span(_ span: TimeSpan) -> String { "\(Clock.text(span.start)) to \(Clock.text(span.end))" }
}
