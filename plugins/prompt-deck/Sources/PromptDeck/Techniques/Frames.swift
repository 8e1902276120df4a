import RondoPluginKit

extension Technique {
    /// Four frames with few words.
    static let frames = Technique(
        id: "frames", name: "Four frames", act: "draw an answer as a strip of four frames",
        says: "Draw it in four frames.",
        makes: .scene, traits: [.colours, .handed, .quiet, .view, .course, .writing, .riddle],
        length: LengthRange(min: 25, ideal: 35, max: 50), group: GroupSizes(min: 3, ideal: 3, max: 5), energy: .steady,
        modes: [.drawing, .talking], demands: [.seeing, .fineMovement],
        adaptations: [
            Adaptation(
                id: "four-sounds", title: "Four scenes to hear",
                how: "A sentence or a sound for each frame, recorded one after the other.",
                lifts: [.seeing, .fineMovement],
                materials: [Material(.recorder, .perGroup(1))], atStep: 3),
            Adaptation(
                id: "four-poses", title: "Four pictures posed with things and hands",
                how: "Lay or pose each frame, take a picture, go on. Nobody has to be in it.", lifts: [.fineMovement],
                materials: [Material(.camera, .perGroup(1))], atStep: 3),
        ],
        materials: [Material(.paper, .perGroup(8)), Material(.markerSet, .perGroup(1)), Material(.tape, .perGroup(1))],
        warm: ("Stick people", "Everyone draws three stick people in one minute: one waits, one runs, one is glad."),
        make: "First, then, then, at last: four sheets in a row. One tells, one draws, and you swap at each frame.",
        show: "Give the strip to another group without a word. They tell the story; the makers listen first.",
        source: "Comic strips and storyboards in community arts",
        alone: Alone(
            make: "Fold a sheet in four: first, then, then, at last. A few strokes for each are enough.",
            show: "Lay the strips out. A neighbour tells the story that they see; the maker listens first.",
            materials: [Material(.paper, .perPerson(2)), Material(.markerSet, 3)]))
}
