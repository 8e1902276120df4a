import RondoPluginKit

extension Technique {
    /// Clay or dough in small groups.
    static let clay = Technique(
        id: "clay", name: "Clay", act: "shape an answer in clay", says: "Shape it in clay.", makes: .thing,
        traits: [.pieces, .handed, .quiet, .place, .riddle], length: LengthRange(min: 25, ideal: 35, max: 50),
        energy: .calm, modes: [.making, .talking], demands: [.fineMovement, .handlingThings],
        adaptations: [
            Adaptation(
                id: "warm-dough", title: "Warm soft dough, pressed with palm, elbow or foot",
                how: "Warm it before. A mat keeps it in its place, and large shapes are as good as small ones.",
                lifts: [.fineMovement], atStep: 2),
            Adaptation(
                id: "shaped-as-said", title: "One says the shape, one makes it",
                how: "The person says longer, rounder, stop; the partner does just that and adds nothing.",
                lifts: [.fineMovement, .handlingThings], atStep: 3),
        ],
        materials: [Material(.clay, .perGroup(2))],
        warm: (
            "Warm the clay",
            "Roll it, press it, pull it. Close your eyes for a moment if you like. Nothing has to look like anything."
        ),
        make: "Everyone starts with a piece; then the group puts the pieces together and goes on with one.",
        show:
            "Pass it round, or turn it so that all can see and feel it. Others say what they find before the makers tell.",
        source: "Clay work in arts-based research",
        alone: Alone(
            make: "Everyone works on a piece of their own. Sit near others; talking is fine.",
            show:
                "Put the pieces on one table, not in a row. Whoever likes tells about theirs; others say what they find in it.",
            materials: [Material(.clay, .perPerson(1))]))
}
