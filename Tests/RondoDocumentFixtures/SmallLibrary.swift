package import RondoModel

/// Five activities: a circle, groups with adaptations, two that run side by side, and a closing round.
package enum SmallLibrary {
    package static func activities() -> [Activity] {
        [check(), journey(), map(), collage(), closing()]
    }

    private static func activity(
        _ id: String, _ title: String, _ summary: String, _ format: Format, says: String, steps: [Step]
    ) -> Activity {
        var activity = Activity()
        activity.id = id
        activity.title = title
        activity.summary = summary
        activity.format = format
        activity.says = [LocalisedText("en", says)]
        activity.steps = steps
        activity.demands = []
        return activity
    }

    private static func check() -> Activity {
        var activity = activity(
            "welcome-circle", "Welcome circle", "Everyone says their name and one thing they look forward to.",
            .plenary,
            says: "We say hello. You can pass.",
            steps: [
                Step("Say why we are here", share: 30, how: "One minute, in plain words."),
                Step("Names", share: 70, how: "Go round once. Passing is fine.", ifLate: .keep),
            ])
        activity.roles = [RoleCount("lead", Amount(2), does: "Says hello first and shows how short it can be.")]
        return activity
    }

    private static func journey() -> Activity {
        var activity = activity(
            "journey-map", "Draw the journey", "Small groups draw one person's way through the service.", .smallGroups,
            says: "We draw a day with the service. We mark what was good and what was hard.",
            steps: [
                Step("Choose whose journey", share: 10, how: "It may be a made-up person.", ifLate: .shorten),
                Step("Draw each step", share: 45, how: "Left to right, one picture a step.", ifLate: .keep),
                Step("Mark the feelings", share: 25, how: "Up for good, down for hard."),
                Step("Walk the wall", share: 20, how: "Each group tells its map in two minutes.", ifLate: .skip),
            ])
        activity.roles = [
            RoleCount("lead", Amount(2)), RoleCount("timekeeper", Amount(1)),
            RoleCount("scribe", Amount(1, per: .group)),
        ]
        activity.materials = [
            Material("paper-roll", Amount(1, per: .group)), Material("marker-set", Amount(2, per: .group)),
            Material("name-badge", Amount(1, per: .person)),
        ]
        var spoken = SmallVocabulary.adaptation(
            "spoken-map", "One person describes, another draws", lifts: ["seeing"],
            how: "Pair up before the pens come out.")
        spoken.atStep = 2
        var floor = SmallVocabulary.adaptation(
            "floor-map", "The map is made of objects to hold", lifts: ["fine-movement"])
        floor.materials = [Material("object-set", Amount(1, per: .group))]
        floor.scope = .everyone
        activity.adaptations = [spoken, floor]
        return activity
    }

    private static func map() -> Activity {
        activity(
            "community-map", "Map the neighbourhood", "People mark on a map where they feel at home.", .plenary,
            says: "We put pins on a map.", steps: [Step("Pins", share: 60), Step("Talk", share: 40, ifLate: .skip)])
    }

    private static func collage() -> Activity {
        var activity = activity(
            "collage", "Collage", "Each makes a picture of a good day.", .solo,
            says: "We cut and glue a good day.", steps: [Step("Make", share: 80), Step("Show", share: 20)])
        activity.materials = [Material("marker-set", Amount(1, per: .person))]
        return activity
    }

    private static func closing() -> Activity {
        activity(
            "closing-round", "Closing round", "Each says what they take with them.", .plenary,
            says: "We say what we take with us. You can pass.", steps: [Step("Round", share: 100, ifLate: .keep)])
    }
}
