import RondoPluginKit

extension Technique {
    /// Everyday things as signs.
    static let objects = Technique(
        id: "objects", name: "Everyday things", act: "answer with everyday things on a table",
        says: "Answer with everyday things.", makes: .thing,
        traits: [.pieces, .handed, .quiet, .found, .riddle], length: LengthRange(min: 15, ideal: 25, max: 35),
        energy: .calm, modes: [.objects, .talking, .thinking], roles: [RoleCount(.lead, 1)],
        demands: [.handlingThings],
        adaptations: [
            Adaptation(
                id: "things-named", title: "Things are named and brought",
                how:
                    "Someone reads or says what there is, a few at a time, and lays what is chosen where the person wants it.",
                lifts: [.handlingThings], atStep: 3)
        ],
        materials: [Material(.objectSet, .perGroup(1))],
        warm: ("Pick one", "Each picks a thing that fits how they are right now. Say why, or just hold it up."),
        make: "Choose things that stand for something, and lay them so that near and far mean something too.",
        show: "Visit a neighbour's table. Guess first; then the makers say what stands for what.",
        source: "Object work in participatory research",
        alone: Alone(
            make: "Choose a few things that stand for something, and lay them so that near and far mean something too.",
            show: "Show yours to a neighbour, who guesses first. Whoever likes shows it to all.",
            materials: [Material(.objectSet, 2)]))
}
