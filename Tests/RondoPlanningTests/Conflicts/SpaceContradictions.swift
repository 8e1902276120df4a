import RondoModel

@testable import RondoPlanning

extension Contradiction {
    /// Spaces, what they hold and what they have.
    static let spaces: [Contradiction] = [
        Contradiction(
            "more people come than the space holds", ["sessions/0/spaces", "spaces/1/capacity"],
            "space.fit",
            sentence: "4 people are in session one at once, and its spaces hold 3", way: "use hall too in session one"
        ) {
            $0.workshop.spaces[1].capacity = 3
            $0.workshop.sessions[0].spaces = ["nook"]
        },
        Contradiction(
            "people who bring somebody need more room",
            ["people/0/needs", "sessions/0/spaces", "spaces/1/capacity"],
            "space.fit", sentence: "5 people are in session one at once, and its spaces hold 4",
            way: "use hall too in session one"
        ) {
            $0.workshop.people[0].needs = [StatedNeed("assistant")]
            $0.workshop.sessions[0].spaces = ["nook"]
        },
        Contradiction(
            "no space is step-free", ["people/1/needs", "sessions/0/spaces", "spaces/1/features"], "space.fit",
            sentence: "no space of session one (nook) has step-free, which one person who comes needs",
            way: "use hall too in session one"
        ) {
            $0.workshop.people[1].needs = [StatedNeed("wheelchair")]
            $0.workshop.spaces[0].features = ["step-free"]
            $0.workshop.sessions[0].spaces = ["nook"]
        },
        Contradiction(
            "the space that is step-free holds too few",
            ["people/1/needs", "sessions/0/spaces", "spaces/0/features", "spaces/1/capacity"], "space.fit",
            sentence:
                "4 people are in session one at once, and the space for them with step-free holds 3",
            way: "a space that holds 4 people instead of nook"
        ) {
            $0.workshop.people[1].needs = [StatedNeed("wheelchair")]
            $0.workshop.spaces[1].features = ["step-free"]
            $0.workshop.spaces[1].capacity = 3
        },
        Contradiction(
            "no quiet space can be kept free", ["people/1/needs", "sessions/0/spaces"], "space.fit",
            sentence:
                "one person who comes to session one needs a space with quiet kept free, and there is none beside the "
                + "one in use", way: "use nook too in session one"
        ) {
            $0.workshop.people[1].needs = [StatedNeed("low-noise")]
            $0.workshop.spaces[1].features = ["quiet"]
            $0.workshop.spaces[0].features = ["quiet"]
            $0.workshop.sessions[0].spaces = ["hall"]
        },
        Contradiction(
            "a pin names a space that the session doesn't have", ["pins/0", "sessions/0/spaces"], "pin.kept",
            sentence: "create-it is pinned in nook, which session one doesn't have", way: "use nook too in session one"
        ) {
            $0.workshop.sessions[0].spaces = ["hall"]
            $0.workshop.pins = [pin("create-it", space: "nook")]
        },
        Contradiction(
            "a pinned activity needs what no space has",
            ["pins/0", "sessions/0/spaces", "spaces/0/features", "spaces/1/features"],
            "space.fit", sentence: "create-it needs a space with tables, and hall, nook has it not",
            way: "one more space with tables in session one"
        ) {
            $0.activity("create-it") { $0.space = ["tables"] }
            $0.workshop.pins = [pin("create-it")]
        },
        Contradiction(
            "all are pinned to a space that is too small", ["pins/0", "spaces/1/capacity"],
            "space.fit",
            sentence: "create-it is for all 4 who are there, and nook holds 3",
            way: "drop the pin (create-it in session one in nook)"
        ) {
            $0.workshop.spaces[1].capacity = 3
            $0.workshop.pins = [pin("create-it", space: "nook")]
        },
        Contradiction(
            "an activity is pinned in a space that somebody can't use",
            ["people/1/needs", "pins/0", "spaces/1/features"], "space.fit",
            sentence: "create-it is pinned in nook, which lacks step-free; somebody who takes part needs it",
            way: "drop the pin (create-it in session one in nook)"
        ) {
            $0.workshop.people[1].needs = [StatedNeed("wheelchair")]
            $0.workshop.spaces[0].features = ["step-free"]
            $0.workshop.pins = [pin("create-it", space: "nook")]
        },
        Contradiction(
            "two activities at once are pinned in one space", ["pins/0", "pins/1"], "space.fit",
            sentence: "explore-it at 10:40 and create-it at 10:40 are both pinned in hall",
            way: "drop the pin (explore-it in session one at 10:40 in hall)"
        ) {
            $0.workshop.sessions[0].strands = 2
            $0.workshop.pins = [pin("explore-it", at: 640, space: "hall"), pin("create-it", at: 640, space: "hall")]
        },
        Contradiction(
            "a pinned activity takes more for each person than there is",
            ["materials/camera", "pins/0"],
            "material.stock", sentence: "create-it takes 4 of camera, and there are 3",
            way: "1 more of camera, 4 in all"
        ) {
            $0.activity("create-it") { $0.materials = [Material("camera", Amount(1, per: .person))] }
            $0.workshop.materials = [Stock("camera", 3)]
            $0.workshop.pins = [pin("create-it")]
        },
    ]
}
