import RondoModel

@testable import RondoPlanning

extension Contradiction {
    /// What people need, and what lifts barriers. No way out is to give a need up.
    static let access: [Contradiction] = [
        Contradiction(
            "a pinned activity has a barrier that nothing lifts", ["people/2/needs", "pins/0"],
            "access.barrier", sentence: "create-it has a barrier for somebody who takes part, whatever is changed",
            way: "drop the pin (create-it in session one)"
        ) {
            $0.activity("create-it") { $0.demands = ["touch"] }
            $0.workshop.people[2].needs = [StatedNeed("no-touch")]
            $0.workshop.pins = [pin("create-it")]
        },
        Contradiction(
            "all that opens a session has a barrier for somebody", ["arc/all/gather", "people/2/needs"],
            "access.barrier",
            sentence:
                "session one opens with gather, and every activity to gather has a barrier for one person who comes",
            way: "leave gather out of the arc of session one"
        ) {
            $0.activity("gather-it") { $0.demands = ["touch"] }
            $0.workshop.people[2].needs = [StatedNeed("no-touch")]
        },
        Contradiction(
            "nobody interprets", ["people/2/needs", "supports"], "access.barrier",
            sentence: "in session one every activity has a barrier for one person who comes",
            way: "a further support: interpreter"
        ) {
            for index in $0.activities.indices { $0.activities[index].demands = ["hearing"] }
            $0.workshop.people[2].needs = [StatedNeed("bsl")]
        },
        Contradiction(
            "the interpreters come on the other day", ["people/2/needs", "supports/0"], "access.barrier",
            sentence: "in session one every activity has a barrier for one person who comes",
            way: "terps (interpreter) also for session one"
        ) {
            for index in $0.activities.indices { $0.activities[index].demands = ["hearing"] }
            $0.workshop.people[2].needs = [StatedNeed("bsl")]
            addSecondSession(&$0)
            $0.workshop.supports = [support("terps", "interpreter", people: 2, attends: ["two"])]
        },
        Contradiction(
            "one interpreter can't work for as long as the pin",
            ["people/2/needs", "pins/0", "supports/0"],
            "access.support",
            sentence: "create-it takes at least 40m, for which 2 of interpreter work together, and 1 is there",
            way: "create-it is "
        ) {
            $0.activity("create-it") {
                $0.demands = ["hearing"]
                $0.length = LengthRange(min: 10, ideal: 40, max: 60)
            }
            $0.workshop.people[2].needs = [StatedNeed("bsl")]
            $0.workshop.supports = [support("terps", "interpreter")]
            $0.workshop.pins = [pin("create-it", length: 40)]
        },
        Contradiction(
            "a pinned activity goes on over the time at which somebody rests",
            ["people/3/needs", "pins/0"],
            "time.break", sentence: "create-it goes on from 10:50 to 11:20 at least, and di rests at 11:00",
            way: "create-it starts "
        ) {
            $0.activity("create-it") { $0.steps = [Step("one", share: 100)] }
            $0.workshop.people[3].needs = [StatedNeed("break-at", minutes: 660)]
            $0.workshop.pins = [pin("create-it", at: 650, length: 30)]
        },
        Contradiction(
            "a pinned activity is longer than somebody can go", ["people/3/needs", "pins/0"],
            "time.break",
            sentence: "create-it takes at least 50m without a pause, longer than somebody who takes part can go",
            way: "create-it is "
        ) {
            $0.activity("create-it") {
                $0.steps = [Step("one", share: 100)]
                $0.length = LengthRange(min: 10, ideal: 40, max: 60)
            }
            $0.workshop.people[3].needs = [StatedNeed("pauses")]
            $0.workshop.pins = [pin("create-it", length: 50)]
        },
        Contradiction(
            "the pinned leader leaves before", ["people/0/needs", "pins/0"], "pin.kept",
            sentence: "ann is pinned from 11:00 to 11:10 at least, and is there from 10:00 to 11:00",
            way: "create-it starts "
        ) {
            $0.workshop.people[0].needs = [StatedNeed("leaves", minutes: 660)]
            $0.workshop.pins = [pin("create-it", at: 660, "ann", as: "lead")]
        },
    ]
}
