@testable import RondoPluginKit

/// Values with every key filled.
enum Examples {
    static var activity: Activity {
        var activity = Activity(
            id: "clay-and-a-question", title: "Clay and a question", phase: .create,
            length: LengthRange(min: 20, ideal: 30, max: 45, each: 2))
        activity.summary = "A sentence."
        activity.anywhere = true
        activity.repeats = true
        activity.decides = true
        activity.after = ["ground-rules"]
        activity.people = 4...40
        activity.format = .smallGroups
        activity.group = GroupSizes(min: 3, ideal: 4, max: 5)
        activity.energy = .lively
        activity.modes = [.making, "humming"]
        activity.exposure = .medium
        activity.roles = [RoleCount(.lead, 1, does: "Opens the bag."), RoleCount(.scribe, .perGroup(1))]
        activity.space = [.tables]
        activity.materials = [Material(.clay, .perGroup(2)), Material(.pen, .perPerson(1)), Material(.bell, 1)]
        activity.demands = [.fineMovement]
        activity.adaptations = [
            Adaptation(
                id: "soft", title: "Soft", how: "Warm it.", lifts: [.fineMovement], raises: [.seeing], scope: .everyone,
                addsLength: 5, materials: [Material(.paper, 2)], space: [.tables], onlyFor: [.seated],
                notFor: [.noSight],
                atStep: 1)
        ]
        activity.steps = [Step("All", share: 100, how: "Do.", ifLate: .keep)]
        activity.says = [Saying("en", "Make it."), Saying("cy", "Gwnewch.")]
        activity.source = Source(title: "Clay", of: "Us", licence: "CC0-1.0")
        return activity
    }

    static var imported: ImportedActivity {
        var imported = ImportedActivity(id: "a", title: "A", unknown: [.init("demands", "the card doesn't say")])
        imported.summary = "S"
        imported.phase = .explore
        imported.length = LengthRange(min: 15, ideal: 15, max: 15)
        imported.people = 6...12
        imported.steps = [ImportedStep("One", how: "Do."), ImportedStep("Two", share: 50)]
        imported.demands = []
        return imported
    }

    static var vocabulary: Vocabulary {
        var vocabulary = Vocabulary()
        vocabulary.energies = [EnergyDefinition(id: "wild", title: "Wild", level: 2)]
        vocabulary.modes = [ModeDefinition(id: "debate", title: "Debate", isTalk: true)]
        vocabulary.demands = [
            DemandDefinition(id: "strong-smells", title: "Being near strong smells", w3c: "olfactory")
        ]
        var need = NeedDefinition(id: "no-strong-smells", title: "No strong smells", barriers: ["strong-smells"])
        need.liftedBy = ["fan"]
        need.space = [.daylight]
        need.nearby = [.quiet]
        need.longestStretch = 40
        need.pause = 10
        need.brings = 1
        need.takes = .time
        need.means = .leavesAt
        need.inTheRoom = "No perfume"
        need.source = "our group"
        vocabulary.needs = [need]
        var support = SupportDefinition(id: "fan", title: "Fan", lifts: ["strong-smells"])
        support.groupsAtOnce = 2
        support.team = SupportDefinition.Team(people: 2, beyond: 45, swap: 20)
        support.longestStretch = 90
        support.isPerson = false
        vocabulary.supports = [support]
        vocabulary.adaptations = [
            Adaptation(id: "no-smell", title: "Paints without smell", lifts: ["strong-smells"], source: "us")
        ]
        vocabulary.features = [
            FeatureDefinition(id: "fresh-air", title: "Fresh air", lifts: ["strong-smells"], onlyFor: ["x"])
        ]
        vocabulary.roles = [RoleDefinition(id: "greeter", title: "Greeter", does: "Says hello.", acts: .arrival)]
        vocabulary.perspectives = [
            PerspectiveDefinition(id: "neighbour", title: "Neighbour", isLived: true, isProfessional: true)
        ]
        vocabulary.materials = [MaterialDefinition(id: "spinning-wheel", title: "Spinning wheels", source: "us")]
        return vocabulary
    }

    static var rule: HouseRule {
        HouseRule(
            "lift-after-meal", says: "After a meal something lively does everyone good", level: .hard,
            costs: [
                .placing("silent-reading", after: .meal, cost: 5),
                .placing("world-cafe", session: "day-2", laterThan: TimeOfDay(15, 0), cost: 3),
                .placing("dot-voting", isAtEnd: true, cost: 2), .placing("a", after: .activity("b"), cost: 1),
                .placing("a", after: .start, cost: 1), .turn(of: "p-1", in: "timekeeper", session: "day-1", cost: 2),
                .meeting(of: "p-1", with: "p-2", cost: 4),
            ])
    }

    static let planJSON = """
        {"sessions":[{"id":"day-1","blocks":[{"kind":"activity","start":"10:00","end":"10:30","title":"Check-in",\
        "strands":[{"activity":"check-in","title":"Check-in","phase":"gather","format":"plenary","energy":"calm",\
        "space":"hall","people":["p-1","p-2"],"groups":[["p-1","p-2"]],"turns":[{"role":"lead","person":"p-1"}]}]}]}],\
        "score":{"hard":0,"soft":212}}
        """

    static let handoutJSON = """
        {"title":"Ours","purpose":"P","contact":"C","sessions":[{"id":"day-1","title":"Day 1","date":"2026-05-12",\
        "start":"10:00","end":"15:30","in-the-room":["Captions are on"],"blocks":[{"kind":"activity","title":"Check-in",\
        "start":"10:00","end":"10:15","strands":[{"title":"Check-in","space":"Hall","says":"Say hello.",\
        "steps":[{"start":"10:00","title":"Go","how":"Round."}],"groups":[["Ana","Ben"]],\
        "turns":[{"role":"Lead","people":["Ana"]}],"materials":["12 pens"]}]},\
        {"kind":"meal","title":"Lunch","start":"10:15","end":"11:00"}]}]}
        """
}
