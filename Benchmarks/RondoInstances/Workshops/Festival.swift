/// Three days, four hundred people, twelve spaces with strands side by side.
enum Festival {
    static let instances = Instances.workshops("festival", tuning: 2) { name, draw in text(name, &draw) }

    private static func text(_ name: String, _ draw: inout InstanceDraw) -> String {
        let first = draw.int(0...200)
        var text = WorkshopText.head(
            name, "A festival of what we know",
            "Four hundred people from across a city share what they do and make new things.")
        text += "\nsessions:\n"
        let spaces = (1...12).map { "space-\($0)" }.joined(separator: ", ")
        for day in 1...3 {
            text += "  - {id: day-\(day), title: Day \(day), date: \(WorkshopText.date(first + day - 1)), "
            text += "start: \"10:00\", end: \"16:30\", strands: 12, spaces: [\(spaces)]}\n"
        }
        text += """

            fixed:
              - {session: all, kind: arrival, at: "10:00", length: 20m}
              - {session: all, kind: meal, at: "12:45", length: 60m, title: Lunch}

            breaks: {longest-stretch: 75m, length: 20m}

            moving-between-spaces: 5m

            arc:
              all:   \(WorkshopText.arc([("gather", 15), ("explore", 40), ("create", 25), ("reflect", 20)], &draw))
              day-3: {gather: 10%, explore: 20%, create: 25%, decide: 20%, reflect: 25%}

            spaces:

            """
        text += Places.spaces(12, capacities: 34...60, &draw)
        text += """

            roles:
              lead:       {per: block, turns: rotate, minutes-share: {lived-experience: 40%}}
              timekeeper: {per: block, turns: rotate}
              welcomer:   {per: session, people: 8, turns: rotate}
              wellbeing:  {per: session, people: 4, turns: rotate}


            """
        let cast = Cast(
            Cast.Wishes(
                people: 400,
                perspectives: [
                    ("lived-experience", 30), ("community", 20), ("carer", 12), ("young-person", 10), ("volunteer", 8),
                    ("staff", 15), ("social-worker", 5),
                ],
                roles: [("lead", 35), ("timekeeper", 40), ("welcomer", 20), ("wellbeing", 15)], needs: 25),
            &draw
        ) { draw in
            draw.chance(25)
                ? "[" + draw.some(draw.int(1...2), of: ["day-1", "day-2", "day-3"]).joined(separator: ", ") + "]" : nil
        }
        text += cast.text + cast.supports + cast.groups(apart: 6, together: 8, &draw)
        return text + WorkshopText.materials(groups: 120, &draw) + WorkshopText.wishes(3, &draw)
    }
}
