import RondoModel

/// Plans of a made-up workshop: as a review sees them, and as documents are written from.
extension SampleWorld {
    /// What `review/1` gets under `plan`.
    func plan(sees: [String]) -> DataValue {
        let planned = sessions.map { session in
            DataValue.object(["id": .text(session.id), "blocks": .list(blocks { reviewed($0, $1, sees) })])
        }
        return .object(["sessions": .list(planned), "score": .object(["hard": 0, "soft": 212])])
    }

    /// What `render/1` gets under `plan`.
    func printed(for audience: String) -> DataValue {
        let planned = sessions.map { session in
            DataValue.object([
                "id": .text(session.id), "title": .text(session.title), "date": .text(session.date),
                "start": .text(session.start), "end": .text(session.end), "in-the-room": ["Captions are on"],
                "blocks": .list(blocks { printed($0, $1, audience) }),
            ])
        }
        return .object([
            "title": .text(title), "purpose": .text(purpose), "contact": "Ask at the front desk",
            "sessions": .list(planned),
        ])
    }

    /// A block of half an hour for each of the first activities, with a meal in the middle.
    private func blocks(_ strands: (Activity, Int) -> DataValue) -> [DataValue] {
        var blocks: [DataValue] = []
        var start = 13 * 60
        for (index, activity) in activities.prefix(6).enumerated() {
            if index == 2 {
                blocks.append(block("meal", "Soup and bread", start, 30, strands: []))
                start += 30
            }
            blocks.append(block("activity", activity.title, start, 25, strands: [strands(activity, start)]))
            start += 25
        }
        return blocks
    }

    private func block(
        _ kind: String, _ title: String, _ start: Int, _ length: Int, strands: [DataValue]
    ) -> DataValue {
        .object([
            "kind": .text(kind), "start": Self.time(start), "end": Self.time(start + length), "title": .text(title),
            "strands": .list(strands),
        ])
    }

    private func reviewed(_ activity: Activity, _ start: Int, _ sees: [String]) -> DataValue {
        var strand = DataValue.object([
            "activity": .text(activity.id), "title": .text(activity.title), "phase": .text(activity.phase),
            "format": .text(activity.format), "energy": .text(activity.energy), "space": "hall",
        ])
        if sees.contains("people") {
            strand = strand.with("people", .texts(people.map(\.id)))
            strand = strand.with("groups", .list(pairs(people.map(\.id)).map { .texts($0) }))
        }
        guard sees.contains("roles") else { return strand }
        var turn = DataValue.object(["role": "lead"])
        if sees.contains("people"), let person = people.first { turn = turn.with("person", .text(person.id)) }
        return strand.with("turns", [turn])
    }

    private func printed(_ activity: Activity, _ start: Int, _ audience: String) -> DataValue {
        let strand = DataValue.object([
            "title": .text(activity.title), "space": "Hall",
            "says": "Say in a few words how you are. You can also pass.",
        ])
        guard audience == "facilitators" else { return strand.with("groups", [["Ana", "Ben"], ["Cai", "Dee"]]) }
        return
            strand
            .with("steps", [.object(["start": Self.time(start), "title": "Begin", "how": "Ask one easy question."])])
            .with("turns", [.object(["role": "Lead", "people": ["Ana"]])])
            .with("materials", ["12 pens", "A large sheet of paper"])
    }

    private func pairs(_ names: [String]) -> [[String]] {
        stride(from: 0, to: names.count, by: 2).map { Array(names[$0..<min($0 + 2, names.count)]) }
    }

    private static func time(_ minutes: Int) -> DataValue {
        .text("\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)")
    }
}
