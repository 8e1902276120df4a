import RondoModel

@testable import RondoPlanning

extension Contradiction {
    /// People against roles.
    static let roles: [Contradiction] = [
        Contradiction(
            "nobody said yes to a role", ["people", "roles/welcomer"], "role.filled",
            sentence: "in session one welcomer needs 1 person at once, and nobody has said yes",
            way: "ask ann: would you also say yes to welcomer?"
        ) {
            for index in $0.workshop.people.indices { $0.workshop.people[index].yesTo = ["lead", "scribe"] }
        },
        Contradiction(
            "a role is held by more people than said yes", ["people", "roles/lead"], "role.filled",
            sentence:
                "in each activity of session one lead needs 3 people at once, and 2 people have said yes and are there",
            way: "ask cy: would you also say yes to lead?"
        ) {
            $0.workshop.roles[0].people = 3
            $0.workshop.people[2].yesTo = ["scribe"]
            $0.workshop.people[3].yesTo = ["scribe", "welcomer"]
        },
        Contradiction(
            "two roles that don't go together and one person for both",
            ["people", "people", "roles/lead", "roles/timekeeper"],
            "role.filled",
            sentence:
                "in each activity of session one lead and timekeeper need 2 people at once, and ann alone has said yes "
                + "and is there", way: "ask bo: would you also say yes to lead?"
        ) {
            var role = RoleRule()
            role.id = "timekeeper"
            $0.workshop.roles.append(role)
            for index in $0.workshop.people.indices {
                $0.workshop.people[index].yesTo =
                    index == 0 ? ["lead", "timekeeper", "welcomer", "scribe"] : ["welcomer", "scribe"]
            }
        },
        Contradiction(
            "somebody pinned to a role hasn't said yes to it", ["pins/0", "people/2/yes-to"], "role.eligible",
            sentence: "cy is pinned as welcomer and hasn't said yes to it",
            way: "ask cy: would you say yes to welcomer?"
        ) { $0.workshop.pins = [pin(in: "one", "cy", as: "welcomer")] },
        Contradiction(
            "somebody pinned isn't there that day", ["pins/0", "people/0/attends"], "pin.kept",
            sentence: "ann is pinned in session one and isn't there", way: "ask ann: could you come to session one?"
        ) {
            addSecondSession(&$0)
            $0.workshop.pins = [pin(in: "one", "ann", as: "lead")]
            $0.workshop.people[0].attends = [Attendance("two")]
        },
        Contradiction(
            "the pinned leader has gone by then", ["pins/0", "people/0/attends"], "pin.kept",
            sentence: "ann is pinned from 11:00 to 11:10 at least, and is there from 10:00 to 11:00",
            way: "ask ann: could you be there for all of session one?"
        ) {
            $0.workshop.pins = [pin("create-it", at: 660, "ann", as: "lead")]
            $0.workshop.people[0].attends = [Attendance("one", TimeSpan(600, 660))]
        },
        Contradiction(
            "two people pinned to the one seat of a role", ["pins/0", "pins/1", "roles/lead"], "pin.kept",
            sentence: "ann and bo are pinned as lead in create-it at 11:00, and 1 holds lead there at once",
            way: "2 hold lead at once instead of 1"
        ) {
            $0.workshop.pins = [
                pin("create-it", at: 660, "ann", as: "lead"), pin("create-it", at: 660, "bo", as: "lead"),
            ]
        },
        Contradiction(
            "two people pinned to the one turn of a session", ["pins/0", "pins/1", "roles/welcomer"], "pin.kept",
            sentence: "ann and bo are pinned as welcomer in session one, and 1 holds welcomer there at once",
            way: "2 hold welcomer at once instead of 1"
        ) { $0.workshop.pins = [pin(in: "one", "ann", as: "welcomer"), pin(in: "one", "bo", as: "welcomer")] },
        Contradiction(
            "one person is pinned to two roles at once", ["pins/0", "pins/1", "roles/lead", "roles/wellbeing"],
            "role.clash",
            sentence: "ann is pinned as lead and as wellbeing at once, and the two don't go together",
            way: "drop the pin (ann as wellbeing in session one)"
        ) {
            var role = RoleRule()
            role.id = "wellbeing"
            role.per = .session
            $0.workshop.roles.append(role)
            $0.workshop.people[0].yesTo.append("wellbeing")
            $0.workshop.people[1].yesTo.append("wellbeing")
            $0.workshop.pins = [
                pin("create-it", at: 660, "ann", as: "lead"), pin(in: "one", "ann", as: "wellbeing"),
            ]
        },
    ]
}
