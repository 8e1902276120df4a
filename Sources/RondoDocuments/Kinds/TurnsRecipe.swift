import RondoModel

/// Who has had and will have which role, for how many minutes, and what people are learning or have come to know.
enum TurnsRecipe: DocumentRecipe {
    static let kind = DocumentKind.turns
    static let audiences: [Audience] = [.facilitators]
    static let reason = "it compares people with each other"

    static func title(_ words: Phrases) -> String { words.turns.title }

    static func write(_ document: inout Document, from source: DocumentSource) {
        let words = source.words.turns
        let account = TurnAccount(source)
        document.introduction = words.about
        var rows: [[Table.Cell]] = []
        for role in account.roles {
            let lines = account.lines(role)
            let title = source.lookup.roleTitle(role)
            var section = Section("role-\(role)", title)
            if lines.isEmpty {
                section.elements = [.paragraph(words.nobody)]
            } else {
                section.elements = [.table(table(title, lines, source))]
            }
            if let shares = shares(role, lines, source) { section.elements.append(.table(shares)) }
            document.sections.append(section)
            rows += lines.map { [.text(title)] + cells($0, source) }
        }
        document.records = Table(words.title, [.init("role", source.words.shared.role)] + columns(source), rows)
    }

    private static func columns(_ source: DocumentSource) -> [Table.Column] {
        let words = source.words.turns
        return [
            .init("person", source.words.shared.person),
            .init("turns-before", words.turnsBefore, isNumber: true),
            .init("minutes-before", words.minutesBefore, isNumber: true),
            .init("turns-planned", words.turnsPlanned, isNumber: true),
            .init("minutes-planned", words.minutesPlanned, isNumber: true), .init("learning", words.state),
        ]
    }

    private static func table(_ title: String, _ lines: [TurnAccount.Line], _ source: DocumentSource) -> Table {
        Table(title, columns(source), lines.map { cells($0, source) })
    }

    private static func cells(_ line: TurnAccount.Line, _ source: DocumentSource) -> [Table.Cell] {
        let words = source.words.turns
        var state = ""
        if line.isLearning {
            if !line.beside.isEmpty {
                state = words.heldBeside(["names": source.lookup.names(line.beside)])
            } else {
                state = line.hasHeldBeside ? words.came : words.learns
            }
        } else if line.minutesBefore + line.minutesPlanned > 0 {
            state = words.knows
        }
        return [
            .text(source.lookup.name(line.person)), .number(line.turnsBefore), .number(line.minutesBefore),
            .number(line.turnsPlanned), .number(line.minutesPlanned), .text(state),
        ]
    }

    /// Minutes by perspective, history included, beside the wanted share, where the workshop wants one.
    private static func shares(_ role: String, _ lines: [TurnAccount.Line], _ source: DocumentSource) -> Table? {
        let words = source.words.turns
        guard let rule = source.lookup.roleRule(role), !rule.minutesShare.isEmpty else { return nil }
        let all = lines.reduce(0) { $0 + $1.minutes }
        let rows = rule.minutesShare.map { share -> [Table.Cell] in
            let minutes = lines.filter { source.lookup.person($0.person)?.perspective == share.perspective }
                .reduce(0) { $0 + $1.minutes }
            return [
                .text(source.lookup.perspectiveTitle(share.perspective)), .number(minutes),
                .text(words.percent(["n": String(all == 0 ? 0 : (100 * minutes + all / 2) / all)])),
                .text(words.percent(["n": String(share.percent)])),
            ]
        }
        return Table(
            words.perspectives,
            [
                .init("perspective", words.perspective), .init("minutes", words.minutes, isNumber: true),
                .init("share", words.share, isNumber: true), .init("wanted", words.wanted, isNumber: true),
            ], rows)
    }
}
