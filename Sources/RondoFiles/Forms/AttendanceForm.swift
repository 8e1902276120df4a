import RondoDiagnostics
import RondoModel
import RondoYAML

/// How `attends` is written: `all`, a list of sessions, or a map from sessions to `all`, a span or `none`.
enum AttendanceForm {
    /// Marks a session that a person said they don't attend, until all sessions are known.
    private static let none = TimeSpan(-1, -1)

    /// Reads one of the three forms.
    static func read(_ node: Node, _ reading: inout Reading) -> [Attendance]? {
        if node.text == "all" { return [] }
        if node.text != nil || node.items?.isEmpty ?? false || node.pairs?.isEmpty ?? false {
            reading.wrongForm(
                node, takes: "all, a list of sessions, or a map from sessions to all, a span or none",
                remedy: node.text.map { "[\($0)]" })
            return nil
        }
        if node.items != nil {
            return Form<[String]>.words(.session).read(node, &reading)?.map { Attendance($0) }
        }
        return (node.pairs ?? []).compactMap { pair in
            reading.mention(.session, pair.key, at: pair.mark)
            reading.key = pair.key
            switch pair.value.text {
            case "all": return Attendance(pair.key)
            case "none": return Attendance(pair.key, none)
            default:
                guard let span = pair.value.text.flatMap(TimeText.span) else {
                    reading.wrongForm(pair.value, takes: "all, none or a span such as \"10:00-12:30\"")
                    return nil
                }
                if span.length == 0 {
                    reading.error("time.order", "this span ends before it starts", at: pair.value.mark)
                }
                return Attendance(pair.key, span)
            }
        }
    }

    /// Writes the shortest form.
    static func write(_ attends: [Attendance]) -> Node {
        if attends.isEmpty { return .text("all") }
        if attends.allSatisfy({ $0.span == nil }) { return .list(attends.map { .text($0.session) }) }
        return .map(
            attends.map { ($0.session, $0.span.map(Form<TimeSpan>.span.write) ?? .text("all")) })
    }

    /// Once all sessions are known: who only said `none` comes to all the others.
    static let settle: @Sendable (inout Workshop, Node, inout Reading) -> Void = { workshop, node, reading in
        for index in workshop.people.indices {
            let attends = workshop.people[index].attends
            guard attends.contains(where: { $0.span == none }) else { continue }
            if attends.allSatisfy({ $0.span == none }) {
                let absent = attends.map(\.session)
                workshop.people[index].attends =
                    workshop.sessions.filter { !absent.contains($0.id) }.map { Attendance($0.id) }
            } else {
                workshop.people[index].attends.removeAll { $0.span == none }
            }
            if workshop.people[index].attends.isEmpty, let place = workshop.people[index].location {
                reading.error(
                    "attends.none", "'\(workshop.people[index].id)' comes to no session",
                    at: Mark(line: place.line, column: place.column), remedy: "leave them out of 'people'")
            }
        }
    }
}

extension Form where Value == [Attendance] {
    /// When a person is there.
    static var attendance: Form {
        Form(
            read: AttendanceForm.read, write: AttendanceForm.write,
            schema: { _ in
                .anyOf([
                    .map([("const", .text("all"))]),
                    .map([("type", .text("array")), ("items", .stringSchema())]),
                    .map([("type", .text("object")), ("additionalProperties", .stringSchema())]),
                ])
            })
    }
}

extension Form where Value == [String] {
    /// `all`, or a list of sessions.
    static var allOrSessions: Form {
        let list = Form.words(.session)
        return Form(
            read: { node, reading in node.text == "all" ? [] : list.read(node, &reading) }, write: list.write,
            schema: { parts in .anyOf([.map([("const", .text("all"))]), list.schema(&parts)]) })
    }
}
