import RondoDocuments

/// A document as JSON: its frame, its records as objects, and its sections as people read them.
enum JSONRenderer: FormatRenderer {
    static let format = OutputFormat.json
    static let kinds: [DocumentKind]? = nil
    static let reason = ""

    static func render(_ document: Document, _ options: RenderOptions) -> String {
        let value = JSONValue.object([
            ("rondo", .text("document/1")),
            ("kind", .text(document.kind.rawValue)),
            ("audience", .text(document.audience.rawValue)),
            ("style", .text(document.style.rawValue)),
            ("language", .text(document.language)),
            ("title", .text(document.title)),
            ("workshop", .object([("id", .text(document.workshop)), ("title", .text(document.workshopTitle))])),
            ("timezone", .text(document.timezone)),
            ("notice", optional(document.notice)),
            ("introduction", optional(document.introduction)),
            ("records", records(document.records)),
            ("sections", .array(document.sections.map(section))),
        ])
        return value.written() + "\n"
    }

    private static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

    private static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .text($0) }) }

    private static func records(_ table: Table) -> JSONValue {
        .array(
            table.rows.map { row in
                .object(zip(table.columns, row).map { ($0.id, cell($1)) })
            })
    }

    private static func cell(_ cell: Table.Cell) -> JSONValue {
        switch cell {
        case .text(let text): .text(text)
        case .number(let number): .number(number)
        case .empty: .null
        }
    }

    private static func section(_ section: Section) -> JSONValue {
        .object([
            ("id", .text(section.id)), ("heading", .text(section.heading)), ("when", optional(section.when)),
            ("elements", .array(section.elements.compactMap(element))),
            ("sections", .array(section.sections.map(self.section))),
        ])
    }

    private static func element(_ element: Element) -> JSONValue? {
        switch element {
        case .paragraph(let text): .object([("paragraph", .text(text))])
        case .facts(let facts):
            .object([
                ("facts", .array(facts.map { .object([("label", .text($0.label)), ("value", .text($0.value))]) }))
            ])
        case .items(let items, let marker):
            .object([
                ("marker", .text(marker.rawValue)),
                ("items", .array(items.map { .object([("label", optional($0.label)), ("text", .text($0.text))]) })),
            ])
        case .table(let table): .object([("caption", .text(table.caption)), ("table", records(table))])
        case .note(let note): self.note(note)
        case .schedule(let schedule): self.schedule(schedule)
        case .calendar: nil
        case .steps(let steps): .object([("steps", .array(steps.map(step)))])
        }
    }

    private static func note(_ note: Note) -> JSONValue {
        .object([("note", .text(note.tone.rawValue)), ("label", .text(note.label)), ("lines", texts(note.lines))])
    }

    private static func schedule(_ schedule: Schedule) -> JSONValue {
        let entries = schedule.entries.map { entry in
            JSONValue.object([
                ("start", .number(entry.start)), ("end", .number(entry.end)), ("time", .text(entry.time)),
                ("activity", .bool(entry.isActivity)),
                (
                    "strands",
                    .array(
                        entry.strands.map {
                            .object([
                                ("title", .text($0.title)), ("place", .text($0.place)), ("lines", texts($0.lines)),
                            ])
                        })
                ),
            ])
        }
        return .object([("schedule", .array(entries))])
    }

    private static func step(_ step: TimedStep) -> JSONValue {
        .object([
            ("start", .text(step.start)), ("minutes", .number(step.minutes)), ("title", .text(step.title)),
            ("how", .text(step.how)), ("pause", .bool(step.isPause)), ("if-late", optional(step.ifLate)),
            ("changes", .array(step.changes.map(note))),
        ])
    }
}
