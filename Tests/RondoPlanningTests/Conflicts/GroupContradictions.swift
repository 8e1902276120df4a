import RondoModel

@testable import RondoPlanning

extension Contradiction {
    /// Small groups: sizes, together and apart.
    static let groups: [Contradiction] = [
        Contradiction(
            "two people stay together and apart",
            ["groups/apart/0", "groups/together/0", "pins/0"],
            "group.together", sentence: "ann and bo stay together and apart, and create-it puts people in groups",
            way: "ask ann, bo: would you be in different small groups this time?"
        ) {
            pairs(&$0)
            $0.workshop.groups.together = [["ann", "bo"]]
            $0.workshop.groups.apart = [["bo", "ann"]]
        },
        Contradiction(
            "more stay together than a group has", ["groups/together/0", "pins/0"],
            "group.together",
            sentence: "ann, bo, cy stay together, and groups of create-it have at most 2 people",
            way: "ask ann, bo, cy: would you be in different small groups this time?"
        ) {
            pairs(&$0)
            $0.workshop.groups.together = [["ann", "bo", "cy"]]
        },
        Contradiction(
            "a chain of people stays together",
            ["groups/together/0", "groups/together/1", "pins/0"],
            "group.together", sentence: "ann, bo, cy stay together, and groups of create-it have at most 2 people",
            way: "ask bo, cy: would you be in different small groups this time?"
        ) {
            pairs(&$0)
            $0.workshop.groups.together = [["ann", "bo"], ["bo", "cy"]]
        },
        Contradiction(
            "more stay apart than there are groups", ["groups/apart/0", "pins/0"], "group.apart",
            sentence: "3 people stay apart from each other, and create-it makes at most 2 groups of 4 people",
            way: "drop the pin (create-it in session one)"
        ) {
            pairs(&$0)
            $0.workshop.groups.apart = [["ann", "bo", "cy"]]
        },
        Contradiction(
            "an odd number of people in pairs", ["pins/0"], "group.size",
            sentence: "create-it puts people in groups of 2, and 3 people can't be divided so",
            way: "drop the pin (create-it in session one)"
        ) {
            pairs(&$0)
            $0.workshop.people.removeLast()
        },
        Contradiction(
            "a pinned activity is for fewer people than come", ["pins/0"], "group.size",
            sentence: "create-it is for at most 3 people, and all 4 who are there would take part",
            way: "drop the pin (create-it in session one)"
        ) {
            $0.activity("create-it") { $0.people = CountRange(min: 1, ideal: nil, max: 3) }
            for id in ["explore-it"] { $0.activity(id) { $0.people = CountRange(min: 1, ideal: nil, max: 9) } }
            $0.workshop.pins = [pin("create-it")]
        },
        Contradiction(
            "a pinned activity is for more people than come", ["pins/0"], "group.size",
            sentence: "create-it needs at least 6 people, and 4 are there",
            way: "drop the pin (create-it in session one)"
        ) {
            $0.activity("create-it") { $0.people.min = 6 }
            $0.workshop.pins = [pin("create-it")]
        },
        Contradiction(
            "a scribe for each pair and one who writes", ["people", "pins/0", "roles/scribe"],
            "role.filled",
            sentence: "in create-it scribe needs 2 people at once, and ann alone has said yes and is there",
            way: "ask cy: would you also say yes to scribe?", steps: 480
        ) {
            pairs(&$0)
            for index in $0.workshop.people.indices.dropFirst() {
                $0.workshop.people[index].yesTo.removeAll { $0 == "scribe" }
            }
        },
    ]

    /// Pins an activity in pairs, in which nobody writes down anything.
    private static func pairs(_ inputs: inout Inputs) {
        inputs.activity("create-it") {
            $0.format = .pairs
            $0.group = CountRange(min: 2, ideal: 2, max: 2)
        }
        inputs.workshop.pins = [pin("create-it")]
    }
}
