import RondoDocuments

/// A session's blocks as a table, or as a list where the type is large.
enum HTMLSchedule {
    static func table(_ schedule: Schedule, _ labels: Labels) -> Markup {
        let rows = schedule.entries.flatMap { entry in
            entry.strands.enumerated().map { index, part -> Markup in
                var cells: [Markup] = []
                if index == 0 {
                    cells.append(
                        .tag(
                            "th", ["scope": "row", "rowspan": entry.strands.count > 1 ? "\(entry.strands.count)" : ""],
                            .text(entry.time), .space, .tag("span", ["class": "length"], .text(entry.length))))
                }
                cells.append(.tag("td", [:], what(part)))
                cells.append(.tag("td", ["class": "place"], .text(part.place)))
                return .tag("tr", ["class": entry.isActivity ? "" : "rest"], cells)
            }
        }
        let heads = [labels.time, labels.what, labels.place].map { Markup.tag("th", ["scope": "col"], .text($0)) }
        return .tag(
            "table", ["class": "schedule"],
            .lines([
                .tag("caption", [:], .text(caption(schedule))), .tag("thead", [:], .tag("tr", [:], heads)),
                .tag("tbody", [:], .lines(rows)),
            ]))
    }

    static func list(_ schedule: Schedule, _ labels: Labels) -> Markup {
        let items = schedule.entries.map { entry in
            let parts = entry.strands.flatMap { part -> [Markup] in
                let place =
                    part.place.isEmpty
                    ? [] : [Markup.tag("p", ["class": "place"], .text("\(labels.place): \(part.place)"))]
                return what(part) + place
            }
            return Markup.tag(
                "li", ["class": entry.isActivity ? "" : "rest"],
                [.tag("p", ["class": "when"], .text(entry.time))] + parts)
        }
        return .tag("ol", ["class": "schedule"], .lines(items))
    }

    private static func what(_ part: Schedule.Part) -> [Markup] {
        [.tag("strong", [:], .text(part.title))] + part.lines.map { .tag("p", [:], .text($0)) }
    }

    static func caption(_ schedule: Schedule) -> String {
        schedule.day.isEmpty ? schedule.title : "\(schedule.title), \(schedule.day)"
    }
}
