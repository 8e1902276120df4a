import RondoDocuments

/// Schedules drawn to scale, a column a session. The tables below say the same, so that a screen reader skips it.
enum HTMLCalendar {
    /// Columns that fit side by side on A4.
    private static let columns = 4
    /// Minutes of a row.
    private static let grid = 5

    static func markup(_ schedules: [Schedule], _ labels: Labels) -> Markup {
        let starts = stride(from: 0, to: schedules.count, by: columns)
        return .lines(
            starts.map { figure(Array(schedules[$0..<min($0 + columns, schedules.count)]), labels) })
    }

    private static func figure(_ schedules: [Schedule], _ labels: Labels) -> Markup {
        let entries = schedules.flatMap(\.entries)
        guard let start = entries.map(\.start).min(), let end = entries.map(\.end).max(), end > start else {
            return .none
        }
        let first = start / grid * grid
        let rows = max(1, (end - first + grid - 1) / grid)
        let paper = 13_200
        var slots: [Markup] = []
        for (column, schedule) in schedules.enumerated() {
            slots.append(head(schedule, column))
            slots += schedule.entries.map { slot($0, column, first, paper / rows) }
        }
        let screen = hundredths(4600 / rows, 45...130)
        let style =
            "--rows: minmax(\(screen)rem, auto); --rows-on-paper: minmax(\(hundredths(paper / rows, 0...900))mm, auto)"
        return .tag(
            "figure", ["class": "calendar"],
            .tag("div", ["class": "grid", "style": style, "aria-hidden": "true"], .lines(slots)),
            .tag("figcaption", [:], .text(labels.calendar)))
    }

    /// Hundredths as a decimal number, held within a range.
    private static func hundredths(_ value: Int, _ range: ClosedRange<Int>) -> String {
        let value = min(max(value, range.lowerBound), range.upperBound)
        return "\(value / 100).\(value / 10 % 10)\(value % 10)"
    }

    private static func head(_ schedule: Schedule, _ column: Int) -> Markup {
        .tag(
            "div", ["class": "head", "style": "grid-area: 1 / \(column + 1)"],
            .tag("strong", [:], .text(schedule.title)), .space, .tag("span", [:], .text(schedule.day)))
    }

    /// A block; `row` is the height of five minutes on paper, in hundredths of a millimetre.
    private static func slot(_ entry: Schedule.Entry, _ column: Int, _ first: Int, _ row: Int) -> Markup {
        let height = max(1, (entry.end - entry.start) / grid) * row
        let line = (entry.start - first) / grid + 2
        let span = max(1, (entry.end - entry.start) / grid)
        var classes = ["slot"]
        if !entry.isActivity { classes.append("rest") }
        // Below three lines of type, everything stands on one.
        if span <= 3 || height < 1700 { classes.append("short") }
        let parts = entry.strands.map { part in
            var pieces = [Markup.tag("strong", [:], .text(part.title))]
            if !part.place.isEmpty { pieces += [.space, .tag("span", ["class": "place"], .text(part.place))] }
            // A tall block has room for more than its name.
            if height >= 2800 { pieces += part.lines.map { .tag("span", ["class": "line"], .text($0)) } }
            return Markup.tag("div", ["class": "part"], pieces)
        }
        return .tag(
            "div",
            [
                "class": classes.joined(separator: " "),
                "style": "grid-area: \(line) / \(column + 1) / span \(span) / auto",
            ],
            .tag("span", ["class": "when"], .text(entry.time)), .tag("div", ["class": "parts"], parts))
    }
}
