/// A day with lunch, twenty to thirty-four people, three rooms, two strands side by side at times.
enum Day {
    static let instances = Instances.workshops("day", tuning: 5) { name, draw in text(name, &draw) }

    private static func text(_ name: String, _ draw: inout InstanceDraw) -> String {
        let start = draw.pick([9 * 60 + 30, 10 * 60])
        let end = start + draw.pick([360, 375, 390])
        let lunch = draw.pick([12 * 60 + 15, 12 * 60 + 30, 12 * 60 + 45])
        var text = WorkshopText.head(
            name, "A day for what comes next",
            "Neighbours, carers and staff find out what matters, and settle what happens first.")
        text += """

            sessions:
              - {id: day, title: The day, date: \(WorkshopText.date(draw.int(0...200))), \
            start: \(WorkshopText.time(start)), end: \(WorkshopText.time(end)), spaces: [hall, studio, garden-room], strands: 2}

            fixed:
              - {session: day, kind: arrival, at: \(WorkshopText.time(start)), length: 15m}
              - {session: day, kind: meal, at: \(WorkshopText.time(lunch)), length: 45m, title: Lunch}

            breaks: {longest-stretch: 60m, length: 15m}

            arc:
              day: \(WorkshopText.arc([("gather", 15), ("explore", 25), ("create", 25), ("decide", 15), ("reflect", 20)], &draw))

            spaces:

            """
        text += WorkshopText.space(
            "hall", capacity: draw.int(40...60),
            [
                "step-free", "step-free-toilet", "tables", "wall-space", "floor-space", "hearing-loop",
                "dimmable-light", "screen",
            ])
        text += WorkshopText.space(
            "studio", capacity: draw.int(16...22), ["step-free", "tables", "sink", "wall-space"])
        text += WorkshopText.space("garden-room", capacity: 12, ["step-free", "quiet", "private", "dimmable-light"])
        text += """

            roles:
              lead:       {per: block, turns: rotate, minutes-share: {lived-experience: 40%, community: 20%}}
              co-lead:    {per: block, turns: rotate}
              timekeeper: {per: block, turns: rotate}
              welcomer:   {per: session, people: 2, turns: rotate}
              wellbeing:  {per: session, turns: rotate, combines-with: [welcomer]}


            """
        let cast = Cast(
            Cast.Wishes(
                people: draw.int(20...34),
                perspectives: [
                    ("lived-experience", 35), ("community", 20), ("carer", 15), ("staff", 20), ("councillor", 5),
                    ("volunteer", 5),
                ],
                roles: [
                    ("lead", 40), ("co-lead", 40), ("timekeeper", 45), ("welcomer", 25), ("wellbeing", 20),
                    ("scribe", 25),
                ],
                leavesBy: WorkshopText.clock(end - 15)),
            &draw
        ) { draw in
            guard draw.chance(10) else { return nil }
            let (from, to) = draw.chance(50) ? (start, lunch + 45) : (lunch, end)
            return "{day: \"\(WorkshopText.clock(from))-\(WorkshopText.clock(to))\"}"
        }
        text += cast.text + cast.supports + cast.groups(apart: draw.int(1...2), together: draw.int(0...2), &draw)
        return text + WorkshopText.materials(groups: 10, &draw) + WorkshopText.wishes(2, &draw)
    }
}
