import RondoModel

/// One card for each person who has a turn: the role in plain words, when, where, with whom, and that they may swap
/// or say no.
enum RoleCardsRecipe: DocumentRecipe {
    static let kind = DocumentKind.roleCards
    static let audiences: [Audience] = [.facilitators, .participants]
    static let reason = "it is made of people's names"

    static func title(_ words: Phrases) -> String { words.roleCards.title }

    static func write(_ document: inout Document, from source: DocumentSource) {
        let words = source.words.roleCards
        let held = PlannedTurn.all(in: source)
        var rows: [[Table.Cell]] = []
        for person in source.workshop.people {
            let turns = held.filter { $0.turn.person == person.id }
            guard !turns.isEmpty else { continue }
            var card = Section("card-\(document.sections.count + 1)", source.lookup.name(person.id), look: .card)
            card.elements = elements(turns, source)
            document.sections.append(card)
            rows += turns.map { record($0, source) }
        }
        if document.sections.isEmpty { document.sections = [Section("none", words.title, [.paragraph(words.nobody)])] }
        let shared = source.words.shared
        document.records = Table(
            words.title,
            [.init("person", shared.person)] + source.blockColumns + [
                .init("role", shared.role), .init("activity", shared.activity), .init("space", shared.place),
                .init("with", words.withColumn),
            ], rows)
    }

    /// Their roles in plain words, then their turns in order of time, then what they may do.
    private static func elements(_ turns: [PlannedTurn], _ source: DocumentSource) -> [Element] {
        let words = source.words.roleCards
        var roles: [String] = []
        for turn in turns where !roles.contains(turn.turn.role) { roles.append(turn.turn.role) }
        let described = roles.map { role in
            Item(source.lookup.roleKind(role)?.does ?? "", label: source.lookup.roleTitle(role))
        }
        let shared = source.words.shared
        let table = Table(
            words.yourTurns,
            [
                .init("date", shared.date), .init("when", shared.when), .init("role", shared.role),
                .init("what", shared.what),
                .init("with", words.withColumn),
            ],
            turns.map { turn in
                [
                    .text(date(turn, source)), .text(source.words.span(turn.span)),
                    .text(source.lookup.roleTitle(turn.turn.role)),
                    .text(what(turn, source)),
                    .text(company(turn, source)),
                ]
            })
        var elements: [Element] = [.items(described, .bullet), .table(table)]
        let special = specials(turns, source)
        if !special.isEmpty { elements.append(.items(special, .bullet)) }
        elements.append(.note(Note(.hint, words.youMay, words.mayLines + contact(source))))
        return elements
    }

    private static func contact(_ source: DocumentSource) -> [String] {
        source.workshop.practical.contact.map { [$0] } ?? []
    }

    private static func date(_ turn: PlannedTurn, _ source: DocumentSource) -> String {
        source.lookup.session(turn.session)?.date.map(source.words.day) ?? source.lookup.sessionTitle(turn.session)
    }

    private static func what(_ turn: PlannedTurn, _ source: DocumentSource) -> String {
        guard let strand = turn.strand else {
            let title = source.lookup.sessionTitle(turn.session)
            return source.words.shared.labelled(["name": title, "value": source.words.roleCards.wholeSession])
        }
        return [source.lookup.activityTitle(strand.activity), source.lookup.spaceTitle(strand.space)]
            .joined(separator: ", ")
    }

    /// With whom: who holds the same role, else the others in the group, else who holds other roles there.
    private static func company(_ turn: PlannedTurn, _ source: DocumentSource) -> String {
        let words = source.words.roleCards
        if let group = turn.turn.group, let people = turn.strand?.groups[safe: group] {
            let others = people.filter { $0 != turn.turn.person }
            let name = source.words.groupName(group)
            return others.isEmpty ? name : words.withGroup(["group": name, "names": source.lookup.names(others)])
        }
        let beside = turn.beside.filter { $0.person != nil && $0.person != turn.turn.person && $0.group == nil }
        guard !beside.isEmpty else { return words.alone }
        return beside.map { other in
            words.with(["name": source.lookup.name(other.person ?? ""), "role": source.lookup.roleTitle(other.role)])
        }.joined(separator: ", ")
    }

    /// What a role does in one activity where that differs, and what they are learning.
    private static func specials(_ turns: [PlannedTurn], _ source: DocumentSource) -> [Item] {
        var items: [Item] = []
        for turn in turns {
            if let activity = turn.strand.flatMap({ source.lookup.activity($0.activity) }),
                let does = activity.roles.first(where: { $0.role == turn.turn.role })?.does
            {
                let item = Item(
                    does, label: [activity.title, source.lookup.roleTitle(turn.turn.role)].joined(separator: ", "))
                if !items.contains(item) { items.append(item) }
            }
            let role = turn.turn.role
            guard let person = turn.turn.person, source.lookup.person(person)?.learning.contains(role) == true
            else { continue }
            let lines = RoleLines(source: source, activity: turn.strand?.activity, turns: turn.beside)
            let names = source.lookup.names(lines.besides(turn.turn))
            let words = source.words.roleCards
            let text = names.isEmpty ? words.learningAlone : words.learning(["names": names])
            let place =
                turn.strand.map { source.lookup.activityTitle($0.activity) } ?? source.lookup.sessionTitle(turn.session)
            let item = Item(text, label: [place, source.lookup.roleTitle(role)].joined(separator: ", "))
            if !items.contains(item) { items.append(item) }
        }
        return items
    }

    private static func record(_ turn: PlannedTurn, _ source: DocumentSource) -> [Table.Cell] {
        [
            .text(source.lookup.name(turn.turn.person ?? "")),
            .text(source.lookup.session(turn.session)?.date?.text ?? ""),
            .text(source.lookup.sessionTitle(turn.session)), .text(Clock.text(turn.span.start)),
            .text(Clock.text(turn.span.end)), .text(source.lookup.roleTitle(turn.turn.role)),
            .text(turn.strand.map { source.lookup.activityTitle($0.activity) } ?? source.words.roleCards.wholeSession),
            .text(turn.strand.map { source.lookup.spaceTitle($0.space) } ?? ""), .text(company(turn, source)),
        ]
    }
}

extension Array {
    /// The element at an index, or nil where there is none.
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
