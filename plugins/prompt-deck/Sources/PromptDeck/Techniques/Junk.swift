import RondoPluginKit

extension Technique {
    /// Boxes, tubes and lids.
    static let junk = Technique(
        id: "junk", name: "Boxes and lids", act: "build an answer from boxes, tubes and lids",
        says: "Build it from boxes, tubes and lids.", makes: .thing,
        traits: [.pieces, .colours, .handed, .place, .large, .found, .riddle],
        length: LengthRange(min: 30, ideal: 45, max: 60), energy: .lively, modes: [.making, .talking],
        demands: [.fineMovement, .handlingThings],
        adaptations: [
            Adaptation(
                id: "no-cutting", title: "Built by stacking and clipping, without scissors",
                how: "Choose boxes that fit into each other, and pegs that hold with a press of the palm.",
                lifts: [.fineMovement], scope: .everyone, materials: [Material(.peg, .perGroup(20))], atStep: 3),
            Adaptation(
                id: "lead-the-build", title: "Lead the build: say what goes where",
                how: "The person plans aloud or by pointing. Others hold, cut and ask.",
                lifts: [.fineMovement, .handlingThings], atStep: 3),
        ],
        materials: [
            Material(.junkBox, .perGroup(1)), Material(.tape, .perGroup(1)), Material(.scissors, .perGroup(2)),
            Material(.markerSet, .perGroup(1)),
        ],
        warm: ("What could it be?", "Pass one box round. Each says what it could be besides a box."),
        make: "Hold things against each other before you fix them. What falls over shows you something.",
        show: "Everyone comes to it or it comes to them. The makers show how it works, and what it can't do yet.",
        source: "Model making in design and community arts")
}
