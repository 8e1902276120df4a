/// Ten days, a thousand people, forty spaces.
enum Region {
    static let instances = Instances.workshops("region", tuning: 2) { name, draw in text(name, &draw) }

    private static func text(_ name: String, _ draw: inout InstanceDraw) -> String {
        let first = 7 * draw.int(0...30)
        var text = WorkshopText.head(
            name, "A region plans its care",
            "A thousand people from every town work out what care should be in ten years.")
        text += "\nsessions:\n"
        let spaces = (1...40).map { "space-\($0)" }.joined(separator: ", ")
        for day in 1...10 {
            text +=
                "  - {id: day-\(day), title: Day \(day), date: \(WorkshopText.date(first + 7 * ((day - 1) / 5) + (day - 1) % 5)), "
            text += "start: \"10:00\", end: \"15:30\", strands: 40, spaces: [\(spaces)]}\n"
        }
        text += """

            fixed:
              - {session: all, kind: arrival, at: "10:00", length: 20m}
              - {session: all, kind: meal, at: "12:30", length: 60m, title: Lunch}

            breaks: {longest-stretch: 75m, length: 20m}

            moving-between-spaces: 5m

            arc:
              all:    \(WorkshopText.arc([("gather", 15), ("explore", 40), ("create", 25), ("reflect", 20)], &draw))
              day-5:  {gather: 10%, explore: 20%, create: 30%, decide: 15%, reflect: 25%}
              day-10: {gather: 10%, create: 20%, decide: 45%, reflect: 25%}

            spaces:

            """
        text += Places.spaces(40, capacities: 28...48, &draw)
        text += """

            roles:
              lead:       {per: block, turns: rotate, minutes-share: {lived-experience: 40%}}
              timekeeper: {per: block, turns: rotate}
              welcomer:   {per: session, people: 12, turns: rotate}


            """
        let days = (1...10).map { "day-\($0)" }
        let cast = Cast(
            Cast.Wishes(
                people: 1000,
                perspectives: [
                    ("lived-experience", 30), ("community", 20), ("carer", 15), ("volunteer", 8), ("staff", 15),
                    ("clinician", 6), ("councillor", 3), ("commissioner", 3),
                ],
                roles: [("lead", 35), ("timekeeper", 40), ("welcomer", 15)], needs: 22),
            &draw
        ) { draw in draw.chance(60) ? "[" + draw.some(draw.int(4...9), of: days).joined(separator: ", ") + "]" : nil }
        text += cast.text + cast.supports + cast.groups(apart: 12, together: 15, &draw)
        return text + WorkshopText.materials(groups: 300, &draw) + WorkshopText.wishes(4, &draw)
    }
}
