import RondoPluginKit

extension Technique {
    /// Small figures in a small world.
    static let figures = Technique(
        id: "figures", name: "Small figures", act: "set up an answer with small figures",
        says: "Set it up with small figures.", makes: .scene,
        traits: [.handed, .quiet, .view, .course, .place, .riddle], length: LengthRange(min: 20, ideal: 30, max: 45),
        energy: .steady, modes: [.objects, .talking, .acting], demands: [.seeing, .fineMovement, .handlingThings],
        adaptations: [
            Adaptation(
                id: "figures-to-feel", title: "Figures that differ to the hand, on a tray with an edge",
                how:
                    "Bottles, spools, stones: each feels different. Say who is who, and leave things where they stand.",
                lifts: [.seeing], materials: [Material(.objectSet, .perGroup(1))], atStep: 2),
            Adaptation(
                id: "direct-the-scene", title: "Direct: say who stands where",
                how: "The director says closer, turn round, stop. Others move the figures and nothing else.",
                lifts: [.fineMovement, .handlingThings], atStep: 3),
        ],
        materials: [Material(.dollSet, .perGroup(1)), Material(.paper, .perGroup(4))],
        warm: (
            "Who is this?", "Each takes a figure and gives it a name and one thing that it likes. It is nobody here."
        ),
        make:
            "Set up the moment. Move the figures until everyone nods. A sheet of paper can be a wall, a table or a sea.",
        show: "Others look from all sides and say what happens here. Then the makers move one figure and tell why.",
        source: "Small-world play and tabletop theatre")
}
