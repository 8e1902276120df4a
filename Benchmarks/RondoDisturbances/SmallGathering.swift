public import RondoModel

/// Small workshops that plan well: eight to sixteen people, one or two afternoons, three rooms.
public enum SmallGathering {
    /// The inputs of one seed, with the library and vocabulary of others.
    public static func inputs(seed: UInt64, library: Inputs) -> Inputs {
        var draw = SplitMix(seed: seed)
        var inputs = library
        inputs.ledger = Ledger()
        inputs.earlier = nil
        inputs.rules = []
        inputs.plugins = []
        inputs.hashes = []
        var workshop = Workshop()
        workshop.id = "gathering-\(seed)"
        workshop.title = "Gathering \(seed)"
        workshop.spaces = spaces
        for index in 0..<(1 + draw.below(2)) { workshop.sessions.append(session(index, &draw)) }
        workshop.breaks.longestStretch = 75
        workshop.roles = [
            role("lead", .block), role("timekeeper", .block), role("welcomer", .session),
        ]
        let perspectives = library.vocabulary.perspectives.map(\.id)
        for index in 0..<(8 + draw.below(9)) {
            var person = Person()
            person.id = "p\(index)"
            person.name = "Person \(index)"
            if !perspectives.isEmpty { person.perspective = perspectives[draw.below(perspectives.count)] }
            person.yesTo = ["lead", "timekeeper", "welcomer"].filter { _ in draw.below(2) == 0 }
            workshop.people.append(person)
        }
        for index in 0..<3 { workshop.people[index].yesTo = ["lead", "timekeeper", "welcomer"] }
        inputs.workshop = workshop
        return inputs
    }

    private static var spaces: [Space] {
        [("hall", 30), ("studio", 24), ("library", 20)].map { id, capacity in
            var space = Space()
            space.id = id
            space.title = id
            space.capacity = capacity
            space.features = ["step-free", "tables", "wall-space", "floor-space", "quiet"]
            return space
        }
    }

    private static func session(_ index: Int, _ draw: inout SplitMix) -> Session {
        var session = Session()
        session.id = "day-\(index + 1)"
        session.title = "Day \(index + 1)"
        session.date = CalendarDay(year: 2027, month: 3, day: 2 + 7 * index)
        session.span = TimeSpan(13 * 60, 13 * 60 + 120 + 30 * draw.below(3))
        session.spaces = ["hall", "studio", "library"]
        return session
    }

    private static func role(_ id: String, _ per: RoleRule.Per) -> RoleRule {
        var role = RoleRule()
        role.id = id
        role.per = per
        return role
    }
}
