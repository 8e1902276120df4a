import RondoPluginKit

extension Technique {
    /// Torn and cut pictures, or cloth and foil.
    static let collage = Technique(
        id: "collage", name: "Collage", act: "tear, cut and glue an answer", says: "Make a picture from torn paper.",
        makes: .picture, traits: [.pieces, .colours, .handed, .quiet, .view, .course, .writing, .riddle],
        length: LengthRange(min: 30, ideal: 40, max: 55), energy: .steady, modes: [.making, .talking],
        demands: [.seeing, .fineMovement, .handlingThings],
        adaptations: [
            Adaptation(
                id: "collage-for-the-hand", title: "Cloth, bark, wool and foil instead of pictures",
                how: "A collage that the hand can read. Say what each piece is when it goes on.", lifts: [.seeing],
                materials: [Material(.fabricBox, .perGroup(1))], atStep: 2),
            Adaptation(
                id: "torn-before", title: "A heap of pieces that are torn before, and glue with a broad brush",
                how: "Tear more than enough beforehand. Put the glue in a bowl.", lifts: [.fineMovement],
                scope: .everyone,
                atStep: 2),
            Adaptation(
                id: "lay-as-said", title: "Say or point where a piece goes, someone lays it",
                how: "The partner lays it, asks if it is right, and waits for the answer.",
                lifts: [.handlingThings, .fineMovement], atStep: 3),
        ],
        materials: [
            Material(.largePaper, .perGroup(1)), Material(.magazineBox, .perGroup(1)),
            Material(.scissors, .perGroup(2)),
            Material(.glue, .perGroup(2)),
        ],
        warm: (
            "Take what speaks to you",
            "Each takes three pieces that they like, without a reason. Lay them in the middle."
        ),
        make: "Move pieces about until everyone has placed one. Only then is anything glued.",
        show: "Hang or lay the pictures out. Others say what they notice; then the makers tell, or let it stand.",
        source: "Collage in community arts",
        alone: Alone(
            make: "Move pieces about until they hold together. Then glue.",
            show: "Hang or lay the pictures out and walk past, or have them passed. Whoever likes tells about theirs.",
            materials: [
                Material(.paper, .perPerson(1)), Material(.magazineBox, 2), Material(.scissors, 4), Material(.glue, 4),
            ]))
}
