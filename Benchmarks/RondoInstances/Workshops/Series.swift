/// Eight weekly meetings of two hours, sixteen to twenty-six people, holidays.
enum Series {
    static let instances = Instances.workshops("series", tuning: 4) { name, draw in text(name, &draw) }

    private static func text(_ name: String, _ draw: inout InstanceDraw) -> String {
        let start = draw.pick([10 * 60, 13 * 60 + 30, 17 * 60 + 30])
        let first = 7 * draw.int(0...30)
        var text = WorkshopText.head(
            name, "Eight weeks", "A course that those who come for it and those who work there write as they go.")
        text += "\nsessions:\n"
        for week in 1...8 {
            text += "  - {id: week-\(week), title: Week \(week), date: \(WorkshopText.date(first + 7 * (week - 1))), "
            text +=
                "start: \(WorkshopText.time(start)), end: \(WorkshopText.time(start + 120)), spaces: [main-room, library]}\n"
        }
        text += """

            fixed:
              - {session: all, kind: arrival, at: \(WorkshopText.time(start)), length: 10m}
              - {session: all, kind: break, at: \(WorkshopText.time(start + 55)), length: 15m, title: Tea}

            breaks: {longest-stretch: 60m, length: 15m}

            arc:
              all:    \(WorkshopText.arc([("gather", 20), ("explore", 55), ("reflect", 25)], &draw))
              week-4: {gather: 15%, explore: 35%, create: 30%, reflect: 20%}
              week-5: {gather: 15%, create: 65%, reflect: 20%}
              week-6: {gather: 15%, create: 60%, reflect: 25%}
              week-8: {gather: 15%, decide: 60%, reflect: 25%}

            spaces:

            """
        text += WorkshopText.space(
            "main-room", capacity: draw.int(30...40),
            ["step-free", "step-free-toilet", "tables", "wall-space", "floor-space", "dimmable-light", "hearing-loop"])
        text += WorkshopText.space("library", capacity: 10, ["step-free", "quiet", "private"])
        text += """

            roles:
              lead:       {per: block, turns: rotate, minutes-share: {peer-worker: 40%, student: 30%}}
              co-lead:    {per: block, turns: rotate}
              timekeeper: {per: block, turns: rotate}
              welcomer:   {per: session, turns: rotate}
              wellbeing:  {per: session, turns: rotate}


            """
        let cast = Cast(
            Cast.Wishes(
                people: draw.int(16...26),
                perspectives: [("student", 55), ("peer-worker", 15), ("tutor", 10), ("clinician", 10), ("carer", 10)],
                roles: [("lead", 45), ("co-lead", 45), ("timekeeper", 45), ("welcomer", 35), ("wellbeing", 30)]),
            &draw
        ) { draw in holidays(&draw) }
        text += cast.text + cast.supports + cast.groups(apart: draw.int(1...2), together: draw.int(0...1), &draw)
        return text + WorkshopText.materials(groups: 8, &draw) + WorkshopText.wishes(3, &draw)
    }

    /// A week or two away for a third of the people.
    private static func holidays(_ draw: inout InstanceDraw) -> String? {
        guard draw.chance(35) else { return nil }
        let week = draw.int(1...8)
        let weeks = week < 8 && draw.chance(40) ? [week, week + 1] : [week]
        return "{" + weeks.map { "week-\($0): none" }.joined(separator: ", ") + "}"
    }
}
