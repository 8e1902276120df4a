package import RondoModel

/// Eight people over two sessions, with needs, supports, a ledger and history.
package enum SmallWorkshop {
    package static func workshop() -> Workshop {
        var workshop = Workshop()
        workshop.id = "day-centre"
        workshop.title = "What should the day centre be?"
        workshop.purpose = "People who use the centre, carers and staff decide together what changes first."
        workshop.decides = "The group, by consent"
        workshop.practical.contact = "Ask at the front desk, or ring 01234 567890."
        workshop.practical.payment = "Everyone is paid for their time"
        workshop.sessions = [
            session("listen", "Listening", 3, TimeSpan(600, 720), ["hall", "garden-room"]),
            session("make", "Making", 10, TimeSpan(600, 690), ["hall", "garden-room"]),
        ]
        workshop.spaces = [
            space("hall", "", 30, ["step-free", "hearing-loop", "tables"]),
            space("garden-room", "Garden room", 10, ["step-free", "quiet"]),
        ]
        workshop.roles = [
            role("lead", .block, people: 2), role("timekeeper", .block), role("scribe", .group),
            role("welcomer", .session), role("wellbeing", .session),
        ]
        workshop.roles[0].minutesShare = [PerspectiveShare("lived-experience", 50)]
        workshop.people = people()
        workshop.supports = [support("interpreters", "bsl-interpreter", 2), support("loop", "portable-loop", 1)]
        workshop.materials = [Stock("marker-set", 8)]
        return workshop
    }

    private static func people() -> [Person] {
        var people = [
            person("amara", "Amara", "lived-experience", [StatedNeed("bsl")], yes: ["lead", "welcomer"]),
            person(
                "ben", "Ben", "lived-experience", [StatedNeed("wheelchair"), StatedNeed("assistant")], yes: ["lead"]),
            person("cerys", "Cerys", "lived-experience", [StatedNeed("low-vision")], yes: ["lead", "scribe"]),
            person(
                "dev", "Dev", "lived-experience", [StatedNeed("frequent-breaks"), StatedNeed("low-noise")],
                yes: ["timekeeper"]),
            person("elsie", "Elsie", "carer", [StatedNeed("break-at", minutes: 665)], yes: []),
            person("gwen", "Gwen", "carer", [], yes: ["lead", "scribe", "wellbeing"]),
            person("jo", "Jo", "staff", [], yes: ["lead", "scribe", "timekeeper"]),
            person("kofi", "Kofi", "staff", [], yes: ["scribe"]),
        ]
        people[1].learning = ["lead"]
        var sensitive = StatedNeed("other")
        sensitive.text = "Would rather not sit by the window"
        people[7].needs = [sensitive]
        people[7].attends = [Attendance("listen", TimeSpan(600, 690)), Attendance("make")]
        return people
    }

    package static func person(
        _ id: String, _ name: String, _ perspective: String, _ needs: [StatedNeed], yes: [String]
    ) -> Person {
        var person = Person()
        person.id = id
        person.name = name
        person.perspective = perspective
        person.needs = needs
        person.yesTo = yes
        return person
    }

    private static func session(
        _ id: String, _ title: String, _ day: Int, _ span: TimeSpan, _ spaces: [String]
    ) -> Session {
        var session = Session()
        session.id = id
        session.title = title
        session.date = CalendarDay(year: 2026, month: 12, day: day)
        session.span = span
        session.spaces = spaces
        return session
    }

    private static func space(_ id: String, _ title: String, _ capacity: Int, _ features: [String]) -> Space {
        var space = Space()
        space.id = id
        space.title = title
        space.capacity = capacity
        space.features = features
        return space
    }

    private static func role(_ id: String, _ per: RoleRule.Per, people: Int = 1) -> RoleRule {
        var role = RoleRule()
        role.id = id
        role.per = per
        role.people = people
        return role
    }

    private static func support(_ id: String, _ kind: String, _ people: Int) -> Support {
        var support = Support()
        support.id = id
        support.kind = kind
        support.people = people
        return support
    }
}
