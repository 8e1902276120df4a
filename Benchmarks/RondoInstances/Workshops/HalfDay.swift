/// Three hours, twelve to twenty people, two rooms.
enum HalfDay {
    static let instances = Instances.workshops("half-day", tuning: 5) { name, draw in text(name, &draw) }

    private static func text(_ name: String, _ draw: inout InstanceDraw) -> String {
        let start = draw.pick([9 * 60 + 30, 10 * 60, 13 * 60, 13 * 60 + 30])
        var text = WorkshopText.head(
            name, "A morning or an afternoon together",
            "People who use a service and people who run it look at it together.")
        text += """

            sessions:
              - {id: meeting, title: Meeting, date: \(WorkshopText.date(draw.int(0...200))), \
            start: \(WorkshopText.time(start)), end: \(WorkshopText.time(start + 180)), spaces: [hall, side-room]}

            fixed:
              - {session: meeting, kind: arrival, at: \(WorkshopText.time(start)), length: 15m}

            breaks: {longest-stretch: 60m, length: 15m}

            arc:
              meeting: \(WorkshopText.arc([("gather", 15), ("explore", 35), ("create", 30), ("reflect", 20)], &draw))

            spaces:

            """
        text += WorkshopText.space(
            "hall", capacity: draw.int(24...36),
            ["step-free", "step-free-toilet", "tables", "wall-space", "floor-space", "hearing-loop", "dimmable-light"])
        text += WorkshopText.space("side-room", capacity: 10, ["step-free", "quiet", "private", "dimmable-light"])
        text += """

            roles:
              lead:       {per: block, turns: rotate, minutes-share: {lived-experience: \(draw.pick([40, 50]))%}}
              timekeeper: {per: block, turns: rotate}
              welcomer:   {per: session, turns: rotate}


            """
        let cast = Cast(
            Cast.Wishes(
                people: draw.int(12...20),
                perspectives: [
                    ("lived-experience", 45), ("carer", 15), ("volunteer", 10), ("staff", 20), ("commissioner", 10),
                ],
                roles: [("lead", 50), ("timekeeper", 45), ("welcomer", 30), ("scribe", 25)],
                leavesBy: WorkshopText.clock(start + 165)),
            &draw
        ) { draw in
            draw.chance(6) ? "{meeting: \"\(WorkshopText.clock(start + 15))-\(WorkshopText.clock(start + 180))\"}" : nil
        }
        text += cast.text + cast.supports + cast.groups(apart: draw.int(0...1), together: draw.int(0...1), &draw)
        return text + WorkshopText.materials(groups: 6, &draw) + WorkshopText.wishes(1, &draw)
    }
}
