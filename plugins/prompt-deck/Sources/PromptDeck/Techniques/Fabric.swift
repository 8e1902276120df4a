import RondoPluginKit

extension Technique {
    /// Cloth, thread and buttons.
    static let fabric = Technique(
        id: "fabric", name: "Cloth", act: "lay and join an answer in cloth", says: "Make it from cloth and thread.",
        makes: .picture, traits: [.pieces, .colours, .handed, .quiet, .course, .riddle],
        length: LengthRange(min: 30, ideal: 45, max: 60), energy: .calm, modes: [.making, .talking],
        demands: [.fineMovement, .handlingThings],
        adaptations: [
            Adaptation(
                id: "pressed-not-sewn", title: "Pieces that hold by pressing",
                how: "Cut shapes before. Glue spread on the ground cloth holds them with palm or arm.",
                lifts: [.fineMovement], scope: .everyone, materials: [Material(.glue, .perGroup(2))], atStep: 3),
            Adaptation(
                id: "choose-by-feel", title: "Choose by feel or by name, a partner joins it",
                how: "Hand over one cloth after another, say its colour, and wait. The partner joins it as told.",
                lifts: [.fineMovement, .handlingThings], atStep: 3),
        ],
        materials: [
            Material(.fabricBox, .perGroup(1)), Material(.scissors, .perGroup(2)), Material(.peg, .perGroup(6)),
        ],
        warm: ("Feel first", "Pass cloths round with eyes closed or open. Keep the one that feels like the question."),
        make: "Lay it out and move it about. Then stitch, knot, pin or peg. Hands busy, talk as you like.",
        show: "Hang the cloths on a line or pass them along. Which would like to be neighbours?",
        source: "Story cloths in textile and community arts")
}
