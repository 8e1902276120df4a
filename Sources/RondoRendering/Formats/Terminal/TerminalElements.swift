import RondoDocuments

/// What stands in a section, in lines of a terminal.
enum TerminalElements {
    static func add(_ element: Element, to page: inout TerminalPage) {
        switch element {
        case .paragraph(let text): page.add(text)
        case .facts(let facts): add(facts, to: &page)
        case .items(let items, let marker): add(items, marker, to: &page)
        case .table(let table): TerminalTable.add(table, to: &page)
        case .note(let note): add(note, indent: 0, to: &page)
        case .schedule(let schedule): add(schedule, to: &page)
        case .calendar: break
        case .steps(let steps): add(steps, to: &page)
        }
    }

    private static func add(_ facts: [Fact], to page: inout TerminalPage) {
        let label = min(page.width / 3, facts.map { Columns.width(page.glyphs.text($0.label)) }.max() ?? 0)
        for fact in facts {
            let name = page.glyphs.text(fact.label)
            if Columns.width(name) > label {
                page.add(fact.label, emphasis: .faint)
                page.add(fact.value, indent: 2)
            } else {
                page.add(fact.value, first: Columns.padded(name, to: label) + "  ", firstEmphasis: .faint)
            }
        }
    }

    private static func add(_ items: [Item], _ marker: Element.Marker, to page: inout TerminalPage) {
        for (index, item) in items.enumerated() {
            let first =
                switch marker {
                case .bullet: page.glyphs.bullet
                case .number: "\(index + 1)."
                case .tick: page.glyphs.box
                }
            page.add(item.line, first: first + " ")
        }
    }

    private static func add(_ note: Note, indent: Int, to page: inout TerminalPage) {
        let bar = page.glyphs.bar + " "
        page.add(note.label.uppercased(), first: bar, indent: indent, emphasis: .strong)
        for line in note.lines {
            for row in Columns.wrapped(page.glyphs.text(line), to: page.width - indent - 2) {
                page.add(row, first: bar, indent: indent)
            }
        }
    }

    private static func add(_ schedule: Schedule, to page: inout TerminalPage) {
        let time = schedule.entries.map { Columns.width(page.glyphs.text($0.time)) }.max() ?? 0
        let places = schedule.entries.flatMap(\.strands).map { Columns.width(page.glyphs.text($0.place)) }.max() ?? 0
        let place = page.width >= 64 ? min(places, page.width / 4) : 0
        for entry in schedule.entries {
            for (index, part) in entry.strands.enumerated() {
                let clock = index == 0 ? page.glyphs.text(entry.time) : ""
                add(part, entry, clock: Columns.padded(clock, to: time), place: place, to: &page)
            }
        }
    }

    /// One line of a schedule: time, what with a mark before it, and where on the right or below.
    private static func add(
        _ part: Schedule.Part, _ entry: Schedule.Entry, clock: String, place: Int, to page: inout TerminalPage
    ) {
        let glyph = entry.isActivity ? page.glyphs.activity : page.glyphs.rest
        let indent = Columns.width(clock) + 2 + Columns.width(glyph) + 1
        let room = page.width - indent - (place > 0 ? place + 2 : 0)
        let titles = Columns.wrapped(page.glyphs.text(part.title), to: room)
        let places = Columns.wrapped(page.glyphs.text(part.place), to: max(2, place))
        for index in 0..<max(titles.count, place > 0 ? places.count : 0) {
            let head = index == 0 ? clock + "  " + glyph + " " : String(repeating: " ", count: indent)
            let title = index < titles.count ? titles[index] : ""
            var line = head + page.styled(title, .strong)
            if place > 0, index < places.count {
                line += String(repeating: " ", count: room - Columns.width(title) + 2) + places[index]
            }
            page.addLine(line)
        }
        if place == 0, !part.place.isEmpty { page.add(part.place, indent: indent) }
        for line in part.lines { page.add(line, indent: indent) }
    }

    private static func add(_ steps: [TimedStep], to page: inout TerminalPage) {
        let length = steps.map { Columns.width(page.glyphs.text($0.length)) }.max() ?? 0
        let start = steps.map { Columns.width(page.glyphs.text($0.start)) }.max() ?? 0
        let indent = start + length + 4
        for step in steps {
            let glyph = step.isPause ? page.glyphs.rest + " " : ""
            let first =
                Columns.padded(page.glyphs.text(step.start), to: start) + "  "
                + Columns.rightAligned(page.glyphs.text(step.length), to: length) + "  " + glyph
            let tag = step.ifLate.map { " [\($0)]" } ?? ""
            page.add(step.title + tag, first: first, emphasis: .strong)
            if !step.how.isEmpty { page.add(step.how, indent: indent) }
            for change in step.changes { add(change, indent: indent, to: &page) }
        }
    }
}

extension Item {
    /// Label and text in one line.
    var line: String {
        guard let label, !label.isEmpty else { return text }
        return text.isEmpty ? label : label + " – " + text
    }
}
