import RondoDocuments

/// What stands in a section, as HTML.
enum HTMLElements {
    static func markup(_ element: Element, _ document: Document) -> Markup {
        switch element {
        case .paragraph(let text): .tag("p", [:], .text(text))
        case .facts(let facts): markup(facts)
        case .items(let items, let marker): markup(items, marker)
        case .table(let table): markup(table)
        case .note(let note): markup(note)
        case .schedule(let schedule):
            document.style == .easyRead
                ? HTMLSchedule.list(schedule, document.labels) : HTMLSchedule.table(schedule, document.labels)
        case .calendar(let schedules): HTMLCalendar.markup(schedules, document.labels)
        case .steps(let steps): markup(steps, document.labels)
        }
    }

    private static func markup(_ facts: [Fact]) -> Markup {
        .tag(
            "dl", ["class": "facts"],
            .lines(
                facts.map {
                    .tag("div", [:], .tag("dt", [:], .text($0.label)), .tag("dd", [:], .text($0.value)))
                }))
    }

    private static func markup(_ items: [Item], _ marker: Element.Marker) -> Markup {
        let lines = Markup.lines(
            items.map { item in
                guard let label = item.label, !label.isEmpty else { return .tag("li", [:], .text(item.text)) }
                let text: [Markup] = item.text.isEmpty ? [] : [.space, .text("– " + item.text)]
                return .tag("li", [:], [.tag("strong", [:], .text(label))] + text)
            })
        return marker == .number
            ? .tag("ol", ["class": marker.rawValue], lines) : .tag("ul", ["class": marker.rawValue], lines)
    }

    private static func markup(_ table: Table) -> Markup {
        let heads = table.columns.map {
            Markup.tag("th", ["scope": "col", "class": $0.isNumber ? "number" : ""], .text($0.title))
        }
        let rows = table.rows.map { row in
            Markup.tag(
                "tr", [:],
                zip(table.columns, row).enumerated().map { index, pair in
                    let attributes: KeyValuePairs<StaticString, String> =
                        index == 0 ? ["scope": "row"] : ["class": pair.0.isNumber ? "number" : ""]
                    return index == 0
                        ? .tag("th", attributes, .text(pair.1.text)) : .tag("td", attributes, .text(pair.1.text))
                })
        }
        return .tag(
            "table", [:],
            .lines([
                .tag("caption", [:], .text(table.caption)), .tag("thead", [:], .tag("tr", [:], heads)),
                .tag("tbody", [:], .lines(rows)),
            ]))
    }

    static func markup(_ note: Note) -> Markup {
        .tag(
            "div", ["class": "note \(note.tone.rawValue)"],
            [.tag("p", ["class": "label"], .text(note.label))] + note.lines.map { .tag("p", [:], .text($0)) })
    }

    private static func markup(_ steps: [TimedStep], _ labels: Labels) -> Markup {
        let rows = steps.map { step in
            var what = [Markup.tag("strong", [:], .text(step.title))]
            if let tag = step.ifLate { what += [.space, .tag("span", ["class": "tag"], .text(tag))] }
            if !step.how.isEmpty { what.append(.tag("p", [:], .text(step.how))) }
            what += step.changes.map(markup)
            return Markup.tag(
                "tr", ["class": step.isPause ? "rest" : ""],
                .tag(
                    "th", ["scope": "row"], .text(step.start),
                    .space, .tag("span", ["class": "length"], .text(step.length))), .tag("td", [:], what))
        }
        return .tag(
            "table", ["class": "steps"],
            .lines([
                .tag("caption", [:], .text(labels.step)),
                .tag(
                    "thead", [:],
                    .tag(
                        "tr", [:], .tag("th", ["scope": "col"], .text(labels.time)),
                        .tag("th", ["scope": "col"], .text(labels.step)))),
                .tag("tbody", [:], .lines(rows)),
            ]))
    }
}
