import RondoModel

/// The parts of a request, as docs/plugins/capabilities.md describes them.
extension SampleWorld {
    /// The value of a key that a manifest may ask to see.
    func value(of part: String, needs: [String]) -> DataValue {
        switch part {
        case "workshop":
            .object(["id": "corner-plot", "title": .text(title), "purpose": .text(purpose)])
        case "sessions": .list(sessions.map(value))
        case "activities": .list(activities.enumerated().map { value($1, number: $0) })
        case "roles": .list(Self.roles)
        case "people": .list(people.enumerated().map { value($1, number: $0, needs: needs) })
        default: .nothing
        }
    }

    private static let roles: [DataValue] = [
        .object(["id": "lead", "title": "Lead", "per": "block", "people": 1]),
        .object(["id": "timekeeper", "title": "Timekeeper", "per": "block", "people": 1]),
        .object(["id": "scribe", "title": "Scribe", "per": "group", "people": 1]),
        .object(["id": "welcomer", "title": "Welcomer", "per": "session", "people": 1]),
    ]

    private func value(_ session: Session) -> DataValue {
        .object([
            "id": .text(session.id), "title": .text(session.title), "date": .text(session.date),
            "start": .text(session.start), "end": .text(session.end), "people": .number(people.count), "strands": 2,
            "fixed": [.object(["kind": "meal", "at": "15:00", "length": 30])],
        ])
    }

    private func value(_ activity: Activity, number: Int) -> DataValue {
        let value = DataValue.object([
            "id": .text(activity.id), "title": .text(activity.title), "phase": .text(activity.phase),
            "length": .object(["min": 10, "ideal": 20, "max": 45]), "people": .object(["min": 2, "max": 30]),
            "format": .text(activity.format), "energy": .text(activity.energy), "modes": ["talking", "listening"],
            "exposure": "low", "anywhere": .flag(activity.id == "check-in"),
            "decides": .flag(activity.phase == "decide"),
        ])
        return number % 3 == 2 ? value : value.with("demands", ["hearing", "speaking"])
    }

    private func value(_ person: Person, number: Int, needs: [String]) -> DataValue {
        let value = DataValue.object([
            "id": .text(person.id), "perspective": .text(person.perspective), "yes-to": .texts(person.yesTo),
            "sessions": .texts(sessions.map(\.id)),
        ])
        guard !needs.isEmpty else { return value }
        return value.with("needs", .texts(needs.enumerated().filter { ($0.offset + number) % 2 == 0 }.map(\.element)))
    }
}
