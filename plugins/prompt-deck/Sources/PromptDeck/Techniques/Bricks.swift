import RondoPluginKit

extension Technique {
    /// Building bricks.
    static let bricks = Technique(
        id: "bricks", name: "Bricks", act: "build an answer from bricks", says: "Build it from bricks.", makes: .thing,
        traits: [.pieces, .handed, .quiet, .place, .riddle], length: LengthRange(min: 25, ideal: 35, max: 50),
        energy: .steady, modes: [.making, .objects, .talking], demands: [.fineMovement, .handlingThings],
        adaptations: [
            Adaptation(
                id: "boxes-for-bricks", title: "Large soft blocks and boxes",
                how: "Put them on every table. Anyone may build with them.", lifts: [.fineMovement], scope: .everyone,
                materials: [Material(.junkBox, .perGroup(1))], atStep: 2),
            Adaptation(
                id: "teller-and-builder", title: "One tells, one builds",
                how: "The teller says what goes where; the builder asks and adds nothing of their own.",
                lifts: [.fineMovement, .handlingThings], atStep: 3),
        ],
        materials: [Material(.brickSet, .perGroup(1))],
        warm: ("Five bricks", "Each builds something that moves from five bricks. Show it to a neighbour."),
        make: "Start to build before you know what it will be. Then put what you have together into one.",
        show: "Turn it round slowly. Others ask about the model, not about the person.",
        source: "Building with bricks in workshops",
        alone: Alone(
            make: "Start to build before you know what it will be. One small model each.",
            show:
                "Put the models on one table. Others ask about the model, not about the person. Nobody has to explain.",
            materials: [Material(.brickSet, 2)]))
}
