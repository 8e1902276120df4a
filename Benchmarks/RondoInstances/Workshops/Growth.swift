/// One day for 12 to 1,000 people: the same workshop but for its size, to see how the search's time grows.
///
/// A strand for every 25 people, so that strands stay about equally large; spaces, seats of the whole day, pairs and
/// materials grow with the people.
enum Growth {
    static let instances = [12, 25, 50, 100, 200, 400, 1000].map { people in
        let name = "growth-\(people)"
        return Instance(.tuning, "growth", name + ".yaml") {
            var draw = InstanceDraw(name)
            return Array(text(name, people, &draw).utf8)
        }
    }

    private static func text(_ name: String, _ people: Int, _ draw: inout InstanceDraw) -> String {
        let strands = max(1, people / 25)
        let spaces = max(2, strands)
        let list = (1...spaces).map { "space-\($0)" }.joined(separator: ", ")
        var text = WorkshopText.head(
            name, "A day for \(people)", "Those who use a service and those who run it find out what comes next.")
        text += """

            sessions:
              - {id: day, title: The day, date: \(WorkshopText.date(100)), start: "10:00", end: "15:30", \
            strands: \(strands), spaces: [\(list)]}

            fixed:
              - {session: day, kind: arrival, at: "10:00", length: 20m}
              - {session: day, kind: meal, at: "12:30", length: 60m, title: Lunch}

            breaks: {longest-stretch: 75m, length: 20m}

            moving-between-spaces: 5m

            arc:
              day: {gather: 15%, explore: 35%, create: 30%, reflect: 20%}

            spaces:

            """
        text += Places.spaces(spaces, capacities: 34...48, &draw)
        text += """

            roles:
              lead:       {per: block, turns: rotate, minutes-share: {lived-experience: 40%}}
              timekeeper: {per: block, turns: rotate}
              welcomer:   {per: session, people: \(max(1, people / 50)), turns: rotate}


            """
        let cast = Cast(
            Cast.Wishes(
                people: people,
                perspectives: [
                    ("lived-experience", 35), ("community", 20), ("carer", 15), ("volunteer", 10), ("staff", 20),
                ],
                roles: [("lead", 40), ("timekeeper", 40), ("welcomer", 25)], needs: 25),
            &draw
        ) { draw in draw.chance(8) ? "{day: \"\(draw.pick(["10:00-13:30", "12:30-15:30"]))\"}" : nil }
        text += cast.text + cast.supports
        text += cast.groups(apart: max(1, people / 50), together: max(1, people / 50), &draw)
        return text + WorkshopText.materials(groups: max(4, people * 3 / 10), &draw) + WorkshopText.wishes(2, &draw)
    }
}
